#pragma once

#include "core/metrics/leaderboard.h"

#include <optional>

namespace vouchwell {

/// Below this many cases a share promises too much to be ranked.
inline constexpr qint64 kFewestForRate = 5;
/// The first year counts whole: who came last week does not lead by one lucky day.
inline constexpr qint64 kDaysOfYear = 365;

enum class LeaderUnit {
    Count,
    Money,     ///< minor units
    Rate,      ///< basis points
    Hundredths ///< of a count, where fairness made it a fraction
};

/// A share is fair per year as it is; everything else can be ranked in every way.
bool canBeFair(LeaderMetric metric, Fairness fairness);
LeaderUnit leaderUnit(LeaderMetric metric, Fairness fairness);

/// The lower end of the Wilson score interval at 95 % (z = 1.96) for `part` of `whole`, in basis points rounded down;
/// whole numbers only, so that every computer ranks alike. 0 without a case.
qint64 cautiousShareBp(qint64 part, qint64 whole);

/// What a board knows of somebody besides the sums of its period.
struct FairFacts
{
    qint32 since = 0;       ///< customer since, Julian day number; 0: not known
    qint32 periodEnd = 0;   ///< Julian day number
    qint64 referrals = 0;   ///< ever, invalid ones excluded
    qint64 conversions = 0; ///< how many of them became customers
};

/// By which somebody is ranked, in the unit of the metric and fairness:
/// per year: value x 365 / days as a customer up to the end of the period, at least 365;
/// adjusted: value x cautious share of all their referrals that became customers; of a rate, its own cautious share.
/// Nothing where that cannot be told: a rate of fewer than five cases, or an unknown day.
std::optional<qint64> fairValue(const LeaderSums& sums, LeaderMetric metric, Fairness fairness, const FairFacts& facts);

} // namespace vouchwell
