#include "core/storage/traitsreader.h"

#include "core/base/text.h"
#include "core/domain/person.h"

namespace vouchwell {

TraitsReader::TraitsReader(Database& database)
    : m_person(database, "SELECT name_key, street, postal_code, city, given_name, family_name, full_name FROM people "
                         "WHERE id = ?1"),
      m_names(database, "SELECT name_key FROM person_names WHERE person_id = ?1 ORDER BY name_key"),
      m_contacts(database, "SELECT type = 'email', normalised, raw FROM contact_points WHERE person_id = ?1 "
                           "ORDER BY type, normalised")
{
}

PersonTraits TraitsReader::read(PersonId person)
{
    PersonTraits traits;
    m_person.bind(1, person.value);
    while (m_person.next()) {
        if (const QString nameKey = m_person.text(0); !nameKey.isEmpty())
            traits.names.emplace_back(nameKey);
        traits.street = foldKey(m_person.text(1));
        traits.postalCode = foldKey(m_person.text(2));
        traits.city = foldKey(m_person.text(3));
    }
    m_names.bind(1, person.value);
    while (m_names.next())
        traits.names.emplace_back(m_names.text(0));
    m_contacts.bind(1, person.value);
    while (m_contacts.next())
        (m_contacts.int64(0) != 0 ? traits.emails : traits.phones) << m_contacts.text(1);
    return traits;
}

void TraitsReader::streets(Database& database, const std::function<void(PersonId, const QString&)>& take)
{
    BulkStatement rows(database, "SELECT id, street FROM people WHERE street <> ''");
    while (rows.next())
        take(PersonId{rows.int64(0)}, rows.text(1));
}

QString TraitsReader::nameOf(PersonId person)
{
    Person shown;
    m_person.bind(1, person.value);
    while (m_person.next()) {
        shown.givenName = m_person.text(4);
        shown.familyName = m_person.text(5);
        shown.fullName = m_person.text(6);
    }
    m_contacts.bind(1, person.value);
    while (m_contacts.next())
        (m_contacts.int64(0) != 0 ? shown.emails : shown.phones) << m_contacts.text(2);
    return shownName(shown);
}

} // namespace vouchwell
