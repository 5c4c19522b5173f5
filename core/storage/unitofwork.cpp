#include "core/storage/unitofwork.h"

#include <sqlite3.h>

namespace vouchwell {

UnitOfWork::UnitOfWork(Database& database, const Clock& clock, QString by)
    : m_database(database), m_recordedAt(clock.nowUtc().toString(Qt::ISODateWithMs)), m_by(std::move(by))
{
    m_database.beginUnit();
}

UnitOfWork::~UnitOfWork()
{
    if (!m_isOpen)
        return;
    m_database.endUnit();
    try {
        // After some errors (disk full) SQLite has already rolled back by itself.
        if (sqlite3_get_autocommit(m_database.handle()) == 0)
            m_database.execute(QStringLiteral("ROLLBACK"));
    } catch (const StorageError&) {
        // Nothing more can be done; the engine rolls back when the connection closes.
    }
}

void UnitOfWork::commit()
{
    m_database.execute(QStringLiteral("COMMIT"));
    m_database.endUnit();
    m_isOpen = false;
}

} // namespace vouchwell
