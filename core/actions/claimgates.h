#pragma once

#include "core/base/result.h"
#include "core/domain/referral.h"
#include "core/rules/gates.h"

namespace vouchwell {

class Book;

/// How one claim stands against the rules of its referral.
struct ClaimGates
{
    ClaimId claim;
    PersonId referrer;
    QString referrerName;
    QDate claimedOn;
    ClaimStatus status = ClaimStatus::Open;
    Reason reason = Reason::None;
    qint64 weightBp = 10'000;
    std::vector<Gate> gates;
};

/// One referral with all gates of all its claims, the earliest first. Reads only.
struct ReferralGates
{
    ReferralId referral;
    PersonId friendId;
    QString friendName;
    Stage stage = Stage::Received;
    Reason reason = Reason::None;
    QString campaignName;
    QString askedByName; ///< who of the staff asked; empty: not known
    std::vector<ClaimGates> claims;
};
Result<ReferralGates> gatesOfReferral(Book& book, ReferralId referral);

} // namespace vouchwell
