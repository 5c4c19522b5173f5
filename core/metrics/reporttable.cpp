#include "core/metrics/reporttable.h"

#include "core/rules/tracetext.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

QString exactAmount(const UnitAmount& amount)
{
    const std::optional<Currency> currency = Currency::parse(amount.unit);
    return currency ? formatPlainAmount({amount.amount, *currency}) : QString::number(amount.amount);
}

/// `parts` of a whole number, exactly, without zeros at the end.
QString decimalText(qint64 parts, int whole, const QLocale& locale)
{
    const int digits = QString::number(whole).size() - 1;
    QString text = locale.toString(double(parts) / whole, 'f', digits);
    if (digits > 0) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text;
}

} // namespace

QVariant ReportTable::total(int column) const
{
    if (!columns.at(size_t(column)).hasTotal)
        return {};
    qint64 sum = 0;
    for (const auto& row : rows)
        sum += row.at(size_t(column)).toLongLong();
    return sum;
}

bool isNumber(ReportTable::Kind kind)
{
    using Kind = ReportTable::Kind;
    return kind != Kind::Text && kind != Kind::Date;
}

QString rateText(qint64 basisPoints, const QLocale& locale)
{
    // Whole percentages where they say enough; below ten, and between whole ones there, one decimal.
    const bool isSmall = basisPoints > -1'000 && basisPoints < 1'000 && basisPoints % 100 != 0;
    //: A percentage; %1 is its number
    return QCoreApplication::translate("ReportTable", "%1 %")
        .arg(isSmall ? locale.toString(double(basisPoints) / 100, 'f', 1)
                     : locale.toString(qRound64(double(basisPoints) / 100)));
}

QString formatDate(QDate date, const QLocale& locale)
{
    return locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString formatCell(const QVariant& value, ReportTable::Kind kind, const Currency& currency, const QLocale& locale)
{
    if (!value.isValid() || value.isNull())
        return QStringLiteral("–");
    switch (kind) {
    case ReportTable::Kind::Text: return value.toString();
    case ReportTable::Kind::Count: return locale.toString(value.toLongLong());
    case ReportTable::Kind::MoneyMinor: return formatMoney({value.toLongLong(), currency}, locale);
    case ReportTable::Kind::Date: return formatDate(value.toDate(), locale);
    case ReportTable::Kind::Amount: {
        const auto amount = value.value<UnitAmount>();
        return unitAmountText(amount.amount, amount.unit, locale);
    }
    case ReportTable::Kind::Rate: return rateText(value.toLongLong(), locale);
    case ReportTable::Kind::HalfDays: return decimalText(5 * value.toLongLong(), 10, locale);
    case ReportTable::Kind::Hundredths: return decimalText(value.toLongLong(), 100, locale);
    }
    return {};
}

QString formatExactCell(const QVariant& value, ReportTable::Kind kind, const Currency& currency)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (kind) {
    case ReportTable::Kind::Text: return value.toString();
    case ReportTable::Kind::Count: return QString::number(value.toLongLong());
    case ReportTable::Kind::MoneyMinor: return formatPlainAmount({value.toLongLong(), currency});
    case ReportTable::Kind::Date: return value.toDate().toString(Qt::ISODate);
    case ReportTable::Kind::Amount: return exactAmount(value.value<UnitAmount>());
    case ReportTable::Kind::Rate: return decimalText(value.toLongLong(), 10'000, QLocale::c());
    case ReportTable::Kind::HalfDays: return decimalText(5 * value.toLongLong(), 10, QLocale::c());
    case ReportTable::Kind::Hundredths: return decimalText(value.toLongLong(), 100, QLocale::c());
    }
    return {};
}

} // namespace vouchwell
