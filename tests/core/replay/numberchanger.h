#pragma once

#include "programgenerator.h"

namespace vouchwell {

/// The rules with other numbers, of the same shape: as if somebody had dragged at everything.
RuleSet withOtherNumbers(RuleSet rules, Dice& dice);

} // namespace vouchwell
