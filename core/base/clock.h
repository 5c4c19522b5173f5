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

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
};

/// The time of day goes on, the date stays: what `--today` on the command line and tests use.
class FixedDayClock final : public Clock
{
public:
    explicit FixedDayClock(QDate today, const QTimeZone& zone = QTimeZone::utc()) : m_today(today), m_zone(zone) {}

    /// The zone in which the day is meant, once the book has told it.
    void setZone(const QTimeZone& zone) { m_zone = zone; }

    QDate today(const QTimeZone&) const override { return m_today; }
    QDateTime nowUtc() const override;

private:
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace vouchwell
