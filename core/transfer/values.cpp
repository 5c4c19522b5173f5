#include "core/transfer/values.h"

#include "core/transfer/datetext.h"

#include <QLocale>

namespace vouchwell {

namespace {

constexpr int kMostMonths = 12;
constexpr int kMostDays = 31;
constexpr int kEarliestYear = 1000;

QLocale localeOfCountry(const QString& countryCode)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(countryCode.trimmed().toUpper());
    if (territory == QLocale::AnyTerritory)
        return QLocale::c();
    return QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory);
}

bool isDay(int number)
{
    return number >= 1 && number <= kMostDays;
}

bool isMonth(int number)
{
    return number >= 1 && number <= kMostMonths;
}

} // namespace

DateOrder dateOrderOfCountry(const QString& countryCode)
{
    const QString format = localeOfCountry(countryCode).dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (year < day && year < month)
        return DateOrder::YearMonthDay;
    return month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

QChar decimalMarkOfCountry(const QString& countryCode)
{
    return localeOfCountry(countryCode).decimalPoint() == QStringLiteral(",") ? u',' : u'.';
}

void DateEvidence::add(QStringView text)
{
    const std::optional<DateText> date = readDateText(text);
    if (!date || date->layout != DateText::Layout::Numbers)
        return;
    const int a = date->first;
    const int b = date->second;
    if (date->isShortYear && a > kMostDays && isMonth(b) && isDay(date->third)) {
        ++m_yearFirst;
    } else if (isDay(a) && !isMonth(a) && isMonth(b)) {
        ++m_dayFirst;
    } else if (isDay(b) && !isMonth(b) && isMonth(a)) {
        ++m_monthFirst;
    } else if (isMonth(a) && isMonth(b) && a != b) {
        if (m_ambiguous++ == 0)
            m_firstAmbiguous = text.trimmed().toString();
    }
}

std::optional<DateOrder> DateEvidence::proven() const
{
    // Beside years in front, "25-01-03" is a year in front as well.
    if (m_yearFirst > 0)
        return m_monthFirst == 0 ? std::optional(DateOrder::YearMonthDay) : std::nullopt;
    if ((m_dayFirst > 0) == (m_monthFirst > 0))
        return std::nullopt;
    return m_dayFirst > 0 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

std::optional<QDate> parseDate(QStringView text, DateOrder order, QDate today)
{
    const std::optional<DateText> date = readDateText(text);
    if (!date)
        return std::nullopt;
    const DayReading reading = readingOf(*date, order, today);
    const QDate day(reading.year, reading.month, reading.day);
    return day.isValid() && reading.year >= kEarliestYear ? std::optional(day) : std::nullopt;
}

} // namespace vouchwell
