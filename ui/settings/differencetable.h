#pragma once

#include "core/actions/verifybook.h"
#include "core/metrics/reporttable.h"

namespace vouchwell::ui {

/// Columns of differenceTable(). Plain numbers: views count their columns.
namespace DifferenceColumn {
enum Column { Record, Sentence, Stored, Expected, Advice };
}

/// What does not add up, for screen, clipboard and CSV alike.
ReportTable differenceTable(const std::vector<Difference>& differences);

} // namespace vouchwell::ui
