#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace vouchwell {

/// An ISO 4217 currency with the number of decimals of its minor unit (0 to 4, CLDR's figures).
struct Currency
{
    QString code;
    int exponent = 2;

    /// Empty when `code` is not a known three-letter currency code.
    static std::optional<Currency> parse(const QString& code);
    /// 10 to the power of the exponent: how many minor units one major unit has.
    qint64 minorPerMajor() const;
    /// The currency of a country (ISO 3166 alpha-2), where one is known.
    static std::optional<Currency> ofCountry(const QString& countryCode);

    friend bool operator==(const Currency&, const Currency&) = default;
};

/// An amount in integer minor units. Negative amounts are allowed (returns, balances).
struct Money
{
    qint64 minor = 0;
    Currency currency;

    friend bool operator==(const Money&, const Money&) = default;
};

/// "€1,234.50" as the locale writes it, for screens and paper.
QString formatMoney(const Money& money, const QLocale& locale);
/// "1234.50": a dot, no grouping, the currency's decimals; for exact exports.
QString formatPlainAmount(const Money& money);

} // namespace vouchwell
