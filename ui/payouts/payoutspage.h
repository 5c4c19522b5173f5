#pragma once

#include "core/snapshot/snapshot.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedLayout;

namespace vouchwell::ui {

class Card;
class DataTable;
class EmptyState;
class PayoutModel;
class PlainLabel;
class RewardListModel;
class SearchField;
class Workbench;

/// What is owed to whom, what may be paid now, and for which friends. Nothing is paid here yet.
class PayoutsPage : public Page
{
    Q_OBJECT

public:
    explicit PayoutsPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QString primaryActionId() const override { return QStringLiteral("report.payouts"); }

private:
    void createControls();
    void createTable();
    void createDetails();
    void connectParts();
    void search(const QString& text);
    void showCounts();
    void selectPerson(PersonId id);
    void showDetails();
    void openReferral(const QModelIndex& index);

    Workbench& m_workbench;
    PayoutModel* m_model;
    RewardListModel* m_rewards;
    SearchField* m_search;
    QStackedLayout* m_stack;
    PlainLabel* m_waiting;
    EmptyState* m_empty;
    QSplitter* m_splitter;
    DataTable* m_table;
    Card* m_list;
    Card* m_details;
    DataTable* m_rewardTable;
    PersonId m_selected; ///< kept while the model is filled anew
};

} // namespace vouchwell::ui
