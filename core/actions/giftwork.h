#pragma once

#include "core/base/result.h"
#include "core/storage/book.h"
#include "core/storage/giftreader.h"
#include "core/storage/historystore.h"
#include "core/storage/storageerror.h"

namespace vouchwell {

/// One act on stock and codes: does it, commits and announces. What is refused leaves no trace.
template<typename T, typename Function>
Result<T> actOnGifts(Book& book, Function function)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        Result<T> result = function(work);
        if (!result)
            return result;
        work.commit();
        book.announceChange();
        return result;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

/// The level of a piece by its name as it was typed; where there is none, a sentence with the names there are.
Result<GiftLevel> knownGift(Database& database, GiftKind kind, const QString& typed, QDate today);

/// Says that the pool has no code of this worth.
Failure noFreeCode(const Book& book, const QString& pool, qint64 worthMinor);
Failure giftRefused(const QString& sentence);

} // namespace vouchwell
