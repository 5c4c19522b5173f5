#pragma once

#include "core/metrics/leaderboard.h"

namespace vouchwell {

/// Who led a calendar month; several where they share the first rank.
struct FameMonth
{
    QDate month; ///< its first day
    std::vector<qint32> people;
    qint64 value = 0; ///< in the unit of the board
};

/// The winners of the calendar months before this one, by the metric, fairness, campaign and people of a board; the
/// latest first, without months that nobody won. At most `months` back.
std::vector<FameMonth> monthlyWinners(const Snapshot& snapshot, const BoardChoice& choice, int months);

} // namespace vouchwell
