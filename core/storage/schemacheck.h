#pragma once

#include "core/storage/database.h"

namespace vouchwell {

/// True when the tables, indexes and triggers of the database are exactly the known ones: a planted trigger or view in
/// a file somebody sent must never run. Compares the statements that made them.
bool hasKnownSchema(Database& database);

} // namespace vouchwell
