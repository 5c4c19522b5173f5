#pragma once

#include "core/metrics/kpis.h"

#include <QLocale>

namespace vouchwell {

/// "1 Jan 2026 – 31 Mar 2026", or "November 2026" for exactly one month, or "2026" for exactly one year.
QString periodInWords(const Period& period, const QLocale& locale);

} // namespace vouchwell
