#pragma once

#include "core/actions/importfile.h"

namespace vouchwell {

/// The skipped rows of a finished import as a CSV file with their columns and a last column with the reason: to be
/// mended and imported again. What was corrected while checking is in it.
Result<Done> writeSkippedRows(const ImportRequest& request, const ImportSummary& summary, const QString& path);

} // namespace vouchwell
