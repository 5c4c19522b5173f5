#pragma once

#include "core/metrics/kpis.h"
#include "core/storage/knownon.h"

namespace vouchwell {

class Book;

/// What the book knew at the end of a day: sales, claims and payments recorded later do not count.
struct KnownBook
{
    SnapshotPtr snapshot;
    Kpis kpis; ///< of the period asked for
    std::vector<KnownBalance> balances;
};

/// Everything is taken back to that day, read, and left as it was: nothing is written.
Result<KnownBook> bookAsKnownOn(Book& book, QDate day, const Period& period);

} // namespace vouchwell
