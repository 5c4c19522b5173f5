#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"

namespace vouchwell {

/// The one way to write: begins in the constructor, commits once at the end, rolls back when it goes out of scope
/// without. Carries who writes and when, so that every row of one act has the same `recorded_at`. That never lies
/// before what was recorded earlier (see RecordedTime).
class UnitOfWork
{
public:
    UnitOfWork(Database& database, const Clock& clock, QString by);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;

    void commit();

    Database& database() { return m_database; }
    /// UTC instant as ISO text with milliseconds.
    const QString& recordedAt() const { return m_recordedAt; }
    const QString& by() const { return m_by; }

private:
    void markClock();

    Database& m_database;
    QDateTime m_reading; ///< what the clock showed
    QString m_recordedAt;
    QString m_by;
    bool m_isOpen = true;
};

} // namespace vouchwell
