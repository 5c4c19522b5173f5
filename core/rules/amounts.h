#pragma once

#include "core/rules/exactamount.h"
#include "core/rules/grant.h"
#include "core/rules/tiermeter.h"

namespace vouchwell {

/// What decides the amount of one reward besides its rule.
struct AmountInputs
{
    qint64 netMinor = 0; ///< of the sale
    int daysSinceReferral = 0;
    TierMeter::Position tier = {};
    qint64 valueBefore = 0;                  ///< Marginal: what the tiers had counted before this sale
    std::vector<const Factor*> factors = {}; ///< that apply
};

/// Steps 4 to 7 of the pipeline: amount, brackets, tier, factors, decay, floor and ceiling; rounded once, at the end.
/// Steps are added to `trace` where there is one.
qint64 workOutAmount(const Rule& rule, const AmountInputs& inputs, std::vector<TraceStep>* trace);

/// What is left of a reward after so many days, in millionths.
qint64 decayPpm(const Decay& decay, int days);

} // namespace vouchwell
