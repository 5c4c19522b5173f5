#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace vouchwell {

/// What is given as a piece: a thing that lies on a shelf (or none, such as a seat), or a code out of a pool.
enum class GiftKind { Thing, Code };

/// What changes how many pieces the shop has.
enum class StockChange {
    In,         ///< goods came in
    Out,        ///< written off: broken, lost, given away otherwise
    Count,      ///< counted anew: so many there are
    Stop,       ///< from here on nobody counts
    HandedOver, ///< to somebody who earned it
};

struct StockEvent
{
    StockChange change = StockChange::In;
    qint64 pieces = 0; ///< never negative
    QDate on;
    QString recordedAt = {}; ///< orders what happened on one day
};

/// What the shop has of one thing.
struct StockOnHand
{
    bool isCounted = false; ///< else nobody keeps count, and anything may be handed over
    qint64 pieces = 0;      ///< below zero: more was handed over than there was

    friend bool operator==(const StockOnHand&, const StockOnHand&) = default;
};

/// The events in the order of their days. A count says what is there, whatever was entered for the days before; goods
/// that come in begin a count from nothing; what leaves while nobody counts changes nothing.
StockOnHand stockAfter(std::vector<StockEvent> events);

/// How many there are of a thing or in a pool of codes, and how many are promised to people.
struct GiftLevel
{
    GiftKind kind = GiftKind::Thing;
    QString name;
    bool isCounted = false; ///< a pool always is
    qint64 onHand = 0;      ///< of a pool: codes that can still be given
    qint64 promised = 0;    ///< earned and not handed over
    qint64 lowMark = 0;     ///< too few where fewer than these are free; 0: where not even the promised ones are there

    qint64 freePieces() const { return onHand - promised; }
    bool isLow() const { return isCounted && freePieces() < lowMark; }
};

QString toStored(GiftKind kind);
GiftKind giftKindFrom(const QString& stored);
QString toStored(StockChange change);
StockChange stockChangeFrom(const QString& stored);
/// Names on screens, in the present language.
QString giftKindTitle(GiftKind kind);
QString stockChangeTitle(StockChange change);

} // namespace vouchwell
