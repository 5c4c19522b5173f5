#include "ui/home/periodspan.h"

#include "ui/widgets/periodchooser.h"

namespace vouchwell::ui {

namespace {

/// Length of a calendar period in months; 0 for the others.
int calendarMonths(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::ThisMonth:
    case Period::Kind::LastMonth: return 1;
    case Period::Kind::ThisQuarter: return 3;
    case Period::Kind::ThisYear:
    case Period::Kind::Last12Months: return 12;
    default: return 0;
    }
}

} // namespace

vouchwell::Period chosenPeriod(const PeriodChooser& chooser, const Snapshot& snapshot)
{
    if (!chooser.from().isValid() || !chooser.to().isValid())
        return wholeHistory(snapshot);
    return {chooser.from(), chooser.to()};
}

vouchwell::Period periodBefore(Period::Kind kind, const vouchwell::Period& period, QDate today)
{
    const int months = calendarMonths(kind);
    if (months == 0)
        return previousPeriod(period);
    vouchwell::Period before{period.from.addMonths(-months), period.from.addDays(-1)};
    if (today >= period.from && today < period.to)
        before.to = std::min(before.to, before.from.addDays(period.from.daysTo(today)));
    return before;
}

bool hasEarlierData(const Snapshot& snapshot, const vouchwell::Period& before)
{
    return snapshot.firstDay > 0 && snapshot.firstDay <= before.to.toJulianDay();
}

Period::Kind firstPeriodKind(const Snapshot& snapshot)
{
    const Period::Span month = Period::span(Period::Kind::ThisMonth, snapshot.today);
    const bool isOver = snapshot.lastDay > 0 && snapshot.lastDay < month.from.toJulianDay();
    return isOver ? Period::Kind::Last12Months : Period::Kind::ThisMonth;
}

} // namespace vouchwell::ui
