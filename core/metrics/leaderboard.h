#pragma once

#include "core/metrics/kpis.h"
#include "core/metrics/reporttable.h"

namespace vouchwell {

enum class LeaderMetric { Conversions, Referrals, Revenue };

struct LeaderRow
{
    qint32 person = -1;        ///< index in the snapshot
    qint64 rank = 0;           ///< competition rank by the metric: 1, 2, 2, 4
    qint64 referrals = 0;      ///< claim date in the period
    qint64 conversions = 0;    ///< conversion date in the period
    qint64 revenueMinor = 0;   ///< as in Kpis
    qint32 lastConversion = 0; ///< in the period, 0 for none
};

/// The value of a row by a metric.
qint64 leaderValue(const LeaderRow& row, LeaderMetric metric);

/// Everybody whose metric is above zero, best first; ties by earlier last conversion, then e-mail, then name and id.
/// `top` cuts the list (0: everybody).
/// `total` is how many would be on the whole board.
std::vector<LeaderRow> leaderboard(const Snapshot& snapshot, const Period& period, LeaderMetric metric, size_t top = 0,
                                   size_t* total = nullptr);

/// The competition ranks of these people (indexes), without making the whole board; 0 for who is not on it.
std::vector<qint64> leaderRanks(const Snapshot& snapshot, const Period& period, LeaderMetric metric,
                                const std::vector<qint32>& people);

/// The board for screen, paper and export: rank, name, referred, customers, revenue.
ReportTable leaderboardTable(const Snapshot& snapshot, const Period& period, LeaderMetric metric, const QLocale& locale,
                             size_t top = 0);

QString leaderMetricTitle(LeaderMetric metric);

} // namespace vouchwell
