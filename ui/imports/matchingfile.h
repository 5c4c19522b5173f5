#pragma once

#include "core/transfer/columnmatching.h"

namespace vouchwell::ui {

/// A matching in a file of its own, to be carried to another book.
Result<Done> writeMatching(const QString& path, const ColumnMatching& matching);
Result<ColumnMatching> readMatching(const QString& path);

} // namespace vouchwell::ui
