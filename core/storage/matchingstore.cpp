#include "core/storage/matchingstore.h"

#include "core/base/isodate.h"
#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kColumns =
    QStringLiteral("SELECT COALESCE(name, ''), kind, fingerprint, plan, used_on FROM import_matchings");

StoredMatching read(Statement& row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3).toUtf8(), QDate::fromString(row.text(4), Qt::ISODate)};
}

std::optional<StoredMatching> first(Database& database, const QString& where, const QString& value)
{
    Statement row(database, kColumns + where);
    row.bind(QStringLiteral(":value"), QVariant(value));
    return row.first() ? std::optional(read(row)) : std::nullopt;
}

} // namespace

std::optional<StoredMatching> MatchingStore::lastFor(const QString& fingerprint)
{
    return first(m_database, QStringLiteral(" WHERE name IS NULL AND fingerprint = :value"), fingerprint);
}

std::optional<StoredMatching> MatchingStore::named(const QString& name)
{
    return first(m_database, QStringLiteral(" WHERE name = :value"), name);
}

std::vector<StoredMatching> MatchingStore::allNamed()
{
    std::vector<StoredMatching> all;
    Statement rows(m_database, kColumns + QStringLiteral(" WHERE name IS NOT NULL ORDER BY name"));
    rows.run();
    while (rows.next())
        all.push_back(read(rows));
    return all;
}

void MatchingStore::save(UnitOfWork& work, const StoredMatching& matching)
{
    const bool hasName = !matching.name.isEmpty();
    Statement gone(work.database(), hasName ? QStringLiteral("DELETE FROM import_matchings WHERE name = :value")
                                            : QStringLiteral("DELETE FROM import_matchings WHERE name IS NULL AND "
                                                             "fingerprint = :value"));
    gone.bind(QStringLiteral(":value"), QVariant(hasName ? matching.name : matching.fingerprint)).run();
    Statement(work.database(), QStringLiteral("INSERT INTO import_matchings (name, kind, fingerprint, plan, used_on) "
                                              "VALUES (:name, :kind, :fingerprint, :plan, :on)"))
        .bind(QStringLiteral(":name"), hasName ? QVariant(matching.name) : QVariant())
        .bind(QStringLiteral(":kind"), QVariant(matching.kind))
        .bind(QStringLiteral(":fingerprint"), QVariant(matching.fingerprint))
        .bind(QStringLiteral(":plan"), QVariant(QString::fromUtf8(matching.plan)))
        .bind(QStringLiteral(":on"), QVariant(isoText(matching.usedOn)))
        .run();
}

bool MatchingStore::remove(UnitOfWork& work, const QString& name)
{
    const bool wasThere = MatchingStore(work.database()).named(name).has_value();
    Statement(work.database(), QStringLiteral("DELETE FROM import_matchings WHERE name = :value"))
        .bind(QStringLiteral(":value"), QVariant(name))
        .run();
    return wasThere;
}

} // namespace vouchwell
