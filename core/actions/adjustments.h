#pragma once

#include "core/base/result.h"
#include "core/domain/reward.h"

#include <stop_token>
#include <vector>

namespace vouchwell {

class Book;

/// A reward that stands as it was given, though the rules give another amount by now: somebody's purchase turned up
/// later and moved the others to another tier, or came back and moved them down.
struct AdjustmentProposal
{
    RewardId reward;
    PersonId recipient; ///< after merges
    QString recipientName;
    QString friendName;
    QDate earnedOn;
    QString unit;
    RewardState state = RewardState::Pending;
    qint64 givenMinor = 0;   ///< with earlier adjustments
    qint64 byRulesMinor = 0; ///< never more than the limits leave room for

    qint64 deltaMinor() const { return byRulesMinor - givenMinor; }
};

/// What rewards would be today that differ from what was given, of one person or (with an invalid id) of everybody: by
/// recipient, then by day. Declined and expired rewards and those taken back are left out, and so are milestones that
/// would not be reached any more. Nothing changes until they are applied.
Result<std::vector<AdjustmentProposal>> proposeAdjustments(Book& book, PersonId recipient = {},
                                                           const std::stop_token& stop = {});

struct AppliedAdjustments
{
    int rewards = 0;
    int people = 0;
    qint64 moreMinor = 0; ///< money only, likewise `lessMinor`
    qint64 lessMinor = 0;
};

/// Brings these rewards to what the rules give today, as one act that can be undone: more is a reward of its own, less
/// is taken back, or deducted from the next payout where it was paid. Refused where nothing of it differs any more.
Result<AppliedAdjustments> applyAdjustments(Book& book, const std::vector<RewardId>& rewards, const QString& reason);

} // namespace vouchwell
