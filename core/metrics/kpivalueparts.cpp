#include "core/metrics/kpivalueparts.h"

#include "core/metrics/statistics.h"

namespace vouchwell {

KpiValue KpiValueParts::noData(Kpi kpi, const QString& reason)
{
    KpiValue value;
    value.kpi = kpi;
    value.reason = reason;
    return value;
}

KpiValue KpiValueParts::plain(Kpi kpi, qint64 amount, qint64 n)
{
    KpiValue value;
    value.kpi = kpi;
    value.value = amount;
    value.n = n;
    return value;
}

KpiValue KpiValueParts::shareOfCases(Kpi kpi, qint64 part, qint64 whole)
{
    if (whole <= 0)
        return noData(kpi, tr("There is no case in this period."));
    KpiValue value = plain(kpi, rateBp(part, whole), whole);
    value.numerator = part;
    if (!value.isFew())
        value.interval = wilsonInterval(part, whole);
    return value;
}

KpiValue KpiValueParts::fromQuartiles(Kpi kpi, const std::vector<qint64>& days)
{
    const std::optional<Quartiles> quartiles = quartilesOf(days);
    if (!quartiles)
        return noData(kpi, tr("There is no case in this period."));
    KpiValue value = plain(kpi, quartiles->medianHalves, qint64(days.size()));
    value.low = quartiles->lowHalves;
    value.high = quartiles->highHalves;
    return value;
}

KpiValue KpiValueParts::meanOf(Kpi kpi, const std::vector<qint64>& amounts)
{
    const std::optional<Quartiles> quartiles = quartilesOf(amounts);
    if (!quartiles)
        return noData(kpi, tr("There is no purchase in this period."));
    qint64 sum = 0;
    for (const qint64 amount : amounts)
        sum += amount;
    KpiValue value = plain(kpi, roundedQuotient(sum, qint64(amounts.size())), qint64(amounts.size()));
    value.median = roundedQuotient(quartiles->medianHalves, 2);
    return value;
}

} // namespace vouchwell
