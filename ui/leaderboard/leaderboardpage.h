#pragma once

#include "core/metrics/leaderboard.h"
#include "ui/leaderboard/boardview.h"
#include "ui/shell/page.h"

#include <QPointer>

class QPushButton;
class QStackedLayout;

namespace vouchwell::ui {

class BoardLoader;
class BoardOptions;
class Card;
class DataTable;
class EmptyState;
class FameCard;
class LeaderboardModel;
class LeaderboardScreen;
class PeriodChooser;
class PlainLabel;
class Workbench;

/// Who is ahead: the board of a period or season by the chosen metric, on the page or over the whole screen, and who
/// was ahead before.
class LeaderboardPage : public Page
{
    Q_OBJECT

public:
    explicit LeaderboardPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QString primaryActionId() const override { return QStringLiteral("report.leaderboard"); }

    LeaderMetric metric() const;
    DataTable* table() const { return m_table; }
    BoardLoader& loader() const { return *m_loader; }
    /// The board over the whole screen; Escape or F11 closes it.
    void showFullScreen();
    LeaderboardScreen* screen() const;

private:
    void createControls();
    void createBoard();
    void createFoot();
    void showBoard();
    void takeView(const BoardView& view);
    void updateEnd();
    void updateFoot(const BoardView& view);
    void updateScreen();
    void showPart(const Snapshot& snapshot);
    BoardRequest request() const;
    /// The season's name or the days, in words.
    QString span() const;
    void showAll();
    void print();
    void openPerson(const QModelIndex& index);
    void openSegments();
    void openSeasons();

    Workbench& m_workbench;
    LeaderboardModel* m_model;
    BoardLoader* m_loader;
    BoardOptions* m_options;
    PeriodChooser* m_period;
    QStackedLayout* m_stack;
    QWidget* m_body;
    Card* m_card;
    DataTable* m_table;
    QPushButton* m_showAll;
    PlainLabel* m_missing;
    PlainLabel* m_sums;
    FameCard* m_fame;
    EmptyState* m_empty;
    PlainLabel* m_waiting;
    QPointer<LeaderboardScreen> m_screen;
    bool m_hasPeriod = false;
    bool m_showsAll = false;
};

} // namespace vouchwell::ui
