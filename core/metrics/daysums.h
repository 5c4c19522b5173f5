#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
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
    RewardTakenBack, ///< of what was granted; not what was declined
    RewardsDeclined, ///< by the day of the decision, as is the next
    RewardsDecided,  ///< approved or declined where somebody had to
    HeldGranted,     ///< credit, points and pieces, at cost
    HeldUsed,
    PaidCost, ///< P
    Count
};
inline constexpr size_t kDayMeasureCount = size_t(DayMeasure::Count);

/// The sum of every measure over any days as the difference of two sums: as fast with ten million facts as with ten.
class DaySums
{
public:
    /// For the Julian days first..last, each of which has its place, and days far from them: a customer list may say
    /// "9999-12-31" where it knows no day, and all days up to there would need a gigabyte.
    DaySums(qint32 first, qint32 last, std::vector<qint32> farDays = {});

    /// Of a day among those; what is added to others is left out.
    void add(DayMeasure measure, qint32 day, qint64 amount = 1)
    {
        if (const std::optional<size_t> place = placeOf(day))
            m_sums[*place + 1][size_t(measure)] += amount;
    }
    /// Once, after the last add().
    void close();

    /// Over the days from..to, both included.
    qint64 between(DayMeasure measure, qint32 from, qint32 to) const;

    /// The earliest day of all.
    qint32 first() const { return m_early.empty() ? m_first : m_early.front(); }

    friend bool operator==(const DaySums&, const DaySums&) = default;

private:
    std::optional<size_t> placeOf(qint32 day) const
    {
        if (day >= m_first && day <= m_last)
            return m_early.size() + size_t(day - m_first);
        const size_t before = placesBefore(day);
        const bool isFar = day < m_first ? before < m_early.size() && m_early[before] == day
                                         : !m_late.empty() && placesBefore(day + 1) > before;
        return isFar ? std::optional(before) : std::nullopt;
    }
    size_t placesBefore(qint32 day) const;

    qint32 m_first;
    qint32 m_last;
    std::vector<qint32> m_early;                              ///< far days before the first, ascending
    std::vector<qint32> m_late;                               ///< and after the last
    std::vector<std::array<qint64, kDayMeasureCount>> m_sums; ///< [i]: over the first i places
};

} // namespace vouchwell
