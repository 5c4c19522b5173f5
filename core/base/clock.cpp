#include "core/base/clock.h"

namespace vouchwell {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime FixedDayClock::nowUtc() const
{
    const QTime time = QDateTime::currentDateTimeUtc().toTimeZone(m_zone).time();
    return QDateTime(m_today, time, m_zone).toUTC();
}

} // namespace vouchwell
