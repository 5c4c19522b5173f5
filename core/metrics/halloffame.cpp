#include "core/metrics/halloffame.h"

namespace vouchwell {

std::vector<FameMonth> monthlyWinners(const Snapshot& snapshot, const BoardChoice& choice, int months)
{
    std::vector<FameMonth> winners;
    const QDate thisMonth(snapshot.today.year(), snapshot.today.month(), 1);
    BoardChoice ofMonth = choice;
    ofMonth.ties = TieRule::Competition;
    ofMonth.top = 0;
    for (int back = 1; back <= months; ++back) {
        const QDate first = thisMonth.addMonths(-back);
        if (first.addMonths(1).toJulianDay() <= snapshot.firstDay)
            break;
        ofMonth.period = {first, first.addMonths(1).addDays(-1)};
        FameMonth month{first, {}, 0};
        for (const LeaderRow& row : leaderboard(snapshot, ofMonth).rows) {
            if (row.rank > 1)
                break;
            month.people.push_back(row.person);
            month.value = row.value;
        }
        if (!month.people.empty())
            winners.push_back(std::move(month));
    }
    return winners;
}

} // namespace vouchwell
