#include "core/domain/bankday.h"

namespace vouchwell {

namespace {

/// Easter Sunday of the Gregorian calendar (the method of Meeus, Jones and Butcher).
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int days = h + l - 7 * m + 114;
    return {year, days / 31, days % 31 + 1};
}

} // namespace

bool isBankDay(QDate day)
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return false;
    const qint64 fromEaster = easterSunday(day.year()).daysTo(day);
    if (fromEaster == -2 || fromEaster == 1)
        return false;
    const int date = day.month() * 100 + day.day();
    return date != 101 && date != 501 && date != 1225 && date != 1226;
}

QDate bankDayFrom(QDate day)
{
    while (!isBankDay(day))
        day = day.addDays(1);
    return day;
}

} // namespace vouchwell
