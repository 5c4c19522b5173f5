#include "core/storage/stockstore.h"

#include "core/storage/statement.h"

namespace vouchwell {

GiftItem StockStore::item(GiftKind kind, const QString& name)
{
    if (const std::optional<GiftItem> known = GiftReader(m_work.database()).item(kind, name))
        return *known;
    Statement insert(m_work.database(),
                     QStringLiteral("INSERT INTO gift_items (kind, name) VALUES (:kind, :name) RETURNING id"));
    insert.bind(QStringLiteral(":kind"), QVariant(toStored(kind)))
        .bind(QStringLiteral(":name"), QVariant(name))
        .first();
    return {{insert.int64(0)}, kind, name, 0};
}

void StockStore::setLowMark(GiftItemId item, qint64 lowMark)
{
    Statement(m_work.database(), QStringLiteral("UPDATE gift_items SET low_mark = :mark WHERE id = :item"))
        .bind(QStringLiteral(":mark"), lowMark)
        .bind(QStringLiteral(":item"), item)
        .run();
}

StockMoveId StockStore::add(GiftItemId thing, const StockEvent& event, const QString& reason)
{
    Statement insert(m_work.database(),
                     QStringLiteral("INSERT INTO stock_moves (item_id, kind, pieces, moved_on, reason, recorded_at, "
                                    "recorded_by) VALUES (:item, :kind, :pieces, :on, :reason, :at, :by) RETURNING "
                                    "id"));
    insert.bind(QStringLiteral(":item"), thing)
        .bind(QStringLiteral(":kind"), QVariant(toStored(event.change)))
        .bind(QStringLiteral(":pieces"), event.pieces)
        .bind(QStringLiteral(":on"), event.on)
        .bind(QStringLiteral(":reason"), QVariant(reason))
        .bind(QStringLiteral(":at"), QVariant(m_work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(m_work.by()))
        .first();
    return {insert.int64(0)};
}

void StockStore::takeBack(GiftItemId thing, StockMoveId move)
{
    Statement(m_work.database(),
              QStringLiteral("INSERT INTO stock_moves (item_id, kind, pieces, moved_on, takes_back, recorded_at, "
                             "recorded_by) SELECT item_id, 'taken_back', 0, moved_on, id, :at, :by FROM stock_moves "
                             "WHERE id = :move AND item_id = :item"))
        .bind(QStringLiteral(":at"), QVariant(m_work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(m_work.by()))
        .bind(QStringLiteral(":move"), move)
        .bind(QStringLiteral(":item"), thing)
        .run();
}

} // namespace vouchwell
