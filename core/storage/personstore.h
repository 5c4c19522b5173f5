#pragma once

#include "core/domain/person.h"
#include "core/storage/unitofwork.h"

#include <optional>

namespace vouchwell {

/// People with their contact points, codes, tags, extra fields and bank account.
class PersonStore
{
public:
    PersonStore(Database& database, QString countryCode);

    std::optional<Person> find(PersonId id);
    PersonId insert(UnitOfWork& work, const Person& person);
    /// Throws StorageError NotFound when somebody else has changed the person since it was read.
    void update(UnitOfWork& work, const Person& person);

private:
    void writeLists(const Person& person);
    void writeAccount(const Person& person);
    void addContact(PersonId id, const QString& type, const QString& raw, const std::optional<QString>& normalised);

    Database& m_database;
    QString m_countryCode;
};

/// What names are compared and searched by.
QString nameKeyOf(const Person& person);

} // namespace vouchwell
