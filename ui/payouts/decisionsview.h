#pragma once

#include "core/actions/rewarddecision.h"
#include "core/storage/rewardlist.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace vouchwell::ui {

class Card;
class DataTable;
class EmptyState;
class ReportTableModel;
class Workbench;

/// The rewards that somebody must decide about: those that wait for approval and those on hold. Several at once, with
/// one key.
class DecisionsView : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionsView(Workbench& workbench, QWidget* parent = nullptr);

    /// Reads them again; nothing while somebody else writes.
    void refresh();
    int count() const { return int(m_rewards.size()); }

private:
    struct Choice
    {
        RewardDecision decision;
        QPushButton* button;
    };

    void addDecision(RewardDecision decision, const char* name, const QString& text, Qt::Key key);
    void createTable();
    void read();
    void show();
    void showSelection();
    void why();
    void decide(RewardDecision decision);
    void apply(RewardDecision decision, const std::vector<RewardId>& rewards, const QString& reason);
    std::vector<size_t> selected() const;

    Workbench& m_workbench;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    Card* m_card;
    DataTable* m_table;
    ReportTableModel* m_model;
    std::vector<Choice> m_choices;
    QPushButton* m_why;
    std::vector<RewardLine> m_rewards; ///< by row
};

} // namespace vouchwell::ui
