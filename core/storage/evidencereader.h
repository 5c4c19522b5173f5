#pragma once

#include "core/storage/database.h"

#include <vector>

namespace vouchwell {

/// After how many days each return of the book came back, rising; exchanges are none.
std::vector<int> daysToReturn(Database& database);

} // namespace vouchwell
