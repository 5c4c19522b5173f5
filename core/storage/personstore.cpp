#include "core/storage/personstore.h"

#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kIdName = QStringLiteral(":id");

QStringList listOf(Database& database, const QString& sql, PersonId id)
{
    QStringList values;
    Statement rows(database, sql);
    rows.bind(kIdName, id).run();
    while (rows.next())
        values << rows.text(0);
    return values;
}

void bindFields(Statement& statement, const Person& person)
{
    statement.bind(QStringLiteral(":given"), QVariant(person.givenName))
        .bind(QStringLiteral(":family"), QVariant(person.familyName))
        .bind(QStringLiteral(":full"), QVariant(person.fullName))
        .bind(QStringLiteral(":key"), QVariant(nameKeyOf(person)))
        .bind(QStringLiteral(":status"), QVariant(toStored(person.status)))
        .bind(QStringLiteral(":since"), person.customerSince)
        .bind(QStringLiteral(":company"), QVariant(person.company))
        .bind(QStringLiteral(":street"), QVariant(person.street))
        .bind(QStringLiteral(":postal"), QVariant(person.postalCode))
        .bind(QStringLiteral(":city"), QVariant(person.city))
        .bind(QStringLiteral(":notes"), QVariant(person.notes))
        .bind(QStringLiteral(":off"), qint64(person.isOffBoards));
}

} // namespace

QString nameKeyOf(const Person& person)
{
    return foldKey(person.fullName.isEmpty() ? joinedName(person.givenName, person.familyName) : person.fullName);
}

PersonStore::PersonStore(Database& database, QString countryCode)
    : m_database(database), m_countryCode(std::move(countryCode))
{
}

std::optional<Person> PersonStore::find(PersonId id)
{
    Statement row(m_database,
                  QStringLiteral("SELECT given_name, family_name, full_name, status, customer_since, company, "
                                 "street, postal_code, city, notes, revision, is_off_boards FROM people "
                                 "WHERE id = :id AND status <> 'merged'"));
    if (!row.bind(kIdName, id).first())
        return std::nullopt;
    Person person;
    person.id = id;
    person.givenName = row.text(0);
    person.familyName = row.text(1);
    person.fullName = row.text(2);
    person.status = personStatusFrom(row.text(3));
    person.customerSince = row.date(4);
    person.company = row.text(5);
    person.street = row.text(6);
    person.postalCode = row.text(7);
    person.city = row.text(8);
    person.notes = row.text(9);
    person.revision = row.int64(10);
    person.isOffBoards = row.int64(11) != 0;
    const QString contacts =
        QStringLiteral("SELECT raw FROM contact_points WHERE person_id = :id AND type = '%1' ORDER BY normalised");
    person.emails = listOf(m_database, contacts.arg(QStringLiteral("email")), id);
    person.phones = listOf(m_database, contacts.arg(QStringLiteral("phone")), id);
    person.codes = listOf(
        m_database, QStringLiteral("SELECT code FROM customer_codes WHERE person_id = :id ORDER BY code_key"), id);
    person.tags =
        listOf(m_database, QStringLiteral("SELECT tag FROM person_tags WHERE person_id = :id ORDER BY tag"), id);
    Statement account(m_database, QStringLiteral("SELECT iban, holder FROM bank_accounts WHERE person_id = :id"));
    if (account.bind(kIdName, id).first()) {
        person.iban = account.text(0);
        person.accountHolder = account.text(1);
    }
    Statement extras(m_database,
                     QStringLiteral("SELECT name, value FROM extra_fields WHERE person_id = :id ORDER BY name"));
    extras.bind(kIdName, id).run();
    while (extras.next())
        person.extraFields.emplace_back(extras.text(0), extras.text(1));
    return person;
}

PersonId PersonStore::insert(UnitOfWork& work, const Person& person)
{
    Statement insert(
        m_database,
        QStringLiteral(
            "INSERT INTO people (given_name, family_name, full_name, name_key, status, "
            "customer_since, company, street, postal_code, city, notes, is_off_boards, created_at) VALUES (:given, "
            ":family, :full, :key, :status, :since, :company, :street, :postal, :city, :notes, :off, :at) "
            "RETURNING id"));
    bindFields(insert, person);
    insert.bind(QStringLiteral(":at"), QVariant(work.recordedAt())).first();
    Person saved = person;
    saved.id = {insert.int64(0)};
    writeLists(saved);
    return saved.id;
}

void PersonStore::update(UnitOfWork&, const Person& person)
{
    Statement update(
        m_database,
        QStringLiteral("UPDATE people SET given_name = :given, family_name = :family, full_name = :full, "
                       "name_key = :key, status = :status, customer_since = :since, company = :company, "
                       "street = :street, postal_code = :postal, city = :city, notes = :notes, is_off_boards = :off, "
                       "revision = revision + 1 WHERE id = :id AND revision = :revision"));
    bindFields(update, person);
    update.bind(kIdName, person.id).bind(QStringLiteral(":revision"), person.revision).run();
    if (update.changed() != 1)
        throw StorageError(StorageError::Kind::NotFound, QStringLiteral("person changed by somebody else"));
    for (const char* table : {"contact_points", "customer_codes", "person_tags", "extra_fields", "bank_accounts"}) {
        Statement(m_database, QStringLiteral("DELETE FROM %1 WHERE person_id = :id").arg(QLatin1String(table)))
            .bind(kIdName, person.id)
            .run();
    }
    writeLists(person);
}

void PersonStore::writeLists(const Person& person)
{
    for (const QString& email : person.emails)
        addContact(person.id, QStringLiteral("email"), email, normalisedEmail(email));
    for (const QString& phone : person.phones)
        addContact(person.id, QStringLiteral("phone"), phone, normalisedPhone(phone, m_countryCode));
    Statement code(m_database, QStringLiteral("INSERT INTO customer_codes (person_id, code_key, code) "
                                              "VALUES (:id, :key, :code) ON CONFLICT DO NOTHING"));
    for (const QString& text : person.codes) {
        code.bind(kIdName, person.id)
            .bind(QStringLiteral(":key"), QVariant(foldKey(text).remove(u' ')))
            .bind(QStringLiteral(":code"), QVariant(text))
            .run();
    }
    Statement tag(m_database, QStringLiteral("INSERT INTO person_tags (person_id, tag) VALUES (:id, :tag) "
                                             "ON CONFLICT DO NOTHING"));
    for (const QString& text : person.tags)
        tag.bind(kIdName, person.id).bind(QStringLiteral(":tag"), QVariant(text)).run();
    Statement extra(m_database, QStringLiteral("INSERT INTO extra_fields (person_id, name, value) "
                                               "VALUES (:id, :name, :value) ON CONFLICT DO NOTHING"));
    for (const auto& [name, value] : person.extraFields) {
        extra.bind(kIdName, person.id)
            .bind(QStringLiteral(":name"), QVariant(name))
            .bind(QStringLiteral(":value"), QVariant(value))
            .run();
    }
    writeAccount(person);
}

void PersonStore::writeAccount(const Person& person)
{
    if (person.iban.isEmpty())
        return;
    Statement(m_database, QStringLiteral("INSERT INTO bank_accounts (person_id, iban, holder) VALUES (:id, :iban, "
                                         ":holder)"))
        .bind(kIdName, person.id)
        .bind(QStringLiteral(":iban"), QVariant(person.iban))
        .bind(QStringLiteral(":holder"), QVariant(person.accountHolder))
        .run();
}

void PersonStore::addContact(PersonId id, const QString& type, const QString& raw,
                             const std::optional<QString>& normalised)
{
    if (raw.trimmed().isEmpty())
        return;
    // What cannot be normalised is kept as typed and compares with nothing but itself.
    Statement(m_database, QStringLiteral("INSERT INTO contact_points (person_id, type, normalised, raw) "
                                         "VALUES (:id, :type, :normalised, :raw) ON CONFLICT DO NOTHING"))
        .bind(kIdName, id)
        .bind(QStringLiteral(":type"), QVariant(type))
        .bind(QStringLiteral(":normalised"), QVariant(normalised.value_or(raw.trimmed())))
        .bind(QStringLiteral(":raw"), QVariant(raw.trimmed()))
        .run();
}

} // namespace vouchwell
