#include "core/domain/person.h"

#include <array>

namespace vouchwell {

namespace {

const std::array<std::pair<Person::Status, QLatin1String>, 4> kPersonStatuses{{
    {Person::Status::Active, QLatin1String("active")},
    {Person::Status::Archived, QLatin1String("archived")},
    {Person::Status::Blocked, QLatin1String("blocked")},
    {Person::Status::Anonymised, QLatin1String("anonymised")},
}};

} // namespace

QString joinedName(const QString& given, const QString& family)
{
    if (given.isEmpty())
        return family;
    return family.isEmpty() ? given : given + u' ' + family;
}

QString shownName(const Person& person)
{
    if (!person.fullName.isEmpty())
        return person.fullName;
    const QString joined = joinedName(person.givenName, person.familyName);
    if (!joined.isEmpty())
        return joined;
    for (const QStringList* list : {&person.emails, &person.phones, &person.codes}) {
        if (!list->isEmpty())
            return list->first();
    }
    return {};
}

QString toStored(Person::Status status)
{
    for (const auto& [value, text] : kPersonStatuses) {
        if (value == status)
            return text;
    }
    Q_UNREACHABLE();
}

Person::Status personStatusFrom(const QString& stored)
{
    for (const auto& [value, text] : kPersonStatuses) {
        if (stored == text)
            return value;
    }
    return Person::Status::Active;
}

} // namespace vouchwell
