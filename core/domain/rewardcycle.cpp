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

} // namespace

const std::vector<RewardTransition>& rewardTransitions()
{
    static const std::vector<RewardTransition> table = [] {
        std::vector<RewardTransition> all = beforePayment();
        for (const auto& part : {partialReturns(), afterPayment()})
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
    case Event::ReturnTransfer: return true; // what was sent may be more than what is due now
    default: return false;
    }
}

qint64 stepAmount(const Reward& reward, RewardEvent event, qint64 amountMinor)
{
    return movesPartOnly(event) ? amountMinor : reward.dueMinor();
}

std::optional<Reward> afterStep(const Reward& reward, RewardEvent event, qint64 amountMinor)
{
    const RewardTransition* step = transitionOf(reward.state, event);
    if (!step || (movesPartOnly(event) && !isPartThere(reward, event, amountMinor)))
        return std::nullopt;
    const qint64 amount = stepAmount(reward, event, amountMinor);
    Reward after = reward;
    after.state = step->to;
    if (event == Event::LosePart)
        after.reversedMinor += amount;
    else if (event == Event::RegainPart)
        after.reversedMinor -= amount;
    else if (event == Event::WriteOff)
        after.writtenOffMinor += amount;
    else if (event == Event::RevokeWriteOff)
        after.writtenOffMinor -= amount;
    // Paid, nothing of the reward is left in Available: what moves there now is a debt that grows or shrinks.
    if (isHandedOver(reward.state))
        after.carriedMinor += changeOf(*step, Account::Available, amount);
    if (event == Event::ReturnTransfer) {
        const qint64 left = after.carriedMinor;
        if (left != (after.state == State::Available ? after.dueMinor() : 0) || after.writtenOffMinor != 0)
            return std::nullopt;
        after.carriedMinor = 0;
    }
    if (after.carriedMinor > 0)
        return std::nullopt;
    return after;
}

qint64 expectedBalance(const Reward& reward, Account account)
{
    const State state = reward.state;
    const bool isWaiting = state == State::Pending || state == State::AwaitingApproval || state == State::OnHold;
    const bool isPayable = state == State::Available || state == State::InBatch;
    const bool isGone = isUndone(state) || state == State::Declined;
    switch (account) {
    case Account::Pending: return isWaiting ? reward.dueMinor() : 0;
    case Account::Available: return isPayable ? reward.dueMinor() : reward.carriedMinor;
    case Account::Cost: return isGone ? 0 : -reward.dueMinor();
    case Account::Breakage: return state == State::Expired ? reward.dueMinor() : 0;
    case Account::WriteOff: return -reward.writtenOffMinor;
    case Account::Issued:
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

bool isSettled(RewardState state)
{
    return state == State::Paid || state == State::Declined || state == State::Expired;
}

} // namespace vouchwell
