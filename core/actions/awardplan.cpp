#include "core/actions/awardplan.h"

#include "core/domain/rewardcycle.h"
#include "core/rules/tracejson.h"

#include <algorithm>
#include <iterator>

namespace vouchwell {

bool AwardPlan::stands(const StoredReward& prize) const
{
    return std::any_of(m_case.awards.begin(), m_case.awards.end(),
                       [&](const Award& award) { return award.id == prize.award && award.person == prize.ownerId; });
}

std::vector<Award> AwardPlan::missing() const
{
    std::vector<Award> missing;
    std::copy_if(m_case.awards.begin(), m_case.awards.end(), std::back_inserter(missing), [&](const Award& award) {
        return std::none_of(m_case.prizes.begin(), m_case.prizes.end(), [&](const StoredReward& prize) {
            return prize.award == award.id && stands(prize) && !isUndone(prize.reward.state);
        });
    });
    return missing;
}

NewReward AwardPlan::rewardOf(const Award& award) const
{
    NewReward wanted;
    Reward& reward = wanted.reward;
    reward.referralId = m_case.id;
    reward.recipientId = award.person;
    reward.ruleKey = awardRuleKey(award.challenge);
    reward.amountMinor = award.amount;
    reward.earnedOn = award.decidedOn;
    reward.availableOn = award.availableOn;
    reward.approvedOn = award.decidedOn; // whoever decided about it has approved it
    reward.cause = RewardCause::Received;
    wanted.version = m_case.versionId;
    wanted.unit = award.unit;
    wanted.form = award.form;
    wanted.uncappedMinor = award.amount;
    wanted.costMinor = award.costMinor;
    wanted.award = award.id;
    RewardTrace trace;
    trace.ruleKey = reward.ruleKey;
    trace.referredOn = m_case.referredOn;
    trace.earnedOn = reward.earnedOn;
    trace.availableOn = reward.availableOn;
    trace.amountMinor = reward.amountMinor;
    trace.uncapped = reward.amountMinor;
    wanted.trace = toJson(trace);
    return wanted;
}

} // namespace vouchwell
