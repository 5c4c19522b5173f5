#include "core/storage/unitofwork.h"

#include "core/storage/historystore.h"
#include "core/storage/recordedtime.h"

namespace vouchwell {

UnitOfWork::UnitOfWork(Database& database, const Clock& clock, QString by) : m_database(database), m_by(std::move(by))
{
    m_database.beginUnit();
    try {
        m_reading = clock.nowUtc();
        m_recordedAt = RecordedTime(database).next(m_reading);
    } catch (...) {
        m_database.rollBack();
        throw;
    }
}

UnitOfWork::~UnitOfWork()
{
    if (m_isOpen)
        m_database.rollBack();
}

void UnitOfWork::commit()
{
    markClock();
    m_database.commit();
    m_isOpen = false;
}

/// Keeps what a clock showed that is well behind the book.
void UnitOfWork::markClock()
{
    constexpr qint64 kHarmless = 60;
    if (m_reading.secsTo(RecordedTime::fromText(m_recordedAt)) <= kHarmless ||
        RecordedTime(m_database).last() != m_recordedAt)
        return;
    HistoryStore::audit(*this, {}, RecordedTime::markName(), 0, {},
                        {{RecordedTime::readingKey(), RecordedTime::asText(m_reading)}});
}

} // namespace vouchwell
