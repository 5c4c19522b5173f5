#include "core/domain/contact.h"

#include <phonenumbers/phonenumberutil.h>

namespace vouchwell {

namespace {

constexpr qsizetype kLongestEmail = 254;
constexpr qsizetype kShortestPhone = 5;
constexpr qsizetype kLongestE164 = 15;

bool isAllowedInEmail(QChar c)
{
    const char16_t u = c.unicode();
    return u > 0x20 && u != 0x7F && u != u'<' && u != u'>' && u != u'(' && u != u')' && u != u',' && u != u';' &&
           u != u':' && u != u'"' && u != u'\\' && u != u'[' && u != u']' && !c.isSpace() &&
           c.category() != QChar::Other_Format && c.category() != QChar::Other_Control;
}

bool ignoresDots(QStringView domain)
{
    return domain == u"gmail.com";
}

/// Digits of the text as ASCII, with a leading plus where the number says its country ("+", "00" as prefix).
QString dialledDigits(QStringView text)
{
    QString digits;
    bool plus = false;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if ((c == u'+' || c == QChar(0xFF0B)) && digits.isEmpty())
            plus = true;
    }
    if (!plus && digits.startsWith(QLatin1String("00"))) {
        digits.remove(0, 2);
        plus = true;
    }
    return plus ? u'+' + digits : digits;
}

} // namespace

std::optional<QString> normalisedEmail(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype at = trimmed.indexOf(u'@');
    if (at <= 0 || trimmed.size() > kLongestEmail || trimmed.indexOf(u'@', at + 1) >= 0)
        return std::nullopt;
    for (const QChar c : trimmed) {
        if (!isAllowedInEmail(c))
            return std::nullopt;
    }
    QString domain = trimmed.sliced(at + 1).toString().toLower();
    const qsizetype dot = domain.indexOf(u'.');
    if (dot <= 0 || domain.endsWith(u'.') || domain.contains(QLatin1String("..")))
        return std::nullopt;
    if (domain == u"googlemail.com")
        domain = QStringLiteral("gmail.com");
    QString local = trimmed.first(at).toString().toLower();
    const qsizetype plus = local.indexOf(u'+');
    if (plus > 0)
        local.truncate(plus);
    if (ignoresDots(domain))
        local.remove(u'.');
    if (local.isEmpty())
        return std::nullopt;
    return local + u'@' + domain;
}

std::optional<QString> normalisedPhone(QStringView text, const QString& countryCode)
{
    // "(0)" between country code and number is a note for callers, never dialled together with the country code.
    QString cleaned = text.toString();
    if (cleaned.contains(QLatin1String("(0)")) && dialledDigits(cleaned).startsWith(u'+'))
        cleaned.remove(QLatin1String("(0)"));
    const QString digits = dialledDigits(cleaned);
    const bool isInternational = digits.startsWith(u'+');
    const qsizetype count = digits.size() - (isInternational ? 1 : 0);
    if (count < kShortestPhone)
        return std::nullopt;
    if (isInternational || countryCode.isEmpty() || count > kLongestE164)
        return digits;

    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string raw = digits.toStdString();
    if (util.Parse(raw, countryCode.toUpper().toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return digits;
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace vouchwell
