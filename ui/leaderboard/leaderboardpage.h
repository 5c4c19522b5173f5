#pragma once

#include "core/metrics/leaderboard.h"
#include "ui/leaderboard/leaderboardmodel.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedLayout;

namespace vouchwell::ui {

class Card;
class DataTable;
class EmptyState;
class LeaderboardScreen;
class PeriodChooser;
class PlainLabel;
class Workbench;

/// Who is ahead: the board of a period by the chosen metric, on the page or over the whole screen.
class LeaderboardPage : public Page
{
    Q_OBJECT

public:
    explicit LeaderboardPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QString primaryActionId() const override { return QStringLiteral("report.leaderboard"); }

    LeaderMetric metric() const;
    DataTable* table() const { return m_table; }
    /// The board over the whole screen; Escape or F11 closes it.
    void showFullScreen();
    LeaderboardScreen* screen() const { return m_screen; }

private:
    void createControls();
    void createBoard();
    void showBoard();
    void updateEnd();
    void updateScreen();
    LeaderboardModel::Request request() const;
    void showAll();
    void openPerson(const QModelIndex& index);

    Workbench& m_workbench;
    LeaderboardModel* m_model;
    QComboBox* m_metric;
    PeriodChooser* m_period;
    QCheckBox* m_initials;
    QStackedLayout* m_stack;
    Card* m_card;
    DataTable* m_table;
    QPushButton* m_showAll;
    EmptyState* m_empty;
    PlainLabel* m_waiting;
    LeaderboardScreen* m_screen = nullptr;
    bool m_hasPeriod = false;
    bool m_showsAll = false;
};

} // namespace vouchwell::ui
