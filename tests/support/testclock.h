#pragma once

#include "core/base/clock.h"

namespace vouchwell::test {

/// A clock that stands still until a test moves it. Every look at the instant is one millisecond later than the last.
class TestClock final : public Clock
{
public:
    explicit TestClock(QDate today) : m_today(today) {}

    void setToday(QDate today) { m_today = today; }
    void addDays(qint64 days) { m_today = m_today.addDays(days); }

    QDate today(const QTimeZone&) const override { return m_today; }
    QDateTime nowUtc() const override { return QDateTime(m_today, QTime(9, 0), Qt::UTC).addMSecs(++m_looks); }

private:
    QDate m_today;
    mutable qint64 m_looks = 0;
};

} // namespace vouchwell::test
