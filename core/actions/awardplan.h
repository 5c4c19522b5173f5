#pragma once

#include "core/storage/evaluationstore.h"

namespace vouchwell {

/// What the prizes of a referral have to do with what was decided.
class AwardPlan
{
public:
    explicit AwardPlan(const ReferralCase& c) : m_case(c) {}

    /// True while its award stands and belongs to its recipient.
    bool stands(const StoredReward& prize) const;
    /// Awards that nothing was given for yet.
    std::vector<Award> missing() const;
    /// What has to be given for one.
    NewReward rewardOf(const Award& award) const;

private:
    const ReferralCase& m_case;
};

} // namespace vouchwell
