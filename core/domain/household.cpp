#include "core/domain/household.h"

#include "core/base/text.h"
#include "core/domain/personname.h"

#include <QStringList>

#include <algorithm>

namespace vouchwell {

namespace {

/// A street as it is compared: "C/ Mayor, 12" = "c mayor 12".
QString streetKey(const QString& street)
{
    QString key;
    for (const QChar letter : foldKey(street))
        key += letter.isLetterOrNumber() ? letter : QChar(u' ');
    return key.simplified();
}

bool hasHouseNumber(const QString& streetKey)
{
    return std::any_of(streetKey.begin(), streetKey.end(), [](QChar letter) { return letter.isDigit(); });
}

/// Postal codes are written with and without blanks.
QString postalKey(const QString& code)
{
    QString key = foldKey(code);
    key.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    return key;
}

bool isSamePlace(const HouseholdTraits& a, const HouseholdTraits& b)
{
    const QString code = postalKey(a.postalCode);
    const QString otherCode = postalKey(b.postalCode);
    if (!code.isEmpty() && !otherCode.isEmpty())
        return code == otherCode;
    const QString city = foldKey(a.city);
    return !city.isEmpty() && city == foldKey(b.city);
}

QStringList familyNames(const HouseholdTraits& person)
{
    const bool isKnown = !person.familyName.trimmed().isEmpty();
    const NameWords words(foldKey(isKnown ? person.familyName : person.fullName));
    QStringList names;
    for (qsizetype i = isKnown ? 0 : 1; i < words.size(); ++i)
        names << words.at(i).toString();
    return names;
}

bool shareFamilyName(const HouseholdTraits& a, const HouseholdTraits& b)
{
    const QStringList others = familyNames(b);
    const QStringList names = familyNames(a);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& name) { return name.size() > 1 && others.contains(name); });
}

} // namespace

QString addressKey(const QString& street, const QString& postalCode, const QString& city)
{
    const QString key = streetKey(street);
    if (!hasHouseNumber(key))
        return {};
    const QString code = postalKey(postalCode);
    const QString place = code.isEmpty() ? foldKey(city) : code;
    return place.isEmpty() ? QString() : key + u'|' + place;
}

bool isSameHousehold(const HouseholdTraits& a, const HouseholdTraits& b, bool sharePhone)
{
    if (sharePhone && shareFamilyName(a, b))
        return true;
    const QString street = streetKey(a.street);
    if (street.isEmpty() || street != streetKey(b.street) || !isSamePlace(a, b))
        return false;
    return hasHouseNumber(street) || shareFamilyName(a, b);
}

} // namespace vouchwell
