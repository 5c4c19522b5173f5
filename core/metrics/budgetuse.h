#pragma once

#include "core/base/money.h"
#include "core/rules/facts.h"
#include "core/rules/ruleset.h"

#include <QLocale>

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

/// A budget of a campaign that runs, or of the whole business.
struct NamedBudget
{
    QString campaign; ///< empty: the business
    BudgetUse use;
};

/// True for limits of a campaign or the business whose use can be told by the day.
bool isBudget(const Cap& cap);
/// `campaign`: whose limit it is, as its number in `used`, with its last day; `used`: rewards of all campaigns by day.
BudgetUse budgetUse(const Cap& cap, int campaign, QDate endOn, const std::vector<OutsideUse>& used, QDate today);

/// An amount in the unit of the limit, such as "3 points".
QString budgetAmountText(const Cap& cap, qint64 amount, const Currency& currency, const QLocale& locale);
/// "Budget of Summer: 120 € of 500 € are left until 31 Dec 2026."
QString budgetSentence(const NamedBudget& budget, const Currency& currency, const QLocale& locale);

} // namespace vouchwell
