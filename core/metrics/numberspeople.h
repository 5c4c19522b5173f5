#pragma once

#include "core/metrics/numberswork.h"

namespace vouchwell {

// How customers behave, referred ones beside the others, and on how few referrers the program rests.

/// Their first purchase is so long ago that it shows whether they came back.
bool isRetentionKnown(const NumbersWork& work, size_t person);
Comparison retentionOf(const NumbersWork& work, const Period& period);
ValueCurve valueCurveOf(const NumbersWork& work, const Period& period);
Concentration concentrationOf(const NumbersWork& work, const Period& year);
Liability liabilityOf(const NumbersWork& work);

/// New customers beyond what the 12 months before the first referral would have brought, by a straight line through
/// them, over the whole months of the period; with a 95 % prediction interval.
struct IncrementalEstimate
{
    qint64 newCustomers = 0;
    qint64 additional = 0;
    qint64 low = 0;
    qint64 high = 0;
};
std::optional<IncrementalEstimate> incrementalOf(const NumbersWork& work, const Period& period);

} // namespace vouchwell
