#include "core/storage/unitofwork.h"

namespace vouchwell {

UnitOfWork::UnitOfWork(Database& database, const Clock& clock, QString by)
    : m_database(database), m_recordedAt(clock.nowUtc().toString(Qt::ISODateWithMs)), m_by(std::move(by))
{
    m_database.beginUnit();
}

UnitOfWork::~UnitOfWork()
{
    if (m_isOpen)
        m_database.rollBack();
}

void UnitOfWork::commit()
{
    m_database.commit();
    m_isOpen = false;
}

} // namespace vouchwell
