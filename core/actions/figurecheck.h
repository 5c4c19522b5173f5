#pragma once

#include "core/snapshot/snapshot.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/verifyreader.h"

#include <unordered_map>

namespace vouchwell {

/// Compares the figures that the pages show of every person with the facts: how many they brought, how many of these
/// became customers, and what the postings say they are owed.
class FigureCheck
{
public:
    /// What the rules made of one referral.
    void count(const ReferralCase& c, const ReferralCourse& course);
    /// `balances`: by person, from the postings.
    void compare(const Snapshot& snapshot, const std::unordered_map<qint64, qint64>& balances,
                 std::vector<BrokenRule>& broken) const;

private:
    struct Brought
    {
        qint64 referrals = 0;
        qint64 conversions = 0;
    };

    std::unordered_map<qint64, Brought> m_brought;
};

} // namespace vouchwell
