#pragma once

#include "core/storage/verifyreader.h"

namespace vouchwell {

/// Checks that rewards, postings and payouts agree with each other: balances by state, sums of payouts, nothing paid
/// twice.
class PayoutCheck
{
public:
    explicit PayoutCheck(Database& database) : m_database(database) {}

    void addTo(std::vector<BrokenRule>& broken);

private:
    void checkBalances(std::vector<BrokenRule>& broken);

    Database& m_database;
};

} // namespace vouchwell
