#include "core/storage/indexpause.h"

#include "core/storage/statement.h"

namespace vouchwell {

IndexPause::IndexPause(Database& database, const QStringList& tables) : m_database(database)
{
    QStringList names;
    Statement rows(database,
                   QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
                                  "AND tbl_name = :table ORDER BY name"));
    for (const QString& table : tables) {
        rows.bind(QStringLiteral(":table"), QVariant(table)).run();
        while (rows.next()) {
            names << rows.text(0);
            m_statements << rows.text(1);
        }
    }
    for (const QString& name : std::as_const(names))
        m_database.execute(QLatin1String("DROP INDEX ") + name);
}

void IndexPause::resume()
{
    for (const QString& statement : std::as_const(m_statements))
        m_database.execute(statement);
    m_statements.clear();
}

bool isEmptyTable(Database& database, const QString& table)
{
    Statement row(database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1)").arg(table));
    row.first();
    return row.int64(0) == 0;
}

} // namespace vouchwell
