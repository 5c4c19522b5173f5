#include "core/storage/salestore.h"

#include "core/storage/statement.h"

#include <sqlite3.h>

namespace vouchwell {

namespace {

QStringView kindOf(bool isReturn)
{
    return isReturn ? QStringView(u"return") : QStringView(u"sale");
}

} // namespace

SaleStore::SaleStore(UnitOfWork& work)
    : m_work(work),
      m_find(work.database(), "SELECT id, person_id, occurred_on, net_minor, batch_id FROM transactions "
                              "WHERE source_system = ? AND doc_key = ? AND kind = ?"),
      m_equal(work.database(), "SELECT id FROM transactions WHERE COALESCE(person_id, 0) = ? AND occurred_on = ? AND "
                               "kind = ? AND net_minor = ? AND doc_key IS NULL AND duplicate_of IS NULL AND "
                               "COALESCE(batch_id, 0) <> ? ORDER BY id"),
      m_add(work.database(), "INSERT INTO transactions (person_id, source_system, doc_no, doc_key, kind, occurred_on, "
                             "net_minor, tax_minor, currency, origin_doc_key, batch_id, recorded_at) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_change(work.database(),
               "UPDATE transactions SET person_id = ?, occurred_on = ?, net_minor = ?, tax_minor = ? WHERE id = ?"),
      m_moveReturns(work.database(), "UPDATE transactions SET person_id = ?1 WHERE origin_id = ?2 AND person_id IS "
                                     "(SELECT s.person_id FROM transactions s WHERE s.id = ?2)"),
      m_original(work.database(), "SELECT s.occurred_on FROM transactions x JOIN transactions s ON s.id = x.origin_id "
                                  "WHERE x.id = ?"),
      m_touch(work.database(),
              "INSERT INTO touched_friends (person_id) SELECT person_id FROM transactions WHERE person_id IS NOT NULL "
              "AND id IN (?1, (SELECT origin_id FROM transactions WHERE id = ?1)) ON CONFLICT DO NOTHING")
{
}

std::optional<KnownTransaction> SaleStore::findDocument(const QString& source, const QString& documentKey,
                                                        bool isReturn)
{
    m_find.bind(1, source).bind(2, documentKey).bind(3, kindOf(isReturn));
    std::optional<KnownTransaction> known;
    if (m_find.next())
        known =
            KnownTransaction{{m_find.int64(0)}, {m_find.int64(1)}, m_find.date(2), m_find.int64(3), {m_find.int64(4)}};
    m_find.reset();
    return known;
}

std::vector<TransactionId> SaleStore::equalWithoutDocument(const NewTransaction& transaction)
{
    m_equal.bind(1, transaction.person.value)
        .bind(2, transaction.on)
        .bind(3, kindOf(transaction.isReturn))
        .bind(4, transaction.netMinor)
        .bind(5, transaction.batch.value);
    std::vector<TransactionId> equal;
    while (m_equal.next())
        equal.push_back({m_equal.int64(0)});
    return equal;
}

TransactionId SaleStore::add(const NewTransaction& transaction)
{
    const auto textOrNull = [this](int position, const QString& text) {
        if (text.isEmpty())
            m_add.bindNull(position);
        else
            m_add.bind(position, text);
    };
    m_add.bindReference(1, transaction.person.value).bind(2, transaction.source).bind(3, transaction.document);
    textOrNull(4, transaction.documentKey);
    m_add.bind(5, kindOf(transaction.isReturn))
        .bind(6, transaction.on)
        .bind(7, transaction.netMinor)
        .bind(8, transaction.taxMinor)
        .bind(9, transaction.currency);
    textOrNull(10, transaction.originKey);
    m_add.bindReference(11, transaction.batch.value).bind(12, m_work.recordedAt()).run();
    return {sqlite3_last_insert_rowid(m_work.database().handle())};
}

void SaleStore::change(TransactionId id, const NewTransaction& now)
{
    touchBuyersOf(id);
    m_moveReturns.bindReference(1, now.person.value).bind(2, id.value).run();
    m_change.bindReference(1, now.person.value)
        .bind(2, now.on)
        .bind(3, now.netMinor)
        .bind(4, now.taxMinor)
        .bind(5, id.value)
        .run();
    touchBuyersOf(id);
}

void SaleStore::touchBuyersOf(TransactionId id)
{
    m_touch.bind(1, id.value).run();
}

void SaleStore::linkReturns()
{
    Database& database = m_work.database();
    database.execute(QStringLiteral("UPDATE transactions SET origin_id = (SELECT s.id FROM transactions s WHERE "
                                    "s.source_system = transactions.source_system "
                                    "AND s.doc_key = transactions.origin_doc_key AND s.kind = 'sale') "
                                    "WHERE kind = 'return' AND origin_id IS NULL AND origin_doc_key IS NOT NULL"));
    database.execute(QStringLiteral("UPDATE transactions SET person_id = (SELECT s.person_id FROM transactions s WHERE "
                                    "s.id = transactions.origin_id) "
                                    "WHERE kind = 'return' AND person_id IS NULL AND origin_id IS NOT NULL"));
}

QDate SaleStore::dayOfOriginal(TransactionId returned)
{
    m_original.bind(1, returned.value);
    const QDate day = m_original.next() ? m_original.date(0) : QDate();
    m_original.reset();
    return day;
}

void SaleStore::touchPeopleOf(BatchId batch)
{
    Statement(m_work.database(),
              QStringLiteral("INSERT INTO touched_friends (person_id) SELECT person_id FROM transactions "
                             "WHERE batch_id = :batch AND person_id IS NOT NULL ON CONFLICT DO NOTHING"))
        .bind(QStringLiteral(":batch"), batch)
        .run();
    Statement(m_work.database(),
              QStringLiteral(
                  "INSERT INTO touched_friends (person_id) SELECT s.person_id FROM transactions b "
                  "JOIN transactions s ON s.id = b.origin_id WHERE b.batch_id = :batch AND s.person_id IS NOT NULL "
                  "ON CONFLICT DO NOTHING"))
        .bind(QStringLiteral(":batch"), batch)
        .run();
}

} // namespace vouchwell
