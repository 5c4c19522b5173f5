#pragma once

#include "core/rules/facts.h"

namespace vouchwell {

/// What a condition is asked about.
struct ConditionFacts
{
    const PersonFacts* referrer = nullptr;
    const PersonFacts* friendFacts = nullptr;
    const Cause* cause = nullptr;
    qint64 referrerConversions = 0;
};

bool holds(const Condition& condition, const ConditionFacts& facts);

} // namespace vouchwell
