#pragma once

#include <QString>

namespace vouchwell {

/// What shows with whom somebody lives, as it was written down.
struct HouseholdTraits
{
    QString street;
    QString postalCode;
    QString city;
    QString familyName;
    QString fullName; ///< where the family name is not known by itself: all words but the first
};

/// True for two people of one household: the same street and postal code (the city, where one of them has no postal
/// code) with a house number or a common family name; or the same phone and a common family name. Families share one of
/// two family names, too. However it is written: case, accents and punctuation do not count.
bool isSameHousehold(const HouseholdTraits& a, const HouseholdTraits& b, bool sharePhone);

/// Equal for two people at the same street, house number and postal code (the city, where there is none), however they
/// are written; empty where the address does not say that much.
QString addressKey(const QString& street, const QString& postalCode, const QString& city);

} // namespace vouchwell
