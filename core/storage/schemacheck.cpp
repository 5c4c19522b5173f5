#include "core/storage/schemacheck.h"

#include "core/storage/migrator.h"
#include "core/storage/statement.h"

namespace vouchwell {

namespace {

QStringList schemaOf(Database& database)
{
    QStringList entries;
    // sqlite_sequence comes with AUTOINCREMENT, sqlite_autoindex_* with UNIQUE: neither has a statement of ours.
    Statement rows(database, QStringLiteral("SELECT type, name, COALESCE(sql, '') FROM sqlite_schema "
                                            "WHERE name <> 'sqlite_sequence' ORDER BY type, name"));
    rows.run();
    while (rows.next())
        entries << rows.text(0) + u'\x1f' + rows.text(1) + u'\x1f' + rows.text(2);
    return entries;
}

const QStringList& knownSchema()
{
    static const QStringList known = [] {
        Database fresh({QStringLiteral(":memory:"), ConnectionSettings::Mode::Create});
        Migrator(fresh).migrate(QString());
        return schemaOf(fresh);
    }();
    return known;
}

} // namespace

bool hasKnownSchema(Database& database)
{
    return schemaOf(database) == knownSchema();
}

} // namespace vouchwell
