#include "core/storage/changerecorder.h"

#include "core/storage/journaltable.h"
#include "core/storage/statement.h"

#include <array>

namespace vouchwell {

namespace {

constexpr std::array kEvents{"INSERT", "UPDATE", "DELETE"};

/// A record as a JSON object, written by hand: json_object() would take more arguments than are allowed.
QString asJson(const QStringList& columns, const QString& row)
{
    QStringList parts;
    for (const QString& column : columns) {
        const QString start = parts.isEmpty() ? QStringLiteral("{") : QStringLiteral(",");
        parts << QStringLiteral("'%1\"%2\":' || json_quote(%3.%2)").arg(start, column, row);
    }
    return parts.join(QLatin1String(" || ")) + QLatin1String(" || '}'");
}

QString keyOf(const JournalTable& table, const QString& row)
{
    QStringList columns;
    for (const QString& column : table.key)
        columns << row + u'.' + column;
    return QStringLiteral("json_array(%1)").arg(columns.join(u','));
}

QString triggerName(const JournalTable& table, const char* event)
{
    return QStringLiteral("recorded_%1_%2").arg(table.name, QString::fromLatin1(event).toLower());
}

/// INSERT of one change; outside of a trigger, FROM and WHERE follow.
QString noteSql(const JournalTable& table, const QString& row, const QString& before, const QString& after)
{
    const QString person = table.person.isEmpty() ? QStringLiteral("NULL") : row + u'.' + table.person;
    return QStringLiteral("INSERT INTO recorded_changes (step, record_table, record_key, person_id, before, after) "
                          "SELECT (SELECT step FROM recording), '%1', %2, %3, %4, %5")
        .arg(table.name, keyOf(table, row), person, before, after);
}

/// True for records that were in the book before the import.
QString wasThereBefore(const JournalTable& table, BatchId batch, PersonId firstNew)
{
    if (table.columns().contains(QLatin1String("batch_id")) && table.name != u"people")
        return QStringLiteral(" AND OLD.batch_id IS NOT %1").arg(batch.value);
    if (table.name == u"people")
        return QStringLiteral(" AND OLD.id < %1").arg(firstNew.value);
    if (table.person.isEmpty())
        return QStringLiteral(" AND FALSE");
    return QStringLiteral(" AND OLD.%1 < %2").arg(table.person).arg(firstNew.value);
}

/// Notes as added what a following WHERE selects.
QString noteExisting(const JournalTable& table)
{
    const QString row = QStringLiteral("r");
    return noteSql(table, row, QStringLiteral("NULL"), asJson(table.columns(), row)) +
           QStringLiteral(" FROM main.%1 AS r").arg(table.name);
}

/// What a person has several of.
std::vector<const JournalTable*> listTables()
{
    std::vector<const JournalTable*> lists;
    for (const JournalTable& table : journalTables()) {
        if (table.key.size() > 1 && !table.person.isEmpty())
            lists.push_back(&table);
    }
    return lists;
}

QString triggerSql(const JournalTable& table, const char* event, const QString& guard)
{
    const QString null = QStringLiteral("NULL");
    const QString on = QString::fromLatin1(event);
    QString when = QStringLiteral("TRUE");
    QString of;
    QString body;
    if (on == u"INSERT") {
        body = noteSql(table, QStringLiteral("NEW"), null, asJson(table.columns(), QStringLiteral("NEW")));
    } else if (on == u"DELETE") {
        body = noteSql(table, QStringLiteral("OLD"), asJson(table.columns(), QStringLiteral("OLD")), null);
    } else {
        QStringList differ;
        for (const QString& fact : table.facts)
            differ << QStringLiteral("OLD.%1 IS NOT NEW.%1").arg(fact);
        when = u'(' + differ.join(QLatin1String(" OR ")) + u')';
        of = QLatin1String(" OF ") + table.facts.join(u',');
        body = noteSql(table, QStringLiteral("OLD"), asJson(table.facts, QStringLiteral("OLD")),
                       asJson(table.facts, QStringLiteral("NEW")));
    }
    return QStringLiteral("CREATE TEMP TRIGGER %1 AFTER %2%3 ON main.%4 WHEN %5%6 BEGIN %7; END")
        .arg(triggerName(table, event), on, of, table.name, when, guard, body);
}

bool isRecorded(const JournalTable& table, const char* event, bool isImport)
{
    switch (event[0]) {
    case 'I': return !isImport && table.isRecordedWhenAdded && table.name != u"import_batches";
    case 'U': return !table.facts.isEmpty();
    default: return table.name != u"import_batches";
    }
}

} // namespace

ChangeRecorder::ChangeRecorder(UnitOfWork& work) : m_work(work)
{
    start();
}

ChangeRecorder::ChangeRecorder(UnitOfWork& work, BatchId batch, PersonId firstNew)
    : m_work(work), m_batch(batch), m_firstNew(firstNew)
{
    start();
}

ChangeRecorder::~ChangeRecorder()
{
    try {
        drop();
    } catch (const std::exception&) {
        // The transaction is lost, and the triggers with it; else the next recorder drops them.
    }
}

void ChangeRecorder::start()
{
    Database& database = m_work.database();
    drop();
    database.execute(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS recording (step INTEGER NOT NULL)"));
    database.execute(QStringLiteral(
        "CREATE TEMP TABLE IF NOT EXISTS recorded_changes (id INTEGER PRIMARY KEY, step INTEGER, record_table TEXT, "
        "record_key TEXT, person_id INTEGER, before TEXT, after TEXT)"));
    database.execute(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS had_before (record_table TEXT, record_key TEXT, "
                                    "PRIMARY KEY (record_table, record_key))"));
    database.execute(QStringLiteral("DELETE FROM recording"));
    database.execute(QStringLiteral("DELETE FROM recorded_changes"));
    database.execute(QStringLiteral("INSERT INTO recording (step) VALUES (0)"));
    for (const JournalTable& table : journalTables()) {
        for (const char* event : kEvents) {
            const QString guard = m_batch.isValid() ? wasThereBefore(table, m_batch, m_firstNew) : QString();
            if (isRecorded(table, event, m_batch.isValid()))
                database.execute(triggerSql(table, event, guard));
        }
    }
}

void ChangeRecorder::drop()
{
    for (const JournalTable& table : journalTables()) {
        for (const char* event : kEvents)
            m_work.database().execute(QLatin1String("DROP TRIGGER IF EXISTS temp.") + triggerName(table, event));
    }
}

void ChangeRecorder::nextStep()
{
    m_work.database().execute(QStringLiteral("UPDATE recording SET step = %1").arg(++m_lastStep));
}

void ChangeRecorder::endStep()
{
    m_work.database().execute(QStringLiteral("UPDATE recording SET step = 0"));
}

Statement& ChangeRecorder::noteAdded(const QString& table)
{
    std::unique_ptr<Statement>& note = m_added[table];
    if (!note) {
        const JournalTable& described = journalTable(table);
        QStringList conditions;
        for (qsizetype i = 0; i < described.key.size(); ++i)
            conditions << QStringLiteral("r.%1 = :k%2").arg(described.key[i]).arg(i);
        note = std::make_unique<Statement>(m_work.database(), noteExisting(described) + QLatin1String(" WHERE ") +
                                                                  conditions.join(QLatin1String(" AND ")));
    }
    return *note;
}

void ChangeRecorder::added(const QString& table, PersonId person, const QStringList& furtherKey)
{
    Statement& note = noteAdded(table);
    note.bind(QStringLiteral(":k0"), person);
    for (qsizetype i = 0; i < furtherKey.size(); ++i)
        note.bind(QStringLiteral(":k%1").arg(i + 1), QVariant(furtherKey[i]));
    note.run();
}

void ChangeRecorder::added(const QString& table, qint64 id)
{
    noteAdded(table).bind(QStringLiteral(":k0"), id).run();
}

void ChangeRecorder::beginAddingTo(PersonId person)
{
    if (!wasThere(person))
        return;
    m_work.database().execute(QStringLiteral("DELETE FROM had_before"));
    for (const JournalTable* table : listTables()) {
        m_work.database().execute(
            QStringLiteral("INSERT INTO had_before (record_table, record_key) SELECT '%1', %2 FROM main.%1 AS r "
                           "WHERE r.%3 = %4")
                .arg(table->name, keyOf(*table, QStringLiteral("r")), table->person)
                .arg(person.value));
    }
}

void ChangeRecorder::endAddingTo(PersonId person)
{
    if (!wasThere(person))
        return;
    for (const JournalTable* table : listTables()) {
        m_work.database().execute(noteExisting(*table) +
                                  QStringLiteral(" WHERE r.%1 = %2 AND NOT EXISTS (SELECT 1 FROM had_before h WHERE "
                                                 "h.record_table = '%3' AND h.record_key = %4)")
                                      .arg(table->person)
                                      .arg(person.value)
                                      .arg(table->name, keyOf(*table, QStringLiteral("r"))));
    }
}

void ChangeRecorder::touchConcerned()
{
    const auto touch = [this](const char* select) {
        m_work.database().execute(QLatin1String("INSERT INTO touched_friends (person_id) ") + QLatin1String(select) +
                                  QLatin1String(" ON CONFLICT DO NOTHING"));
    };
    // Friends by themselves and by their sales; whoever was moved from one to another concerns both.
    touch("SELECT DISTINCT person_id FROM recorded_changes WHERE person_id IS NOT NULL");
    touch("SELECT DISTINCT json_extract(after, '$.person_id') FROM recorded_changes WHERE "
          "record_table = 'transactions' AND json_extract(after, '$.person_id') IS NOT NULL");
    touch("SELECT DISTINCT json_extract(after, '$.friend_id') FROM recorded_changes WHERE "
          "record_table = 'referrals' AND json_extract(after, '$.friend_id') IS NOT NULL");
    touch("SELECT DISTINCT f.friend_id FROM recorded_changes r JOIN referrals f ON f.id IN "
          "(json_extract(r.before, '$.referral_id'), json_extract(r.after, '$.referral_id')) "
          "WHERE r.record_table = 'claims'");
    touch("SELECT DISTINCT f.friend_id FROM recorded_changes r JOIN rewards w ON w.id IN "
          "(json_extract(r.before, '$.reward_id'), json_extract(r.after, '$.reward_id'), (SELECT a.reward_id FROM "
          "adjustments a WHERE a.id = json_extract(r.record_key, '$[0]'))) JOIN referrals f ON f.id = w.referral_id "
          "WHERE r.record_table = 'adjustments'");
    touch("SELECT DISTINCT f.friend_id FROM recorded_changes r JOIN awards a ON a.id = json_extract(r.record_key, "
          "'$[0]') JOIN referrals f ON f.id = a.referral_id WHERE r.record_table = 'awards'");
    // The days of a campaign decide about all of its referrals.
    touch("SELECT DISTINCT f.friend_id FROM recorded_changes r JOIN referrals f ON f.campaign_id = "
          "json_extract(r.record_key, '$[0]') WHERE r.record_table = 'campaigns'");
    // A sale without a customer may be the return of one that has.
    touch("SELECT DISTINCT s.person_id FROM recorded_changes r JOIN transactions s ON s.id IN "
          "(json_extract(r.before, '$.origin_id'), json_extract(r.after, '$.origin_id')) "
          "WHERE r.record_table = 'transactions' AND s.person_id IS NOT NULL");
    // An address may make a claim one on oneself.
    touch("SELECT DISTINCT f.friend_id FROM recorded_changes r JOIN claims c ON c.referrer_id = r.person_id "
          "JOIN referrals f ON f.id = c.referral_id WHERE r.record_table IN ('people', 'contact_points')");
}

/// Saving a person writes their lists anew: what was removed and added again as it was is no change.
void ChangeRecorder::forgetRewritten()
{
    Database& database = m_work.database();
    database.execute(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS rewritten (id INTEGER PRIMARY KEY)"));
    database.execute(QStringLiteral("DELETE FROM rewritten"));
    const QString pairs = QStringLiteral(
        "FROM recorded_changes d JOIN recorded_changes i ON i.record_table = d.record_table AND i.record_key = "
        "d.record_key AND i.after = d.before AND i.id > d.id WHERE i.before IS NULL AND d.after IS NULL AND "
        "d.record_table IN ('contact_points', 'customer_codes', 'person_tags', 'extra_fields') ON CONFLICT DO NOTHING");
    database.execute(QLatin1String("INSERT INTO rewritten (id) SELECT d.id ") + pairs);
    database.execute(QLatin1String("INSERT INTO rewritten (id) SELECT i.id ") + pairs);
    database.execute(QStringLiteral("DELETE FROM recorded_changes WHERE id IN (SELECT id FROM rewritten)"));
}

void ChangeRecorder::store(ActId act)
{
    drop();
    m_added.clear();
    if (!m_batch.isValid())
        forgetRewritten();
    Statement(
        m_work.database(),
        QStringLiteral("INSERT INTO act_changes (act_id, step, record_table, record_key, person_id, before, after) "
                       "SELECT :act, step, record_table, record_key, person_id, before, after "
                       "FROM recorded_changes ORDER BY id"))
        .bind(QStringLiteral(":act"), act)
        .run();
    m_work.database().execute(QStringLiteral("DELETE FROM recorded_changes"));
}

} // namespace vouchwell
