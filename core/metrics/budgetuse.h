#pragma once

#include "core/rules/facts.h"
#include "core/rules/ruleset.h"

#include <algorithm>
#include <vector>

namespace vouchwell {

/// A limit for everybody, with what was used of it so far.
struct BudgetUse
{
    Cap cap;
    qint64 limit = 0; ///< in the cap's unit, or a number of rewards
    qint64 used = 0;
    QDate from; ///< first day of what is used; invalid: nothing was yet
    QDate end;  ///< last day for which it must do; invalid: without end

    qint64 left() const { return std::max<qint64>(0, limit - used); }
};

/// True for limits of a campaign or the business whose use can be told by the day.
bool isBudget(const Cap& cap);
/// `campaign`: whose limit it is, as its number in `used`, with its last day; `used`: rewards of all campaigns by day.
BudgetUse budgetUse(const Cap& cap, int campaign, QDate endOn, const std::vector<OutsideUse>& used, QDate today);

} // namespace vouchwell
