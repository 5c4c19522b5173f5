#include "core/storage/importremoval.h"

#include "core/storage/changereverser.h"
#include "core/storage/recordremoval.h"

namespace vouchwell {

namespace {

QString isChanged(const QString& table, const QString& id)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM changed_since s WHERE s.record_table = '%1' AND s.record_id = %2)")
        .arg(table, id);
}

QString isPaidFor(const QString& person)
{
    return QStringLiteral("%1 IN (SELECT id FROM paid_friends)").arg(person);
}

/// The rows of the batch that are still there, by what the list was of.
QString livingRows(const QString& table)
{
    if (table == u"people")
        return QStringLiteral("people WHERE batch_id = {batch} AND status <> 'merged'");
    if (table == u"transactions")
        return QStringLiteral("transactions WHERE batch_id = {batch} AND duplicate_of IS NULL");
    return QStringLiteral("claims WHERE batch_id = {batch}");
}

} // namespace

ImportRemoval::ImportRemoval(UnitOfWork& work, BatchId batch, const std::vector<ActId>& later)
    : m_work(work), m_batch(batch)
{
    Statement kind(work.database(), QStringLiteral("SELECT kind FROM import_batches WHERE id = :id"));
    kind.bind(QStringLiteral(":id"), batch).first();
    m_table = kind.text(0) == u"customers" ? QStringLiteral("people")
              : kind.text(0) == u"sales"   ? QStringLiteral("transactions")
                                           : QStringLiteral("claims");
    markChanged(later);
}

void ImportRemoval::execute(QString sql)
{
    m_work.database().execute(sql.replace(QLatin1String("{batch}"), QString::number(m_batch.value)));
}

qint64 ImportRemoval::count(const QString& sql)
{
    Statement row(m_work.database(), QString(sql).replace(QLatin1String("{batch}"), QString::number(m_batch.value)));
    row.first();
    return row.int64(0);
}

void ImportRemoval::markChanged(const std::vector<ActId>& later)
{
    execute(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS changed_since (record_table TEXT, record_id INTEGER, "
                           "PRIMARY KEY (record_table, record_id))"));
    execute(QStringLiteral("DELETE FROM changed_since"));
    // Whoever has new contact data, tags or names was changed. That a claim was added to a record is no change of it.
    Statement insert(m_work.database(),
                     QStringLiteral("INSERT INTO changed_since (record_table, record_id) SELECT CASE WHEN "
                                    "record_table IN ('claims', 'referrals', 'transactions') THEN record_table ELSE "
                                    "'people' END AS changed_table, CASE WHEN record_table IN ('claims', 'referrals', "
                                    "'transactions') THEN json_extract(record_key, '$[0]') ELSE person_id END AS "
                                    "changed_id FROM act_changes WHERE act_id = :act AND record_table NOT IN "
                                    "('open_mentions', 'import_batches') AND (before IS NOT NULL OR record_table NOT "
                                    "IN ('claims', 'referrals', 'transactions')) AND (person_id IS NOT NULL OR "
                                    "record_table IN ('claims', 'referrals', 'transactions')) ON CONFLICT DO NOTHING"));
    for (const ActId act : later)
        insert.bind(QStringLiteral(":act"), act).run();
}

void ImportRemoval::run()
{
    const QString living = QStringLiteral("SELECT COUNT(*) FROM ") + livingRows(m_table);
    const qint64 before = count(living);
    execute(QStringLiteral("DELETE FROM open_mentions WHERE batch_id = {batch}"));
    removeClaims();
    removeSales();
    execute(QStringLiteral("UPDATE import_batches SET state = 'undone' WHERE id = {batch}"));
    removePeople();
    m_removed = before - count(living);
    collectRest();
}

void ImportRemoval::removeClaims()
{
    execute(QStringLiteral("DELETE FROM claims WHERE batch_id = {batch} AND NOT %1 AND NOT %2 AND NOT EXISTS "
                           "(SELECT 1 FROM referrals f WHERE f.id = claims.referral_id AND %3)")
                .arg(isChanged(QStringLiteral("claims"), QStringLiteral("claims.id")),
                     isChanged(QStringLiteral("referrals"), QStringLiteral("claims.referral_id")),
                     isPaidFor(QStringLiteral("f.friend_id"))));
    const QString referrals = QStringLiteral("referrals");
    const QString isFree = QStringLiteral("batch_id = {batch} AND NOT (%1)").arg(RecordRemoval::isUsed(referrals));
    const QString told = RecordRemoval::isInLedger(referrals);
    execute(QStringLiteral("UPDATE referrals SET %1 WHERE %2 AND (%3)")
                .arg(RecordRemoval::asGone(referrals), isFree, told));
    const QString gone = QStringLiteral("SELECT referrals.id FROM referrals WHERE %1 AND NOT (%2)").arg(isFree, told);
    execute(QStringLiteral("DELETE FROM referral_events WHERE referral_id IN (%1)").arg(gone));
    execute(QStringLiteral("DELETE FROM referrals WHERE id IN (%1)").arg(gone));
}

void ImportRemoval::removeSales()
{
    const QString sales = QStringLiteral("transactions");
    const QString isFree =
        QStringLiteral("batch_id = {batch} AND NOT %1 AND NOT (person_id IS NOT NULL AND %2) AND NOT (%3)")
            .arg(isChanged(sales, QStringLiteral("transactions.id")), isPaidFor(QStringLiteral("person_id")),
                 RecordRemoval::isUsed(sales));
    // Returns first: a sale is used as long as something came back of it. Repeated ones before what they repeat.
    for (const char* part : {"kind = 'return'", "duplicate_of IS NOT NULL", "kind = 'sale'"}) {
        const QString which = isFree + QLatin1String(" AND ") + QLatin1String(part);
        execute(QStringLiteral("DELETE FROM transactions WHERE %1 AND NOT (%2)")
                    .arg(which, RecordRemoval::isInLedger(sales)));
        execute(QStringLiteral("UPDATE transactions SET %1 WHERE %2 AND duplicate_of IS NOT id")
                    .arg(RecordRemoval::asGone(sales), which));
    }
}

void ImportRemoval::removePeople()
{
    const QString people = QStringLiteral("people");
    execute(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS leaving (id INTEGER PRIMARY KEY)"));
    execute(QStringLiteral("DELETE FROM leaving"));
    execute(QStringLiteral("INSERT INTO leaving (id) SELECT id FROM people WHERE batch_id = {batch} AND NOT %1 AND "
                           "id NOT IN (SELECT id FROM paid_friends) AND id NOT IN (SELECT id FROM paid_recipients) "
                           "AND NOT (%2)")
                .arg(isChanged(people, QStringLiteral("people.id")), RecordRemoval::isUsed(people)));
    for (const JournalTable& list : journalTables()) {
        if (list.person == u"person_id" && list.key.size() > 1)
            execute(QStringLiteral("DELETE FROM %1 WHERE person_id IN (SELECT id FROM leaving)").arg(list.name));
    }
    // Who is credited is worked out again afterwards; nobody of these claims anything any more.
    execute(QStringLiteral("UPDATE referrals SET referrer_id = NULL WHERE referrer_id IN (SELECT id FROM leaving)"));
    execute(QStringLiteral("UPDATE people SET %1 WHERE id IN (SELECT id FROM leaving) AND (%2)")
                .arg(RecordRemoval::asGone(people), RecordRemoval::isInLedger(people)));
    execute(QStringLiteral("DELETE FROM people WHERE id IN (SELECT id FROM leaving) AND NOT (%1)")
                .arg(RecordRemoval::isInLedger(people)));
}

void ImportRemoval::collectRest()
{
    QString isPaid = QStringLiteral("id IN (SELECT id FROM paid_friends) OR id IN (SELECT id FROM paid_recipients)");
    if (m_table == u"transactions")
        isPaid = QStringLiteral("person_id IS NOT NULL AND ") + isPaidFor(QStringLiteral("person_id"));
    else if (m_table == u"claims")
        isPaid = QStringLiteral("(SELECT friend_id FROM referrals f WHERE f.id = claims.referral_id) IN "
                                "(SELECT id FROM paid_friends)");
    Statement rows(m_work.database(), QStringLiteral("SELECT json_array(id), (%1) FROM %2 ORDER BY id")
                                          .arg(isPaid, livingRows(m_table))
                                          .replace(QLatin1String("{batch}"), QString::number(m_batch.value)));
    rows.run();
    while (rows.next())
        (rows.int64(1) != 0 ? m_cannot : m_kept) << labelOfRecord(m_work.database(), m_table, rows.text(0));
}

} // namespace vouchwell
