#include "core/storage/trial.h"

#include <sqlite3.h>

namespace vouchwell {

Trial::Trial(UnitOfWork& work) : m_work(work)
{
    m_work.database().execute(QStringLiteral("SAVEPOINT trial"));
}

Trial::~Trial()
{
    sqlite3* const handle = m_work.database().handle();
    // Where it cannot be taken back alone, everything goes: the unit refuses to go on without its transaction.
    if (sqlite3_exec(handle, "ROLLBACK TO trial; RELEASE trial", nullptr, nullptr, nullptr) != SQLITE_OK)
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace vouchwell
