#include "core/metrics/reporttable.h"

#include "core/rules/tracetext.h"

namespace vouchwell {

namespace {

QString exactAmount(const UnitAmount& amount)
{
    const std::optional<Currency> currency = Currency::parse(amount.unit);
    return currency ? formatPlainAmount({amount.amount, *currency}) : QString::number(amount.amount);
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
    return kind == Kind::Count || kind == Kind::MoneyMinor || kind == Kind::Amount;
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
    }
    return {};
}

} // namespace vouchwell
