#pragma once

#include "core/storage/dialect.h"

#include <QDeadlineTimer>
#include <QString>

#include <chrono>
#include <memory>

struct sqlite3;
class QSqlDatabase;

namespace vouchwell {

struct ConnectionSettings
{
    enum class Mode { ReadOnly, ReadWrite, Create };

    QString path; ///< of the SQLite file; ":memory:" for tests
    Mode mode = Mode::ReadWrite;
    std::chrono::milliseconds limit{0}; ///< for everything it is asked; 0 for none
};

/// One connection of one thread to the database, with the settings of a book applied. Destroy it on the thread that
/// made it. Errors are thrown as StorageError.
class Database
{
public:
    explicit Database(const ConnectionSettings& settings);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const Dialect& dialect() const;
    /// Runs one statement without values.
    void execute(const QString& sql);
    /// SQLite's own handle, for bulk work; belongs to this connection.
    sqlite3* handle() const { return m_handle; }
    /// The act that the next act takes back; 0 where it takes back none.
    qint64 actToUndo() const { return m_actToUndo; }
    void setActToUndo(qint64 act) { m_actToUndo = act; }
    /// For Statement only.
    const QSqlDatabase& connection() const { return *m_connection; }

    /// While a unit of work is open: every statement belongs to it. After some errors the engine drops the transaction
    /// by itself, also in the middle of reading, and would write what follows at once: statements are refused then.
    void beginUnit();
    /// Writes what the open transaction holds. Needs no memory of ours: what throws has not been written.
    void commit();
    /// Takes back what the open transaction has written. After some errors (disk full) the engine has done so by
    /// itself; where even this fails, it does so when the connection closes. Needs no memory of ours.
    void rollBack() noexcept;
    /// Throws where the transaction of the open unit is gone.
    void requireUnit() const;
    /// True when the engine had no memory for what it was last asked for.
    bool isOutOfMemory() const;

private:
    void open(const ConnectionSettings& settings);
    void applySettings(const ConnectionSettings& settings);
    void closeConnection();

    QString m_name;
    std::unique_ptr<QSqlDatabase> m_connection;
    sqlite3* m_handle = nullptr;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    bool m_isInUnit = false;
    qint64 m_actToUndo = 0;
};

} // namespace vouchwell
