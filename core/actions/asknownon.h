#pragma once

#include "core/metrics/kpis.h"
#include "core/snapshot/metricfacts.h"
#include "core/snapshot/segmentpeople.h"
#include "core/storage/knownon.h"

namespace vouchwell {

class Book;

/// What the book knew at the end of a day: sales, claims and payments recorded later do not count.
struct KnownBook
{
    SnapshotPtr snapshot;
    MetricFactsPtr facts;
    Kpis kpis;           ///< of the period asked for
    PeopleChoice people; ///< of the segment asked for, as they were then; null: everybody
    std::vector<KnownBalance> balances;
};

/// A copy in memory is taken back to that day and read; the book may be open for reading only. From today on everything
/// is known.
Result<KnownBook> bookAsKnownOn(Book& book, QDate day, const Period& period, const SegmentFilter& segment = {},
                                const std::stop_token& stop = {});

} // namespace vouchwell
