#include "core/actions/asknownon.h"

#include "core/actions/evaluation.h"
#include "core/storage/book.h"

#include <QDateTime>

namespace vouchwell {

namespace {

QString endOf(QDate day, const QTimeZone& zone)
{
    return QDateTime(day.addDays(1), QTime(0, 0), zone).addMSecs(-1).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

Result<KnownBook> bookAsKnownOn(Book& book, QDate day, const Period& period)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName()); // never committed
        EvaluationStore touched(book.database());
        KnownOn known(work, endOf(day, book.shop().timeZone));
        KnownBook result;
        result.balances = known.balances();
        known.rewind();
        touched.touchAll();
        Evaluation(work, touched, day).run();
        Result<SnapshotPtr> snapshot = loadSnapshot(book, {}, day);
        if (!snapshot)
            return snapshot.failure();
        result.snapshot = *snapshot;
        result.kpis = computeKpis(*result.snapshot, period);
        // Money is what the ledger said by then.
        result.kpis.rewardCostMinor = known.rewardCost(period.from, period.to);
        result.kpis.owedMinor = 0;
        result.kpis.availableMinor = 0;
        for (const KnownBalance& balance : result.balances) {
            result.kpis.owedMinor += balance.pendingMinor + balance.availableMinor;
            result.kpis.availableMinor += balance.availableMinor;
        }
        return result;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
