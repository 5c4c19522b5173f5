#pragma once

#include "core/metrics/numbers.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/verifyreader.h"

#include <map>

namespace vouchwell {

/// Compares the sums from which pages answer any period with the facts, month by month: referrals and customers as the
/// rules make them, revenue as the database adds it up, reward cost as the ledger has it.
class SumCheck
{
public:
    /// What the rules made of one referral.
    void count(const ReferralCase& c, const ReferralCourse& course);
    /// `numbers`: of everybody and every campaign.
    void compare(Database& database, const Numbers& numbers, std::vector<BrokenRule>& broken);

private:
    struct Month
    {
        qint64 received = 0;
        qint64 conversions = 0;
        qint64 revenueMinor = 0;
        qint64 rewardCostMinor = 0;
    };

    std::map<int, Month> m_months; ///< by year x 100 + month
};

} // namespace vouchwell
