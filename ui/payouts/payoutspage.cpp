#include "ui/payouts/payoutspage.h"

#include "core/base/text.h"
#include "ui/payouts/payoutmodel.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

namespace vouchwell::ui {

PayoutsPage::PayoutsPage(Workbench& workbench, QWidget* parent)
    : Page(tr("Payouts"), Body::Fills, parent),
      m_workbench(workbench),
      m_model(new PayoutModel(this)),
      m_rewards(new RewardListModel(this)),
      m_search(new SearchField(tr("Search people (Ctrl+F)"), tr("Search people with rewards"))),
      m_stack(new QStackedLayout),
      m_waiting(new PlainLabel(tr("Reading the book…"), PlainLabel::Role::Muted)),
      m_empty(new EmptyState(QStringLiteral("wallet"), tr("Nothing owed"),
                             tr("Rewards appear here when a referral counts."), tr("Record a referral"))),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_table(new DataTable(tr("Rewards owed, by person"))),
      m_list(new Card),
      m_details(new Card),
      m_rewardTable(new DataTable(tr("Rewards of the selected person")))
{
    createControls();
    createTable();
    createDetails();
    m_waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    content()->addLayout(m_stack, 1);
    connectParts();
}

void PayoutsPage::createControls()
{
    m_search->setObjectName(QStringLiteral("searchField"));
    header()->addControl(m_search);
    QPushButton* print = header()->setPrimary(tr("&Print list…"), QStringLiteral("printer"));
    connect(print, &QPushButton::clicked, this, [this] {
        if (QAction* action = m_workbench.commands().action(primaryActionId()))
            action->trigger();
        else
            m_workbench.openPage(QStringLiteral("reports"));
    });
}

void PayoutsPage::createTable()
{
    using Kind = DataTable::ColumnKind;
    const Metrics m;
    m_table->setObjectName(QStringLiteral("payoutTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnKind(PayoutModel::NameColumn, Kind::Strong);
    for (const int column : {PayoutModel::PendingColumn, PayoutModel::AvailableColumn, PayoutModel::OwedColumn})
        m_table->setColumnKind(column, Kind::Number);
    m_table->setColumnKind(PayoutModel::NextDueColumn, Kind::Muted);
    m_table->setPlaceholder(tr("Nobody with rewards fits the search."));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_list->setObjectName(QStringLiteral("payoutList"));
    m_list->body()->addWidget(m_table, 1);
    m_splitter->addWidget(m_list);
}

void PayoutsPage::createDetails()
{
    using Kind = DataTable::ColumnKind;
    const Metrics m;
    m_details->setObjectName(QStringLiteral("payoutDetails"));
    m_rewardTable->setObjectName(QStringLiteral("rewardTable"));
    m_rewardTable->setModel(m_rewards);
    m_rewardTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rewardTable->setColumnKind(RewardListModel::AmountColumn, Kind::Number);
    m_rewardTable->setColumnKind(RewardListModel::EarnedColumn, Kind::Muted);
    m_rewardTable->setColumnKind(RewardListModel::AvailableColumn, Kind::Muted);
    m_rewardTable->setItemDelegateForColumn(RewardListModel::StateColumn,
                                            new PillDelegate(RewardListModel::ToneRole, m_rewardTable));
    const int widths[] = {m.lines(14), m.lines(7), m.lines(9), m.lines(8.5), m.lines(8.5)};
    for (int column = 0; column < RewardListModel::ColumnCount; ++column)
        m_rewardTable->setColumnWidth(column, widths[column]);
    m_rewardTable->setStretchColumn(RewardListModel::FriendColumn);
    m_rewardTable->setPlaceholder(tr("Choose a person above to see their rewards."));
    auto* open = new QPushButton(tr("Open customer"));
    open->setFlat(true);
    open->setObjectName(QStringLiteral("openCustomer"));
    m_details->addHeaderWidget(open);
    m_details->body()->addWidget(m_rewardTable, 1);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(m.lines(0.85));
    m_splitter->setChildrenCollapsible(false);
    connect(open, &QPushButton::clicked, this, [this] { m_workbench.openPerson(m_selected); });
}

void PayoutsPage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &PayoutsPage::search);
    connect(m_search, &SearchField::leaveRequested, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_workbench.openRecordReferral(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PayoutsPage::showDetails);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { selectPerson(m_selected); });
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_workbench.openPerson(m_selected); });
    connect(m_rewardTable, &QAbstractItemView::activated, this, &PayoutsPage::openReferral);
    connect(&m_workbench.feed(), &SnapshotFeed::snapshotChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void PayoutsPage::refresh()
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    if (!snapshot)
        return m_stack->setCurrentWidget(m_waiting);
    const bool isFirst = m_model->table().columns.empty();
    m_model->setSnapshot(snapshot, m_workbench.locale());
    if (isFirst) {
        const Metrics m;
        for (int column = PayoutModel::PendingColumn; column < PayoutModel::ColumnCount; ++column)
            m_table->setColumnWidth(column, m.lines(column == PayoutModel::NextDueColumn ? 9.5 : 6));
        m_table->setStretchColumn(PayoutModel::NameColumn);
    }
    m_stack->setCurrentWidget(m_model->table().rows.empty() ? static_cast<QWidget*>(m_empty) : m_splitter);
    showCounts();
}

void PayoutsPage::search(const QString& text)
{
    m_model->setSearch(text);
    showCounts();
}

void PayoutsPage::showCounts()
{
    const ReportTable& table = m_model->table();
    const QLocale locale = m_workbench.locale();
    const auto total = [&](int column) {
        return formatCell(table.total(column), ReportTable::Kind::MoneyMinor, table.currency, locale);
    };
    const int people = int(table.rows.size());
    m_list->setTitle(people == 0 ? QString()
                                 : tr("Owed %1 to %n person(s): %2 available, %3 pending", nullptr, people)
                                       .arg(total(PayoutModel::OwedColumn), total(PayoutModel::AvailableColumn),
                                            total(PayoutModel::PendingColumn)));
    setCountsText(tr("%1 of %n person(s) shown", nullptr, people).arg(locale.toString(m_model->rowCount())));
}

void PayoutsPage::selectPerson(PersonId id)
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    const qint32 person = snapshot && id.isValid() ? snapshot->indexOfPerson(id) : -1;
    const int row = std::max(0, m_model->rowOf(person));
    if (row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    showDetails();
}

void PayoutsPage::showDetails()
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    const auto rows = m_table->selectionModel()->selectedRows();
    const qint32 person = snapshot && !rows.isEmpty() ? m_model->person(rows.first().row()) : -1;
    m_details->findChild<QPushButton*>(QStringLiteral("openCustomer"))->setVisible(person >= 0);
    if (person >= 0)
        m_selected = {snapshot->people.id[size_t(person)]};
    m_details->setTitle(person >= 0 ? displayText(snapshot->people.name.at(size_t(person))) : QString());
    m_rewards->setPerson(snapshot, person, m_workbench.locale());
}

void PayoutsPage::openReferral(const QModelIndex& index)
{
    m_workbench.openReferral({index.data(RewardListModel::ReferralRole).toLongLong()});
}

} // namespace vouchwell::ui
