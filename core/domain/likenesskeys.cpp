#include "core/domain/likenesskeys.h"

#include "core/domain/nicknames.h"
#include "core/domain/personlikeness.h"

#include <algorithm>

namespace vouchwell {

namespace {

constexpr qsizetype kMostWords = 4; ///< of a name that has more, the first decide

/// Which kind of key: the same text means something else in each.
enum Kind : quint32 { Sounds = 1, GivenThenStart, FamilyThenInitial, Tail, Digits, MailName, Word };

/// FNV-1a, the same on every machine.
quint32 hashOf(QStringView text, quint32 seed)
{
    quint32 hash = 2166136261U ^ (seed * 0x9E3779B9U);
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash ^ (hash >> 15);
}

quint32 both(quint32 a, quint32 b)
{
    quint32 hash = a * 0x85EBCA6BU + b * 0xC2B2AE35U;
    hash ^= hash >> 16;
    return hash * 0x27D4EB2FU;
}

/// The digits of a number, least first.
QVarLengthArray<char16_t, 20> sortedDigits(QStringView phone)
{
    constexpr qsizetype kCompared = 9;
    QVarLengthArray<char16_t, 20> digits;
    for (const QChar c : phone.last(std::min(kCompared, phone.size())))
        digits.push_back(c.unicode());
    std::sort(digits.begin(), digits.end());
    return digits;
}

} // namespace

void addNameKeys(const NameWords& name, LikenessKeys& keys)
{
    const qsizetype words = std::min(name.size(), kMostWords);
    QVarLengthArray<quint32, kMostWords> sounds;
    for (qsizetype i = 0; i < words; ++i)
        sounds.push_back(hashOf(soundOf(givenNameOf(name.at(i))), Sounds));
    for (qsizetype i = 0; i < words; ++i) {
        for (qsizetype j = i + 1; j < words; ++j)
            keys.push_back(both(sounds[i] + sounds[j], Sounds));
    }
    // "Ana P…" and "A… Pérez", whichever of the two is written first.
    for (qsizetype j = 1; j < words; ++j) {
        for (const auto& [one, other] : {std::pair(name.at(0), name.at(j)), std::pair(name.at(j), name.at(0))}) {
            const quint32 whole = hashOf(givenNameOf(one), GivenThenStart);
            if (other.size() > 1)
                keys.push_back(both(whole, hashOf(other.first(2), GivenThenStart)));
            keys.push_back(both(whole, hashOf(other.first(1), FamilyThenInitial)));
        }
    }
}

void addPhoneKeys(QStringView phone, const NameWords& name, LikenessKeys& keys)
{
    const QStringView tail = phoneTail(phone);
    if (tail.isEmpty())
        return;
    keys.push_back(hashOf(tail, Tail));
    const auto digits = sortedDigits(phone);
    const quint32 all = hashOf(QStringView(digits.data(), digits.size()), Digits);
    for (qsizetype i = 0; i < std::min<qsizetype>(name.size(), 2); ++i)
        keys.push_back(both(all, name.at(i).front().unicode()));
}

void addEmailKeys(QStringView email, LikenessKeys& keys)
{
    if (const QStringView name = mailName(email); !name.isEmpty())
        keys.push_back(hashOf(name, MailName));
}

void addWordKeys(const NameWords& name, LikenessKeys& keys)
{
    for (qsizetype i = 0; i < std::min(name.size(), kMostWords); ++i)
        keys.push_back(hashOf(givenNameOf(name.at(i)), Word));
}

} // namespace vouchwell
