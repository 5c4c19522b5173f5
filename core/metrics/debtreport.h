#pragma once

#include "core/metrics/reporttable.h"
#include "core/storage/debtreader.h"

namespace vouchwell {

struct ShopSettings;

/// Who owes how much to the shop and for how long, one row for each person, the oldest debt first. Columns (stable
/// keys): name, to_30_days, to_90_days, over_90_days, owed, since.
struct DebtReport
{
    ReportTable table;
    std::vector<PersonId> people; ///< row by row
};

DebtReport debtReport(const std::vector<OpenDebt>& debts, const ShopSettings& shop, QDate today, const QLocale& locale);

} // namespace vouchwell
