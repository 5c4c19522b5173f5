#include "core/actions/adjustmentplan.h"

#include "core/domain/rewardcycle.h"
#include "core/rules/returnedparts.h"

#include <algorithm>
#include <iterator>

namespace vouchwell {

namespace {

bool canBeAddedTo(const Reward& reward)
{
    return !isUndone(reward.state) && reward.state != RewardState::Declined;
}

} // namespace

const StoredReward* AdjustmentPlan::findBase(RewardId reward) const
{
    const auto found = std::find_if(m_case.rewards.begin(), m_case.rewards.end(),
                                    [reward](const StoredReward& stored) { return stored.reward.id == reward; });
    return found == m_case.rewards.end() ? nullptr : &*found;
}

const Adjustment* AdjustmentPlan::find(AdjustmentId id) const
{
    const auto found = std::find_if(m_case.adjustments.begin(), m_case.adjustments.end(),
                                    [id](const Adjustment& adjustment) { return adjustment.id == id; });
    return found == m_case.adjustments.end() ? nullptr : &*found;
}

bool AdjustmentPlan::stands(const StoredReward& adjusting) const
{
    const Adjustment* adjustment = find(adjusting.adjustment);
    const StoredReward* base = adjustment ? findBase(adjustment->reward) : nullptr;
    return base && canBeAddedTo(base->reward);
}

std::vector<Adjustment> AdjustmentPlan::missing() const
{
    std::vector<Adjustment> missing;
    for (const Adjustment& adjustment : m_case.adjustments) {
        const StoredReward* base = findBase(adjustment.reward);
        if (adjustment.deltaMinor <= 0 || !base || !canBeAddedTo(base->reward))
            continue;
        const bool isGiven =
            std::any_of(m_case.adjusting.begin(), m_case.adjusting.end(), [&](const StoredReward& given) {
                return given.adjustment == adjustment.id && !isUndone(given.reward.state);
            });
        if (!isGiven)
            missing.push_back(adjustment);
    }
    return missing;
}

const StoredReward& AdjustmentPlan::baseOf(const Adjustment& addition) const
{
    return *findBase(addition.reward);
}

std::vector<Adjustment> AdjustmentPlan::additionsTo(const StoredReward& base) const
{
    std::vector<Adjustment> additions;
    std::copy_if(m_case.adjustments.begin(), m_case.adjustments.end(), std::back_inserter(additions),
                 [&](const Adjustment& a) { return a.reward == base.reward.id && a.deltaMinor > 0; });
    return additions;
}

qint64 AdjustmentPlan::takenFrom(const StoredReward& base) const
{
    qint64 taken = 0;
    for (const Adjustment& adjustment : m_case.adjustments)
        taken -= adjustment.reward == base.reward.id ? std::min<qint64>(0, adjustment.deltaMinor) : 0;
    return taken;
}

qint64 AdjustmentPlan::returnedOf(const StoredReward& base, qint64 returnedMinor) const
{
    std::vector<qint64> added;
    for (const Adjustment& addition : additionsTo(base))
        added.push_back(addition.deltaMinor);
    return returnedParts(base.reward.amountMinor, takenFrom(base), added, returnedMinor).base;
}

qint64 AdjustmentPlan::returnedOf(const StoredReward& base, const StoredReward& adjusting, qint64 returnedMinor) const
{
    std::vector<qint64> added;
    size_t place = 0;
    for (const Adjustment& addition : additionsTo(base)) {
        if (addition.id == adjusting.adjustment)
            place = added.size();
        added.push_back(addition.deltaMinor);
    }
    return returnedParts(base.reward.amountMinor, takenFrom(base), added, returnedMinor).added.at(place);
}

} // namespace vouchwell
