#pragma once

#include "core/storage/giftreader.h"
#include "core/storage/unitofwork.h"

namespace vouchwell {

/// Writes what the shop has of things, inside one unit of work. Moves only grow: one that was wrong is taken back by
/// another.
class StockStore
{
public:
    explicit StockStore(UnitOfWork& work) : m_work(work) {}

    /// The thing or pool of that name, added where it is not there yet.
    GiftItem item(GiftKind kind, const QString& name);
    void setLowMark(GiftItemId item, qint64 lowMark);
    StockMoveId add(GiftItemId thing, const StockEvent& event, const QString& reason);
    /// Once for each move.
    void takeBack(GiftItemId thing, StockMoveId move);

private:
    UnitOfWork& m_work;
};

} // namespace vouchwell
