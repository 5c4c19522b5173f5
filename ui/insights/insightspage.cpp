#include "ui/insights/insightspage.h"

#include "core/actions/segments.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/home/periodspan.h"
#include "ui/insights/cohortcards.h"
#include "ui/insights/figuredialog.h"
#include "ui/insights/figuretiles.h"
#include "ui/insights/goalscard.h"
#include "ui/insights/loyaltycards.h"
#include "ui/insights/moneycards.h"
#include "ui/insights/numbersfeed.h"
#include "ui/insights/seriescard.h"
#include "ui/insights/viewsbutton.h"
#include "ui/insights/weekcard.h"
#include "ui/leaderboard/segmentsdialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodchooser.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

const QString kInsightsPage = QStringLiteral("insights");
/// Narrower than this, cards stand below each other.
constexpr double kTwoCardsLines = 44;
/// As much of a campaign's name as there is room for in the header.
constexpr int kCampaignCharacters = 18;
constexpr int kSegmentCharacters = 10;
/// The last of the choices is none: it opens the list of segments.
constexpr qint64 kEditSegments = -1;

} // namespace

InsightsPage::InsightsPage(Workbench& bench, QWidget* parent)
    : Page(tr("Insights"), Body::Scrolls, parent),
      m_bench(bench),
      m_feed(new NumbersFeed(bench.book(), bench.feed(), this)),
      m_period(new PeriodChooser(bench.book().today())),
      m_campaign(new QComboBox),
      m_segment(new QComboBox),
      m_compare(new QCheckBox(tr("C&ompare"))),
      m_empty(new EmptyState(QStringLiteral("chart-line"), tr("The numbers begin with the first referral"),
                             tr("When you have customers and referrals, this page shows what works, what it costs and "
                                "what is stuck."),
                             tr("Record a referral"))),
      m_waiting(new PlainLabel(tr("Reading…"), PlainLabel::Role::Muted)),
      m_board(new QWidget)
{
    setObjectName(QStringLiteral("insightsPage"));
    createControls();
    m_waiting->setAlignment(Qt::AlignCenter);
    content()->addWidget(m_waiting, 1);
    content()->addWidget(m_empty, 1);
    content()->addWidget(m_board, 1);
    auto* column = new QVBoxLayout(m_board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics().lines(0.85));
    createMakers();
    column->addStretch(1);
    showOnly(m_waiting);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_bench.openRecordReferral(); });
    connect(m_feed, &NumbersFeed::answered, this, &InsightsPage::take);
    connect(m_feed, &NumbersFeed::failed, this, [this](const QString& sentence) {
        m_isAsking = false;
        header()->setSubtitle(sentence);
        m_waiting->setText(sentence);
    });
    connect(m_feed, &NumbersFeed::reading, this, [this] { header()->setSubtitle(tr("Reading…")); });
    connect(&m_bench.feed(), &SnapshotFeed::snapshotChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void InsightsPage::createControls()
{
    const Metrics m;
    m_campaign->setObjectName(QStringLiteral("insightCampaign"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(kCampaignCharacters);
    // Both may be cut rather than make the window wider than a small screen.
    m_campaign->setMinimumWidth(m.lines(5));
    m_segment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_segment->setMinimumContentsLength(kSegmentCharacters);
    m_segment->setMinimumWidth(m.lines(4));
    m_campaign->addItem(tr("All campaigns"), qint64(0));
    m_segment->setObjectName(QStringLiteral("insightSegment"));
    m_segment->setAccessibleName(tr("People"));
    fillSegments();
    m_compare->setObjectName(QStringLiteral("compareBefore"));
    m_compare->setToolTip(tr("Beside every figure, what it was in the period before"));
    m_compare->setChecked(true);
    auto* views = new ViewsButton(m_bench, kInsightsPage, [this] { return toJson(choices()); });
    header()->addControl(m_period);
    header()->addControl(m_campaign);
    header()->addControl(m_segment);
    header()->addControl(m_compare);
    header()->addControl(views);
    QPushButton* all = header()->setPrimary(tr("All &key figures…"), QStringLiteral("table"));
    all->setObjectName(QStringLiteral("allKeyFigures"));
    connect(m_period, &PeriodChooser::periodChanged, this, &InsightsPage::ask);
    connect(m_campaign, &QComboBox::activated, this, &InsightsPage::ask);
    connect(m_segment, &QComboBox::activated, this, &InsightsPage::chooseSegment);
    connect(m_compare, &QCheckBox::toggled, this, &InsightsPage::ask);
    connect(views, &ViewsButton::viewChosen, this,
            [this](const QJsonObject& json) { useChoices(choicesFromJson(json)); });
    connect(all, &QPushButton::clicked, this, [this] {
        if (m_answers)
            KeyFiguresDialog::open(m_bench, m_answers, window());
    });
}

void InsightsPage::createMakers()
{
    const auto plain = [this]<typename CardType>(std::type_identity<CardType>) {
        return [this]() -> InsightCard* { return new CardType(m_bench); };
    };
    addRow({[this]() -> InsightCard* {
        auto* card = new SeriesCard(m_bench);
        connect(card, &SeriesCard::plotWanted, this, &InsightsPage::plot);
        connect(card, &SeriesCard::pointWanted, this, [this](Kpi kpi, const vouchwell::Period& period) {
            FigureDialog::open(m_bench, *m_answers, kpi, period, window());
        });
        return card;
    }});
    addRow({plain(std::type_identity<GoalsCard>()), plain(std::type_identity<WeekCard>())});
    addRow({plain(std::type_identity<FunnelCard>()), plain(std::type_identity<ConvertedByDayCard>())});
    addRow({plain(std::type_identity<ConvertedByWeekCard>()), plain(std::type_identity<StageTimeCard>())});
    addRow({plain(std::type_identity<StuckCard>())});
    addRow({plain(std::type_identity<SourcesCard>())});
    addRow({plain(std::type_identity<ChannelsCard>())});
    addRow({[this]() -> InsightCard* {
                auto* card = new ProfitCard(m_bench);
                connect(card, &ProfitCard::horizonWanted, this, [this](int months) {
                    m_horizonMonths = months;
                    ask();
                });
                return card;
            },
            plain(std::type_identity<PaybackCard>())});
    addRow({plain(std::type_identity<RetentionCard>()), plain(std::type_identity<ValueCard>())});
    addRow({plain(std::type_identity<ConcentrationCard>()), plain(std::type_identity<LiabilityCard>())});
    addRow({plain(std::type_identity<HealthCard>())});
}

void InsightsPage::addRow(std::vector<Maker> makers)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics().lines(0.85));
    static_cast<QBoxLayout*>(m_board->layout())->addLayout(row);
    m_rows.push_back(row);
    for (Maker& maker : makers) {
        m_makers.push_back(std::move(maker));
        m_places.push_back(row);
    }
}

void InsightsPage::fillSegments()
{
    const QVariant chosen = m_segment->currentData();
    const Result<std::vector<Segment>> segments = savedSegments(m_bench.book());
    m_segments = segments ? *segments : std::vector<Segment>();
    const QSignalBlocker quiet(m_segment);
    m_segment->clear();
    m_segment->addItem(tr("Everyone"), qint64(0));
    for (const Segment& segment : m_segments)
        m_segment->addItem(displayText(segment.name), segment.id.value);
    m_segment->insertSeparator(m_segment->count());
    m_segment->addItem(tr("Edit segments…"), kEditSegments);
    m_segment->setCurrentIndex(std::max(0, m_segment->findData(chosen)));
    m_lastSegment = m_segment->currentIndex();
    // The header of a small window has no room for a choice of one.
    m_segment->setVisible(!m_segments.empty());
}

void InsightsPage::chooseSegment(int index)
{
    if (m_segment->itemData(index).toLongLong() != kEditSegments) {
        m_lastSegment = index;
        return ask();
    }
    m_segment->setCurrentIndex(m_lastSegment);
    auto* dialog = new SegmentsDialog(m_bench, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] {
        fillSegments();
        ask();
    });
    dialog->open();
}

void InsightsPage::fillCampaigns(const Snapshot& snapshot)
{
    const QVariant chosen = m_campaign->currentData();
    const QSignalBlocker quiet(m_campaign);
    while (m_campaign->count() > 1)
        m_campaign->removeItem(1);
    for (size_t i = 0; i < snapshot.campaigns.id.size(); ++i)
        m_campaign->addItem(displayText(snapshot.campaigns.name[i]), snapshot.campaigns.id[i]);
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(chosen)));
}

void InsightsPage::showOnly(QWidget* part)
{
    for (QWidget* each : {static_cast<QWidget*>(m_waiting), static_cast<QWidget*>(m_empty), m_board})
        each->setVisible(each == part);
}

void InsightsPage::refresh()
{
    m_period->setToday(m_bench.book().today());
    const SnapshotPtr snapshot = m_bench.snapshot();
    if (!snapshot)
        return showOnly(m_waiting);
    if (snapshot->referrals.id.empty())
        return showOnly(m_empty);
    if (!m_hasPeriod) {
        m_hasPeriod = true;
        const QSignalBlocker quiet(m_period);
        m_period->setKind(Period::Kind::Last12Months);
    }
    fillCampaigns(*snapshot);
    fillSegments();
    // Coming back to the page counts nothing anew.
    if (m_answers && &m_answers->numbers->snapshot() == snapshot.get())
        return showOnly(m_board);
    ask();
}

InsightChoice InsightsPage::choice(const Snapshot& snapshot) const
{
    InsightChoice choice;
    choice.period = chosenPeriod(*m_period, snapshot);
    const vouchwell::Period before = periodBefore(m_period->kind(), choice.period, snapshot.today);
    if (m_compare->isChecked() && m_period->kind() != Period::Kind::AllTime && hasEarlierData(snapshot, before))
        choice.before = before;
    choice.campaign = {m_campaign->currentData().toLongLong()};
    const qint64 chosen = m_segment->currentData().toLongLong();
    const auto segment =
        std::find_if(m_segments.begin(), m_segments.end(), [&](const Segment& one) { return one.id.value == chosen; });
    QStringList words;
    if (choice.campaign.isValid())
        words << m_campaign->currentText();
    if (segment != m_segments.end()) {
        choice.segment = *segment;
        words << segment->name;
    }
    choice.filterText = words.join(QStringLiteral(" · "));
    choice.plotted = m_plotted;
    choice.horizonMonths = m_horizonMonths;
    return choice;
}

void InsightsPage::ask()
{
    const SnapshotPtr snapshot = m_bench.snapshot();
    if (!snapshot || snapshot->referrals.id.empty())
        return;
    if (!m_answers)
        showOnly(m_waiting);
    m_isAsking = true;
    m_feed->ask(choice(*snapshot), m_bench.locale());
}

void InsightsPage::take(const InsightAnswersPtr& answers)
{
    m_isAsking = false;
    m_answers = answers;
    const InsightChoice& choice = answers->choice;
    header()->setSubtitle(
        //: The earlier days with which the key figures are compared
        choice.before
            ? tr("compared with %1").arg(Period::describe({choice.before->from, choice.before->to}, m_bench.locale()))
            : answers->head.subtitle);
    if (!m_tiles) {
        m_tiles = new FigureTiles;
        static_cast<QBoxLayout*>(m_board->layout())->insertWidget(0, m_tiles);
        connect(m_tiles, &FigureTiles::plotWanted, this, &InsightsPage::plot);
        connect(m_tiles, &FigureTiles::figureWanted, this, &InsightsPage::explain);
    }
    m_tiles->show(*answers);
    showOnly(m_board);
    m_nextCard = 0;
    showNext(++m_edition);
}

/// One card in each turn of the event loop, so that none of them makes the window wait.
void InsightsPage::showNext(int edition)
{
    if (edition != m_edition || m_nextCard >= m_makers.size())
        return;
    makeCard(m_nextCard)->show(*m_answers);
    ++m_nextCard;
    QMetaObject::invokeMethod(
        this, [this, edition] { showNext(edition); }, Qt::QueuedConnection);
}

InsightCard* InsightsPage::makeCard(size_t index)
{
    if (index < m_cards.size())
        return m_cards[index];
    InsightCard* card = m_makers[index]();
    m_cards.push_back(card);
    m_places[index]->addWidget(card, 1);
    connect(card, &InsightCard::figureWanted, this, &InsightsPage::explain);
    return card;
}

void InsightsPage::plot(Kpi kpi)
{
    m_plotted = kpi;
    ask();
}

void InsightsPage::explain(Kpi kpi)
{
    if (m_answers)
        FigureDialog::open(m_bench, *m_answers, kpi, m_answers->choice.period, window());
}

SavedChoices InsightsPage::choices() const
{
    return {m_period->kind(),
            {m_period->from(), m_period->to()},
            {m_campaign->currentData().toLongLong()},
            {m_segment->currentData().toLongLong()},
            m_compare->isChecked(),
            m_plotted,
            m_horizonMonths};
}

void InsightsPage::useChoices(const SavedChoices& choices)
{
    {
        const QSignalBlocker quietPeriod(m_period);
        const QSignalBlocker quietCompare(m_compare);
        if (choices.period == Period::Kind::Custom)
            m_period->setCustom(choices.days.from, choices.days.to);
        else
            m_period->setKind(choices.period);
        m_compare->setChecked(choices.isCompared);
    }
    m_hasPeriod = true;
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(choices.campaign.value)));
    m_segment->setCurrentIndex(std::max(0, m_segment->findData(choices.segment.value)));
    m_lastSegment = m_segment->currentIndex();
    m_plotted = choices.plotted;
    m_horizonMonths = choices.horizonMonths;
    ask();
}

void InsightsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeRows();
}

void InsightsPage::arrangeRows()
{
    const bool isNarrow = width() < Metrics().lines(kTwoCardsLines);
    for (QBoxLayout* row : m_rows)
        row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace vouchwell::ui
