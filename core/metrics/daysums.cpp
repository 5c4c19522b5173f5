#include "core/metrics/daysums.h"

#include <algorithm>

namespace vouchwell {

DaySums::DaySums(qint32 first, qint32 last, std::vector<qint32> farDays) : m_first(first), m_last(std::max(first, last))
{
    std::sort(farDays.begin(), farDays.end());
    farDays.erase(std::unique(farDays.begin(), farDays.end()), farDays.end());
    for (const qint32 day : farDays) {
        if (day < m_first)
            m_early.push_back(day);
        else if (day > m_last)
            m_late.push_back(day);
    }
    m_sums.resize(m_early.size() + size_t(m_last - m_first) + 1 + m_late.size() + 1);
}

void DaySums::close()
{
    for (size_t i = 1; i < m_sums.size(); ++i) {
        for (size_t measure = 0; measure < kDayMeasureCount; ++measure)
            m_sums[i][measure] += m_sums[i - 1][measure];
    }
}

size_t DaySums::placesBefore(qint32 day) const
{
    const auto countBefore = [day](const std::vector<qint32>& days) {
        return size_t(std::lower_bound(days.begin(), days.end(), day) - days.begin());
    };
    if (day < m_first)
        return countBefore(m_early);
    if (day <= m_last)
        return m_early.size() + size_t(day - m_first);
    return m_early.size() + size_t(m_last - m_first) + 1 + countBefore(m_late);
}

qint64 DaySums::between(DayMeasure measure, qint32 from, qint32 to) const
{
    if (from > to)
        return 0;
    return m_sums[placesBefore(to + 1)][size_t(measure)] - m_sums[placesBefore(from)][size_t(measure)];
}

} // namespace vouchwell
