#include "ui/home/homepage.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "core/metrics/referralreport.h"
#include "core/storage/book.h"
#include "ui/charts/barchart.h"
#include "ui/home/kpirow.h"
#include "ui/home/periodspan.h"
#include "ui/home/todocard.h"
#include "ui/leaderboard/boardloader.h"
#include "ui/leaderboard/leaderboardmodel.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodchooser.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace vouchwell::ui {

namespace {
constexpr int kMonths = 12;
constexpr size_t kTopReferrers = 5;
/// Narrower than this, things to do come below the months.
constexpr double kMiddleLines = 40;
} // namespace

HomePage::HomePage(Workbench& workbench, QWidget* parent)
    : Page(tr("Home"), Body::Scrolls, parent),
      m_workbench(workbench),
      m_period(new PeriodChooser(workbench.book().today())),
      m_board(new QWidget),
      m_empty(new EmptyState(QStringLiteral("house"), tr("Everything starts with your customers"),
                             tr("When you have customers and referrals, this page shows how the program is doing."),
                             tr("Import customers…"))),
      m_waiting(new PlainLabel(tr("Reading the book…"), PlainLabel::Role::Muted))
{
    createControls();
    m_waiting->setAlignment(Qt::AlignCenter);
    content()->addWidget(m_waiting, 1);
    content()->addWidget(m_empty, 1);
    content()->addWidget(m_board, 1);
    showOnly(m_waiting);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_workbench.openImport(); });
    connect(m_period, &PeriodChooser::periodChanged, this, &HomePage::refresh);
    connect(&m_workbench, &Workbench::writingChanged, this, &HomePage::updateWriting);
    connect(&m_workbench.feed(), &SnapshotFeed::snapshotChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    updateWriting(m_workbench.isWriting());
}

void HomePage::createControls()
{
    auto* import = new QPushButton(tr("&Import…"));
    import->setObjectName(QStringLiteral("importButton"));
    header()->addControl(m_period);
    header()->addControl(import);
    QPushButton* record = header()->setPrimary(tr("Record a &referral"), QStringLiteral("plus"));
    connect(import, &QPushButton::clicked, this, [this] { m_workbench.openImport(); });
    connect(record, &QPushButton::clicked, this, [this] { m_workbench.openRecordReferral(); });
}

void HomePage::createBoard()
{
    m_kpis = new KpiRow;
    m_chart = new BarChart(tr("Referrals and new customers, by month"));
    m_chart->setPrompts(m_workbench.prompts());
    connect(m_chart, &ChartView::saved, this,
            [this](const QString& name) { m_workbench.tell(tr("The picture is saved: %1").arg(name)); });
    connect(m_chart, &ChartView::failed, &m_workbench, &Workbench::failed);
    m_todo = new TodoCard;
    m_topCard = new Card(tr("Top referrers"));
    m_topTable = new DataTable(tr("Top referrers"));
    m_topModel = new LeaderboardModel(this);
    m_topLoader = new BoardLoader(m_workbench, this);
    connect(m_topLoader, &BoardLoader::ready, this, [this](const BoardView& view) {
        m_topModel->setView(view, m_workbench.locale());
        m_topTable->setColumnHidden(LeaderboardModel::MoveColumn, !view.request.before);
        m_topTable->setPlaceholder(tr("The board fills with the first counted referral."));
        m_topCard->setSubtitle(tr("by new customers, %1").arg(m_period->describe()));
    });
    const auto openPage = [this](const QString& id) {
        if (id == u"signals")
            m_workbench.openSignals();
        else if (QAction* command = m_workbench.commands().action(id))
            command->trigger();
        else
            m_workbench.openPage(id);
    };
    connect(m_kpis, &KpiRow::pageRequested, this, openPage);
    connect(m_todo, &TodoCard::chosen, this, [this](const Todo& todo) { todo.act(m_workbench, window()); });
    connect(m_topTable, &QAbstractItemView::activated, this, &HomePage::openPerson);
    auto* column = new QVBoxLayout(m_board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics().lines(0.85));
    column->addWidget(m_kpis);
    column->addWidget(createMiddle(), 1);
    column->addWidget(createTop());
}

QWidget* HomePage::createMiddle()
{
    auto* middle = new QWidget;
    m_middle = new QHBoxLayout(middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(Metrics().lines(0.85));
    auto* months = new Card(tr("Referrals and new customers, by month"));
    months->setSubtitle(tr("Light: received · dark: became customers"));
    m_chart->setMinimumHeight(Metrics().lines(9.5));
    m_chart->setObjectName(QStringLiteral("monthChart"));
    m_chart->setEmptyText(tr("The last twelve months have no referrals."));
    months->body()->addWidget(m_chart, 1);
    months->addHeaderWidget(m_chart->makeMenuButton());
    m_middle->addWidget(months, 5);
    m_middle->addWidget(m_todo, 3);
    return middle;
}

QWidget* HomePage::createTop()
{
    using Kind = DataTable::ColumnKind;
    using Board = LeaderboardModel;
    const Metrics m;
    m_topTable->setObjectName(QStringLiteral("topReferrers"));
    m_topTable->setModel(m_topModel);
    m_topTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_topTable->setFitsRows(true);
    for (const int column : {Board::BarColumn, Board::ValueColumn})
        m_topTable->setColumnHidden(column, true);
    m_topTable->setColumnKind(Board::RankColumn, Kind::Number);
    m_topTable->setColumnKind(Board::MoveColumn, Kind::Muted);
    m_topTable->setColumnKind(Board::NameColumn, Kind::Strong);
    for (const int column : {Board::ReferralsColumn, Board::ConversionsColumn, Board::RevenueColumn}) {
        m_topTable->setColumnKind(column, Kind::Number);
        m_topTable->setColumnWidth(column, m.lines(8));
    }
    m_topTable->setColumnWidth(Board::RankColumn, m.lines(3));
    m_topTable->setColumnWidth(Board::MoveColumn, m.lines(4));
    m_topTable->setStretchColumn(Board::NameColumn);
    auto* all = new QPushButton(tr("Open leaderboard"));
    all->setFlat(true);
    all->setObjectName(QStringLiteral("openLeaderboard"));
    m_topCard->addHeaderWidget(all);
    m_topCard->body()->addWidget(m_topTable);
    connect(all, &QPushButton::clicked, this, [this] { m_workbench.openPage(QStringLiteral("leaderboard")); });
    return m_topCard;
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeMiddle();
}

void HomePage::arrangeMiddle()
{
    if (!m_middle)
        return;
    const bool isNarrow = width() < Metrics().lines(kMiddleLines);
    m_middle->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HomePage::showOnly(QWidget* part)
{
    for (QWidget* each : {static_cast<QWidget*>(m_waiting), static_cast<QWidget*>(m_empty), m_board})
        each->setVisible(each == part);
}

void HomePage::refresh()
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    if (!snapshot)
        return showOnly(m_waiting);
    m_period->setToday(m_workbench.book().today());
    header()->setTitle(snapshot->shopName.isEmpty() ? tr("Home") : displayText(snapshot->shopName));
    if (snapshot->people.id.empty()) {
        header()->setSubtitle({});
        setCountsText({});
        return showOnly(m_empty);
    }
    // Made with the first facts: the first paint of the window does not wait for it.
    if (!m_kpis) {
        createBoard();
        arrangeMiddle();
    }
    showSnapshot(snapshot);
    showOnly(m_board);
}

void HomePage::showSnapshot(const SnapshotPtr& snapshot)
{
    if (!m_hasPeriod) {
        m_hasPeriod = true;
        const QSignalBlocker quiet(m_period);
        m_period->setKind(firstPeriodKind(*snapshot));
    }
    const vouchwell::Period period = chosenPeriod(*m_period, *snapshot);
    // Coming back to the page counts nothing anew.
    const bool isNew = snapshot != m_shown;
    if (isNew) {
        showFacts(*snapshot);
        gatherTodos(snapshot);
    }
    if (isNew || period != m_shownPeriod) {
        showKpis(*snapshot, period);
        showTop(period);
    }
    m_shown = snapshot;
    m_shownPeriod = period;
}

/// What does not depend on the period.
void HomePage::showFacts(const Snapshot& snapshot)
{
    const QLocale locale = m_workbench.locale();
    m_chart->setBars(monthlyReferrals(snapshot, kMonths, locale), 0, {1, 2});
    m_chart->setUnfinished(kMonths - 1);
    m_todo->setTodos(todoList({snapshot, m_todoFacts, locale}));
    //: Status bar: how much the book holds
    setCountsText(tr("%1, %2").arg(tr("%n customer(s)", nullptr, int(snapshot.people.id.size())),
                                   tr("%n referral(s)", nullptr, int(snapshot.referrals.id.size()))));
}

/// Things to do for which the book is asked come when they are known; until then those of before stand.
void HomePage::gatherTodos(const SnapshotPtr& snapshot)
{
    const auto take = [this, snapshot](const Result<TodoFacts>& facts) {
        if (!facts || snapshot != m_workbench.snapshot() || *facts == m_todoFacts)
            return;
        m_todoFacts = *facts;
        m_todo->setTodos(todoList({*snapshot, m_todoFacts, m_workbench.locale()}));
    };
    Book& book = m_workbench.book();
    if (book.path() == u":memory:") // no worker can see it
        return take(gatherTodoFacts(book, snapshot));
    m_gathering.request_stop();
    m_gathering = runTask(
        this,
        [place = book.place(), clock = book.sharedClock(), snapshot](const std::stop_token& stop) -> Result<TodoFacts> {
            Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            if (!own)
                return own.failure();
            return gatherTodoFacts(**own, snapshot, stop);
        },
        take);
}

void HomePage::showKpis(const Snapshot& snapshot, const vouchwell::Period& period)
{
    const QLocale locale = m_workbench.locale();
    const vouchwell::Period before = periodBefore(m_period->kind(), period, snapshot.today);
    std::optional<HeadKpis> earlier;
    if (m_period->kind() != Period::Kind::AllTime && hasEarlierData(snapshot, before))
        earlier = headKpis(snapshot, before);
    m_kpis->setKpis(headKpis(snapshot, period), earlier, snapshot.currency, locale);
    header()->setSubtitle(
        //: The earlier days with which the key figures are compared
        earlier ? tr("compared with %1").arg(Period::describe({before.from, before.to}, locale))
                : Period::describe({period.from, period.to}, locale));
}

void HomePage::showTop(const vouchwell::Period& period)
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    BoardRequest request;
    request.choice.period = period;
    const vouchwell::Period before = periodBefore(m_period->kind(), period, snapshot->today);
    if (m_period->kind() != Period::Kind::AllTime && hasEarlierData(*snapshot, before))
        request.before = before;
    request.choice.top = kTopReferrers;
    m_topLoader->ask(snapshot, request);
}

void HomePage::updateWriting(bool isWriting)
{
    QPushButton* record = header()->primary();
    record->setEnabled(!isWriting && !m_workbench.book().isReadOnly());
    record->setToolTip(isWriting ? tr("%1 Recording is possible again when that is done.").arg(m_workbench.deed())
                                 : QString());
}

void HomePage::openPerson(const QModelIndex& index)
{
    // The board's own snapshot: a newer one may have others at these places.
    const SnapshotPtr& snapshot = m_topModel->view().snapshot;
    const int person = index.data(LeaderboardModel::PersonRole).toInt();
    if (snapshot && person >= 0)
        m_workbench.openPerson({snapshot->people.id[size_t(person)]});
}

} // namespace vouchwell::ui
