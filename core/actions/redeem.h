#pragma once

#include "core/base/result.h"
#include "core/domain/balance.h"

#include <QDate>

namespace vouchwell {

class Book;

/// That somebody uses credit or points, or takes a piece home.
struct Redemption
{
    PersonId person;
    BalanceKind kind;
    qint64 amountMinor = 0; ///< minor units, points or pieces
    QDate on = {};          ///< invalid: today
    QString document = {};  ///< of the till
    QString note = {};
    RewardId onlyThis = {}; ///< uses this reward and no other; not valid: what expires first
};

struct Redeemed
{
    RedemptionId id;
    qint64 amountMinor = 0;
    qint64 deductedMinor = 0; ///< debts that were deducted with it
    qint64 leftMinor = 0;     ///< what can still be used of the same kind
};

/// Uses it up: what expires first, then the oldest, the last one in part. A debt of the same kind is deducted. Refused,
/// with what there is, where there is less.
Result<Redeemed> redeem(Book& book, const Redemption& redemption);
/// One that was cancelled once more, as a new one in its place.
Result<Redeemed> redeemAgain(Book& book, RedemptionId cancelled);
/// It was not used after all. The entry stays; this is a new one. Refused where what it was taken from was settled
/// since.
Result<Done> cancelRedemption(Book& book, RedemptionId redemption, const QString& reason);

} // namespace vouchwell
