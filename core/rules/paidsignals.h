#pragma once

#include "core/rules/signal.h"

namespace vouchwell {

/// A referral that is not valid because its friend had bought before, though something was paid for it.
struct PaidInVainFact
{
    ReferralId referral;
    PersonId referrer; ///< who was paid
    PersonId referredFriend;
    QDate claimedOn;
    QDate boughtOn; ///< the purchase before
    qint64 paidMinor = 0;
    qint64 owedMinor = 0; ///< what the recipient still owes of it
};

/// A milestone that was paid to somebody, or to a record that was merged into theirs.
struct PaidMilestoneFact
{
    PersonId recipient;
    PersonId paidTo; ///< the record at that time
    QString rule;
    RewardId reward;
    ReferralId referral;
    PersonId referredFriend;
    QDate earnedOn;
    qint64 paidMinor = 0;
};

/// Rewards that were paid before it was known that the friend was a customer.
///
/// Score: 50, and as many more as half of the percent that is still owed back of what was paid.
std::vector<Signal> paidInVain(const std::vector<PaidInVainFact>& facts);

/// People who were paid for one milestone under two names.
///
/// Score: 40, and 20 for each payment beyond the first, at most 100.
std::vector<Signal> paidTwice(std::vector<PaidMilestoneFact> facts);

} // namespace vouchwell
