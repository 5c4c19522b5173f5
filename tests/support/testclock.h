#pragma once

#include "core/base/clock.h"

namespace vouchwell::test {

/// A clock that stands still until a test moves it. Every look at the instant is one millisecond later than the last.
class TestClock final : public Clock
{
public:
    explicit TestClock(QDate today) { setToday(today); }

    /// The morning of that day, in UTC.
    void setToday(QDate today) { setInstant(QDateTime(today, QTime(9, 0), Qt::UTC)); }
    void setInstant(const QDateTime& instant) { m_instant = instant.toUTC(); }
    void addDays(qint64 days) { m_instant = m_instant.addDays(days); }

    QDateTime nowUtc() const override { return m_instant.addMSecs(++m_looks); }

private:
    QDateTime m_instant;
    mutable qint64 m_looks = 0;
};

} // namespace vouchwell::test
