#include "ui/insights/insightspage.h"

#include "core/storage/book.h"
#include "ui/insights/cohortcards.h"
#include "ui/insights/figuredialog.h"
#include "ui/insights/figuretiles.h"
#include "ui/insights/goalscard.h"
#include "ui/insights/insightfilters.h"
#include "ui/insights/loyaltycards.h"
#include "ui/insights/moneycards.h"
#include "ui/insights/numbersfeed.h"
#include "ui/insights/seriescard.h"
#include "ui/insights/viewsbutton.h"
#include "ui/insights/weekcard.h"
#include "ui/payouts/dialogform.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/period.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateEdit>
#include <QDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace vouchwell::ui {

namespace {

const QString kInsightsPage = QStringLiteral("insights");
/// Narrower than this, cards stand below each other.
constexpr double kTwoCardsLines = 44;
} // namespace

InsightsPage::InsightsPage(Workbench& bench, QWidget* parent)
    : Page(tr("Insights"), Body::Scrolls, parent),
      m_bench(bench),
      m_feed(new NumbersFeed(bench.book(), bench.feed(), this)),
      m_filters(new InsightFilters(bench, *header(), this)),
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
    createLookBack();
    content()->addWidget(m_lookBack);
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
        m_answeredFor = nullptr; // what is shown is of before: to be asked for again
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
    auto* views = new ViewsButton(m_bench, kInsightsPage, [this] { return toJson(choices()); });
    auto* lookBack = new QAction(tr("As &known on a day…"), views);
    lookBack->setObjectName(QStringLiteral("lookBackTo"));
    lookBack->setToolTip(tr("The figures as the book knew them then: what was entered later does not count"));
    views->addFurther(lookBack);
    header()->addControl(views);
    QPushButton* all = header()->setPrimary(tr("All &key figures…"), QStringLiteral("table"));
    all->setObjectName(QStringLiteral("allKeyFigures"));
    all->setEnabled(false);
    connect(m_filters, &InsightFilters::changed, this, &InsightsPage::ask);
    connect(lookBack, &QAction::triggered, this, &InsightsPage::askDay);
    connect(views, &ViewsButton::viewChosen, this,
            [this](const QJsonObject& json) { useChoices(choicesFromJson(json)); });
    connect(all, &QPushButton::clicked, this, [this] {
        if (m_answers)
            KeyFiguresDialog::open(m_bench, m_answers, window());
    });
}

void InsightsPage::createLookBack()
{
    m_lookBack = new QWidget;
    m_lookBack->setObjectName(QStringLiteral("lookBack"));
    m_lookBackText = new PlainLabel({}, PlainLabel::Role::Strong);
    auto* today = new QPushButton(tr("Show &today"));
    today->setObjectName(QStringLiteral("showToday"));
    auto* row = new QHBoxLayout(m_lookBack);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics().lines(0.6));
    row->addWidget(m_lookBackText);
    row->addWidget(today);
    row->addStretch(1);
    m_lookBack->hide();
    connect(today, &QPushButton::clicked, this, [this] { lookBackTo({}); });
}

void InsightsPage::askDay()
{
    const QDate yesterday = m_bench.book().today().addDays(-1);
    auto* dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("lookBackDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Look Back"));
    QFormLayout* form = arrangeForm(dialog, tr("The book as it was known on an earlier day"),
                                    tr("Sales, referrals and payments that were entered later do not count. Nothing in "
                                       "the book changes."),
                                    tr("&Look back"));
    auto* day = new QDateEdit(m_filters->knownOn().isValid() ? m_filters->knownOn() : yesterday);
    day->setObjectName(QStringLiteral("lookBackDay"));
    day->setLocale(m_bench.locale());
    day->setCalendarPopup(true);
    day->setMaximumDate(yesterday);
    form->addRow(tr("&Day"), day);
    connect(dialog, &QDialog::accepted, this, [this, day] { lookBackTo(day->date()); });
    dialog->open();
    day->setFocus();
}

void InsightsPage::lookBackTo(QDate day)
{
    m_filters->setKnownOn(day);
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

void InsightsPage::showOnly(QWidget* part)
{
    for (QWidget* each : {static_cast<QWidget*>(m_waiting), static_cast<QWidget*>(m_empty), m_board})
        each->setVisible(each == part);
    header()->primary()->setEnabled(part == m_board);
    m_filters->setEnabled(part == m_board);
}

void InsightsPage::refresh()
{
    const SnapshotPtr snapshot = m_bench.snapshot();
    if (!snapshot)
        return showOnly(m_waiting);
    if (snapshot->referrals.id.empty())
        return showOnly(m_empty);
    m_filters->reload(*snapshot);
    // Coming back to the page counts nothing anew.
    if (m_answers && m_answeredFor == snapshot)
        return showOnly(m_board);
    ask();
}

void InsightsPage::ask()
{
    const SnapshotPtr snapshot = m_bench.snapshot();
    if (!snapshot || snapshot->referrals.id.empty())
        return;
    if (!m_answers)
        showOnly(m_waiting);
    m_isAsking = true;
    m_answeredFor = snapshot;
    InsightChoice choice = m_filters->choice(*snapshot);
    choice.plotted = m_plotted;
    choice.horizonMonths = m_horizonMonths;
    m_feed->ask(choice, m_bench.locale());
}

void InsightsPage::take(const InsightAnswersPtr& answers)
{
    m_isAsking = false;
    m_answers = answers;
    const InsightChoice& choice = answers->choice;
    m_lookBackText->setData(
        tr("As the book knew it at the end of %1").arg(m_bench.locale().toString(choice.knownOn, QLocale::LongFormat)));
    m_lookBack->setVisible(choice.knownOn.isValid());
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
    if (edition != m_edition)
        return;
    if (m_nextCard >= m_makers.size())
        return showWanted();
    makeCard(m_nextCard)->show(*m_answers);
    ++m_nextCard;
    QMetaObject::invokeMethod(
        this, [this, edition] { showNext(edition); }, Qt::QueuedConnection);
}

void InsightsPage::showView(const QString& view)
{
    m_wantedCard = view;
    if (m_nextCard >= m_makers.size() && !m_isAsking && m_board->isVisible())
        showWanted();
}

/// The card that was asked for comes into sight once all above it have their place.
void InsightsPage::showWanted()
{
    const QString view = std::exchange(m_wantedCard, {});
    auto* card = view.isEmpty() ? nullptr : m_board->findChild<InsightCard*>(view + QLatin1String("Card"));
    if (!card)
        return;
    m_board->layout()->activate();
    for (QWidget* above = m_board; above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(card);
    }
    if (auto* button = card->findChild<QPushButton*>())
        button->setFocus();
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
    SavedChoices choices = m_filters->choices();
    choices.plotted = m_plotted;
    choices.horizonMonths = m_horizonMonths;
    return choices;
}

void InsightsPage::useChoices(const SavedChoices& choices)
{
    m_plotted = choices.plotted;
    m_horizonMonths = choices.horizonMonths;
    m_filters->use(choices);
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
