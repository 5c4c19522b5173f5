#include "core/storage/historyreader.h"

#include "core/storage/changereverser.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

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
    QStringLiteral("a.id, a.name, a.subject, a.inverse, a.undoes, a.recorded_at, a.recorded_by ");

} // namespace

std::vector<HistoryEntry> HistoryReader::read(const QString& condition, qint64 id)
{
    std::vector<HistoryEntry> entries;
    Statement rows(m_database, QStringLiteral("SELECT ") + kActColumns +
                                   QStringLiteral(", c.record_table, c.before, c.after FROM act_changes c JOIN acts a "
                                                  "ON a.id = c.act_id WHERE ") +
                                   condition + QStringLiteral(" ORDER BY c.act_id DESC, c.id"));
    rows.bind(kWho, id).run();
    while (rows.next())
        entries.push_back({actFrom(rows, 0), rows.text(7), objectOf(rows.text(8)), objectOf(rows.text(9))});
    return entries;
}

std::vector<HistoryEntry> HistoryReader::ofPerson(PersonId person)
{
    return read(QStringLiteral("c.person_id = :id AND c.record_table IN ('people', 'contact_points', 'customer_codes', "
                               "'person_tags', 'extra_fields')"),
                person.value);
}

std::vector<HistoryEntry> HistoryReader::ofReferral(ReferralId referral)
{
    return read(QStringLiteral("(c.record_table = 'referrals' AND c.record_key = json_array(:id)) OR "
                               "(c.record_table = 'claims' AND :id IN (json_extract(c.before, '$.referral_id'), "
                               "json_extract(c.after, '$.referral_id')))"),
                referral.value);
}

std::optional<JournalAct> HistoryReader::importOf(PersonId person)
{
    Statement row(m_database, QStringLiteral("SELECT ") + kActColumns +
                                  QStringLiteral("FROM people p JOIN acts a ON a.name = 'import' AND "
                                                 "json_extract(a.inverse, '$.batch') = CAST(p.batch_id AS TEXT) "
                                                 "WHERE p.id = :id ORDER BY a.id"));
    return row.bind(kWho, person).first() ? std::optional(actFrom(row, 0)) : std::nullopt;
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
