#pragma once

#include "core/domain/giftstock.h"
#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace vouchwell {

/// A thing or a pool of codes for which the book holds something: a count, codes, a low mark.
struct GiftItem
{
    GiftItemId id;
    GiftKind kind = GiftKind::Thing;
    QString name;
    qint64 lowMark = 0;
};

/// One line in the history of a stock.
struct StockLine
{
    StockEvent event;
    StockMoveId move; ///< not valid for what was handed over
    QString reason;
    QString recordedBy;
    bool isTakenBack = false;
    RedemptionId redemption; ///< of what was handed over
    QString person;          ///< and to whom
};

/// Reads what there is of the pieces that rules and rewards name, and what is promised. Cheap; runs on the book's own
/// connection.
class GiftReader
{
public:
    explicit GiftReader(Database& database) : m_database(database) {}

    /// Every piece that a version or a draft of the rules, a reward or the stock names: things first, then pools, each
    /// by name. `today` decides which codes have expired.
    std::vector<GiftLevel> levels(QDate today);
    std::optional<GiftItem> item(GiftKind kind, const QString& name);
    std::optional<GiftItem> item(GiftItemId id);
    std::optional<GiftItem> thingOf(StockMoveId move);
    /// The history of one thing, in the order in which it was recorded.
    std::vector<StockLine> lines(GiftItemId thing);
    StockOnHand onHand(GiftItemId thing);

private:
    using LevelsByName = std::map<std::pair<GiftKind, QString>, GiftLevel>;
    /// The pool of a rule that gives codes, by version and key.
    using Pools = std::map<std::pair<qint64, QString>, QString>;

    Pools addFromRules(LevelsByName& levels);
    void addFromRewards(LevelsByName& levels, const Pools& pools);
    void addFromItems(LevelsByName& levels);
    void countCodes(LevelsByName& levels, QDate today);

    Database& m_database;
};

/// Only what was not taken back.
std::vector<StockEvent> standingEvents(const std::vector<StockLine>& lines);

} // namespace vouchwell
