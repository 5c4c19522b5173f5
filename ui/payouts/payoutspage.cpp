#include "ui/payouts/payoutspage.h"

#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/payouts/balancesview.h"
#include "ui/payouts/batchesview.h"
#include "ui/payouts/debtsview.h"
#include "ui/payouts/decisionsview.h"
#include "ui/payouts/payoutdialogs.h"
#include "ui/payouts/payoutmodel.h"
#include "ui/payouts/rewardactions.h"
#include "ui/people/recordpage.h"
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

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>

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
      m_batches(new BatchesView(workbench)),
      m_debts(new DebtsView(workbench)),
      m_decisions(new DecisionsView(workbench)),
      m_balances(new BalancesView(workbench)),
      m_filter(new QComboBox),
      m_owedButton(new QPushButton(tr("&Owed"))),
      m_decisionsButton(new QPushButton(tr("To dec&ide"))),
      m_balancesButton(new QPushButton(tr("C&redit"))),
      m_debtsButton(new QPushButton(tr("&Debts"))),
      m_batchesButton(new QPushButton(tr("Pa&youts"))),
      m_printButton(new QPushButton(tr("Print &list…"))),
      m_table(new DataTable(tr("Rewards owed, by person"))),
      m_list(new Card),
      m_details(new Card),
      m_rewardTable(new DataTable(tr("Rewards of the selected person"))),
      m_actions(new RewardActions(workbench, m_details))
{
    createControls();
    createTable();
    createDetails();
    m_waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_batches);
    m_stack->addWidget(m_debts);
    m_stack->addWidget(m_decisions);
    m_stack->addWidget(m_balances);
    content()->addLayout(m_stack, 1);
    connectParts();
}

void PayoutsPage::createControls()
{
    m_search->setObjectName(QStringLiteral("searchField"));
    header()->addControl(m_search);
    createFilter();
    createViews();
    m_printButton->setObjectName(QStringLiteral("printList"));
    m_list->addHeaderWidget(m_printButton);
    connect(m_printButton, &QPushButton::clicked, this, [this] {
        if (QAction* action = m_workbench.commands().action(QStringLiteral("report.payouts")))
            action->trigger();
        else
            m_workbench.openPage(QStringLiteral("reports"));
    });
    QPushButton* primary = header()->setPrimary(tr("&Prepare payout…"), QStringLiteral("wallet"));
    connect(primary, &QPushButton::clicked, this, &PayoutsPage::prepare);
}

void PayoutsPage::createViews()
{
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {m_owedButton, m_decisionsButton, m_balancesButton, m_debtsButton, m_batchesButton}) {
        button->setCheckable(true);
        group->addButton(button);
        header()->addControl(button);
    }
    m_owedButton->setObjectName(QStringLiteral("showOwed"));
    m_decisionsButton->setObjectName(QStringLiteral("showDecisions"));
    m_balancesButton->setObjectName(QStringLiteral("showBalances"));
    m_debtsButton->setObjectName(QStringLiteral("showDebts"));
    m_debtsButton->setToolTip(tr("What people owe to the shop"));
    m_batchesButton->setObjectName(QStringLiteral("showPayouts"));
    m_balancesButton->setToolTip(tr("Store credit, points and gifts that people can use"));
    // Shown once there is something to decide, or something that is not paid out.
    m_decisionsButton->hide();
    m_balancesButton->hide();
    m_owedButton->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this] { refresh(); });
}

void PayoutsPage::createFilter()
{
    m_filter->setObjectName(QStringLiteral("rewardFilter"));
    m_filter->setAccessibleName(tr("Which rewards to show"));
    m_filter->addItem(tr("What is owed"));
    for (const RewardState state : {RewardState::AwaitingApproval, RewardState::OnHold, RewardState::Paid,
                                    RewardState::Declined, RewardState::Expired, RewardState::Reversed})
        m_filter->addItem(rewardStateTitle(state), int(state));
    m_list->addHeaderWidget(m_filter);
    connect(m_filter, &QComboBox::activated, this, &PayoutsPage::filter);
}

void PayoutsPage::filter(int index)
{
    const QVariant state = m_filter->itemData(index);
    m_model->setState(state.isValid() ? std::optional(RewardState(state.toInt())) : std::nullopt);
    refresh();
}

void PayoutsPage::setPayoutsShown(bool isShown)
{
    (isShown ? m_batchesButton : m_owedButton)->setChecked(true);
    refresh();
}

void PayoutsPage::showView(const QString& view)
{
    if (view == u"prepare")
        return prepare();
    (view == u"debts" ? m_debtsButton : m_decisionsButton)->setChecked(true);
    refresh();
}

void PayoutsPage::showPayout(PayoutId payout)
{
    setPayoutsShown(true);
    m_batches->select(payout);
}

void PayoutsPage::prepare()
{
    if (const QString obstacle = writeObstacle(m_workbench); !obstacle.isEmpty())
        return m_workbench.tell(obstacle);
    Book& book = m_workbench.book();
    auto* dialog = new PreparePayoutDialog(book.today(), book.shop().currency, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Result<PayoutId> payout = preparePayout(m_workbench.book(), dialog->choice());
        if (!payout)
            return m_workbench.report(payout.failure());
        setPayoutsShown(true);
        m_batches->select(*payout);
        m_workbench.tell(tr("Prepared: look at it, then approve it."));
    });
    dialog->open();
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
    m_table->setPlaceholder(tr("Nobody with such rewards fits the search."));
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
    connect(m_balances, &BalancesView::countChanged, this, &PayoutsPage::showCounts);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_workbench.openRecordReferral(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PayoutsPage::showDetails);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { selectPerson(m_selected); });
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_workbench.openPerson(m_selected); });
    connect(m_rewardTable, &QAbstractItemView::activated, this, &PayoutsPage::openReferral);
    connect(m_rewardTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PayoutsPage::showRewardActions);
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
    m_search->setVisible(m_owedButton->isChecked() || m_balancesButton->isChecked());
    const bool isFirst = m_model->table().columns.empty();
    m_model->setSnapshot(snapshot, m_workbench.locale());
    if (isFirst) {
        const Metrics m;
        for (int column = PayoutModel::PendingColumn; column < PayoutModel::ColumnCount; ++column)
            m_table->setColumnWidth(column, m.lines(column == PayoutModel::NextDueColumn ? 9.5 : 6));
        m_table->setStretchColumn(PayoutModel::NameColumn);
    }
    m_batches->refresh();
    m_debts->refresh();
    m_decisions->refresh();
    m_decisionsButton->setText(m_decisions->count() == 0
                                   ? tr("To dec&ide")
                                   : tr("To dec&ide (%1)").arg(m_workbench.locale().toString(m_decisions->count())));
    m_decisionsButton->setVisible(m_decisions->count() > 0 || m_decisionsButton->isChecked());
    const std::vector<RewardForm>& forms = snapshot->rewards.form;
    const bool isCashOnly =
        std::all_of(forms.begin(), forms.end(), [](RewardForm form) { return form == RewardForm::Cash; });
    m_balancesButton->setVisible(!isCashOnly || m_balancesButton->isChecked());
    if (m_balancesButton->isChecked())
        m_balances->refresh();
    const bool isEmpty = m_model->table().rows.empty() && snapshot->rewards.id.empty();
    if (m_batchesButton->isChecked())
        m_stack->setCurrentWidget(m_batches);
    else if (m_debtsButton->isChecked())
        m_stack->setCurrentWidget(m_debts);
    else if (m_decisionsButton->isChecked())
        m_stack->setCurrentWidget(m_decisions);
    else if (m_balancesButton->isChecked())
        m_stack->setCurrentWidget(m_balances);
    else
        m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_splitter);
    showCounts();
}

void PayoutsPage::search(const QString& text)
{
    m_model->setSearch(text);
    m_balances->setSearch(text);
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
    if (m_model->state())
        m_list->setTitle(tr("%n person(s) with rewards in the state “%1”", nullptr, people)
                             .arg(rewardStateTitle(*m_model->state())));
    else
        m_list->setTitle(people == 0 ? tr("Nothing owed")
                                     : tr("Owed %1 to %n person(s): %2 available, %3 pending", nullptr, people)
                                           .arg(total(PayoutModel::OwedColumn), total(PayoutModel::AvailableColumn),
                                                total(PayoutModel::PendingColumn)));
    if (m_batchesButton->isChecked())
        setCountsText(tr("%n payout(s)", nullptr, m_batches->count()));
    else if (m_debtsButton->isChecked())
        setCountsText(tr("%n person(s) owe the shop", nullptr, m_debts->count()));
    else if (m_decisionsButton->isChecked())
        setCountsText(tr("%n reward(s) to decide about", nullptr, m_decisions->count()));
    else if (m_balancesButton->isChecked())
        setCountsText(tr("%n balance(s) shown", nullptr, m_balances->count()));
    else
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
    selectReward();
    showRewardActions();
}

void PayoutsPage::selectReward()
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    int chosen = 0;
    // Where the list is about a state, the first reward in it.
    for (int row = m_rewards->rowCount() - 1; row >= 0 && m_model->state(); --row) {
        const auto reward = size_t(m_rewards->index(row, 0).data(RewardListModel::RewardRole).toInt());
        if (snapshot->rewards.state[reward] == *m_model->state())
            chosen = row;
    }
    if (m_rewards->rowCount() > 0)
        m_rewardTable->setCurrentIndex(m_rewards->index(chosen, 0));
}

void PayoutsPage::showRewardActions()
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    const auto rows = m_table->selectionModel()->selectedRows();
    const qint32 person = snapshot && !rows.isEmpty() ? m_model->person(rows.first().row()) : -1;
    const QModelIndex reward = m_rewardTable->currentIndex();
    m_actions->show(snapshot, person, reward.isValid() ? reward.data(RewardListModel::RewardRole).toInt() : -1);
}

void PayoutsPage::openReferral(const QModelIndex& index)
{
    m_workbench.openReferral({index.data(RewardListModel::ReferralRole).toLongLong()});
}

} // namespace vouchwell::ui
