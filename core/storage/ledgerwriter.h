#pragma once

#include "core/domain/reward.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/unitofwork.h"

#include <span>

namespace vouchwell {

/// One posting of an operation: what it adds to an account, below zero for what it takes.
struct LedgerLine
{
    Account account = Account::Pending;
    PersonId person; ///< whose account it is; not valid for the shop's own
    qint64 deltaMinor = 0;
    RewardId reward;
};

/// What the lines of an operation have in common.
struct LedgerOperation
{
    QString unit; ///< currency code, or the unit of a reward in kind
    QDate on;
    QString reason;
};

/// The only place that writes postings. Every operation gets a number and a link: a hash of its postings and of the
/// link before, so that a posting that was changed, lost or added behind our back is noticed (see LedgerChain).
class LedgerWriter
{
public:
    explicit LedgerWriter(Database& database);

    /// Lines that sum to zero, as one operation; its number. Several writers may take turns within one unit of work.
    qint64 post(const LedgerOperation& operation, std::span<const LedgerLine> lines, const UnitOfWork& work);

private:
    BulkStatement m_last;
    BulkStatement m_posting;
    BulkStatement m_link;
};

} // namespace vouchwell
