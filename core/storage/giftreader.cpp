#include "core/storage/giftreader.h"

#include "core/rules/rulesjson.h"
#include "core/rules/rulewords.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace vouchwell {

namespace {

const QString kGiftName = QStringLiteral(":name");
const QString kGiftKind = QStringLiteral(":kind");
const QString kGiftItem = QStringLiteral(":item");

GiftItem giftItemFrom(const Statement& row)
{
    return {{row.int64(0)}, giftKindFrom(row.text(1)), row.text(2), row.int64(3)};
}

template<typename Levels>
GiftLevel& levelIn(Levels& levels, GiftKind kind, const QString& name)
{
    GiftLevel& level = levels[{kind, name}];
    level.kind = kind;
    level.name = name;
    return level;
}

} // namespace

std::vector<GiftLevel> GiftReader::levels(QDate today)
{
    LevelsByName found;
    addFromRewards(found, addFromRules(found));
    addFromItems(found);
    countCodes(found, today);
    std::vector<GiftLevel> levels;
    for (auto& [key, level] : found)
        levels.push_back(std::move(level));
    return levels;
}

GiftReader::Pools GiftReader::addFromRules(LevelsByName& levels)
{
    Pools pools;
    Statement rows(m_database, QStringLiteral("SELECT id, rules FROM campaign_versions UNION ALL "
                                              "SELECT 0, draft_rules FROM campaigns WHERE draft_rules <> ''"));
    rows.run();
    while (rows.next()) {
        // A draft may be left in the middle of a word.
        const Result<RuleSet> rules = ruleSetFromJson(rows.text(1).toUtf8());
        if (!rules)
            continue;
        for (const Rule& rule : rules->rules) {
            const bool isCode = rule.reward.form == RewardForm::GiftCode;
            if (isCode)
                pools[{rows.int64(0), rule.key}] = rule.reward.name;
            if (isCode || unitOf(rule.reward.form) == RewardUnit::Pieces)
                levelIn(levels, isCode ? GiftKind::Code : GiftKind::Thing, rule.reward.name);
        }
    }
    return pools;
}

void GiftReader::addFromRewards(LevelsByName& levels, const Pools& pools)
{
    // The condition is that of the index.
    Statement rows(m_database,
                   QStringLiteral("SELECT form = 'gift_code', unit, campaign_version_id, rule_key, "
                                  "SUM(amount_minor - reversed_minor - redeemed_minor), "
                                  "SUM(amount_minor > reversed_minor + redeemed_minor) FROM rewards "
                                  "WHERE form <> 'cash' AND form <> 'discount' AND form <> 'store_credit' AND "
                                  "form <> 'points' AND state IN ('pending', 'awaiting_approval', 'on_hold', "
                                  "'available', 'in_batch') GROUP BY 1, 2, 3, 4"));
    rows.run();
    while (rows.next()) {
        if (rows.int64(0) == 0) {
            levelIn(levels, GiftKind::Thing, kindOfUnit(rows.text(1)).name).promised += rows.int64(4);
            continue;
        }
        const auto pool = pools.find({rows.int64(2), rows.text(3)});
        // A code for each, whatever it is worth.
        levelIn(levels, GiftKind::Code, pool == pools.end() ? QString() : pool->second).promised += rows.int64(5);
    }
}

void GiftReader::addFromItems(LevelsByName& levels)
{
    Statement rows(m_database, QStringLiteral("SELECT id, kind, name, low_mark FROM gift_items ORDER BY id"));
    rows.run();
    while (rows.next()) {
        const GiftItem item = giftItemFrom(rows);
        GiftLevel& level = levelIn(levels, item.kind, item.name);
        level.lowMark = item.lowMark;
        const StockOnHand stock = item.kind == GiftKind::Thing ? onHand(item.id) : StockOnHand{};
        level.isCounted = stock.isCounted;
        level.onHand = stock.pieces;
    }
}

void GiftReader::countCodes(LevelsByName& levels, QDate today)
{
    for (auto& [key, level] : levels)
        level.isCounted = level.isCounted || level.kind == GiftKind::Code;
    Statement rows(m_database, QStringLiteral("SELECT i.name, COUNT(*) FROM gift_codes c JOIN gift_items i ON i.id = "
                                              "c.item_id WHERE c.state = 'free' AND (c.expires_on IS NULL OR "
                                              "c.expires_on >= :today) GROUP BY i.name"));
    rows.bind(QStringLiteral(":today"), today).run();
    while (rows.next())
        levelIn(levels, GiftKind::Code, rows.text(0)).onHand = rows.int64(1);
}

std::optional<GiftItem> GiftReader::item(GiftKind kind, const QString& name)
{
    Statement row(m_database,
                  QStringLiteral("SELECT id, kind, name, low_mark FROM gift_items WHERE kind = :kind AND name = "
                                 ":name"));
    row.bind(kGiftKind, QVariant(toStored(kind))).bind(kGiftName, QVariant(name));
    return row.first() ? std::optional(giftItemFrom(row)) : std::nullopt;
}

std::optional<GiftItem> GiftReader::item(GiftItemId id)
{
    Statement row(m_database, QStringLiteral("SELECT id, kind, name, low_mark FROM gift_items WHERE id = :item"));
    return row.bind(kGiftItem, id).first() ? std::optional(giftItemFrom(row)) : std::nullopt;
}

std::optional<GiftItem> GiftReader::thingOf(StockMoveId move)
{
    Statement row(m_database, QStringLiteral("SELECT item_id FROM stock_moves WHERE id = :move"));
    return row.bind(QStringLiteral(":move"), move).first() ? item(GiftItemId{row.int64(0)}) : std::nullopt;
}

std::vector<StockLine> GiftReader::lines(GiftItemId thing)
{
    std::vector<StockLine> lines;
    const QString moves =
        QStringLiteral("SELECT m.kind, m.pieces, m.moved_on, m.recorded_at AS at, m.id, m.reason, m.recorded_by, b.id "
                       "IS NOT NULL, NULL, '' FROM stock_moves m LEFT JOIN stock_moves b ON b.takes_back = m.id WHERE "
                       "m.item_id = :item AND m.kind <> 'taken_back'");
    const QString handedOver =
        QStringLiteral("SELECT 'handed_over', d.amount_minor, d.redeemed_on, d.recorded_at AS at, 0, d.note, "
                       "d.recorded_by, b.id IS NOT NULL, d.id, COALESCE(NULLIF(p.full_name, ''), trim(p.given_name || "
                       "' ' || p.family_name)) FROM gift_items i JOIN redemptions d ON d.balance = 'piece:' || i.name "
                       "JOIN people p ON p.id = d.person_id LEFT JOIN redemption_returns b ON b.redemption_id = d.id "
                       "WHERE i.id = :item AND d.balance <> 'credit' AND d.balance <> 'points'");
    Statement rows(m_database, moves + QLatin1String(" UNION ALL ") + handedOver + QLatin1String(" ORDER BY at"));
    rows.bind(kGiftItem, thing).run();
    while (rows.next()) {
        lines.push_back({{stockChangeFrom(rows.text(0)), rows.int64(1), rows.date(2), rows.text(3)},
                         {rows.int64(4)},
                         rows.text(5),
                         rows.text(6),
                         rows.int64(7) != 0,
                         {rows.int64(8)},
                         rows.text(9)});
    }
    return lines;
}

StockOnHand GiftReader::onHand(GiftItemId thing)
{
    return stockAfter(standingEvents(lines(thing)));
}

std::vector<StockEvent> standingEvents(const std::vector<StockLine>& lines)
{
    std::vector<StockEvent> events;
    for (const StockLine& line : lines) {
        if (!line.isTakenBack)
            events.push_back(line.event);
    }
    return events;
}

} // namespace vouchwell
