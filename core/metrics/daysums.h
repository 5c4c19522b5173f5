#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace vouchwell {

/// What can be added up by day: each measure at the date that kpis.md gives it.
enum class DayMeasure {
    Received,        ///< R, as are the next
    Invalid,         ///< found not valid
    CohortContacted, ///< reached this stage or a later one by now
    CohortQualified,
    CohortConverted,
    CohortRepeat, ///< bought at least twice
    CohortOpen,   ///< may still convert
    CohortFlagged,
    CohortDecided, ///< converted, lost, expired
    QualifiedOn,   ///< Q
    Conversions,   ///< C, as is the next
    Reversed,      ///< conversions that were taken back, of friends who are no customers by now
    ReferredGross, ///< T, as are the next
    ReferredNet,
    ReferredOrders,
    AnyReferredNet, ///< of every campaign and referrer
    AnyReferredOrders,
    AllNet,
    AllOrders,
    AllReturns, ///< sales that came back at least in part, as a count of returns
    ReferredReturns,
    NewCustomers, ///< by the first sale, or the day the customer list says
    NewKnownSource,
    RewardCost, ///< E, as are the next
    RewardGranted,
    RewardsDeclined,
    RewardsDecided, ///< approved or declined where somebody had to
    HeldGranted,    ///< credit, points and pieces, at cost
    HeldUsed,
    PaidCost, ///< P
    Count
};
inline constexpr size_t kDayMeasureCount = size_t(DayMeasure::Count);

/// The sum of every measure over any days as the difference of two sums: as fast with ten million facts as with ten.
class DaySums
{
public:
    /// For the Julian days first..last.
    DaySums(qint32 first, qint32 last);

    void add(DayMeasure measure, qint32 day, qint64 amount = 1)
    {
        if (day >= m_first && day <= m_last)
            m_days[size_t(day - m_first) + 1][size_t(measure)] += amount;
    }
    /// Once, after the last add().
    void close();

    /// Over the days from..to, both included.
    qint64 between(DayMeasure measure, qint32 from, qint32 to) const;

    qint32 first() const { return m_first; }
    qint32 last() const { return m_last; }

    friend bool operator==(const DaySums&, const DaySums&) = default;

private:
    qint32 m_first;
    qint32 m_last;
    std::vector<std::array<qint64, kDayMeasureCount>> m_days; ///< [i]: sums of the days before first + i
};

} // namespace vouchwell
