#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

namespace vouchwell {

/// The life of a reward. Which state follows which, and what is posted, is in rewardcycle.h.
enum class RewardState : quint8 {
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

/// What a reward was earned with.
enum class RewardCause { Received, Qualified, Purchase, Retained };

struct Reward
{
    RewardId id;
    ReferralId referralId;
    PersonId recipientId;
    QString ruleKey;
    TransactionId saleId; ///< the sale that earned it; not valid where it was something else
    qint64 amountMinor = 0;
    QDate earnedOn;
    QDate availableOn;
    RewardState state = RewardState::Pending;
    QDate reversedOn = {};      ///< when its cause vanished; invalid where it did not
    QDate approvedOn = {};      ///< when somebody approved it, where its rule asks for that
    qint64 reversedMinor = 0;   ///< the part that went back with partial returns; the state stays
    qint64 carriedMinor = 0;    ///< after it was paid: what the recipient owes to the shop, zero or below
    qint64 writtenOffMinor = 0; ///< the part of such a debt that the shop gave up
    QString stateReason = {};   ///< why somebody held, declined or expired it
    RewardCause cause = RewardCause::Purchase;
    bool isMilestone = false;
    bool isTopUp = false; ///< the difference for earlier friends, where a retroactive tier was reached
    int instalment = 1;   ///< of ...
    int instalments = 1;
    qint64 redeemedMinor = 0; ///< the part that was used: store credit at the till, points, pieces handed over

    /// What the recipient gets of it.
    qint64 dueMinor() const { return amountMinor - reversedMinor; }
    /// What is due and was not used yet.
    qint64 restMinor() const { return dueMinor() - redeemedMinor; }
};

QString toStored(RewardState state);
RewardState rewardStateFrom(const QString& stored);
QString toStored(RewardCause cause);
RewardCause rewardCauseFrom(const QString& stored);
QString rewardStateTitle(RewardState state);
QString toStored(Account account);

} // namespace vouchwell
