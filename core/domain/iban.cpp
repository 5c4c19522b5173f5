#include "core/domain/iban.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vouchwell {

namespace {

class IbanTexts
{
    Q_DECLARE_TR_FUNCTIONS(Iban)
};

struct IbanCountry
{
    char code[3];
    int length;
    bool isSepa;
};

// The registry of IBAN formats and the list of SEPA countries of the European Payments Council.
constexpr std::array kCountries{
    IbanCountry{"AD", 24, true},  IbanCountry{"AE", 23, false}, IbanCountry{"AL", 28, true},
    IbanCountry{"AT", 20, true},  IbanCountry{"AZ", 28, false}, IbanCountry{"BA", 20, false},
    IbanCountry{"BE", 16, true},  IbanCountry{"BG", 22, true},  IbanCountry{"BH", 22, false},
    IbanCountry{"BI", 27, false}, IbanCountry{"BR", 29, false}, IbanCountry{"BY", 28, false},
    IbanCountry{"CH", 21, true},  IbanCountry{"CR", 22, false}, IbanCountry{"CY", 28, true},
    IbanCountry{"CZ", 24, true},  IbanCountry{"DE", 22, true},  IbanCountry{"DJ", 27, false},
    IbanCountry{"DK", 18, true},  IbanCountry{"DO", 28, false}, IbanCountry{"EE", 20, true},
    IbanCountry{"EG", 29, false}, IbanCountry{"ES", 24, true},  IbanCountry{"FI", 18, true},
    IbanCountry{"FK", 18, false}, IbanCountry{"FO", 18, false}, IbanCountry{"FR", 27, true},
    IbanCountry{"GB", 22, true},  IbanCountry{"GE", 22, false}, IbanCountry{"GI", 23, true},
    IbanCountry{"GL", 18, false}, IbanCountry{"GR", 27, true},  IbanCountry{"GT", 28, false},
    IbanCountry{"HN", 28, false}, IbanCountry{"HR", 21, true},  IbanCountry{"HU", 28, true},
    IbanCountry{"IE", 22, true},  IbanCountry{"IL", 23, false}, IbanCountry{"IQ", 23, false},
    IbanCountry{"IS", 26, true},  IbanCountry{"IT", 27, true},  IbanCountry{"JO", 30, false},
    IbanCountry{"KW", 30, false}, IbanCountry{"KZ", 20, false}, IbanCountry{"LB", 28, false},
    IbanCountry{"LC", 32, false}, IbanCountry{"LI", 21, true},  IbanCountry{"LT", 20, true},
    IbanCountry{"LU", 20, true},  IbanCountry{"LV", 21, true},  IbanCountry{"LY", 25, false},
    IbanCountry{"MC", 27, true},  IbanCountry{"MD", 24, true},  IbanCountry{"ME", 22, true},
    IbanCountry{"MK", 19, true},  IbanCountry{"MN", 20, false}, IbanCountry{"MR", 27, false},
    IbanCountry{"MT", 31, true},  IbanCountry{"MU", 30, false}, IbanCountry{"NI", 28, false},
    IbanCountry{"NL", 18, true},  IbanCountry{"NO", 15, true},  IbanCountry{"OM", 23, false},
    IbanCountry{"PK", 24, false}, IbanCountry{"PL", 28, true},  IbanCountry{"PS", 29, false},
    IbanCountry{"PT", 25, true},  IbanCountry{"QA", 29, false}, IbanCountry{"RO", 24, true},
    IbanCountry{"RS", 22, true},  IbanCountry{"RU", 33, false}, IbanCountry{"SA", 24, false},
    IbanCountry{"SC", 31, false}, IbanCountry{"SD", 18, false}, IbanCountry{"SE", 24, true},
    IbanCountry{"SI", 19, true},  IbanCountry{"SK", 24, true},  IbanCountry{"SM", 27, true},
    IbanCountry{"SO", 23, false}, IbanCountry{"ST", 25, false}, IbanCountry{"SV", 28, false},
    IbanCountry{"TL", 23, false}, IbanCountry{"TN", 24, false}, IbanCountry{"TR", 26, false},
    IbanCountry{"UA", 29, false}, IbanCountry{"VA", 22, true},  IbanCountry{"VG", 24, false},
    IbanCountry{"XK", 20, false}, IbanCountry{"YE", 30, false},
};

const IbanCountry* countryOf(const QString& iban)
{
    const QStringView code = QStringView(iban).left(2);
    const auto* it = std::find_if(kCountries.begin(), kCountries.end(),
                                  [&](const IbanCountry& country) { return code == QLatin1String(country.code); });
    return it == kCountries.end() ? nullptr : &*it;
}

/// What people write around and between the signs is left out, also the word in front.
QString compact(const QString& typed)
{
    QString signs;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (!c.isSpace() && c != u'-' && c != u'.' && c.category() != QChar::Other_Format)
            signs += c;
    }
    return signs.startsWith(QLatin1String("IBAN")) ? signs.mid(4).remove(u':') : signs;
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The number of the rearranged account, letters as 10 to 35, modulo 97.
int remainderOf(const QString& iban)
{
    int remainder = 0;
    for (const QChar c : iban.mid(4) + iban.left(4)) {
        const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
}

} // namespace

QString ibanProblem(const QString& typed)
{
    const QString iban = compact(typed);
    const QString shown = typed.simplified();
    const bool hasForm = iban.size() > 4 && isLetter(iban[0]) && isLetter(iban[1]) && isDigit(iban[2]) &&
                         isDigit(iban[3]) &&
                         std::all_of(iban.begin(), iban.end(), [](QChar c) { return isLetter(c) || isDigit(c); });
    if (!hasForm)
        return IbanTexts::tr("“%1” is not an IBAN: it begins with two letters and two digits, as in ES91.").arg(shown);
    const IbanCountry* country = countryOf(iban);
    if (!country)
        return IbanTexts::tr("“%1” is not an IBAN: no country has the letters %2.").arg(shown, iban.left(2));
    if (iban.size() != country->length)
        return IbanTexts::tr("“%1” is not an IBAN: one of %2 has %3 letters and digits, this has %4.")
            .arg(shown, iban.left(2))
            .arg(country->length)
            .arg(iban.size());
    if (remainderOf(iban) != 1)
        return IbanTexts::tr("“%1” has a typing error: its check digits do not fit. Please compare it.").arg(shown);
    return {};
}

std::optional<QString> normalisedIban(const QString& typed)
{
    return ibanProblem(typed).isEmpty() ? std::optional(compact(typed)) : std::nullopt;
}

QString groupedIban(const QString& iban)
{
    QString grouped;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += iban[i];
    }
    return grouped;
}

QString maskedIban(const QString& iban)
{
    return iban.isEmpty() ? QString() : iban.left(4) + QStringLiteral(" … ") + iban.right(4);
}

bool isInSepa(const QString& iban)
{
    const IbanCountry* country = countryOf(iban);
    return country && country->isSepa;
}

std::optional<QString> normalisedBic(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$"));
    const QString bic = typed.simplified().remove(u' ').toUpper();
    return form.match(bic).hasMatch() ? std::optional(bic) : std::nullopt;
}

} // namespace vouchwell
