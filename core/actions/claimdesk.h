#pragma once

#include "core/actions/claimgates.h"
#include "core/actions/decideclaims.h"
#include "core/storage/claimdecisions.h"

namespace vouchwell {

/// One of those who say that they brought the same friend, with all that speaks for it and what each answer costs.
struct ClaimSide
{
    ClaimGates claim;
    ClaimEvidence evidence;
    DecidedClaim decided;
    bool isRecordedFirst = false;
    Result<VerdictOutcome> credit; ///< what crediting this one alone would change now, or why it cannot be done
    Result<VerdictOutcome> reject;
};

/// What is on the table when several people claim one friend.
struct ClaimDesk
{
    ReferralId referral;
    QString friendName;
    std::vector<ClaimSide> sides; ///< the earliest first; withdrawn ones are left out
    Result<VerdictOutcome> share; ///< equally among all of them
    Result<VerdictOutcome> takeBack;
    bool isDecided = false; ///< by the shop
};

/// Reads everything and tries each answer out. The book must be open for writing, and nothing in it changes.
Result<ClaimDesk> claimDesk(Book& book, ReferralId referral);

} // namespace vouchwell
