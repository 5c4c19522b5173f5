#include "core/storage/changereverser.h"

#include "core/storage/recordremoval.h"

namespace vouchwell {

namespace {

const QString kBefore = QStringLiteral(":before");
const QString kAfter = QStringLiteral(":after");
const QString kKey = QStringLiteral(":key");

/// A name is one thing in several columns: it is brought back whole or not at all.
const QStringList& nameColumns()
{
    static const QStringList columns{QStringLiteral("given_name"), QStringLiteral("family_name"),
                                     QStringLiteral("full_name"), QStringLiteral("name_key")};
    return columns;
}

QString inJson(const QString& json, const QString& column)
{
    return QStringLiteral("json_extract(%1, '$.%2')").arg(json, column);
}

QString isKey(const JournalTable& table)
{
    QStringList parts;
    for (qsizetype i = 0; i < table.key.size(); ++i)
        parts << QStringLiteral("%1 = json_extract(:key, '$[%2]')").arg(table.key[i]).arg(i);
    return parts.join(QLatin1String(" AND "));
}

QString isChanged(const QString& fact)
{
    return QStringLiteral("(%1 IS NOT %2 AND %3 IS NOT %2)").arg(inJson(kBefore, fact), inJson(kAfter, fact), fact);
}

/// True where the record has another value by now than the act gave it.
QString conflict(const QStringList& facts)
{
    QStringList parts;
    for (const QString& fact : facts)
        parts << isChanged(fact);
    return u'(' + parts.join(QLatin1String(" OR ")) + u')';
}

QString restoreSql(const JournalTable& table)
{
    QStringList sets;
    for (const QString& fact : table.facts) {
        const QStringList group = nameColumns().contains(fact) ? nameColumns() : QStringList(fact);
        sets << QStringLiteral("%1 = CASE WHEN %2 IS NOT %3 AND NOT %4 THEN %2 ELSE %1 END")
                    .arg(fact, inJson(kBefore, fact), inJson(kAfter, fact), conflict(group));
    }
    if (table.hasRevision)
        sets << QStringLiteral("revision = revision + 1");
    return QStringLiteral("UPDATE %1 SET %2 WHERE %3").arg(table.name, sets.join(QLatin1String(", ")), isKey(table));
}

} // namespace

ChangeReverser::ChangeReverser(UnitOfWork& work) : m_work(work) {}

Statement& ChangeReverser::statement(const QString& sql)
{
    std::unique_ptr<Statement>& known = m_statements[sql];
    if (!known)
        known = std::make_unique<Statement>(m_work.database(), sql);
    return *known;
}

bool ChangeReverser::run(const QString& sql, const Change& change)
{
    Statement& prepared = statement(sql);
    if (sql.contains(kKey))
        prepared.bind(kKey, QVariant(change.key));
    if (sql.contains(kBefore))
        prepared.bind(kBefore, QVariant(change.before));
    if (sql.contains(kAfter))
        prepared.bind(kAfter, QVariant(change.after));
    prepared.run();
    return prepared.changed() > 0;
}

bool ChangeReverser::test(const QString& sql, const Change& change)
{
    Statement prepared(m_work.database(), sql);
    if (sql.contains(kBefore))
        prepared.bind(kBefore, QVariant(change.before));
    if (sql.contains(kAfter))
        prepared.bind(kAfter, QVariant(change.after));
    return prepared.bind(kKey, QVariant(change.key)).first() && prepared.int64(0) != 0;
}

void ChangeReverser::reverse(ActId act)
{
    std::vector<Change> changes;
    Statement rows(m_work.database(),
                   QStringLiteral("SELECT record_table, record_key, COALESCE(before, ''), COALESCE(after, '') "
                                  "FROM act_changes WHERE act_id = :act AND id NOT IN "
                                  "(SELECT change_id FROM left_out) ORDER BY id DESC"));
    rows.bind(QStringLiteral(":act"), act).run();
    while (rows.next())
        changes.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    for (const Change& change : changes) {
        const JournalTable& table = journalTable(change.table);
        if (change.before.isEmpty())
            reverseAdding(table, change);
        else if (change.after.isEmpty())
            bringBack(table, change);
        else
            reverseUpdate(table, change);
    }
}

void ChangeReverser::reverseUpdate(const JournalTable& table, const Change& change)
{
    // A campaign that was new goes away only while nobody was referred in it.
    if (table.name == u"campaigns" &&
        test(QStringLiteral("SELECT %1 = 'archived' AND EXISTS (SELECT 1 FROM referrals f JOIN claims c ON "
                            "c.referral_id = f.id WHERE f.campaign_id = json_extract(:key, '$[0]'))")
                 .arg(inJson(kBefore, QStringLiteral("state"))),
             change))
        return keep(change);
    if (test(QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(conflict(table.facts), table.name, isKey(table)), change))
        keep(change);
    if (run(restoreSql(table), change))
        ++m_restored;
}

void ChangeReverser::reverseAdding(const JournalTable& table, const Change& change)
{
    QStringList differ{QStringLiteral("FALSE")};
    for (const QString& fact : table.facts)
        differ << QStringLiteral("%1 IS NOT %2").arg(fact, inJson(kAfter, fact));
    const QString where = QStringLiteral(" WHERE ") + isKey(table);
    const QString from = QStringLiteral("SELECT %1 FROM ") + table.name + where;
    const bool isOther = test(from.arg(QStringLiteral("(%1)").arg(differ.join(QLatin1String(" OR ")))), change);
    if (table.name == u"referrals") {
        // It stays as long as somebody else claims it, without a word: the claim is what was recorded.
        if (test(from.arg(RecordRemoval::isUsed(table.name)), change))
            return;
    } else if (isOther || test(from.arg(RecordRemoval::isUsed(table.name)), change)) {
        keep(change);
        return;
    }
    // Who is credited is worked out again afterwards; this person claims nothing any more.
    if (table.name == u"people")
        run(QStringLiteral("UPDATE referrals SET referrer_id = NULL WHERE referrer_id = json_extract(:key, '$[0]')"),
            change);
    if (test(from.arg(RecordRemoval::isInLedger(table.name)), change)) {
        if (run(QStringLiteral("UPDATE %1 SET %2").arg(table.name, RecordRemoval::asGone(table.name)) + where, change))
            ++m_removed;
        return;
    }
    if (table.name == u"referrals") {
        run(QStringLiteral("DELETE FROM referral_events WHERE referral_id = json_extract(:key, '$[0]')"), change);
    } else if (table.name == u"people") {
        for (const JournalTable& list : journalTables()) {
            if (list.person == u"person_id" && list.key.size() > 1)
                run(QStringLiteral("DELETE FROM %1 WHERE person_id = json_extract(:key, '$[0]')").arg(list.name),
                    change);
        }
    }
    if (run(QStringLiteral("DELETE FROM ") + table.name + where, change))
        ++m_removed;
}

void ChangeReverser::bringBack(const JournalTable& table, const Change& change)
{
    QStringList values;
    for (const QString& column : table.columns())
        values << inJson(kBefore, column);
    try {
        if (run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                    .arg(table.name, table.columns().join(u','), values.join(u',')),
                change))
            ++m_broughtBack;
    } catch (const StorageError& error) {
        // Somebody has taken its place, or what it belonged to is gone.
        if (error.kind() != StorageError::Kind::Duplicate && error.kind() != StorageError::Kind::StillReferenced)
            throw;
        keep(change);
    }
}

void ChangeReverser::keep(const Change& change)
{
    m_kept.push_back({change.table, change.key, labelOfRecord(m_work.database(), change.table, change.key)});
}

QString labelOfRecord(Database& database, const QString& table, const QString& key)
{
    const QString name =
        QStringLiteral("COALESCE(NULLIF(p.full_name, ''), NULLIF(TRIM(p.given_name || ' ' || p.family_name), ''), "
                       "(SELECT MIN(raw) FROM contact_points k WHERE k.person_id = p.id), '')");
    QString sql;
    if (table == u"transactions")
        sql = QStringLiteral("SELECT doc_no FROM transactions WHERE id = json_extract(:key, '$[0]')");
    else if (table == u"referrals" || table == u"claims")
        sql = QStringLiteral("SELECT %1 FROM referrals f JOIN people p ON p.id = f.friend_id WHERE f.id = %2")
                  .arg(name, table == u"referrals"
                                 ? QStringLiteral("json_extract(:key, '$[0]')")
                                 : QStringLiteral("(SELECT referral_id FROM claims WHERE id = json_extract(:key, "
                                                  "'$[0]'))"));
    else if (table == u"gift_codes")
        sql = QStringLiteral("SELECT '…' || substr(code, -4) FROM gift_codes WHERE id = json_extract(:key, '$[0]')");
    else if (table == u"campaigns" || table == u"rule_drafts" || table == u"segments" || table == u"seasons" ||
             table == u"milestones" || table == u"challenges")
        sql = QStringLiteral("SELECT name FROM %1 WHERE id = json_extract(:key, '$[0]')").arg(table);
    else if (table == u"awards")
        sql = QStringLiteral("SELECT %1 FROM awards a JOIN people p ON p.id = a.person_id WHERE a.id = "
                             "json_extract(:key, '$[0]')")
                  .arg(name);
    else
        sql = QStringLiteral("SELECT %1 FROM people p WHERE p.id = json_extract(:key, '$[%2]')")
                  .arg(name, QString::number(table == u"milestone_thanks" ? 1 : 0));
    Statement row(database, sql);
    return row.bind(kKey, QVariant(key)).first() ? row.text(0) : QString();
}

} // namespace vouchwell
