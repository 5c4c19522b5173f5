#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/storage/verifycounts.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace vouchwell {

class Book;

/// One thing in the book that does not agree with the facts.
struct Difference
{
    QString check;    ///< stable name: "ledger_sum", "reward_balance", "stage", ...
    QString record;   ///< "referral 12", the same in every language
    QString sentence; ///< what is wrong
    QString name;     ///< the record as people know it: "Referral of Ana by Lucía"
    QString stored;   ///< what the book says, where a value can tell
    QString expected; ///< what the facts say
    QString advice;   ///< what to do next
    PersonId person;  ///< what can be opened for it, the first of these that is valid: payout, referral, person
    ReferralId referral;
    PayoutId payout;
};

/// What came of checking a book.
struct BookProof
{
    std::vector<Difference> differences;
    VerifyCounts counts;
    qint64 milliseconds = 0;
    std::optional<QDateTime> newestBackup; ///< in the shop's time
};

/// Recomputes every reward, balance, stage, count and compared form from the facts and checks the invariants; writes
/// nothing. `progress` is told a share from 0 to 1 on the calling thread.
Result<BookProof> proveBook(Book& book, const std::stop_token& stop = {},
                            const std::function<void(double)>& progress = {});
/// Only the differences.
Result<std::vector<Difference>> verifyBook(Book& book);

} // namespace vouchwell
