#pragma once

#include "core/domain/personname.h"

#include <QStringList>

#include <vector>

namespace vouchwell {

/// What is known of somebody, in the forms in which it is compared.
struct PersonTraits
{
    std::vector<NameWords> names; ///< every known spelling
    QStringList phones;           ///< normalisedPhone
    QStringList emails;           ///< normalisedEmail
    QString street;               ///< foldKey, as the next two
    QString postalCode;
    QString city;
};

/// How two numbers, addresses or streets agree.
enum class Agreement {
    Unknown, ///< one of the two has none
    None,    ///< both have some, and they differ
    Same,
    Tail,  ///< of phones: the last digits
    Typed, ///< one digit or letter differs, or two are swapped
    Name,  ///< of e-mail addresses: what stands before the @
};

/// How likely two records are one person, and why.
struct Likeness
{
    int score = 0; ///< 0 to 99: nothing but a rule is sure
    NameAgreement name = NameAgreement::None;
    Agreement phone = Agreement::Unknown;
    Agreement email = Agreement::Unknown;
    Agreement street = Agreement::Unknown;
};

/// From this score on a person is asked.
inline constexpr int kLikelySame = 70;

/// The same whichever comes first. Names that contradict each other make 0, whatever else agrees: who shares a
/// telephone and a street is a household.
Likeness likenessOf(const PersonTraits& a, const PersonTraits& b);

/// The last digits of a number, by which it is known without its country and area; empty where it is too short.
QStringView phoneTail(QStringView phone);
/// What stands before the @; empty where that is no name ("info").
QStringView mailName(QStringView email);

} // namespace vouchwell
