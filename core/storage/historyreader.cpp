#include "core/storage/historyreader.h"

#include "core/storage/changereverser.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace vouchwell {

namespace {

const QString kWho = QStringLiteral(":id");

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// The columns from `first` on: id, name, subject, inverse, undoes, recorded_at, recorded_by.
JournalAct actFrom(const Statement& row, int first)
{
    return {{row.int64(first)},     row.text(first + 1), row.text(first + 2), objectOf(row.text(first + 3)),
            {row.int64(first + 4)}, row.text(first + 5), row.text(first + 6)};
}

const QString kActColumns =
    QStringLiteral("SELECT a.id, a.name, a.subject, a.inverse, a.undoes, a.recorded_at, a.recorded_by");

/// What acts changed.
QString changed(const char* condition)
{
    return kActColumns + QStringLiteral(", c.record_table, c.before, c.after FROM act_changes c JOIN acts a ON "
                                        "a.id = c.act_id WHERE %1 ORDER BY c.id")
                             .arg(QLatin1String(condition));
}

/// What only the audit log tells of: acts of older versions, and with whom somebody was merged.
QString audited(const char* entity)
{
    return kActColumns + QStringLiteral(", u.entity, u.before, u.after FROM audit_log u JOIN acts a ON a.id = u.act_id "
                                        "WHERE u.entity = '%1' AND u.entity_id = :id AND (a.name = "
                                        "'merge_people' OR NOT EXISTS (SELECT 1 FROM act_changes c WHERE c.act_id = "
                                        "u.act_id)) ORDER BY u.id")
                             .arg(QLatin1String(entity));
}

/// Records that an import added: of these the acts note nothing.
QString imported(const char* table, const char* record, const char* condition)
{
    return kActColumns + QStringLiteral(", '%1', NULL, %2 FROM %1 r JOIN acts a ON a.name = 'import' AND "
                                        "json_extract(a.inverse, '$.batch') = CAST(r.batch_id AS TEXT) WHERE %3 AND "
                                        "NOT EXISTS (SELECT 1 FROM act_changes c WHERE c.act_id = a.id AND "
                                        "c.record_table = '%1' AND c.record_key = json_array(r.id))")
                             .arg(QLatin1String(table), QLatin1String(record), QLatin1String(condition));
}

/// The life of rewards: how they were earned, and every step since.
QStringList rewarded(const char* condition)
{
    const QString rewards = QStringLiteral("(SELECT w.id FROM rewards w WHERE %1)").arg(QLatin1String(condition));
    return {
        QStringLiteral("SELECT 0, '', '', '', 0, w.recorded_at, COALESCE((SELECT p.recorded_by FROM postings p "
                       "WHERE p.reward_id = w.id ORDER BY p.id LIMIT 1), ''), 'reward', NULL, "
                       "json_object('amount_minor', CAST(w.amount_minor AS TEXT), 'unit', w.unit) FROM rewards w WHERE "
                       "%1")
            .arg(QLatin1String(condition)),
        QStringLiteral("SELECT COALESCE(a.id, 0), a.name, a.subject, a.inverse, a.undoes, u.recorded_at, "
                       "u.recorded_by, u.entity, u.before, json_set(u.after, '$.unit', r.unit) FROM audit_log u JOIN "
                       "rewards r ON r.id = u.entity_id LEFT JOIN acts a ON a.id = "
                       "u.act_id WHERE u.entity = 'reward' AND u.entity_id IN %1 ORDER BY u.id")
            .arg(rewards)};
}

} // namespace

std::vector<HistoryEntry> HistoryReader::read(const QStringList& selects, qint64 id)
{
    std::vector<HistoryEntry> entries;
    for (const QString& select : selects) {
        Statement rows(m_database, select);
        rows.bind(kWho, id).run();
        while (rows.next())
            entries.push_back({actFrom(rows, 0), rows.text(7), objectOf(rows.text(8)), objectOf(rows.text(9))});
    }
    // The newest unit of work first; within one, what somebody did before what the rules made of it.
    std::stable_sort(entries.begin(), entries.end(), [](const HistoryEntry& a, const HistoryEntry& b) {
        return std::pair(a.act.recordedAt, a.act.id.value) > std::pair(b.act.recordedAt, b.act.id.value);
    });
    return entries;
}

std::vector<HistoryEntry> HistoryReader::ofPerson(PersonId person)
{
    return read(QStringList{changed("c.person_id = :id AND c.record_table IN ('people', 'contact_points', "
                                    "'customer_codes', 'person_tags', 'extra_fields')"),
                            audited("person"), imported("people", "'{\"id\":1}'", "r.id = :id")} +
                    rewarded("w.recipient_id = :id"),
                person.value);
}

std::vector<HistoryEntry> HistoryReader::ofReferral(ReferralId referral)
{
    return read(QStringList{changed("(c.record_table = 'referrals' AND c.record_key = json_array(:id)) OR "
                                    "(c.record_table = 'claims' AND :id IN (json_extract(c.before, '$.referral_id'), "
                                    "json_extract(c.after, '$.referral_id')))"),
                            audited("referral"),
                            imported("claims", "json_object('referrer_id', r.referrer_id)", "r.referral_id = :id")} +
                    rewarded("w.referral_id = :id"),
                referral.value);
}

std::vector<PersonId> HistoryReader::find(const QString& emailKey, const QString& nameKey)
{
    std::vector<PersonId> people;
    Statement rows(m_database,
                   QStringLiteral("SELECT id FROM people WHERE status <> 'merged' AND (name_key = :name OR id IN "
                                  "(SELECT person_id FROM contact_points WHERE normalised = :email)) ORDER BY id"));
    rows.bind(QStringLiteral(":name"), QVariant(nameKey)).bind(QStringLiteral(":email"), QVariant(emailKey)).run();
    while (rows.next())
        people.push_back({rows.int64(0)});
    return people;
}

QString HistoryReader::nameOf(PersonId person)
{
    return labelOfRecord(m_database, QStringLiteral("people"), QStringLiteral("[%1]").arg(person.value));
}

} // namespace vouchwell
