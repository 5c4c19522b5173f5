#pragma once

#include "core/base/result.h"

#include <QString>

namespace vouchwell {

/// Looks at a file before it is trusted: an ordinary file, a book of ours, not newer than this program, with exactly
/// the known schema. Opens it read-only and through SQLite only (another open and close of the same path in this
/// process would drop SQLite's locks). A refused file keeps its bytes.
Result<Done> checkBookFile(const QString& path);

} // namespace vouchwell
