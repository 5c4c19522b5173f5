#pragma once

#include "core/metrics/budgetuse.h"
#include "core/metrics/goals.h"

namespace vouchwell {

/// Seven days and what to know of them in plain words, for somebody who reads it on Monday.
struct WeeklySummary
{
    Period week;
    QString title;         ///< "16 Nov 2026 – 22 Nov 2026"
    QStringList sentences; ///< what happened, what it brought and cost, what is stuck, how the goals stand
};

/// The last whole week (Monday to Sunday) before `day`, or the week of `day` where it is its Sunday.
Period lastWholeWeek(QDate day);

WeeklySummary weeklySummary(const Numbers& numbers, const Period& week, const std::vector<KpiTarget>& targets,
                            const std::vector<NamedBudget>& budgets, const QLocale& locale);

} // namespace vouchwell
