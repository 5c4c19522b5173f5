#pragma once

#include "core/domain/ids.h"
#include "core/domain/personlikeness.h"
#include "core/domain/shownrecord.h"
#include "core/storage/bulkstatement.h"

#include <functional>

namespace vouchwell {

/// Reads what people are compared by, one at a time.
class TraitsReader
{
public:
    explicit TraitsReader(Database& database);

    PersonTraits read(PersonId person);
    /// What lists call the person.
    QString nameOf(PersonId person);
    /// All that is shown of the person beside another; the name is what lists call them.
    ShownRecord recordOf(PersonId person);
    /// Everybody's street, where there is one.
    static void streets(Database& database, const std::function<void(PersonId person, const QString& street)>& take);

private:
    void readContacts(PersonId person, QStringList& emails, QStringList& phones);

    BulkStatement m_person;
    BulkStatement m_names;
    BulkStatement m_contacts;
    BulkStatement m_record;
    BulkStatement m_codes;
};

} // namespace vouchwell
