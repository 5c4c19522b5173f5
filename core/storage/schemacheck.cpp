#include "core/storage/schemacheck.h"

#include "core/storage/migrator.h"
#include "core/storage/statement.h"

#include <QRegularExpression>

namespace vouchwell {

namespace {

QStringList schemaOf(Database& database)
{
    QStringList entries;
    // sqlite_sequence comes with AUTOINCREMENT, sqlite_autoindex_* with UNIQUE: neither has a statement of ours.
    Statement rows(database, QStringLiteral("SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_schema "
                                            "WHERE type <> 'table' OR name <> 'sqlite_sequence' OR "
                                            "sql <> 'CREATE TABLE sqlite_sequence(name,seq)' ORDER BY type, name"));
    rows.run();
    while (rows.next())
        entries << QStringList{rows.text(0), rows.text(1), rows.text(2), rows.text(3)}.join(u'\x1f');
    return entries;
}

/// What the steps up to a version make of an empty database.
QStringList schemaAt(int version)
{
    std::vector<Migration> steps;
    for (const Migration& step : migrations()) {
        if (step.version <= version)
            steps.push_back(step);
    }
    Database fresh({QStringLiteral(":memory:"), ConnectionSettings::Mode::Create});
    Migrator(fresh, steps).migrate(QString());
    return schemaOf(fresh);
}

/// Only what runs by itself, stands for something else or is made by a module of the engine.
QStringList activeParts(const QStringList& schema)
{
    return schema.filter(QRegularExpression(QStringLiteral("^(trigger|view)\x1f|\x1f\\s*CREATE\\s+VIRTUAL\\s"),
                                            QRegularExpression::CaseInsensitiveOption));
}

} // namespace

bool hasKnownSchema(Database& database)
{
    Migrator migrator(database);
    const int version = migrator.currentVersion();
    const QStringList schema = schemaOf(database);
    if (version > migrator.newestVersion())
        return activeParts(schema) == activeParts(schemaAt(version));
    return version > 0 && schema == schemaAt(version);
}

} // namespace vouchwell
