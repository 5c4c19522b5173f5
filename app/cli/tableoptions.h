#pragma once

#include "app/cli/commandline.h"
#include "core/transfer/rowsource.h"

namespace vouchwell::cli {

/// The options of every command that reads a table, and what they say: --sheet, --encoding, --separator, --header-row.
std::vector<CommandLine::Option> tableOptions();
TableOptions tableOptionsOf(const CommandLine& line);

} // namespace vouchwell::cli
