#pragma once

#include "core/rules/ruleset.h"

namespace vouchwell::ui {

class RulesDraft;

/// What would be wrong with the rules after a change and is not yet; empty where nothing is.
QString newProblem(const RuleSet& before, const RuleSet& after);

/// Changes the draft unless that would make a new mistake; whether it did.
bool changeSoundly(RulesDraft& draft, const QString& title, const RuleSet& rules, const QString& gesture = {});

} // namespace vouchwell::ui
