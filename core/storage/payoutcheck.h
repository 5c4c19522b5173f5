#pragma once

#include "core/storage/verifyreader.h"

namespace vouchwell {

/// Checks that rewards, postings and payouts agree with each other: balances by state, sums of payouts, nothing paid
/// twice.
class PayoutCheck
{
public:
    explicit PayoutCheck(Database& database) : m_database(database) {}

    std::vector<BrokenRule> brokenRules();

private:
    void checkBalances(std::vector<BrokenRule>& broken);
    void collect(const QString& check, const QString& entity, const char* sql, const QString& sentence,
                 std::vector<BrokenRule>& broken);

    Database& m_database;
};

} // namespace vouchwell
