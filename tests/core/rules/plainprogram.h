#pragma once

#include "core/rules/facts.h"
#include "core/rules/grant.h"

namespace vouchwell {

/// Every reward of a program, worked out a second time from domain.md 2.3 alone. Simple and slow on purpose: it shares
/// no code with the engine, keeps no totals, and looks at all that happened before again for each question. What it
/// gives must equal workOutRewards() without traces.
std::vector<Grant> workOutPlainly(const ProgramFacts& facts);

} // namespace vouchwell
