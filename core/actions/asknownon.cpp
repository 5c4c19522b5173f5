#include "core/actions/asknownon.h"

#include "core/actions/evaluation.h"
#include "core/storage/book.h"
#include "core/storage/recordedtime.h"

namespace vouchwell {

namespace {

/// The last instant that the shop calls this day.
QString endOf(QDate day, const QTimeZone& zone)
{
    QDateTime next;
    // A day on which clocks go forward at midnight begins later; where the date line moved, a day is missing.
    for (QDate following = day.addDays(1); following.isValid() && !next.isValid(); following = following.addDays(1))
        next = following.startOfDay(zone);
    return RecordedTime::asText(next.addMSecs(-1));
}

/// What the book counts as known then. Everything is known today, even if the clock was ahead once.
QString lastKnown(Book& book, QDate day)
{
    RecordedTime recorded(book.database());
    const QString end = endOf(day, book.shop().timeZone);
    return day < book.today() ? recorded.until(end) : std::max(end, recorded.last());
}

/// On a book that may be turned upside down.
Result<KnownBook> rewound(Book& book, QDate day, const Period& period, const SegmentFilter& segment,
                          const std::stop_token& stop)
{
    UnitOfWork work(book.database(), book.clock(), Book::userName());
    EvaluationStore touched(book.database());
    const QString until = lastKnown(book, day);
    KnownOn known(work, until);
    KnownBook result;
    result.balances = known.balances();
    known.rewind();
    touched.touchAll();
    Evaluation(work, touched, day).run();
    Result<SnapshotPtr> snapshot = loadSnapshot(book, stop, day);
    if (!snapshot)
        return snapshot.failure();
    result.snapshot = *snapshot;
    result.kpis = computeKpis(*result.snapshot, period);
    // Money is what the ledger said by then.
    result.kpis.rewardCostMinor = known.rewardCost(period.from, period.to);
    result.kpis.heldCostMinor = known.heldCost();
    result.kpis.owedMinor = 0;
    result.kpis.availableMinor = 0;
    for (const KnownBalance& balance : result.balances) {
        result.kpis.owedMinor += balance.pendingMinor + balance.availableMinor;
        result.kpis.availableMinor += balance.availableMinor;
    }
    const LedgerThen then{until, result.kpis.owedMinor - result.kpis.availableMinor, result.kpis.availableMinor,
                          result.kpis.heldCostMinor};
    Result<MetricFactsPtr> facts = loadMetricFacts(book, result.snapshot, stop, then);
    if (!facts)
        return facts.failure();
    result.facts = *facts;
    Result<PeopleChoice> people = peopleIn(book, *result.snapshot, segment, stop);
    if (!people)
        return people.failure();
    result.people = *people;
    return result;
}

} // namespace

Result<KnownBook> bookAsKnownOn(Book& book, QDate day, const Period& period, const SegmentFilter& segment,
                                const std::stop_token& stop)
{
    const Result<std::unique_ptr<Book>> copy = Book::copyInMemory(book);
    if (!copy)
        return copy.failure();
    try {
        return rewound(**copy, day, period, segment, stop);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
