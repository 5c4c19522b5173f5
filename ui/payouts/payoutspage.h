#pragma once

#include "core/snapshot/snapshot.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace vouchwell::ui {

class BalancesView;
class BatchesView;
class Card;
class DataTable;
class DebtsView;
class DecisionsView;
class EmptyState;
class PayoutModel;
class PlainLabel;
class RewardActions;
class RewardListModel;
class SearchField;
class Workbench;

/// What is owed to whom, what may be paid now, for which friends, and the payouts with which it is paid.
class PayoutsPage : public Page
{
    Q_OBJECT

public:
    explicit PayoutsPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QString primaryActionId() const override { return QStringLiteral("payout.prepare"); }
    /// "prepare" asks for a new payout; "decisions" and "debts" are lists.
    void showView(const QString& view) override;
    /// Shows the payouts, or what is owed.
    void setPayoutsShown(bool isShown);
    void showPayout(PayoutId payout);

private:
    void createControls();
    void createViews();
    void createFilter();
    void filter(int index);
    void selectReward();
    void createTable();
    void createDetails();
    void connectParts();
    void search(const QString& text);
    void showCounts();
    void selectPerson(PersonId id);
    void showDetails();
    void showRewardActions();
    void prepare();
    void openReferral(const QModelIndex& index);

    Workbench& m_workbench;
    PayoutModel* m_model;
    RewardListModel* m_rewards;
    SearchField* m_search;
    QStackedLayout* m_stack;
    PlainLabel* m_waiting;
    EmptyState* m_empty;
    QSplitter* m_splitter;
    BatchesView* m_batches;
    DebtsView* m_debts;
    DecisionsView* m_decisions;
    BalancesView* m_balances;
    QComboBox* m_filter;
    QPushButton* m_owedButton;
    QPushButton* m_decisionsButton;
    QPushButton* m_balancesButton;
    QPushButton* m_debtsButton;
    QPushButton* m_batchesButton;
    QPushButton* m_printButton;
    DataTable* m_table;
    Card* m_list;
    Card* m_details;
    DataTable* m_rewardTable;
    RewardActions* m_actions;
    PersonId m_selected; ///< kept while the model is filled anew
};

} // namespace vouchwell::ui
