#pragma once

#include "core/base/result.h"
#include "core/domain/rewardcycle.h"

#include <vector>

namespace vouchwell {

class Book;
struct Rule;

/// What a person can decide about rewards that are not paid.
enum class RewardDecision {
    Approve,
    WithdrawApproval,
    Decline,
    TakeBackDecline, ///< it waits for approval again
    Hold,
    Release, ///< to where it would be without the hold
    Expire,
    Reinstate ///< an expired reward may be paid after all
};

/// True where people must say why.
bool needsReason(RewardDecision decision);
/// True where it makes sense for a reward in this state.
bool isPossible(RewardDecision decision, RewardState state);

/// How a hold ends today: to where the reward would be without it. `rule` is the one that gave it.
RewardEvent releaseEvent(const Reward& reward, const Rule* rule, QDate today);

/// Decides about all of these or none. Refused, with the name and what to do, where a reward is not in a state for it
/// or where the reason is missing.
Result<Done> decideRewards(Book& book, const std::vector<RewardId>& rewards, RewardDecision decision,
                           const QString& reason);

} // namespace vouchwell
