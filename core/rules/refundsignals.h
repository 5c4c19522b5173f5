#pragma once

#include "core/rules/signal.h"

namespace vouchwell {

/// What a friend bought since the referral and what of it came back.
struct ReturnedFact
{
    PersonId referrer;
    ReferralId referral;
    PersonId referredFriend;
    qint64 soldMinor = 0;
    qint64 returnedMinor = 0; ///< exchanges left out
    QDate returnedOn;         ///< the last time; invalid: never
};

/// Referrers of at least three friends who bought, where half of these friends brought back everything, or half of the
/// value came back.
///
/// Score: the larger of the two shares, in percent.
std::vector<Signal> refundsAmong(std::vector<ReturnedFact> facts);

} // namespace vouchwell
