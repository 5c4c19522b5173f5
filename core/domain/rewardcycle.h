#pragma once

#include "core/domain/reward.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// What can happen to a reward. The facts cause some of it, people the rest.
enum class RewardEvent {
    FallDue,     ///< the hold is over
    WaitAgain,   ///< it was not: the clock was ahead
    AskApproval, ///< the hold is over and the rule wants somebody to approve
    Approve,
    WithdrawApproval, ///< takes an approval back
    Decline,
    TakeBackDecline,
    Hold,
    ReleaseToPending,  ///< off hold, the days of the rule are still running
    ReleaseToApproval, ///< off hold, and somebody must still approve
    Release,           ///< off hold, to be paid
    PutInBatch,
    TakeOutOfBatch,
    Pay,
    ReturnTransfer, ///< what was sent came back
    LoseCause,      ///< the sale was returned, the claim went to somebody else, ...
    LosePart,       ///< a part of the sale was returned
    RegainPart,     ///< ... and that return was taken back
    Net,            ///< a debt of the recipient is deducted in a payout
    TakeBackNet,
    PayBack,  ///< the recipient gave the money back
    WriteOff, ///< the shop gives a debt up
    RevokeWriteOff,
    Expire,
    Reinstate,
    Redeem,        ///< a part, or all that is left, is used; with the last part it is handed over
    TakeBackRedeem ///< it was not used after all
};
inline constexpr int kRewardEventCount = int(RewardEvent::TakeBackRedeem) + 1;
inline constexpr int kRewardStateCount = int(RewardState::Expired) + 1;

/// An amount leaves one account and arrives in the other.
struct Move
{
    Account from;
    Account to;

    friend bool operator==(const Move&, const Move&) = default;
};

/// How much a move takes.
struct PostedMove
{
    Move move;
    qint64 amountMinor = 0;

    friend bool operator==(const PostedMove&, const PostedMove&) = default;
};

/// One line of the table: in this state this may happen, and then that is posted.
struct RewardTransition
{
    RewardState from;
    RewardEvent event;
    RewardState to; ///< where nothing of the reward was used; afterStep() knows the rest
    std::vector<Move> moves;
};

/// Every transition there is. What is not in it is refused.
const std::vector<RewardTransition>& rewardTransitions();
/// nullptr where the event cannot happen in this state.
const RewardTransition* transitionOf(RewardState state, RewardEvent event);

/// How much a step moves where nobody says an amount: what is due of the reward.
bool movesPartOnly(RewardEvent event);

/// The reward after the step, or nullopt where it is refused: by its state, by an amount that is not there, or, for a
/// transfer that came back, because its claw-back was settled in the meantime. `amountMinor` is for the events that
/// move a part; the others move all that is due.
std::optional<Reward> afterStep(const Reward& reward, RewardEvent event, qint64 amountMinor);
/// What the step is about: the amount of afterStep().
qint64 stepAmount(const Reward& reward, RewardEvent event, qint64 amountMinor);
/// What it posts, in this order. Where a part of the reward was used, only the rest still waits or is expired: what a
/// return takes beyond that leaves Available, as a debt of the recipient.
std::vector<PostedMove> postedMoves(const Reward& reward, RewardEvent event, qint64 amountMinor);

/// What the postings of a reward sum up to in an account, worked out from its state. For checks.
qint64 expectedBalance(const Reward& reward, Account account);

/// Stable word for journals and reasons: "claw_back".
QString toStored(RewardEvent event);

/// True for a reward that stands and is still to be paid, wherever it waits.
bool isOwed(RewardState state);
/// True for a reward that counts for nothing any more: reversed, or clawed back.
bool isUndone(RewardState state);
/// True for a reward that somebody has decided about for good or that was handed over, all of it or a part: it is not
/// granted again.
bool isSettled(const Reward& reward);

} // namespace vouchwell
