#include "ui/widgets/period.h"

#include "core/metrics/reporttable.h"

namespace vouchwell::ui {

namespace {

Period::Span wholeMonths(QDate first, int months)
{
    return {first, first.addMonths(months).addDays(-1)};
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

QList<Period::Kind> Period::presets()
{
    return {Kind::ThisMonth,   Kind::LastMonth, Kind::Last30Days,   Kind::Last90Days,
            Kind::ThisQuarter, Kind::ThisYear,  Kind::Last12Months, Kind::AllTime};
}

QString Period::name(Kind kind)
{
    switch (kind) {
    case Kind::ThisMonth: return tr("This month");
    case Kind::LastMonth: return tr("Last month");
    case Kind::Last30Days: return tr("Last 30 days");
    case Kind::Last90Days: return tr("Last 90 days");
    case Kind::ThisQuarter: return tr("This quarter");
    case Kind::ThisYear: return tr("This year");
    case Kind::Last12Months: return tr("Last 12 months");
    case Kind::AllTime: return tr("All time");
    case Kind::Custom: return tr("Other dates…");
    }
    Q_UNREACHABLE();
}

Period::Span Period::span(Kind kind, QDate today)
{
    switch (kind) {
    case Kind::ThisMonth: return wholeMonths(firstOfMonth(today), 1);
    case Kind::LastMonth: return wholeMonths(firstOfMonth(today).addMonths(-1), 1);
    case Kind::Last30Days: return {today.addDays(-29), today};
    case Kind::Last90Days: return {today.addDays(-89), today};
    case Kind::ThisQuarter: return wholeMonths({today.year(), (today.month() - 1) / 3 * 3 + 1, 1}, 3);
    case Kind::ThisYear: return wholeMonths({today.year(), 1, 1}, 12);
    case Kind::Last12Months: return {today.addMonths(-12).addDays(1), today};
    case Kind::AllTime:
    case Kind::Custom: return {};
    }
    Q_UNREACHABLE();
}

QString Period::describe(const Span& span, const QLocale& locale)
{
    if (!span.from.isValid() || !span.to.isValid())
        return tr("All time");
    if (span.from == span.to)
        return formatDate(span.from, locale);
    //: A span of dates: first day, last day
    return tr("%1 – %2").arg(formatDate(span.from, locale), formatDate(span.to, locale));
}

} // namespace vouchwell::ui
