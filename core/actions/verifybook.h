#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace vouchwell {

class Book;

/// One thing in the book that does not agree with the facts.
struct Difference
{
    QString check;  ///< stable name: "ledger_sum", "reward_balance", "stage", ...
    QString record; ///< "referral 12"
    QString sentence;
};

/// Recomputes balances, stages, conversions and rewards from the facts and checks the invariants; writes nothing.
Result<std::vector<Difference>> verifyBook(Book& book);

} // namespace vouchwell
