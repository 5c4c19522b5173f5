#pragma once

#include "core/base/result.h"
#include "core/domain/balance.h"

#include <vector>

namespace vouchwell {

class Book;

/// How a debt of somebody whose paid reward was clawed back ends, where no later payout deducts it.
enum class DebtEnd {
    WriteOff, ///< the shop gives it up; it counts as cost
    PayBack   ///< the money came back
};

/// A part of the debt of one reward that was ended.
struct SettledDebt
{
    RewardId reward;
    qint64 amountMinor = 0;
};

/// Ends all the money that the person owes, with the reason. Refused while an open payout deducts it. The amount.
Result<qint64> settleDebts(Book& book, PersonId person, DebtEnd end, const QString& reason);
/// The same for what the person used of a balance and has to give back.
Result<qint64> settleBalance(Book& book, PersonId person, const BalanceKind& kind, DebtEnd end, const QString& reason);
/// Forgives what is owed for one reward that was clawed back. The amount.
Result<qint64> forgiveReward(Book& book, RewardId reward, const QString& reason);
/// The debts are debts again.
Result<Done> takeBackSettlement(Book& book, const std::vector<SettledDebt>& debts, DebtEnd end, const QString& reason);

} // namespace vouchwell
