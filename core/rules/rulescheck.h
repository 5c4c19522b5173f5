#pragma once

#include "core/rules/ruleset.h"

#include <QStringList>

namespace vouchwell {

/// Why a set of rules cannot be published: a sentence each, which names the rule and what to change. Empty: it can.
///
/// Refused are rules that contradict each other (the same priority twice), that leave a hole or overlap (tiers,
/// brackets), that can never apply (tiers beyond a limit, rules behind one that always wins) or that make no sense
/// (a percentage without a sale).
QStringList problemsOf(const RuleSet& rules);

} // namespace vouchwell
