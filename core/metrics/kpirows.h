#pragma once

#include "core/metrics/numberswork.h"

namespace vouchwell {

/// The rows that a key figure of a period counts, as people read them; the table's totals are the parts of the figure.
KpiRows kpiRows(const NumbersWork& work, Kpi kpi, const Period& period, const QLocale& locale);

} // namespace vouchwell
