#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

namespace vouchwell {

/// The life of a reward (domain.md 2.2). This version moves between Pending, Available and Reversed.
enum class RewardState {
    Pending,
    AwaitingApproval,
    OnHold,
    Available,
    InBatch,
    Paid,
    Declined,
    Reversed,
    ClawedBack,
    Expired
};

/// The accounts of the double-entry ledger. Pending and Available belong to a person; the others to the shop.
enum class Account { Pending, Available, Cost, Issued, Breakage, WriteOff };

struct Reward
{
    RewardId id;
    ReferralId referralId;
    PersonId recipientId;
    QString ruleKey;
    TransactionId saleId; ///< the sale that earned it
    qint64 amountMinor = 0;
    QDate earnedOn;
    QDate availableOn;
    RewardState state = RewardState::Pending;
};

QString toStored(RewardState state);
RewardState rewardStateFrom(const QString& stored);
QString rewardStateTitle(RewardState state);
QString toStored(Account account);

} // namespace vouchwell
