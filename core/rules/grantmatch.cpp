#include "core/rules/grantmatch.h"

#include "core/domain/rewardcycle.h"

#include <algorithm>

namespace vouchwell {

namespace {

bool isSameReward(const Reward& stored, const RewardOutcome& wanted)
{
    return stored.recipientId == wanted.recipient && stored.ruleKey == wanted.ruleKey &&
           stored.amountMinor == wanted.amountMinor && stored.cause == wanted.cause &&
           stored.isMilestone == wanted.isMilestone && stored.isTopUp == wanted.isTopUp &&
           stored.instalment == wanted.instalment && stored.instalments == wanted.instalments;
}

bool isKept(TransactionId sale, const std::vector<SaleFact>& sales)
{
    return std::any_of(sales.begin(), sales.end(),
                       [&](const SaleFact& fact) { return fact.id == sale && !isFullyReturned(fact); });
}

} // namespace

GrantMatch matchGrants(const std::vector<Reward>& stored, const std::vector<RewardOutcome>& wanted,
                       const std::vector<SaleFact>& sales)
{
    GrantMatch match{std::vector<std::optional<size_t>>(stored.size()),
                     std::vector<std::optional<size_t>>(wanted.size())};
    const auto pair = [&](const auto& fits) {
        for (size_t w = 0; w < wanted.size(); ++w) {
            for (size_t s = 0; s < stored.size() && !match.storedOf[w]; ++s) {
                if (match.wantedOf[s] || isUndone(stored[s].state) || !isSameReward(stored[s], wanted[w]) ||
                    !fits(stored[s], wanted[w]))
                    continue;
                match.wantedOf[s] = w;
                match.storedOf[w] = s;
            }
        }
    };
    const auto hasSameCause = [](const Reward& reward, const RewardOutcome& outcome) {
        return reward.saleId == outcome.sale && reward.earnedOn == outcome.earnedOn;
    };
    // First what was handed over: beside it nothing else is due for the same cause.
    pair([&](const Reward& reward, const RewardOutcome& outcome) {
        return isSettled(reward) && hasSameCause(reward, outcome);
    });
    pair([&](const Reward& reward, const RewardOutcome& outcome) {
        return outcome.isOncePerReferral && isSettled(reward) &&
               (!reward.saleId.isValid() || isKept(reward.saleId, sales));
    });
    pair(hasSameCause);
    return match;
}

} // namespace vouchwell
