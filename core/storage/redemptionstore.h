#pragma once

#include "core/storage/redemptionreader.h"
#include "core/storage/unitofwork.h"

namespace vouchwell {

/// Writes redemptions, inside one unit of work. Nothing of them ever changes; one that is taken back gets a row that
/// says so. What happens to the rewards is the caller's (see RewardLedger).
class RedemptionStore
{
public:
    explicit RedemptionStore(UnitOfWork& work) : m_work(work) {}

    /// Its id and `returnedOn` are not read.
    RedemptionId add(const RedemptionRecord& redemption);
    /// `operation`: of the postings that moved it.
    void addLine(RedemptionId redemption, const RedemptionLine& line, qint64 operation);
    void addReturn(RedemptionId redemption, QDate on, const QString& reason);

private:
    UnitOfWork& m_work;
};

} // namespace vouchwell
