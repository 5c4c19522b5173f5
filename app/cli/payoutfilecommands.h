#pragma once

#include "app/cli/commandline.h"

namespace vouchwell::cli {

/// True for what leaves the house with a payout: file, account.
bool isPayoutFileAction(const QString& action);
/// Writes bank files and papers of a payout, or shows and keeps the account that the shop pays from.
void managePayoutFiles(const CommandLine& line, const QString& action);

} // namespace vouchwell::cli
