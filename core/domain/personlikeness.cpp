#include "core/domain/personlikeness.h"

#include "core/domain/editdistance.h"

#include <algorithm>

namespace vouchwell {

namespace {

constexpr qsizetype kTail = 7;
constexpr qsizetype kShortestMailName = 4;

// Points of a score; a name that is entirely the same has 60 of its own.
constexpr int kNameShare = 60;
constexpr int kMost = 99;
constexpr int kNothingElseKnown = 15; ///< one of the two is but a name
constexpr int kNothingToCompare = 10; ///< as where one has a telephone, the other an address

int pointsOfPhone(Agreement phone)
{
    switch (phone) {
    case Agreement::Same: return 30;
    case Agreement::Typed: return 25;
    case Agreement::Tail: return 20;
    case Agreement::None: return -10;
    default: return 0;
    }
}

int pointsOfEmail(Agreement email)
{
    switch (email) {
    case Agreement::Same: return 30;
    case Agreement::Typed: return 25;
    case Agreement::Name: return 20;
    case Agreement::None: return -5;
    default: return 0;
    }
}

int pointsOfStreet(Agreement street)
{
    switch (street) {
    case Agreement::Same: return 20;
    case Agreement::None: return -3;
    default: return 0;
    }
}

Agreement comparePhones(const QString& a, const QString& b)
{
    if (a == b)
        return Agreement::Same;
    const QStringView tail = phoneTail(a);
    if (!tail.isEmpty() && tail == phoneTail(b))
        return Agreement::Tail;
    return a.size() > kTail && b.size() > kTail && editDistance(a, b, 1) == 1 ? Agreement::Typed : Agreement::None;
}

Agreement compareEmails(const QString& a, const QString& b)
{
    if (a == b)
        return Agreement::Same;
    const QStringView name = mailName(a);
    const QStringView other = mailName(b);
    if (name.isEmpty() || other.isEmpty())
        return Agreement::None;
    if (editDistance(a, b, 1) == 1)
        return Agreement::Typed;
    return name == other ? Agreement::Name : Agreement::None;
}

/// The best that any of one's has in common with any of the other's.
template<typename Compare, typename Points>
Agreement bestOf(const QStringList& a, const QStringList& b, Compare compare, Points points)
{
    if (a.isEmpty() || b.isEmpty())
        return Agreement::Unknown;
    Agreement best = Agreement::None;
    for (const QString& one : a) {
        for (const QString& other : b) {
            const Agreement found = compare(one, other);
            if (points(found) > points(best))
                best = found;
        }
    }
    return best;
}

Agreement compareStreets(const PersonTraits& a, const PersonTraits& b)
{
    if (a.street.isEmpty() || b.street.isEmpty())
        return Agreement::Unknown;
    const auto contradict = [](const QString& one, const QString& other) {
        return !one.isEmpty() && !other.isEmpty() && one != other;
    };
    const bool isElsewhere = contradict(a.postalCode, b.postalCode) || contradict(a.city, b.city);
    return a.street == b.street && !isElsewhere ? Agreement::Same : Agreement::None;
}

NameLikeness bestName(const PersonTraits& a, const PersonTraits& b)
{
    NameLikeness best;
    for (const NameWords& one : a.names) {
        for (const NameWords& other : b.names) {
            const NameLikeness found = nameLikeness(one, other);
            if (found.score > best.score || (found.score == best.score && found.how < best.how))
                best = found;
        }
    }
    return best;
}

bool isOnlyAName(const PersonTraits& person)
{
    return person.phones.isEmpty() && person.emails.isEmpty() && person.street.isEmpty();
}

} // namespace

QStringView phoneTail(QStringView phone)
{
    return phone.size() > kTail ? phone.last(kTail) : QStringView();
}

QStringView mailName(QStringView email)
{
    const QStringView name = email.first(std::max<qsizetype>(email.indexOf(u'@'), 0));
    constexpr QStringView kOffices[] = {u"info", u"mail", u"office", u"contact", u"kontakt", u"admin", u"contacto"};
    const bool isOffice = std::find(std::begin(kOffices), std::end(kOffices), name) != std::end(kOffices);
    return name.size() < kShortestMailName || isOffice ? QStringView() : name;
}

Likeness likenessOf(const PersonTraits& a, const PersonTraits& b)
{
    Likeness likeness;
    const NameLikeness name = bestName(a, b);
    if (name.score == 0)
        return likeness;
    likeness.name = name.how;
    likeness.phone = bestOf(a.phones, b.phones, comparePhones, pointsOfPhone);
    likeness.email = bestOf(a.emails, b.emails, compareEmails, pointsOfEmail);
    likeness.street = compareStreets(a, b);
    int points = name.score * kNameShare / 100 + pointsOfPhone(likeness.phone) + pointsOfEmail(likeness.email) +
                 pointsOfStreet(likeness.street);
    if (isOnlyAName(a) || isOnlyAName(b))
        points += kNothingElseKnown;
    else if (likeness.phone == Agreement::Unknown && likeness.email == Agreement::Unknown)
        points += kNothingToCompare;
    likeness.score = std::clamp(points, 0, kMost);
    return likeness;
}

} // namespace vouchwell
