#include "core/domain/rewardcycle.h"

#include <algorithm>

namespace vouchwell {

namespace {

using State = RewardState;
using Event = RewardEvent;

const Move kGiveBack{Account::Pending, Account::Cost};
const Move kReverse{Account::Available, Account::Cost};
const Move kMakeAvailable{Account::Pending, Account::Available};
const Move kSetAside{Account::Available, Account::Pending};
const Move kIssue{Account::Available, Account::Issued};
const Move kTakeIn{Account::Issued, Account::Available};
const Move kBreak{Account::Available, Account::Breakage};
const Move kUnbreak{Account::Breakage, Account::Available};

std::vector<RewardTransition> beforePayment()
{
    return {
        {State::Pending, Event::FallDue, State::Available, {kMakeAvailable}},
        {State::Pending, Event::AskApproval, State::AwaitingApproval, {}},
        {State::Pending, Event::Hold, State::OnHold, {}},
        {State::Pending, Event::LoseCause, State::Reversed, {kGiveBack}},
        {State::AwaitingApproval, Event::Approve, State::Available, {kMakeAvailable}},
        {State::AwaitingApproval, Event::Decline, State::Declined, {kGiveBack}},
        {State::AwaitingApproval, Event::Hold, State::OnHold, {}},
        {State::AwaitingApproval, Event::LoseCause, State::Reversed, {kGiveBack}},
        {State::OnHold, Event::ReleaseToPending, State::Pending, {}},
        {State::OnHold, Event::ReleaseToApproval, State::AwaitingApproval, {}},
        {State::OnHold, Event::Release, State::Available, {kMakeAvailable}},
        {State::OnHold, Event::Decline, State::Declined, {kGiveBack}},
        {State::OnHold, Event::LoseCause, State::Reversed, {kGiveBack}},
        {State::Declined, Event::TakeBackDecline, State::AwaitingApproval, {{Account::Cost, Account::Pending}}},
        {State::Available, Event::Hold, State::OnHold, {kSetAside}},
        {State::Available, Event::WaitAgain, State::Pending, {kSetAside}},
        {State::Available, Event::WithdrawApproval, State::AwaitingApproval, {kSetAside}},
        {State::Available, Event::PutInBatch, State::InBatch, {}},
        {State::Available, Event::LoseCause, State::Reversed, {kReverse}},
        {State::Available, Event::Expire, State::Expired, {kBreak}},
        {State::InBatch, Event::TakeOutOfBatch, State::Available, {}},
        {State::InBatch, Event::Pay, State::Paid, {kIssue}},
        {State::Expired, Event::Reinstate, State::Available, {kUnbreak}},
        {State::Expired, Event::LoseCause, State::Reversed, {kUnbreak, kReverse}},
    };
}

/// Credit, points and pieces are used bit by bit. A use that is taken back returns to where the rest is.
std::vector<RewardTransition> uses()
{
    std::vector<RewardTransition> table{
        {State::Available, Event::Redeem, State::Available, {kIssue}},
        {State::Available, Event::TakeBackRedeem, State::Available, {kTakeIn}},
        {State::Expired, Event::TakeBackRedeem, State::Expired, {kTakeIn, kBreak}},
        {State::Paid, Event::TakeBackRedeem, State::Paid, {kTakeIn}},
        {State::ClawedBack, Event::TakeBackRedeem, State::ClawedBack, {kTakeIn}},
    };
    for (const State state : {State::Pending, State::AwaitingApproval, State::OnHold})
        table.push_back({state, Event::TakeBackRedeem, state, {kTakeIn, kSetAside}});
    return table;
}

/// A partial return leaves the state as it is; the money goes back from where it lies.
std::vector<RewardTransition> partialReturns()
{
    std::vector<RewardTransition> table;
    for (const State state : {State::Pending, State::AwaitingApproval, State::OnHold}) {
        table.push_back({state, Event::LosePart, state, {kGiveBack}});
        table.push_back({state, Event::RegainPart, state, {{Account::Cost, Account::Pending}}});
    }
    for (const State state : {State::Available, State::Paid}) {
        table.push_back({state, Event::LosePart, state, {kReverse}});
        table.push_back({state, Event::RegainPart, state, {{Account::Cost, Account::Available}}});
    }
    table.push_back({State::Expired, Event::LosePart, State::Expired, {kUnbreak, kReverse}});
    table.push_back({State::Expired, Event::RegainPart, State::Expired, {{Account::Cost, Account::Available}, kBreak}});
    return table;
}

std::vector<RewardTransition> afterPayment()
{
    std::vector<RewardTransition> table{
        {State::Paid, Event::ReturnTransfer, State::Available, {kTakeIn}},
        {State::Paid, Event::LoseCause, State::ClawedBack, {kReverse}},
        {State::ClawedBack, Event::ReturnTransfer, State::Reversed, {kTakeIn}},
    };
    for (const State state : {State::Paid, State::ClawedBack}) {
        table.push_back({state, Event::Net, state, {kTakeIn}});
        table.push_back({state, Event::TakeBackNet, state, {kIssue}});
        table.push_back({state, Event::PayBack, state, {kTakeIn}});
        table.push_back({state, Event::WriteOff, state, {{Account::WriteOff, Account::Available}}});
        table.push_back({state, Event::RevokeWriteOff, state, {{Account::Available, Account::WriteOff}}});
    }
    return table;
}

bool isHandedOver(State state)
{
    return state == State::Paid || state == State::ClawedBack;
}

bool isPartThere(const Reward& reward, Event event, qint64 amountMinor)
{
    if (amountMinor <= 0)
        return false;
    switch (event) {
    case Event::LosePart: return amountMinor <= reward.dueMinor();
    case Event::RegainPart: return amountMinor <= reward.reversedMinor;
    case Event::Net:
    case Event::PayBack:
    case Event::WriteOff: return amountMinor <= -reward.carriedMinor;
    case Event::RevokeWriteOff: return amountMinor <= reward.writtenOffMinor;
    case Event::Redeem: return amountMinor <= reward.restMinor();
    case Event::TakeBackRedeem: return amountMinor <= reward.redeemedMinor;
    default: return true;
    }
}

qint64 changeOf(const RewardTransition& step, Account account, qint64 amountMinor)
{
    qint64 change = 0;
    for (const Move& move : step.moves)
        change += (move.to == account ? amountMinor : 0) - (move.from == account ? amountMinor : 0);
    return change;
}

bool isWaiting(State state)
{
    return state == State::Pending || state == State::AwaitingApproval || state == State::OnHold;
}

/// Notes the amount of the step in the reward.
void addAmount(Reward& reward, Event event, qint64 amountMinor)
{
    switch (event) {
    case Event::LosePart: reward.reversedMinor += amountMinor; break;
    case Event::RegainPart: reward.reversedMinor -= amountMinor; break;
    case Event::WriteOff: reward.writtenOffMinor += amountMinor; break;
    case Event::RevokeWriteOff: reward.writtenOffMinor -= amountMinor; break;
    case Event::Redeem: reward.redeemedMinor += amountMinor; break;
    case Event::TakeBackRedeem: reward.redeemedMinor -= amountMinor; break;
    default: break;
    }
}

/// Of a reward that was used, or is not any more, the amounts decide where it stands: with nothing left it is handed
/// over, and what was used beyond what is due is a debt. False where the amounts fit no state.
bool settleUse(Reward& reward)
{
    const bool isOpen = isWaiting(reward.state) || reward.state == State::Available || reward.state == State::Expired;
    if (reward.state == State::Reversed && reward.redeemedMinor > 0) {
        reward.state = State::ClawedBack;
        reward.carriedMinor = -reward.redeemedMinor;
    } else if (isOpen && reward.redeemedMinor > 0 && reward.restMinor() <= 0) {
        reward.state = State::Paid;
        reward.carriedMinor = reward.restMinor();
    } else if (reward.state == State::Paid && reward.carriedMinor > 0) {
        if (reward.carriedMinor != reward.restMinor() || reward.writtenOffMinor != 0)
            return false;
        reward.state = State::Available;
        reward.carriedMinor = 0;
    } else if (reward.state == State::ClawedBack && reward.redeemedMinor == 0 && reward.carriedMinor == 0 &&
               reward.writtenOffMinor == 0) {
        reward.state = State::Reversed;
    }
    return true;
}

} // namespace

const std::vector<RewardTransition>& rewardTransitions()
{
    static const std::vector<RewardTransition> table = [] {
        std::vector<RewardTransition> all = beforePayment();
        for (const auto& part : {partialReturns(), afterPayment(), uses()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return table;
}

const RewardTransition* transitionOf(RewardState state, RewardEvent event)
{
    const auto& table = rewardTransitions();
    const auto it = std::find_if(table.begin(), table.end(), [&](const RewardTransition& line) {
        return line.from == state && line.event == event;
    });
    return it == table.end() ? nullptr : &*it;
}

bool movesPartOnly(RewardEvent event)
{
    switch (event) {
    case Event::LosePart:
    case Event::RegainPart:
    case Event::Net:
    case Event::TakeBackNet:
    case Event::PayBack:
    case Event::WriteOff:
    case Event::RevokeWriteOff:
    case Event::Redeem:
    case Event::TakeBackRedeem:
    case Event::ReturnTransfer: return true; // what was sent may be more than what is due now
    default: return false;
    }
}

qint64 stepAmount(const Reward& reward, RewardEvent event, qint64 amountMinor)
{
    if (movesPartOnly(event))
        return amountMinor;
    return event == Event::LoseCause ? reward.dueMinor() : reward.restMinor();
}

std::vector<PostedMove> postedMoves(const Reward& reward, RewardEvent event, qint64 amountMinor)
{
    const qint64 amount = stepAmount(reward, event, amountMinor);
    std::vector<PostedMove> posted;
    const auto post = [&](const Move& move, qint64 part) {
        if (part != 0)
            posted.push_back({move, part});
    };
    for (const Move& move : transitionOf(reward.state, event)->moves) {
        const bool holdsRest = move.from == Account::Pending || move.from == Account::Breakage;
        post(move, holdsRest ? std::min(amount, reward.restMinor()) : amount);
    }
    if (isWaiting(reward.state) && (event == Event::LosePart || event == Event::LoseCause))
        post(kReverse, std::max<qint64>(0, amount - reward.restMinor()));
    return posted;
}

std::optional<Reward> afterStep(const Reward& reward, RewardEvent event, qint64 amountMinor)
{
    const RewardTransition* step = transitionOf(reward.state, event);
    if (!step || (movesPartOnly(event) && !isPartThere(reward, event, amountMinor)))
        return std::nullopt;
    // Half used and half declined is no state: the rest can expire.
    if (event == Event::Decline && reward.redeemedMinor > 0)
        return std::nullopt;
    const qint64 amount = stepAmount(reward, event, amountMinor);
    Reward after = reward;
    after.state = step->to;
    addAmount(after, event, amount);
    // Paid, nothing of the reward is left in Available: what moves there now is a debt that grows or shrinks.
    if (isHandedOver(reward.state))
        after.carriedMinor += changeOf(*step, Account::Available, amount);
    if (event == Event::ReturnTransfer) {
        const qint64 left = after.carriedMinor;
        const bool isWhole = left == (after.state == State::Available ? after.dueMinor() : 0);
        if (!isWhole || after.writtenOffMinor != 0 || after.redeemedMinor != 0)
            return std::nullopt;
        after.carriedMinor = 0;
    }
    const bool isOfUse = after.redeemedMinor > 0 || event == Event::TakeBackRedeem;
    if ((isOfUse && !settleUse(after)) || after.carriedMinor > 0)
        return std::nullopt;
    return after;
}

qint64 expectedBalance(const Reward& reward, Account account)
{
    const State state = reward.state;
    const bool isPayable = state == State::Available || state == State::InBatch;
    const bool isGone = isUndone(state) || state == State::Declined;
    switch (account) {
    case Account::Pending: return isWaiting(state) ? reward.restMinor() : 0;
    case Account::Available: return isPayable ? reward.restMinor() : reward.carriedMinor;
    case Account::Cost: return isGone ? 0 : -reward.dueMinor();
    case Account::Breakage: return state == State::Expired ? reward.restMinor() : 0;
    case Account::WriteOff: return -reward.writtenOffMinor;
    case Account::Issued:
        if (!isHandedOver(state))
            return reward.redeemedMinor;
        return (state == State::Paid ? reward.dueMinor() : 0) - reward.carriedMinor + reward.writtenOffMinor;
    }
    Q_UNREACHABLE();
}

QString toStored(RewardEvent event)
{
    switch (event) {
    case Event::FallDue: return QStringLiteral("hold over");
    case Event::WaitAgain: return QStringLiteral("hold not over");
    case Event::AskApproval: return QStringLiteral("ask_approval");
    case Event::Approve: return QStringLiteral("approve");
    case Event::WithdrawApproval: return QStringLiteral("withdraw_approval");
    case Event::Decline: return QStringLiteral("decline");
    case Event::TakeBackDecline: return QStringLiteral("take_back_decline");
    case Event::Hold: return QStringLiteral("hold");
    case Event::ReleaseToPending:
    case Event::ReleaseToApproval:
    case Event::Release: return QStringLiteral("release");
    case Event::PutInBatch: return QStringLiteral("put_in_batch");
    case Event::TakeOutOfBatch: return QStringLiteral("take_out_of_batch");
    case Event::Pay: return QStringLiteral("pay");
    case Event::ReturnTransfer: return QStringLiteral("return_transfer");
    case Event::LoseCause: return QStringLiteral("reversed");
    case Event::LosePart: return QStringLiteral("partly reversed");
    case Event::RegainPart: return QStringLiteral("return taken back");
    case Event::Net: return QStringLiteral("net");
    case Event::TakeBackNet: return QStringLiteral("take_back_net");
    case Event::PayBack: return QStringLiteral("pay_back");
    case Event::WriteOff: return QStringLiteral("write_off");
    case Event::RevokeWriteOff: return QStringLiteral("revoke_write_off");
    case Event::Expire: return QStringLiteral("expire");
    case Event::Reinstate: return QStringLiteral("reinstate");
    case Event::Redeem: return QStringLiteral("redeem");
    case Event::TakeBackRedeem: return QStringLiteral("take_back_redeem");
    }
    Q_UNREACHABLE();
}

bool isOwed(RewardState state)
{
    switch (state) {
    case State::Pending:
    case State::AwaitingApproval:
    case State::OnHold:
    case State::Available:
    case State::InBatch: return true;
    default: return false;
    }
}

bool isUndone(RewardState state)
{
    return state == State::Reversed || state == State::ClawedBack;
}

bool isSettled(const Reward& reward)
{
    const State state = reward.state;
    return state == State::Paid || state == State::Declined || state == State::Expired || reward.redeemedMinor > 0;
}

} // namespace vouchwell
