#pragma once

#include "core/metrics/numbers.h"

namespace vouchwell {

// What the parts of Numbers look like as tables: screen, chart, print, export and command line show these.

/// All key figures of a period. Columns: kpi, value, n, support, basis, formula.
ReportTable kpiTable(const Numbers& numbers, const Period& period, const QLocale& locale);
/// Columns: step, count, of_received, of_previous.
ReportTable funnelTable(const Numbers& numbers, const Period& period, const QLocale& locale);

} // namespace vouchwell
