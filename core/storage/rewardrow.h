#pragma once

#include "core/domain/reward.h"

namespace vouchwell {

/// The columns of a reward `w` with its conversion `v`, for a SELECT list ...
inline constexpr const char* kRewardColumns =
    "w.id, w.referral_id, w.recipient_id, w.rule_key, v.transaction_id, w.amount_minor, w.earned_on, w.available_on, "
    "w.state, w.reversed_on, w.approved_on, w.reversed_minor, w.carried_minor, w.written_off_minor, w.state_reason, "
    "w.cause, w.is_milestone, w.is_top_up, w.instalment, w.instalments, w.redeemed_minor";
inline constexpr int kRewardColumnCount = 21;

/// ... and the reward of a row that has them from this column on.
template<typename Row>
Reward rewardFrom(const Row& row, int first)
{
    Reward reward;
    int column = first;
    reward.id = {row.int64(column++)};
    reward.referralId = {row.int64(column++)};
    reward.recipientId = {row.int64(column++)};
    reward.ruleKey = row.text(column++);
    reward.saleId = {row.int64(column++)};
    reward.amountMinor = row.int64(column++);
    reward.earnedOn = row.date(column++);
    reward.availableOn = row.date(column++);
    reward.state = rewardStateFrom(row.text(column++));
    reward.reversedOn = row.date(column++);
    reward.approvedOn = row.date(column++);
    reward.reversedMinor = row.int64(column++);
    reward.carriedMinor = row.int64(column++);
    reward.writtenOffMinor = row.int64(column++);
    reward.stateReason = row.text(column++);
    reward.cause = rewardCauseFrom(row.text(column++));
    reward.isMilestone = row.int64(column++) != 0;
    reward.isTopUp = row.int64(column++) != 0;
    reward.instalment = int(row.int64(column++));
    reward.instalments = int(row.int64(column++));
    reward.redeemedMinor = row.int64(column++);
    return reward;
}

} // namespace vouchwell
