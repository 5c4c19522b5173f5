#include "ui/insights/insightfilters.h"

#include "core/actions/segments.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/home/periodspan.h"
#include "ui/leaderboard/segmentsdialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodchooser.h"

#include <QCheckBox>
#include <QComboBox>

namespace vouchwell::ui {

namespace {

/// As much of a campaign's name as there is room for in the header.
constexpr int kCampaignCharacters = 18;
constexpr int kSegmentCharacters = 10;
/// The last of the choices is none: it opens the list of segments.
constexpr qint64 kEditSegments = -1;

} // namespace

InsightFilters::InsightFilters(Workbench& bench, PageHeader& header, QObject* parent)
    : QObject(parent),
      m_bench(bench),
      m_period(new PeriodChooser(bench.book().today())),
      m_campaign(new QComboBox),
      m_segment(new QComboBox),
      m_compare(new QCheckBox(tr("C&ompare")))
{
    createBoxes(header);
    connect(m_period, &PeriodChooser::periodChanged, this, &InsightFilters::changed);
    connect(m_campaign, &QComboBox::activated, this, &InsightFilters::changed);
    connect(m_segment, &QComboBox::activated, this, &InsightFilters::chooseSegment);
    connect(m_compare, &QCheckBox::toggled, this, &InsightFilters::changed);
}

void InsightFilters::createBoxes(PageHeader& header)
{
    const Metrics m;
    m_campaign->setObjectName(QStringLiteral("insightCampaign"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(kCampaignCharacters);
    // Both may be cut rather than make the window wider than a small screen.
    m_campaign->setMinimumWidth(m.lines(5));
    m_campaign->addItem(tr("All campaigns"), qint64(0));
    m_segment->setObjectName(QStringLiteral("insightSegment"));
    m_segment->setAccessibleName(tr("People"));
    m_segment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_segment->setMinimumContentsLength(kSegmentCharacters);
    m_segment->setMinimumWidth(m.lines(4));
    m_compare->setObjectName(QStringLiteral("compareBefore"));
    m_compare->setToolTip(tr("Beside every figure, what it was in the period before"));
    m_compare->setChecked(true);
    header.addControl(m_period);
    header.addControl(m_campaign);
    header.addControl(m_segment);
    header.addControl(m_compare);
    fillSegments();
}

void InsightFilters::reload(const Snapshot& snapshot)
{
    {
        const QSignalBlocker quiet(m_period);
        m_period->setToday(m_knownOn.isValid() ? m_knownOn : m_bench.book().today());
        if (!m_hasPeriod)
            m_period->setKind(Period::Kind::Last12Months);
        m_hasPeriod = true;
    }
    fillCampaigns(snapshot);
    fillSegments();
}

void InsightFilters::fillSegments()
{
    const qint64 chosen = m_segment->currentData().toLongLong();
    // While another connection writes, nothing is read here; what was read before still holds.
    const Result<std::vector<Segment>> segments =
        m_bench.isWriting() ? Result<std::vector<Segment>>(m_segments) : savedSegments(m_bench.book());
    if (segments)
        m_segments = *segments;
    else
        m_bench.report(segments.failure());
    const QSignalBlocker quiet(m_segment);
    m_segment->clear();
    m_segment->addItem(tr("Everyone"), qint64(0));
    for (const Segment& segment : m_segments)
        m_segment->addItem(displayText(segment.name), segment.id.value);
    m_segment->insertSeparator(m_segment->count());
    m_segment->addItem(tr("Edit segments…"), kEditSegments);
    m_segment->setCurrentIndex(std::max(0, m_segment->findData(QVariant::fromValue(chosen))));
    m_lastSegment = m_segment->currentIndex();
    // The header of a small window has no room for a choice of one.
    m_segment->setVisible(!m_segments.empty());
}

void InsightFilters::fillCampaigns(const Snapshot& snapshot)
{
    const QVariant chosen = m_campaign->currentData();
    const QSignalBlocker quiet(m_campaign);
    while (m_campaign->count() > 1)
        m_campaign->removeItem(1);
    for (size_t i = 0; i < snapshot.campaigns.id.size(); ++i)
        m_campaign->addItem(displayText(snapshot.campaigns.name[i]), snapshot.campaigns.id[i]);
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(chosen)));
}

void InsightFilters::chooseSegment(int index)
{
    if (m_segment->itemData(index).toLongLong() != kEditSegments) {
        m_lastSegment = index;
        Q_EMIT changed();
        return;
    }
    m_segment->setCurrentIndex(m_lastSegment);
    auto* dialog = new SegmentsDialog(m_bench, m_segment->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] {
        fillSegments();
        Q_EMIT changed();
    });
    dialog->open();
}

void InsightFilters::setEnabled(bool isEnabled)
{
    m_compare->setEnabled(isEnabled);
}

void InsightFilters::setKnownOn(QDate day)
{
    m_knownOn = day;
    const QSignalBlocker quiet(m_period);
    m_period->setToday(day.isValid() ? day : m_bench.book().today());
    Q_EMIT changed();
}

const Segment* InsightFilters::chosenSegment() const
{
    const qint64 id = m_segment->currentData().toLongLong();
    const auto found = std::find_if(m_segments.begin(), m_segments.end(),
                                    [&](const Segment& segment) { return segment.id.value == id; });
    return found == m_segments.end() ? nullptr : &*found;
}

InsightChoice InsightFilters::choice(const Snapshot& snapshot) const
{
    InsightChoice choice;
    const QDate today = m_knownOn.isValid() ? m_knownOn : snapshot.today;
    choice.knownOn = m_knownOn;
    choice.period = chosenPeriod(*m_period, snapshot);
    const vouchwell::Period before = periodBefore(m_period->kind(), choice.period, today);
    if (m_compare->isChecked() && m_period->kind() != Period::Kind::AllTime && hasEarlierData(snapshot, before))
        choice.before = before;
    choice.campaign = {m_campaign->currentData().toLongLong()};
    QStringList words;
    if (choice.campaign.isValid())
        words << m_campaign->currentText();
    if (const Segment* segment = chosenSegment()) {
        choice.segment = *segment;
        words << segment->name;
    }
    if (m_knownOn.isValid())
        words << tr("as known on %1").arg(m_bench.locale().toString(m_knownOn, QLocale::ShortFormat));
    choice.filterText = words.join(QStringLiteral(" · "));
    return choice;
}

SavedChoices InsightFilters::choices() const
{
    SavedChoices choices;
    choices.period = m_period->kind();
    choices.days = {m_period->from(), m_period->to()};
    choices.campaign = {m_campaign->currentData().toLongLong()};
    choices.segment = {m_segment->currentData().toLongLong()};
    choices.isCompared = m_compare->isChecked();
    return choices;
}

void InsightFilters::use(const SavedChoices& choices)
{
    const QSignalBlocker quietPeriod(m_period);
    const QSignalBlocker quietCompare(m_compare);
    if (choices.period == Period::Kind::Custom)
        m_period->setCustom(choices.days.from, choices.days.to);
    else
        m_period->setKind(choices.period);
    m_compare->setChecked(choices.isCompared);
    m_hasPeriod = true;
    QStringList gone;
    if (choices.campaign.isValid() && m_campaign->findData(choices.campaign.value) < 0)
        gone << tr("campaign");
    if (choices.segment.isValid() && m_segment->findData(choices.segment.value) < 0)
        gone << tr("segment");
    if (!gone.isEmpty())
        //: %1: "campaign", "segment" or both
        m_bench.tell(tr("What this view was made for is no longer there (%1): it shows more than it did.")
                         .arg(m_bench.locale().createSeparatedList(gone)));
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(choices.campaign.value)));
    m_segment->setCurrentIndex(std::max(0, m_segment->findData(choices.segment.value)));
    m_lastSegment = m_segment->currentIndex();
}

} // namespace vouchwell::ui
