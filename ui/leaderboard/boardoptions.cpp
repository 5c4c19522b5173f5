#include "ui/leaderboard/boardoptions.h"

#include "core/actions/seasons.h"
#include "core/actions/segments.h"
#include "core/base/text.h"
#include "core/metrics/boardwords.h"
#include "core/storage/book.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace vouchwell::ui {

namespace {

/// The data of the last entry, which opens the list to edit it.
constexpr qint64 kEditing = -1;

void selectData(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

BoardOptions::BoardOptions(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_metric(new QComboBox), m_initials(new QCheckBox(tr("&Initials only")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics().lines(0.5));
    m_season = addBox("season", tr("Season"), tr("A contest with days and rules of its own"));
    m_segment = addBox("segment", tr("Who is on the board"), tr("Who is on the board"));
    m_campaign = addBox("campaign", tr("Campaign"), tr("Of which campaign the referrals are counted"));
    m_fairness = addBox("fairness", tr("How the values are made fair"), tr("How the values are made fair"));
    m_ties = addBox("ties", tr("Ranks of equal values"), tr("Which ranks people with equal values have"));
    m_initials->setObjectName(QStringLiteral("initials"));
    m_initials->setToolTip(tr("First name and first letter of the family name, for a board that customers see"));
    row->addStretch(1);
    row->addWidget(m_initials);
    m_metric->setAccessibleName(tr("Rank by"));
    m_metric->setToolTip(tr("What the board is ranked by"));
    m_metric->setObjectName(QStringLiteral("metric"));
    fillFixed();
    connect(m_season, &QComboBox::activated, this,
            [this] { choose(m_season, m_lastSeason, &BoardOptions::seasonsRequested); });
    connect(m_segment, &QComboBox::activated, this,
            [this] { choose(m_segment, m_lastSegment, &BoardOptions::segmentsRequested); });
    for (QComboBox* box : {m_metric, m_season, m_segment, m_campaign, m_fairness, m_ties})
        connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
            if (box->currentData().toLongLong() == kEditing)
                return;
            m_lastSeason = m_season->currentData().toLongLong();
            m_lastSegment = m_segment->currentData().toLongLong();
            followSeason();
            Q_EMIT changed();
        });
}

QComboBox* BoardOptions::addBox(const char* name, const QString& accessibleName, const QString& toolTip)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(Metrics().lines(5)); // may be cut rather than make the window wider than a small screen
    layout()->addWidget(box);
    return box;
}

void BoardOptions::fillFixed()
{
    for (const LeaderMetric metric : leaderMetrics())
        m_metric->addItem(leaderMetricName(metric), int(metric));
    for (const Fairness fairness : {Fairness::Raw, Fairness::PerYear, Fairness::Adjusted})
        m_fairness->addItem(fairnessName(fairness), int(fairness));
    for (const TieRule ties : {TieRule::Competition, TieRule::Dense, TieRule::RowNumber})
        m_ties->addItem(tieRuleName(ties), int(ties));
}

/// The entry that opens the editor is never what is chosen.
void BoardOptions::choose(QComboBox* box, qint64 before, void (BoardOptions::*request)())
{
    if (box->currentData().toLongLong() != kEditing)
        return;
    {
        const QSignalBlocker quiet(box);
        selectData(box, before);
    }
    Q_EMIT(this->*request)();
}

void BoardOptions::reload(const Snapshot& snapshot)
{
    fillCampaigns(snapshot);
    if (m_workbench.isWriting()) // nothing is read from the file meanwhile
        return;
    const Result<std::vector<Season>> seasons = savedSeasons(m_workbench.book());
    const Result<std::vector<Segment>> segments = savedSegments(m_workbench.book());
    if (!seasons)
        return m_workbench.report(seasons.failure());
    if (!segments)
        return m_workbench.report(segments.failure());
    m_seasons = *seasons;
    m_segments = *segments;
    fillSeasons();
    fillSegments();
    followSeason();
}

void BoardOptions::fillSeasons()
{
    const QSignalBlocker quiet(m_season);
    m_season->clear();
    m_season->addItem(tr("No season"), qint64(0));
    for (const Season& season : m_seasons)
        //: A season of the leaderboard that is over
        m_season->addItem(season.isClosed() ? tr("%1 (closed)").arg(displayText(season.name))
                                            : displayText(season.name),
                          season.id.value);
    m_season->insertSeparator(m_season->count());
    m_season->addItem(tr("Seasons…"), kEditing);
    selectData(m_season, m_lastSeason);
}

void BoardOptions::fillSegments()
{
    const QSignalBlocker quiet(m_segment);
    m_segment->clear();
    m_segment->addItem(tr("Everybody"), qint64(0));
    for (const Segment& segment : m_segments)
        m_segment->addItem(displayText(segment.name), segment.id.value);
    m_segment->insertSeparator(m_segment->count());
    m_segment->addItem(tr("Segments…"), kEditing);
    selectData(m_segment, m_lastSegment);
}

void BoardOptions::fillCampaigns(const Snapshot& snapshot)
{
    const QSignalBlocker quiet(m_campaign);
    const qint64 before = m_campaign->currentData().toLongLong();
    m_campaign->clear();
    m_campaign->addItem(tr("All campaigns"), qint64(0));
    for (size_t i = 0; i < snapshot.campaigns.id.size(); ++i)
        m_campaign->addItem(displayText(snapshot.campaigns.name[i]), snapshot.campaigns.id[i]);
    selectData(m_campaign, before);
    m_campaign->setVisible(snapshot.campaigns.id.size() > 1);
}

/// A season says itself who and what it ranks; a share cannot be counted per year.
void BoardOptions::followSeason()
{
    const Season* chosen = season();
    for (QComboBox* box : {m_metric, m_segment, m_campaign, m_fairness, m_ties})
        box->setEnabled(chosen == nullptr);
    if (chosen) {
        const QSignalBlocker quietMetric(m_metric);
        const QSignalBlocker quietFairness(m_fairness);
        const QSignalBlocker quietTies(m_ties);
        const QSignalBlocker quietSegment(m_segment);
        const QSignalBlocker quietCampaign(m_campaign);
        selectData(m_metric, int(leaderMetricFrom(chosen->metric).value_or(LeaderMetric::Conversions)));
        selectData(m_fairness, int(fairnessFrom(chosen->fairness).value_or(Fairness::Raw)));
        selectData(m_ties, int(tieRuleFrom(chosen->ties).value_or(TieRule::Competition)));
        selectData(m_segment, chosen->segment.value);
        m_lastSegment = chosen->segment.value;
        m_campaign->setCurrentIndex(0);
    } else if (!canBeFair(metric(), Fairness(m_fairness->currentData().toInt()))) {
        const QSignalBlocker quiet(m_fairness);
        m_fairness->setCurrentIndex(0);
    }
}

LeaderMetric BoardOptions::metric() const
{
    return LeaderMetric(m_metric->currentData().toInt());
}

BoardChoice BoardOptions::choice() const
{
    BoardChoice choice;
    choice.metric = metric();
    choice.ties = TieRule(m_ties->currentData().toInt());
    choice.fairness = Fairness(m_fairness->currentData().toInt());
    choice.campaign = {m_campaign->currentData().toLongLong()};
    return choice;
}

SegmentFilter BoardOptions::segment() const
{
    const qint64 id = m_segment->currentData().toLongLong();
    const auto found =
        std::find_if(m_segments.begin(), m_segments.end(), [&](const Segment& s) { return s.id.value == id; });
    return found == m_segments.end() ? SegmentFilter() : found->filter;
}

QString BoardOptions::segmentName() const
{
    return m_segment->currentData().toLongLong() > 0 ? m_segment->currentText() : QString();
}

const Season* BoardOptions::season() const
{
    const qint64 id = m_season->currentData().toLongLong();
    const auto found =
        std::find_if(m_seasons.begin(), m_seasons.end(), [&](const Season& s) { return s.id.value == id; });
    return found == m_seasons.end() ? nullptr : &*found;
}

void BoardOptions::showSeason(SeasonId season)
{
    selectData(m_season, season.value);
}

QString BoardOptions::inWords() const
{
    QStringList words;
    if (!segmentName().isEmpty())
        words << segmentName();
    if (m_campaign->currentIndex() > 0)
        words << m_campaign->currentText();
    if (m_fairness->currentIndex() > 0)
        words << m_fairness->currentText();
    return words.join(QStringLiteral(" · "));
}

} // namespace vouchwell::ui
