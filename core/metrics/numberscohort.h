#pragma once

#include "core/metrics/numberswork.h"

namespace vouchwell {

// What became of the referrals of a period.

TimeToConvert timeToConvertOf(const NumbersWork& work, const Period& period);
std::vector<StageTime> stageTimesOf(const NumbersWork& work, const Period& period);
std::vector<StuckReferral> stuckOf(const NumbersWork& work);
/// How many whole months lie between two days.
int wholeMonths(QDate from, QDate to);
/// Revenue and margin within so many months after the claim, and what the referrals cost: their rewards of these months
/// and the other costs of the period.
Profit profitOf(const NumbersWork& work, const Period& period, int horizonMonths);
std::vector<SourceRow> sourcesOf(const NumbersWork& work, const Period& period);
Channels channelsOf(const NumbersWork& work, const Period& period);

} // namespace vouchwell
