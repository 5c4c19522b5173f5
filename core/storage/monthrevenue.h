#pragma once

#include "core/storage/database.h"

#include <map>

namespace vouchwell {

/// Net sales less returns of friends who became customers, from the first referral on that made them one, by month
/// (year x 100 + month): asked of the database, for a check of what pages sum up themselves.
std::map<int, qint64> revenueByMonth(Database& database);
/// What rewards cost the shop by the postings of the ledger, by the month in which they were earned.
std::map<int, qint64> rewardCostByMonth(Database& database);

} // namespace vouchwell
