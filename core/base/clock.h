#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace vouchwell {

/// Where time comes from. Nothing else in the product asks the operating system for the time.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present instant, in UTC.
    virtual QDateTime nowUtc() const = 0;
    /// The business-local date of the present instant.
    virtual QDate today(const QTimeZone& zone) const { return nowUtc().toTimeZone(zone).date(); }
};

class SystemClock : public Clock
{
public:
    QDateTime nowUtc() const override;
};

/// The system's instants with a fixed business date: what `--today` on the command line and tests use.
class FixedDayClock final : public SystemClock
{
public:
    explicit FixedDayClock(QDate today) : m_today(today) {}
    QDate today(const QTimeZone&) const override { return m_today; }

private:
    QDate m_today;
};

} // namespace vouchwell
