#pragma once

#include "core/rules/ruleset.h"

#include <QStringList>

namespace vouchwell {

/// The parts of rulescheck.h about steps: holes, overlaps, and steps that nobody reaches. `title` names the rule.
void checkBrackets(const QString& title, const Brackets& brackets, QStringList& problems);
void checkTiers(const QString& title, const Rule& rule, QStringList& problems);
void checkDecaySteps(const QString& title, const std::vector<Step>& steps, QStringList& problems);
/// Tiers beyond what the limits let anybody reach.
void checkReach(const RuleSet& rules, QStringList& problems);

} // namespace vouchwell
