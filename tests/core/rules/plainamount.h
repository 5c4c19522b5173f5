#pragma once

#include "core/rules/ruleset.h"

namespace vouchwell {

/// A sale as a rule looks at it.
struct PlainOccasion
{
    qint64 netMinor = 0;
    int daysSinceReferral = 0;
    int tier = -1;
    qint64 valueBefore = 0;
    std::vector<qint64> factors; ///< basis points
};

/// Steps 4 to 7 of domain.md 2.3 for one reward.
qint64 plainAmount(const Rule& rule, const PlainOccasion& occasion);

} // namespace vouchwell
