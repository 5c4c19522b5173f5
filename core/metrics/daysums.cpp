#include "core/metrics/daysums.h"

#include <algorithm>

namespace vouchwell {

DaySums::DaySums(qint32 first, qint32 last) : m_first(first), m_last(std::max(first, last))
{
    m_days.resize(size_t(m_last - m_first) + 2);
}

void DaySums::close()
{
    for (size_t i = 1; i < m_days.size(); ++i) {
        for (size_t measure = 0; measure < kDayMeasureCount; ++measure)
            m_days[i][measure] += m_days[i - 1][measure];
    }
}

qint64 DaySums::between(DayMeasure measure, qint32 from, qint32 to) const
{
    const qint32 begin = std::clamp(from, m_first, m_last + 1);
    const qint32 end = std::clamp(to + 1, m_first, m_last + 1);
    if (begin >= end)
        return 0;
    const auto at = [&](qint32 day) { return m_days[size_t(day - m_first)][size_t(measure)]; };
    return at(end) - at(begin);
}

} // namespace vouchwell
