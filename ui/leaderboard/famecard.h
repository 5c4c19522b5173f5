#pragma once

#include "core/domain/season.h"
#include "ui/leaderboard/boardview.h"
#include "ui/widgets/card.h"

namespace vouchwell::ui {

class LeaderboardModel;
class Workbench;

/// Who led the past months and seasons, by the rules of the board above it. Worked out on a worker.
class FameCard : public Card
{
    Q_OBJECT

public:
    FameCard(Workbench& workbench, const LeaderboardModel& names, QWidget* parent = nullptr);
    ~FameCard() override;

    /// Harmless when it shows this already. Who leads is asked for without the period of the request.
    void ask(const SnapshotPtr& snapshot, const BoardRequest& request, const std::vector<Season>& seasons);
    /// Writes the names again, e.g. with initials.
    void write();

private:
    void take(std::vector<FameMonth> months);
    void addWinner(int position, const QString& title, const std::vector<qint32>& people);
    QString namesOf(const std::vector<qint32>& people) const;

    Workbench& m_workbench;
    const LeaderboardModel& m_names;
    SnapshotPtr m_snapshot;
    BoardRequest m_request;
    std::vector<Season> m_seasons;
    std::vector<FameMonth> m_months;
    QWidget* m_winners = nullptr;
    std::stop_source m_stop;
    quint64 m_asked = 0;
};

} // namespace vouchwell::ui
