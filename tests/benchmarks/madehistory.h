#pragma once

#include "core/rules/facts.h"

namespace vouchwell::bench {

/// A ladder over a year and nothing else.
RuleSet ladderRules();
/// The ladder with a promotion and decay, something for the friend, a limit per referrer and year, and a budget.
RuleSet everyRule();
/// One purchase each of so many friends over ten years, in the order of days; a few referrers bring many.
ProgramFacts madeConversions(const RuleSet& rules, int count);

} // namespace vouchwell::bench
