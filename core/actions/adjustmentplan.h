#pragma once

#include "core/storage/evaluationstore.h"

namespace vouchwell {

/// What the adjustments of a referral come to: which of its rewards each belongs to, which are still to be given, and
/// what of all of them goes back.
class AdjustmentPlan
{
public:
    explicit AdjustmentPlan(const ReferralCase& c) : m_case(c) {}

    /// Of a reward that an adjustment gave: false where the reward it adds to is gone or was declined, or where the
    /// adjustment was taken back.
    bool stands(const StoredReward& adjusting) const;
    /// Additions for which nothing was given yet.
    std::vector<Adjustment> missing() const;
    /// The reward an addition belongs to ...
    const StoredReward& baseOf(const Adjustment& addition) const;
    /// ... and the one that a standing adjusting reward does.
    const StoredReward& baseOf(const StoredReward& adjusting) const { return baseOf(*find(adjusting.adjustment)); }
    /// What goes back of a reward of the rules whose purchase had `returnedMinor` of it returned ...
    qint64 returnedOf(const StoredReward& base, qint64 returnedMinor) const;
    /// ... and of the reward that an adjustment gave in addition to it.
    qint64 returnedOf(const StoredReward& base, const StoredReward& adjusting, qint64 returnedMinor) const;

private:
    const StoredReward* findBase(RewardId reward) const;
    const Adjustment* find(AdjustmentId id) const;
    std::vector<Adjustment> additionsTo(const StoredReward& base) const;
    qint64 takenFrom(const StoredReward& base) const;

    const ReferralCase& m_case;
};

} // namespace vouchwell
