#include "core/storage/peoplebulkstore.h"

#include "core/storage/statement.h"

#include <sqlite3.h>

namespace vouchwell {

namespace {

/// Column names by PersonField.
constexpr std::array<const char*, kPersonFieldCount> kFieldColumns{
    "given_name", "family_name", "full_name", "customer_since", "company", "street", "postal_code", "city", "notes"};

constexpr const char* kUnlessThere = "ON CONFLICT DO NOTHING";

} // namespace

/// Ids are never used again, not even those of people who are gone.
PersonId nextPersonId(Database& database)
{
    Statement row(database,
                  QStringLiteral("SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'people'), 0) + 1"));
    row.first();
    return {row.int64(0)};
}

PeopleBulkStore::PeopleBulkStore(UnitOfWork& work, ChangeRecorder& changes)
    : m_work(work),
      m_changes(changes),
      m_next(nextPersonId(work.database())),
      m_firstWaiting(m_next),
      m_newPeople(work.database(),
                  "INSERT INTO people (id, given_name, family_name, full_name, customer_since, company, street, "
                  "postal_code, city, notes, name_key, status, batch_id, created_at) VALUES",
                  "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'active', ?, ?)"),
      m_newContacts(work.database(), "INSERT INTO contact_points (person_id, type, normalised, raw) VALUES",
                    "(?, ?, ?, ?)", kUnlessThere),
      m_newCodes(work.database(), "INSERT INTO customer_codes (person_id, code_key, code) VALUES", "(?, ?, ?)",
                 kUnlessThere),
      m_newTags(work.database(), "INSERT INTO person_tags (person_id, tag) VALUES", "(?, ?)", kUnlessThere),
      m_newExtras(work.database(), "INSERT INTO extra_fields (person_id, name, value) VALUES", "(?, ?, ?)",
                  kUnlessThere),
      m_newAccounts(work.database(), "INSERT INTO bank_accounts (person_id, iban, holder) VALUES", "(?, ?, ?)",
                    kUnlessThere),
      m_filled(work.database(),
               "SELECT given_name <> '', family_name <> '', full_name <> '', customer_since IS NOT NULL, "
               "company <> '', street <> '', postal_code <> '', city <> '', notes <> '' "
               "FROM people WHERE id = ?"),
      m_nameKey(work.database(), "UPDATE people SET name_key = ?, revision = revision + 1 WHERE id = ?"),
      m_contact(work.database(), "INSERT INTO contact_points (person_id, type, normalised, raw) VALUES (?, ?, ?, ?) "
                                 "ON CONFLICT DO NOTHING"),
      m_code(work.database(),
             "INSERT INTO customer_codes (person_id, code_key, code) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
      m_name(work.database(), "INSERT INTO person_names (person_id, name_key) VALUES (?, ?) ON CONFLICT DO NOTHING"),
      m_tag(work.database(), "INSERT INTO person_tags (person_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING"),
      m_extra(work.database(),
              "INSERT INTO extra_fields (person_id, name, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
      m_otherExtra(work.database(),
                   "UPDATE extra_fields SET value = ?3 WHERE person_id = ?1 AND name = ?2 AND value <> ?3"),
      m_account(work.database(),
                "INSERT INTO bank_accounts (person_id, iban, holder) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
      m_otherAccount(work.database(), "DELETE FROM bank_accounts WHERE person_id = ?1 AND (iban <> ?2 OR holder <> ?3)")
{
}

PersonId PeopleBulkStore::add(const PersonValues& values, const QString& nameKey, BatchId batch)
{
    if (m_newPeople.isEnough())
        flush();
    const PersonId id{m_next.value++};
    m_newPeople.add(id.value);
    for (int i = 0; i < kPersonFieldCount; ++i) {
        if (i == int(PersonField::CustomerSince))
            m_newPeople.addTextOrNull(values[size_t(i)]);
        else
            m_newPeople.add(values[size_t(i)]);
    }
    m_newPeople.add(nameKey).addReference(batch.value).add(m_work.recordedAt());
    return id;
}

void PeopleBulkStore::flush()
{
    m_newPeople.flush(); // first: the others refer to them
    m_newContacts.flush();
    m_newCodes.flush();
    m_newTags.flush();
    m_newExtras.flush();
    m_newAccounts.flush();
    m_firstWaiting = m_next;
}

int PeopleBulkStore::filledFields(PersonId id)
{
    settle(id);
    m_filled.bind(1, id.value);
    if (!m_filled.next())
        return -1;
    int mask = 0;
    for (int i = 0; i < kPersonFieldCount; ++i) {
        if (m_filled.int64(i) != 0)
            mask |= 1 << i;
    }
    m_filled.reset();
    return mask;
}

BulkStatement& PeopleBulkStore::setting(PersonField field)
{
    std::unique_ptr<BulkStatement>& setting = m_set[size_t(field)];
    if (!setting) {
        const QByteArray column = kFieldColumns[size_t(field)];
        const QByteArray sql = "UPDATE people SET " + column + " = ?1, revision = revision + 1 WHERE id = ?2 AND (" +
                               column + " IS NULL OR " + column + " <> ?1)";
        setting = std::make_unique<BulkStatement>(m_work.database(), sql.constData());
    }
    return *setting;
}

void PeopleBulkStore::fill(PersonId id, PersonField field, const QString& value)
{
    settle(id);
    setting(field).bind(1, value).bind(2, id.value).run();
}

bool PeopleBulkStore::overwrite(PersonId id, PersonField field, const QString& value)
{
    fill(id, field, value);
    return sqlite3_changes(m_work.database().handle()) > 0;
}

void PeopleBulkStore::setNameKey(PersonId id, const QString& nameKey)
{
    settle(id);
    m_nameKey.bind(1, nameKey).bind(2, id.value).run();
}

void PeopleBulkStore::settle(PersonId id)
{
    if (isWaiting(id))
        flush();
}

bool PeopleBulkStore::runChanged(BulkStatement& statement, PersonId id, const char* table,
                                 const QStringList& furtherKey)
{
    statement.run();
    if (sqlite3_changes(m_work.database().handle()) == 0)
        return false;
    if (m_changes.wasThere(id))
        m_changes.added(QLatin1String(table), id, furtherKey);
    return true;
}

bool PeopleBulkStore::addContact(PersonId id, bool isEmail, const QString& normalised, const QString& raw)
{
    const QStringView type = isEmail ? u"email" : u"phone";
    if (isWaiting(id)) {
        m_newContacts.add(id.value).add(type).add(normalised).add(raw);
        return true;
    }
    return runChanged(m_contact.bind(1, id.value).bind(2, type).bind(3, normalised).bind(4, raw), id, "contact_points",
                      {type.toString(), normalised});
}

bool PeopleBulkStore::addCode(PersonId id, const QString& codeKey, const QString& code)
{
    if (isWaiting(id)) {
        m_newCodes.add(id.value).add(codeKey).add(code);
        return true;
    }
    return runChanged(m_code.bind(1, id.value).bind(2, codeKey).bind(3, code), id, "customer_codes", {codeKey});
}

void PeopleBulkStore::addName(PersonId id, const QString& nameKey)
{
    settle(id);
    runChanged(m_name.bind(1, id.value).bind(2, nameKey), id, "person_names", {nameKey});
}

bool PeopleBulkStore::addTag(PersonId id, const QString& tag)
{
    if (isWaiting(id)) {
        m_newTags.add(id.value).add(tag);
        return true;
    }
    return runChanged(m_tag.bind(1, id.value).bind(2, tag), id, "person_tags", {tag});
}

bool PeopleBulkStore::addExtra(PersonId id, const QString& name, const QString& value)
{
    if (isWaiting(id)) {
        m_newExtras.add(id.value).add(name).add(value);
        return true;
    }
    return runChanged(m_extra.bind(1, id.value).bind(2, name).bind(3, value), id, "extra_fields", {name});
}

bool PeopleBulkStore::setExtra(PersonId id, const QString& name, const QString& value)
{
    settle(id);
    m_otherExtra.bind(1, id.value).bind(2, name).bind(3, value).run();
    return sqlite3_changes(m_work.database().handle()) > 0 || addExtra(id, name, value);
}

bool PeopleBulkStore::addAccount(PersonId id, const QString& iban, const QString& holder, bool isOverwritten)
{
    if (iban.isEmpty())
        return false;
    if (isWaiting(id)) {
        m_newAccounts.add(id.value).add(iban).add(holder);
        return true;
    }
    if (isOverwritten)
        m_otherAccount.bind(1, id.value).bind(2, iban).bind(3, holder).run();
    return runChanged(m_account.bind(1, id.value).bind(2, iban).bind(3, holder), id, "bank_accounts", {iban});
}

void IdentityReader::names(
    Database& database,
    const std::function<void(qint64, const QString&, const QString&, const QString&, const QString&)>& take)
{
    BulkStatement rows(database, "SELECT id, given_name, family_name, full_name, name_key FROM people "
                                 "WHERE status NOT IN ('merged', 'anonymised') ORDER BY id");
    while (rows.next())
        take(rows.int64(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4));
}

void IdentityReader::otherNames(Database& database, const std::function<void(qint64, const QString&)>& take)
{
    BulkStatement rows(database, "SELECT person_id, name_key FROM person_names ORDER BY person_id, name_key");
    while (rows.next())
        take(rows.int64(0), rows.text(1));
}

void IdentityReader::contacts(Database& database, const std::function<void(qint64, bool, const QString&)>& take)
{
    BulkStatement rows(database,
                       "SELECT person_id, type = 'email', normalised FROM contact_points ORDER BY person_id, type, "
                       "normalised");
    while (rows.next())
        take(rows.int64(0), rows.int64(1) != 0, rows.text(2));
}

void IdentityReader::codes(Database& database, const std::function<void(qint64, const QString&)>& take)
{
    BulkStatement rows(database, "SELECT person_id, code_key FROM customer_codes ORDER BY person_id, code_key");
    while (rows.next())
        take(rows.int64(0), rows.text(1));
}

void IdentityReader::mentions(Database& database, const std::function<void(qint64, const QString&)>& take)
{
    BulkStatement rows(
        database,
        "SELECT p.id, COALESCE((SELECT MIN(c.normalised) FROM contact_points c WHERE c.person_id = p.id), '') "
        "FROM import_batches b JOIN people p ON p.batch_id = b.id "
        "WHERE b.kind IN ('referrals', 'sales') AND p.status = 'active' "
        "AND NOT EXISTS (SELECT 1 FROM contact_points c WHERE c.person_id = p.id "
        "AND (c.type = 'email' OR p.name_key <> '')) "
        "AND NOT EXISTS (SELECT 1 FROM customer_codes k WHERE k.person_id = p.id) "
        "AND p.id NOT IN (SELECT r.person_id FROM import_rows r JOIN import_batches o ON o.id = r.batch_id "
        "WHERE o.kind = 'customers' AND o.state = 'committed' AND r.person_id IS NOT NULL) ORDER BY p.id");
    while (rows.next())
        take(rows.int64(0), rows.text(1));
}

} // namespace vouchwell
