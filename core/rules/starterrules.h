#pragma once

#include "core/base/money.h"
#include "core/rules/ruleset.h"

namespace vouchwell {

/// The stable name of the only rule of the starter campaign; rewards carry it.
inline constexpr QLatin1String kReferrerRuleKey("referrer-first-purchase");

/// What a new book starts with: 10 units of the home currency to the referrer for a friend who buys within 90 days.
RuleSet starterRules(const Currency& currency);

} // namespace vouchwell
