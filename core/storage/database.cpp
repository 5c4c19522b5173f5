#include "core/storage/database.h"

#include "core/storage/pagesums.h"
#include "core/storage/statement.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>

namespace vouchwell {

namespace {

/// Once, before the engine starts: its counters of memory cost a lock at every allocation, and nobody reads them.
void configureEngine()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(done)
}

QString nextConnectionName()
{
    static std::atomic<int> counter{0};
    return QStringLiteral("vouchwell-%1").arg(++counter);
}

/// The path as a URI: only so can QSQLITE be told not to create a missing file.
QString uriOf(const ConnectionSettings& settings)
{
    if (settings.path == u":memory:")
        return settings.path;
    QUrl url = QUrl::fromLocalFile(settings.path);
    const QString mode = settings.mode == ConnectionSettings::Mode::ReadOnly    ? QStringLiteral("ro")
                         : settings.mode == ConnectionSettings::Mode::ReadWrite ? QStringLiteral("rw")
                                                                                : QStringLiteral("rwc");
    // "?" and "#" in file names would end the path of a URI.
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) +
           QStringLiteral("?mode=%1&vfs=%2").arg(mode, QLatin1String(pageSumLayer()));
}

void limitConnection(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 8);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 16);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 999);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 8);
}

int isOver(void* deadline)
{
    return static_cast<QDeadlineTimer*>(deadline)->hasExpired() ? 1 : 0;
}

} // namespace

Database::Database(const ConnectionSettings& settings) : m_name(nextConnectionName())
{
    try {
        open(settings);
        applySettings(settings);
    } catch (...) {
        closeConnection();
        throw;
    }
}

Database::~Database()
{
    closeConnection();
}

void Database::closeConnection()
{
    m_handle = nullptr;
    m_connection.reset();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::open(const ConnectionSettings& settings)
{
    configureEngine();
    m_connection = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000");
    if (settings.mode == ConnectionSettings::Mode::ReadOnly)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    m_connection->setConnectOptions(options);
    m_connection->setDatabaseName(uriOf(settings));
    if (!m_connection->open()) {
        const QSqlError error = m_connection->lastError();
        throw StorageError(dialect().errorKind(error.nativeErrorCode()), error.databaseText());
    }
    const QVariant handle = m_connection->driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw StorageError(StorageError::Kind::Other, QStringLiteral("no SQLite handle"));
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    if (settings.limit.count() > 0) {
        constexpr int kSteps = 10'000; // of the engine's machine between two looks at the clock
        m_deadline.setRemainingTime(settings.limit);
        sqlite3_progress_handler(m_handle, kSteps, isOver, &m_deadline);
    }
    int reserved = kPageSumSize;
    if (settings.mode == ConnectionSettings::Mode::Create)
        sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
}

void Database::applySettings(const ConnectionSettings& settings)
{
    limitConnection(m_handle);
    QStringList pragmas{QStringLiteral("cell_size_check = ON"),
                        QStringLiteral("mmap_size = 0"),
                        QStringLiteral("temp_store = MEMORY"),
                        QStringLiteral("foreign_keys = ON"),
                        QStringLiteral("recursive_triggers = OFF"),
                        QStringLiteral("secure_delete = ON"),
                        QStringLiteral("ignore_check_constraints = OFF"),
                        QStringLiteral("cache_size = -32768")};
    // A read-only connection is one by its open mode: query_only would forbid temporary tables too.
    if (settings.mode != ConnectionSettings::Mode::ReadOnly)
        pragmas << QStringLiteral("journal_mode = DELETE") << QStringLiteral("synchronous = EXTRA");
    for (const QString& pragma : std::as_const(pragmas))
        execute(QLatin1String("PRAGMA ") + pragma);
}

const Dialect& Database::dialect() const
{
    return sqliteDialect();
}

void Database::beginUnit()
{
    execute(dialect().beginWriting());
    m_isInUnit = true;
}

void Database::commit()
{
    if (sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
        throw StorageError(dialect().errorKind(QString::number(sqlite3_extended_errcode(m_handle))),
                           QString::fromUtf8(sqlite3_errmsg(m_handle)));
    m_isInUnit = false;
}

void Database::rollBack() noexcept
{
    m_isInUnit = false;
    if (sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::requireUnit() const
{
    if (m_isInUnit && sqlite3_get_autocommit(m_handle) != 0)
        throw StorageError(StorageError::Kind::Other, QStringLiteral("the transaction was dropped"));
}

bool Database::isOutOfMemory() const
{
    return sqlite3_errcode(m_handle) == SQLITE_NOMEM;
}

void Database::execute(const QString& sql)
{
    Statement(*this, sql).run();
}

} // namespace vouchwell
