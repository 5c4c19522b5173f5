#pragma once

#include "core/storage/database.h"

namespace vouchwell {

/// True when the tables, indexes and triggers of the database are exactly those of its version: a planted trigger or
/// view in a file somebody sent must never run. Compares the statements that made them. Of a newer version only
/// triggers and views are compared, for its tables are not known here.
bool hasKnownSchema(Database& database);

} // namespace vouchwell
