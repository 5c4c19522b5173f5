#pragma once

#include "core/domain/balance.h"

namespace vouchwell {

/// Something that happened to a balance.
struct BalanceMove
{
    enum class Kind {
        Earned,   ///< a reward may be used from now on
        Released, ///< it may be used again, after it was put on hold
        SetAside, ///< put on hold, or waiting again
        Used,     ///< debts that were deducted with it are in the amount
        NotUsed,  ///< a use was cancelled
        Expired,
        Reinstated,
        Lost,            ///< what it was earned with came back
        LostAfterExpiry, ///< likewise, and it had expired: nothing changes
        Regained,        ///< that return was taken back
        Forgiven,        ///< the shop gave a debt up
        OwedAgain,       ///< that was taken back
        PaidBack,        ///< the person paid a debt
        PaidOut          ///< it left with a payout, before credit was used at the till
    };

    QDate on;
    Kind kind = Kind::Earned;
    qint64 amountMinor = 0;   ///< below zero where the balance became smaller
    QString friendName = {};  ///< for whom the reward was earned
    bool isOwnReward = false; ///< the person was the friend
    QString document = {};    ///< of the sale, the return or the till
    QString note = {};        ///< what somebody wrote about it
    RedemptionId redemption = {};
};

/// What happened to one balance in some days, between what was there before and after.
struct BalanceStatement
{
    struct Line
    {
        BalanceMove move;
        qint64 balanceMinor = 0; ///< after it
    };

    QDate from;
    QDate until;
    qint64 openingMinor = 0;
    std::vector<Line> lines;

    qint64 closingMinor() const { return lines.empty() ? openingMinor : lines.back().balanceMinor; }
};

/// `moves` in the order in which they were recorded; of one day they stay in it. Without a first day it begins with the
/// first move.
BalanceStatement statementOf(std::vector<BalanceMove> moves, QDate from, QDate until);

} // namespace vouchwell
