#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <vector>

namespace vouchwell {

/// An amount of a column whose rows are in different units: money, points, pieces.
struct UnitAmount
{
    qint64 amount = 0;
    QString unit; ///< as it is posted: a currency, "points", "piece:NAME"

    friend bool operator==(const UnitAmount&, const UnitAmount&) = default;
};

/// Numbers and labels of one board, list or chart, computed once: screen, chart, print and export all show this.
/// Cells hold QString (Text), qint64 (Count, MoneyMinor, Rate in basis points, HalfDays, Hundredths), QDate (Date),
/// UnitAmount (Amount) or an invalid QVariant (no data, shown as "–").
struct ReportTable
{
    enum class Kind { Text, Count, MoneyMinor, Date, Amount, Rate, HalfDays, Hundredths };

    struct Column
    {
        QString key;   ///< stable, for exact exports: "referred_on"
        QString title; ///< translated, for people
        Kind kind = Kind::Text;
        bool hasTotal = false; ///< Count and MoneyMinor columns that add up
    };
    struct Fact
    {
        QString title;
        QVariant value; ///< as a cell
        Kind kind = Kind::Text;
    };

    QString title;    ///< translated: "Referral report"
    QString subtitle; ///< translated: period and filter in words
    QString shopName;
    Currency currency;
    std::vector<Fact> facts; ///< the line of key figures above the table
    std::vector<Column> columns;
    std::vector<std::vector<QVariant>> rows;

    /// Sum of a column that has a total; invalid for the others.
    QVariant total(int column) const;
};

/// True for cells that stand at the trailing side.
bool isNumber(ReportTable::Kind kind);
/// A cell as people read it: localised number, money with its symbol, date as "3 Jan 2025"; "–" without data.
QString formatCell(const QVariant& value, ReportTable::Kind kind, const Currency& currency, const QLocale& locale);
/// A cell for programs: plain integers and amounts, ISO dates, empty without data.
QString formatExactCell(const QVariant& value, ReportTable::Kind kind, const Currency& currency);
/// "57 %", "4.5 %" below ten: basis points as people read them.
QString rateText(qint64 basisPoints, const QLocale& locale);
/// "3 Jan 2025": day, short month, four-digit year in the locale's words.
QString formatDate(QDate date, const QLocale& locale);

} // namespace vouchwell

Q_DECLARE_METATYPE(vouchwell::UnitAmount)
