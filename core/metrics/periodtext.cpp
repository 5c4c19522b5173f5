#include "core/metrics/periodtext.h"

#include "core/metrics/reporttable.h"

#include <QCoreApplication>

namespace vouchwell {

QString periodInWords(const Period& period, const QLocale& locale)
{
    const QDate& from = period.from;
    const QDate& to = period.to;
    if (from == to)
        return formatDate(from, locale);
    const bool wholeMonths = from.day() == 1 && to.day() == to.daysInMonth() && from.year() == to.year();
    if (wholeMonths && from.month() == to.month())
        return locale.standaloneMonthName(from.month()) + u' ' + QString::number(from.year());
    if (wholeMonths && from.month() == 1 && to.month() == 12)
        return QString::number(from.year());
    return QCoreApplication::translate("Period", "%1 – %2", "from date – to date")
        .arg(formatDate(from, locale), formatDate(to, locale));
}

} // namespace vouchwell
