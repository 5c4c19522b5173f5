#include "ui/leaderboard/leaderboardpage.h"

#include "core/metrics/periodtext.h"
#include "core/storage/book.h"
#include "ui/home/periodspan.h"
#include "ui/leaderboard/leaderboardscreen.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodchooser.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QStackedLayout>

namespace vouchwell::ui {

namespace {
/// As many as anybody reads; the rest comes with "Show all".
constexpr size_t kTop = 100;
} // namespace

LeaderboardPage::LeaderboardPage(Workbench& workbench, QWidget* parent)
    : Page(tr("Leaderboard"), Body::Fills, parent),
      m_workbench(workbench),
      m_model(new LeaderboardModel(this)),
      m_metric(new QComboBox),
      m_period(new PeriodChooser(workbench.book().today())),
      m_initials(new QCheckBox(tr("&Initials only"))),
      m_stack(new QStackedLayout),
      m_card(new Card),
      m_table(new DataTable(tr("Leaderboard"))),
      m_showAll(new QPushButton),
      m_empty(new EmptyState(QStringLiteral("trophy"), tr("Nobody is on the board yet"),
                             tr("The board fills with the first counted referral."), tr("Record a referral"))),
      m_waiting(new PlainLabel(tr("Reading the book…"), PlainLabel::Role::Muted))
{
    m_card->setSubtitle(tr("Equal counts share a rank (1, 2, 2, 4); the earlier last new customer is listed first."));
    createControls();
    createBoard();
    m_waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_card);
    content()->addLayout(m_stack, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_workbench.openRecordReferral(); });
    connect(&m_workbench.feed(), &SnapshotFeed::snapshotChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void LeaderboardPage::createControls()
{
    const std::pair<LeaderMetric, QString> metrics[] = {{LeaderMetric::Conversions, tr("New customers")},
                                                        {LeaderMetric::Referrals, tr("Referrals")},
                                                        {LeaderMetric::Revenue, tr("Revenue")}};
    for (const auto& [metric, title] : metrics)
        m_metric->addItem(title, int(metric));
    m_metric->setAccessibleName(tr("Rank by"));
    m_metric->setToolTip(tr("What the board is ranked by"));
    m_metric->setObjectName(QStringLiteral("metric"));
    m_initials->setObjectName(QStringLiteral("initials"));
    m_initials->setToolTip(tr("First name and first letter of the family name, for a board that customers see"));
    auto* full = new QPushButton(tr("&Full screen"));
    full->setObjectName(QStringLiteral("fullScreen"));
    header()->addControl(m_metric);
    header()->addControl(m_period);
    header()->addControl(m_initials);
    header()->addControl(full);
    QPushButton* print = header()->setPrimary(tr("&Print…"), QStringLiteral("printer"));
    connect(m_metric, &QComboBox::currentIndexChanged, this, &LeaderboardPage::refresh);
    connect(m_period, &PeriodChooser::periodChanged, this, &LeaderboardPage::refresh);
    connect(m_initials, &QCheckBox::toggled, m_model, &LeaderboardModel::setShowsInitials);
    connect(full, &QPushButton::clicked, this, &LeaderboardPage::showFullScreen);
    connect(print, &QPushButton::clicked, this, [this] {
        if (QAction* action = m_workbench.commands().action(primaryActionId()))
            action->trigger();
        else
            m_workbench.openPage(QStringLiteral("reports"));
    });
}

void LeaderboardPage::createBoard()
{
    using Kind = DataTable::ColumnKind;
    const Metrics m;
    m_table->setObjectName(QStringLiteral("leaderboardTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnKind(LeaderboardModel::RankColumn, Kind::Number);
    m_table->setColumnKind(LeaderboardModel::MoveColumn, Kind::Muted);
    m_table->setColumnKind(LeaderboardModel::NameColumn, Kind::Strong);
    for (const int column :
         {LeaderboardModel::ReferralsColumn, LeaderboardModel::ConversionsColumn, LeaderboardModel::RevenueColumn})
        m_table->setColumnKind(column, Kind::Number);
    m_table->setItemDelegateForColumn(LeaderboardModel::BarColumn,
                                      new BarDelegate(LeaderboardModel::FractionRole, m_table));
    const int widths[] = {m.lines(3), m.lines(4), m.lines(13), m.lines(12), m.lines(5.5), m.lines(6), m.lines(7.5)};
    for (int column = 0; column < LeaderboardModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setStretchColumn(LeaderboardModel::BarColumn);
    m_table->setPlaceholder(tr("Nobody is on the board in this period. Choose another one above."));
    m_showAll->setFlat(true);
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_showAll, 0, Qt::AlignLeading);
    connect(m_showAll, &QPushButton::clicked, this, &LeaderboardPage::showAll);
    connect(m_table, &QAbstractItemView::activated, this, &LeaderboardPage::openPerson);
}

LeaderMetric LeaderboardPage::metric() const
{
    return LeaderMetric(m_metric->currentData().toInt());
}

LeaderboardModel::Request LeaderboardPage::request() const
{
    const Snapshot& snapshot = *m_workbench.snapshot();
    LeaderboardModel::Request request;
    request.period = chosenPeriod(*m_period, snapshot);
    const vouchwell::Period before = periodBefore(m_period->kind(), request.period, snapshot.today);
    if (m_period->kind() != Period::Kind::AllTime && hasEarlierData(snapshot, before))
        request.before = before;
    request.metric = metric();
    request.top = m_showsAll ? 0 : kTop;
    return request;
}

void LeaderboardPage::refresh()
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    if (!snapshot)
        return m_stack->setCurrentWidget(m_waiting);
    if (!m_hasPeriod) {
        m_hasPeriod = true;
        const QSignalBlocker quiet(m_period);
        m_period->setKind(firstPeriodKind(*snapshot));
    }
    m_stack->setCurrentWidget(snapshot->referrals.id.empty() ? static_cast<QWidget*>(m_empty) : m_card);
    showBoard();
}

void LeaderboardPage::showBoard()
{
    m_model->setBoard(m_workbench.snapshot(), request(), m_workbench.locale());
    m_table->setColumnHidden(LeaderboardModel::MoveColumn, !request().before);
    updateEnd();
    updateScreen();
}

void LeaderboardPage::updateEnd()
{
    const auto shown = size_t(m_model->rowCount());
    const size_t all = m_model->total();
    const QLocale locale = m_workbench.locale();
    m_showAll->setVisible(all > shown);
    m_showAll->setText(tr("Show all %n people", nullptr, int(all)));
    setCountsText(all > shown ? tr("The first %1 of %2 people").arg(locale.toString(shown), locale.toString(all))
                              : tr("%n person(s) on the board", nullptr, int(all)));
}

void LeaderboardPage::showAll()
{
    m_showsAll = true;
    refresh();
    m_table->setFocus();
}

void LeaderboardPage::showFullScreen()
{
    if (!m_workbench.snapshot())
        return;
    if (!m_screen) {
        m_screen = new LeaderboardScreen(*m_model, this);
        connect(m_screen, &QObject::destroyed, this, [this] { m_screen = nullptr; });
        connect(m_initials, &QCheckBox::toggled, m_screen, qOverload<>(&QWidget::update));
    }
    updateScreen();
    m_screen->QWidget::showFullScreen();
    m_screen->setFocus();
}

void LeaderboardPage::updateScreen()
{
    if (!m_screen)
        return;
    const QString period = periodInWords(request().period, m_workbench.locale());
    m_screen->setTitles(m_workbench.snapshot()->shopName.isEmpty() ? header()->title()
                                                                   : m_workbench.snapshot()->shopName,
                        //: Full-screen leaderboard: metric, period
                        tr("%1, %2").arg(m_metric->currentText(), period));
    m_screen->setValueColumn(metric() == LeaderMetric::Revenue     ? LeaderboardModel::RevenueColumn
                             : metric() == LeaderMetric::Referrals ? LeaderboardModel::ReferralsColumn
                                                                   : LeaderboardModel::ConversionsColumn);
}

void LeaderboardPage::openPerson(const QModelIndex& index)
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    const int person = index.data(LeaderboardModel::PersonRole).toInt();
    if (snapshot && person < int(snapshot->people.id.size()))
        m_workbench.openPerson({snapshot->people.id[size_t(person)]});
}

} // namespace vouchwell::ui
