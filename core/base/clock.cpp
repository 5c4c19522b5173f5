#include "core/base/clock.h"

namespace vouchwell {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace vouchwell
