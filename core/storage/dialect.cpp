#include "core/storage/dialect.h"

#include <sqlite3.h>

namespace vouchwell {

namespace {

class SqliteDialect final : public Dialect
{
public:
    QString table(const QString& createTable) const override
    {
        return withTypes(createTable) + QLatin1String(" STRICT");
    }

    QString clusteredTable(const QString& createTable) const override
    {
        return withTypes(createTable) + QLatin1String(" STRICT, WITHOUT ROWID");
    }

    QString statement(const QString& sql) const override { return withTypes(sql); }

    QStringList appendOnly(const QString& tableName) const override
    {
        const QString trigger = QStringLiteral("CREATE TRIGGER %1_no_%2 BEFORE %3 ON %1 "
                                               "BEGIN SELECT RAISE(ABORT, '%1 is append-only'); END");
        return {trigger.arg(tableName, QStringLiteral("update"), QStringLiteral("UPDATE")),
                trigger.arg(tableName, QStringLiteral("delete"), QStringLiteral("DELETE"))};
    }

    QStringList frozen(const QString& tableName, const QStringList& columns, const QString& condition) const override
    {
        const QString trigger = QStringLiteral("CREATE TRIGGER %1_frozen_%2 BEFORE %3 ON %1 WHEN %4 "
                                               "BEGIN SELECT RAISE(ABORT, '%1 is frozen'); END");
        const QString update = columns.isEmpty() ? QStringLiteral("UPDATE")
                                                 : QStringLiteral("UPDATE OF ") + columns.join(QLatin1String(", "));
        return {trigger.arg(tableName, QStringLiteral("update"), update, condition),
                trigger.arg(tableName, QStringLiteral("delete"), QStringLiteral("DELETE"), condition)};
    }

    QString beginWriting() const override { return QStringLiteral("BEGIN IMMEDIATE"); }

    StorageError::Kind errorKind(const QString& nativeCode) const override
    {
        const int code = nativeCode.toInt();
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
            return StorageError::Kind::Duplicate;
        if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
            return StorageError::Kind::StillReferenced;
        if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
            return StorageError::Kind::Interrupted;
        if (code == SQLITE_READONLY_DBMOVED)
            return StorageError::Kind::Moved;
        if (code == SQLITE_IOERR_DATA)
            return StorageError::Kind::Corrupt;
        switch (code & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return StorageError::Kind::Busy;
        case SQLITE_NOMEM: return StorageError::Kind::Memory;
        case SQLITE_FULL: return StorageError::Kind::Full;
        case SQLITE_READONLY: return StorageError::Kind::ReadOnly;
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN: return StorageError::Kind::Disconnected;
        case SQLITE_TOOBIG:
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return StorageError::Kind::Corrupt;
        default: return StorageError::Kind::Other;
        }
    }

private:
    static QString withTypes(QString sql)
    {
        // AUTOINCREMENT: ids of deleted rows are never given out again.
        sql.replace(QLatin1String("{id}"), QLatin1String("INTEGER PRIMARY KEY AUTOINCREMENT"));
        sql.replace(QLatin1String("{int}"), QLatin1String("INTEGER"));
        sql.replace(QLatin1String("{ref}"), QLatin1String("INTEGER"));
        sql.replace(QLatin1String("{flag}"), QLatin1String("INTEGER"));
        sql.replace(QLatin1String("{text}"), QLatin1String("TEXT"));
        return sql;
    }
};

} // namespace

const Dialect& sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace vouchwell
