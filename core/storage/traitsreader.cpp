#include "core/storage/traitsreader.h"

#include "core/base/text.h"
#include "core/domain/person.h"

namespace vouchwell {

TraitsReader::TraitsReader(Database& database)
    : m_person(database, "SELECT name_key, street, postal_code, city, given_name, family_name, full_name FROM people "
                         "WHERE id = ?1"),
      m_names(database, "SELECT name_key FROM person_names WHERE person_id = ?1 ORDER BY name_key"),
      m_contacts(database, "SELECT type = 'email', normalised, raw FROM contact_points WHERE person_id = ?1 "
                           "ORDER BY type, normalised"),
      m_record(database, "SELECT given_name, family_name, full_name, company, street, postal_code, city, "
                         "customer_since FROM people WHERE id = ?1"),
      m_codes(database, "SELECT code FROM customer_codes WHERE person_id = ?1 ORDER BY code_key")
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

void TraitsReader::readContacts(PersonId person, QStringList& emails, QStringList& phones)
{
    m_contacts.bind(1, person.value);
    while (m_contacts.next())
        (m_contacts.int64(0) != 0 ? emails : phones) << m_contacts.text(2);
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
    readContacts(person, shown.emails, shown.phones);
    return shownName(shown);
}

ShownRecord TraitsReader::recordOf(PersonId person)
{
    const QLatin1String separator(", ");
    ShownRecord record;
    Person shown;
    m_record.bind(1, person.value);
    while (m_record.next()) {
        shown.givenName = m_record.text(0);
        shown.familyName = m_record.text(1);
        shown.fullName = m_record.text(2);
        record.company = m_record.text(3);
        QStringList address{m_record.text(4), (m_record.text(5) + u' ' + m_record.text(6)).trimmed()};
        address.removeAll(QString());
        record.address = address.join(separator);
        record.customerSince = m_record.date(7);
    }
    readContacts(person, shown.emails, shown.phones);
    m_codes.bind(1, person.value);
    while (m_codes.next())
        shown.codes << m_codes.text(0);
    record.name = shownName(shown);
    record.emails = shown.emails.join(separator);
    record.phones = shown.phones.join(separator);
    record.codes = shown.codes.join(separator);
    return record;
}

} // namespace vouchwell
