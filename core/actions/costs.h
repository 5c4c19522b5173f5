#pragma once

#include "core/base/result.h"
#include "core/storage/coststore.h"

namespace vouchwell {

class Book;

/// What was spent on the program and on other channels, the latest first.
Result<std::vector<CostRecord>> costsOf(Book& book);
/// Notes money that was spent, or changes what was noted where the record has an id. Can be undone.
Result<CostId> saveCost(Book& book, const CostRecord& cost);
/// Can be undone.
Result<Done> removeCost(Book& book, CostId cost);

} // namespace vouchwell
