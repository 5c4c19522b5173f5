#include "core/base/money.h"

#include <unicode/ucurr.h>

#include <cmath>

namespace vouchwell {

std::optional<Currency> Currency::parse(const QString& code)
{
    const QString upper = code.trimmed().toUpper();
    if (upper.size() != 3)
        return std::nullopt;
    const auto* chars = reinterpret_cast<const UChar*>(upper.utf16());
    if (ucurr_getNumericCode(chars) == 0)
        return std::nullopt;
    UErrorCode error = U_ZERO_ERROR;
    const int digits = ucurr_getDefaultFractionDigits(chars, &error);
    if (U_FAILURE(error) || digits < 0 || digits > 4)
        return std::nullopt;
    return Currency{upper, digits};
}

qint64 Currency::minorPerMajor() const
{
    qint64 factor = 1;
    for (int i = 0; i < exponent; ++i)
        factor *= 10;
    return factor;
}

std::optional<Currency> Currency::ofCountry(const QString& countryCode)
{
    // ICU has a currency even for "ZZ", an unknown country.
    if (QLocale::codeToTerritory(countryCode.trimmed()) == QLocale::AnyTerritory)
        return std::nullopt;
    UChar buffer[4] = {};
    UErrorCode error = U_ZERO_ERROR;
    const QByteArray locale = "und_" + countryCode.trimmed().toUpper().toLatin1();
    const int length = ucurr_forLocale(locale.constData(), buffer, 4, &error);
    if (U_FAILURE(error) || length != 3)
        return std::nullopt;
    return parse(QString(reinterpret_cast<const QChar*>(buffer), length));
}

QString formatMoney(const Money& money, const QLocale& locale)
{
    // Only for display: a double holds every amount below 2^53 minor units, and its decimals are cut at the exponent.
    Q_ASSERT(std::abs(money.minor) < (qint64(1) << 53));
    const QLocale& ofCurrency = locale;
    const QString symbol = ofCurrency.currencySymbol(QLocale::CurrencyIsoCode) == money.currency.code
                               ? ofCurrency.currencySymbol()
                               : QString();
    // Common symbols that every reader knows; other foreign currencies keep their code.
    static const QHash<QString, QString> known{{QStringLiteral("EUR"), QStringLiteral("€")},
                                               {QStringLiteral("USD"), QStringLiteral("$")},
                                               {QStringLiteral("GBP"), QStringLiteral("£")},
                                               {QStringLiteral("JPY"), QStringLiteral("¥")},
                                               {QStringLiteral("INR"), QStringLiteral("₹")}};
    const QString shown =
        !symbol.isEmpty() ? symbol : known.value(money.currency.code, money.currency.code + u'\u00A0');
    if (money.currency.exponent == 0)
        return ofCurrency.toCurrencyString(money.minor, shown);
    const double major = double(money.minor) / double(money.currency.minorPerMajor());
    return ofCurrency.toCurrencyString(major, shown, money.currency.exponent);
}

QString formatPlainAmount(const Money& money)
{
    const qint64 factor = money.currency.minorPerMajor();
    const quint64 magnitude = money.minor < 0 ? quint64(0) - quint64(money.minor) : quint64(money.minor);
    QString text = QString::number(magnitude / quint64(factor));
    if (money.currency.exponent > 0) {
        const QString cents =
            QString::number(magnitude % quint64(factor)).rightJustified(money.currency.exponent, u'0');
        text += u'.' + cents;
    }
    return money.minor < 0 ? u'-' + text : text;
}

} // namespace vouchwell
