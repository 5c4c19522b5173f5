#pragma once

#include "core/actions/todofacts.h"
#include "core/metrics/kpis.h"
#include "ui/shell/page.h"

class QBoxLayout;

namespace vouchwell::ui {

class BarChart;
class BoardLoader;
class Card;
class DataTable;
class EmptyState;
class KpiRow;
class LeaderboardModel;
class PeriodChooser;
class PlainLabel;
class TodoCard;
class Workbench;

/// How the program is doing and what waits: five key figures, the months, things to do and the top referrers.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QString primaryActionId() const override { return QStringLiteral("referral.record"); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createControls();
    void createBoard();
    void arrangeMiddle();
    QWidget* createMiddle();
    QWidget* createTop();
    void showOnly(QWidget* part);
    void showSnapshot(const SnapshotPtr& snapshot);
    void showFacts(const Snapshot& snapshot);
    void gatherTodos(const SnapshotPtr& snapshot);
    void showKpis(const Snapshot& snapshot, const vouchwell::Period& period);
    void showTop(const vouchwell::Period& period);
    void updateWriting(bool isWriting);
    void openPerson(const QModelIndex& index);

    Workbench& m_workbench;
    PeriodChooser* m_period;
    QWidget* m_board;
    QBoxLayout* m_middle = nullptr; ///< months and things to do, below each other where it is narrow
    EmptyState* m_empty;
    PlainLabel* m_waiting;
    KpiRow* m_kpis = nullptr;
    BarChart* m_chart = nullptr;
    TodoCard* m_todo = nullptr;
    Card* m_topCard = nullptr;
    DataTable* m_topTable = nullptr;
    LeaderboardModel* m_topModel = nullptr;
    BoardLoader* m_topLoader = nullptr;
    SnapshotPtr m_shown; ///< of which the board shows months and things to do
    vouchwell::Period m_shownPeriod;
    TodoFacts m_todoFacts;
    std::stop_source m_gathering;
    bool m_hasPeriod = false;
};

} // namespace vouchwell::ui
