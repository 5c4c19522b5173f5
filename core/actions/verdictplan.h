#pragma once

#include "core/actions/decideclaims.h"
#include "core/storage/evaluationstore.h"

namespace vouchwell {

/// What a verdict writes: only the claims whose decision changes.
struct VerdictPlan
{
    struct Change
    {
        ClaimId claim;
        ClaimDecision decision = ClaimDecision::None;
        qint64 weightBp = 10'000;
    };
    std::vector<Change> changes;
    QString sentence;
};

/// Refused, with the name and what to do, where the verdict does not fit the claims of the referral.
Result<VerdictPlan> planVerdict(const ReferralCase& c, const ClaimsVerdict& verdict,
                                const std::function<QString(PersonId)>& nameOf);

} // namespace vouchwell
