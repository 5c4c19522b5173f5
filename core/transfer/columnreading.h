#pragma once

#include "core/transfer/tableprofile.h"

namespace vouchwell {

/// What becomes of a column whose meaning is not known.
ImportField unknownField(ImportKind kind);

/// Decides the date order or decimal mark of a column by its values, what was said beforehand, and the country.
void decideReading(ColumnPlan& plan, bool isWorkbook, const ImportChoices& choices);

} // namespace vouchwell
