#include "core/domain/shownrecord.h"

#include "core/base/isodate.h"
#include "core/base/text.h"
#include "core/domain/personlikeness.h"

#include <QStringList>

#include <algorithm>

namespace vouchwell {

namespace {

using What = ValuePair::What;

QString phoneKey(const QString& phone)
{
    QString digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    const QStringView tail = phoneTail(digits);
    return tail.isEmpty() ? digits : tail.toString();
}

QString keyOf(What what, const QString& value)
{
    switch (what) {
    case What::Phones: return phoneKey(value);
    case What::Emails:
    case What::CustomerSince: return value.trimmed().toCaseFolded();
    default: return foldKey(value);
    }
}

QStringList keysOf(What what, const QString& value)
{
    QStringList keys;
    const bool isList = what == What::Emails || what == What::Phones || what == What::Codes;
    for (const QString& part : isList ? value.split(u',') : QStringList(value))
        keys << keyOf(what, part);
    keys.sort();
    return keys;
}

Beside standing(const ValuePair& pair)
{
    if (pair.second.isEmpty())
        return Beside::OnlyFirst;
    if (pair.first.isEmpty())
        return Beside::OnlySecond;
    return keysOf(pair.what, pair.first) == keysOf(pair.what, pair.second) ? Beside::Same : Beside::Differs;
}

} // namespace

std::vector<ValuePair> besideEachOther(const ShownRecord& first, const ShownRecord& second)
{
    std::vector<ValuePair> pairs{
        {What::Name, first.name, second.name},
        {What::Emails, first.emails, second.emails},
        {What::Phones, first.phones, second.phones},
        {What::Address, first.address, second.address},
        {What::Company, first.company, second.company},
        {What::CustomerSince, isoText(first.customerSince), isoText(second.customerSince)},
        {What::Codes, first.codes, second.codes},
    };
    std::erase_if(pairs, [](const ValuePair& pair) { return pair.first.isEmpty() && pair.second.isEmpty(); });
    for (ValuePair& pair : pairs)
        pair.beside = standing(pair);
    return pairs;
}

} // namespace vouchwell
