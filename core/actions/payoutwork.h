#pragma once

#include "core/actions/postdue.h"
#include "core/base/result.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/payoutstore.h"
#include "core/storage/rewardledger.h"
#include "core/storage/rewardreader.h"

namespace vouchwell {

/// What every action on rewards and payouts needs, within one unit of work.
struct PayoutWork
{
    explicit PayoutWork(Book& book)
        : book(book),
          work(book.database(), book.clock(), Book::userName()),
          ledger(work),
          rewards(book.database()),
          payouts(book.database()),
          store(work)
    {
    }

    QString nameOf(PersonId person);
    /// Lets the rules look again at rewards that a person changed: what became of their cause in the meantime counts.
    void evaluate(const std::vector<RewardId>& changed);
    /// As in "payout 12".
    static QString label(PayoutId payout) { return QString::number(payout.value); }

    Book& book;
    UnitOfWork work;
    RewardLedger ledger;
    RewardReader rewards;
    PayoutReader payouts;
    PayoutStore store;
};

/// One act: posts what has fallen due, does it, commits and announces. What is refused leaves no trace.
template<typename T, typename Function>
Result<T> actOnRewards(Book& book, Function function)
{
    try {
        PayoutWork work(book);
        postDue(work.work, book.today());
        Result<T> result = function(work);
        if (!result)
            return result;
        work.work.commit();
        book.announceChange();
        return result;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

/// Takes a person out of an open payout: their rewards are available again, deducted debts wait for the next one. An
/// approved payout in which nobody waits any more is paid.
void takeOutOfPayout(UnitOfWork& work, RewardLedger& ledger, const PayoutItemRecord& item, const QString& reason,
                     QDate on, ActId act);

/// What a user can cause and is told in one sentence.
Failure refused(const QString& sentence);
/// For journals, where ids are texts.
QString idText(qint64 id);

} // namespace vouchwell
