#pragma once

#include "core/storage/database.h"

#include <unordered_map>

namespace vouchwell {

/// How much there is to check.
struct VerifyCounts
{
    qint64 people = 0;
    qint64 referrals = 0;
    qint64 sales = 0;
    qint64 rewards = 0;
    qint64 postings = 0;
    qint64 payouts = 0;
    qint64 imports = 0;
};

VerifyCounts verifyCounts(Database& database);

/// Pending and available together, summed up from the postings: by person, after merges.
std::unordered_map<qint64, qint64> postedBalances(Database& database);

} // namespace vouchwell
