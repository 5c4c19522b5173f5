#pragma once

#include "core/base/result.h"
#include "core/domain/giftstock.h"
#include "core/domain/ids.h"

namespace vouchwell {

class Book;

/// What somebody says about the stock of one thing.
struct StockEntry
{
    QString thing;     ///< its name in the rules
    qint64 pieces = 0; ///< Count: how many there are
    QDate on;          ///< invalid: today
    QString reason;    ///< needed where something is written off
};

/// Goods in, written off, counted, or not counted any more; how many there are afterwards. Refused where fewer than
/// none would be left. Handing over is done with redeem().
Result<GiftLevel> changeStock(Book& book, StockChange change, const StockEntry& entry);
/// The stock is as if this had not been entered. Refused where fewer than none would be left.
Result<GiftLevel> takeBackStock(Book& book, StockMoveId move);

/// From how few free ones on Home says so.
Result<Done> setLowMark(Book& book, GiftKind kind, const QString& name, qint64 lowMark);

} // namespace vouchwell
