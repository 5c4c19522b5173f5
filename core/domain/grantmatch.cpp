#include "core/domain/grantmatch.h"

#include "core/domain/rewardcycle.h"

#include <algorithm>

namespace vouchwell {

namespace {

bool isSameReward(const Reward& stored, const RewardOutcome& wanted)
{
    return stored.recipientId == wanted.recipient && stored.ruleKey == wanted.ruleKey &&
           stored.amountMinor == wanted.amountMinor;
}

bool isKept(TransactionId sale, const std::vector<SaleFact>& sales)
{
    return std::any_of(sales.begin(), sales.end(),
                       [&](const SaleFact& fact) { return fact.id == sale && !isFullyReturned(fact); });
}

} // namespace

GrantMatch matchGrants(const std::vector<Reward>& stored, const ReferralOutcome& outcome,
                       const std::vector<SaleFact>& sales)
{
    GrantMatch match{std::vector<std::optional<size_t>>(stored.size()),
                     std::vector<std::optional<size_t>>(outcome.rewards.size())};
    const auto pair = [&](const auto& fits) {
        for (size_t w = 0; w < outcome.rewards.size(); ++w) {
            for (size_t s = 0; s < stored.size() && !match.storedOf[w]; ++s) {
                if (match.wantedOf[s] || isUndone(stored[s].state) || !isSameReward(stored[s], outcome.rewards[w]) ||
                    !fits(stored[s], outcome.rewards[w]))
                    continue;
                match.wantedOf[s] = w;
                match.storedOf[w] = s;
            }
        }
    };
    const auto hasSameCause = [&](const Reward& reward, const RewardOutcome& wanted) {
        return reward.saleId == *outcome.convertingSale && reward.earnedOn == wanted.earnedOn;
    };
    // First what was handed over: beside it nothing else is due for the same cause.
    pair([&](const Reward& reward, const RewardOutcome& wanted) {
        return isSettled(reward.state) && hasSameCause(reward, wanted);
    });
    pair([&](const Reward& reward, const RewardOutcome&) {
        return isSettled(reward.state) && isKept(reward.saleId, sales);
    });
    pair(hasSameCause);
    return match;
}

} // namespace vouchwell
