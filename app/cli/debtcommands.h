#pragma once

#include "app/cli/commandline.h"

namespace vouchwell::cli {

/// True for what `payout` can do about people who owe the shop: debts, write-off, paid-back.
bool isDebtAction(const QString& action);
/// Lists the debts by age, or ends those of one person with a reason.
void manageDebts(const CommandLine& line, const QString& action);

} // namespace vouchwell::cli
