#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vouchwell {

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// The order in which a country writes its dates, and its decimal mark (ISO 3166 alpha-2).
DateOrder dateOrderOfCountry(const QString& countryCode);
QChar decimalMarkOfCountry(const QString& countryCode);

/// What the values of one column say about their order of day, month and year. ISO dates (year first, also with a
/// time) never count: they are read the same under every order.
class DateEvidence
{
public:
    void add(QStringView text);
    /// The order that the values prove (a first or second number above 12; 31/02/2025 proves day first although there
    /// is no such day). Empty without proof or where values contradict each other.
    std::optional<DateOrder> proven() const;
    /// True when at least one value can be read in two ways.
    bool isAmbiguous() const { return m_ambiguous > 0; }
    bool hasContradiction() const { return m_dayFirst > 0 && m_monthFirst > 0; }
    /// The first value that can be read in two ways, as typed.
    QString firstAmbiguous() const { return m_firstAmbiguous; }

private:
    qint64 m_dayFirst = 0;
    qint64 m_monthFirst = 0;
    qint64 m_yearFirst = 0; ///< two-digit years in front that cannot be days ("99-01-25")
    qint64 m_ambiguous = 0;
    QString m_firstAmbiguous;
};

/// The date that the text says, or nothing: impossible dates (31/02/2025) are never bent into another day. Month names
/// in the five languages, dots, slashes, dashes, blanks, two-digit years (up to 20 years ahead of `today`, else last
/// century) and a time behind the date are understood.
std::optional<QDate> parseDate(QStringView text, DateOrder order, QDate today);

/// What the values of one column say about their decimal mark.
class DecimalEvidence
{
public:
    void add(QStringView text);
    std::optional<QChar> proven() const;
    bool isAmbiguous() const { return m_ambiguous > 0; } ///< such as "1.000"
    bool hasContradiction() const { return m_comma > 0 && m_dot > 0; }
    QString firstAmbiguous() const { return m_firstAmbiguous; }

private:
    void weigh(QStringView number, qsizetype commas, qsizetype dots);
    qint64 m_comma = 0;
    qint64 m_dot = 0;
    qint64 m_ambiguous = 0;
    QString m_firstAmbiguous;
};

struct ParsedAmount
{
    qint64 minor = 0;
    QString currencyCode; ///< from a symbol or code beside the number ("€", "EUR"); empty where there is none
};

/// The amount in minor units of `currency`, exactly: integer arithmetic only, more decimals than the currency has are
/// refused unless they are zeros. Negative as "-5", "5-", "(5)"; blanks, no-break spaces, apostrophes group digits.
std::optional<ParsedAmount> parseAmount(QStringView text, QChar decimalMark, const Currency& currency);

} // namespace vouchwell
