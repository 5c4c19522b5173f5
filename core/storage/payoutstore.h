#pragma once

#include "core/storage/payoutreader.h"
#include "core/storage/unitofwork.h"

namespace vouchwell {

/// Writes payouts, inside one unit of work. What happens to the rewards in them is the caller's (see RewardLedger).
class PayoutStore
{
public:
    explicit PayoutStore(UnitOfWork& work) : m_work(work) {}

    PayoutId add(PayoutMethod method, const QString& unit, QDate cutoffOn, qint64 minimumMinor, QDate preparedOn);
    /// Also notes the day in the column of the state. False when somebody changed the payout since it was read.
    bool setState(const PayoutRecord& payout, PayoutState state, QDate on, const QString& reason);
    /// Puts a person in, with open lines; somebody who was taken out comes back. Bring the total up to date after it.
    PayoutItemId include(PayoutId payout, const PlannedItem& item);
    /// Takes a person out: their open lines are let go. Bring the total up to date after it.
    void exclude(const PayoutItemRecord& item, const QString& reason);
    void setPaid(PayoutItemId item, QDate on, const QString& reference);
    /// `operation`: of the postings that moved the money.
    void setLinePaid(qint64 line, qint64 operation);
    void addReturn(PayoutItemId item, QDate on, const QString& reason);
    void updateTotal(PayoutId payout);

private:
    UnitOfWork& m_work;
};

} // namespace vouchwell
