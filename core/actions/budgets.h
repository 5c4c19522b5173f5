#pragma once

#include "core/base/result.h"
#include "core/metrics/budgetuse.h"

#include <vector>

namespace vouchwell {

class Book;

/// What is left of every budget today; that of the business once, however many campaigns have it.
Result<std::vector<NamedBudget>> budgets(Book& book);

} // namespace vouchwell
