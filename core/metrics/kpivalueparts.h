#pragma once

#include "core/metrics/numbers.h"

#include <QCoreApplication>

#include <vector>

namespace vouchwell {

/// What the formulas of the key figures have in common.
class KpiValueParts
{
    Q_DECLARE_TR_FUNCTIONS(Kpis)

protected:
    /// Nothing to divide by: shown as "–" with the reason.
    static KpiValue noData(Kpi kpi, const QString& reason);
    static KpiValue plain(Kpi kpi, qint64 amount, qint64 n);
    /// `part` of `whole` cases, with Wilson's interval where they are enough to say something.
    static KpiValue shareOfCases(Kpi kpi, qint64 part, qint64 whole);
    /// Median of days with the lower and the upper quartile, in half days.
    static KpiValue fromQuartiles(Kpi kpi, const std::vector<qint64>& days);
    /// Mean of amounts in minor units, with their median.
    static KpiValue meanOf(Kpi kpi, const std::vector<qint64>& amounts);
};

} // namespace vouchwell
