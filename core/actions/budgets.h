#pragma once

#include "core/base/result.h"
#include "core/metrics/budgetuse.h"

#include <QString>

#include <vector>

namespace vouchwell {

class Book;

/// A budget of a campaign that runs, or of the whole business.
struct NamedBudget
{
    QString campaign; ///< empty: the business
    BudgetUse use;
};

/// What is left of every budget today; that of the business once, however many campaigns have it.
Result<std::vector<NamedBudget>> budgets(Book& book);

} // namespace vouchwell
