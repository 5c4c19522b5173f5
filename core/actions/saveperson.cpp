#include "core/actions/saveperson.h"

#include "core/actions/evaluation.h"
#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/domain/iban.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/personstore.h"
#include "core/storage/referralstore.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vouchwell {

namespace {

class SaveTexts
{
    Q_DECLARE_TR_FUNCTIONS(SavePerson)
};

QJsonObject asJson(const Person& person)
{
    QJsonObject extras;
    for (const auto& [name, value] : person.extraFields)
        extras.insert(name, value);
    return {{QStringLiteral("given_name"), person.givenName},
            {QStringLiteral("family_name"), person.familyName},
            {QStringLiteral("full_name"), person.fullName},
            {QStringLiteral("status"), toStored(person.status)},
            {QStringLiteral("customer_since"), person.customerSince.toString(Qt::ISODate)},
            {QStringLiteral("company"), person.company},
            {QStringLiteral("street"), person.street},
            {QStringLiteral("postal_code"), person.postalCode},
            {QStringLiteral("city"), person.city},
            {QStringLiteral("notes"), person.notes},
            {QStringLiteral("is_off_boards"), person.isOffBoards},
            {QStringLiteral("iban"), maskedIban(person.iban)}, // the log is never cleared
            {QStringLiteral("account_holder"), person.accountHolder},
            {QStringLiteral("emails"), QJsonArray::fromStringList(person.emails)},
            {QStringLiteral("phones"), QJsonArray::fromStringList(person.phones)},
            {QStringLiteral("codes"), QJsonArray::fromStringList(person.codes)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(person.tags)},
            {QStringLiteral("extra_fields"), extras}};
}

/// Writes the act with its changes and its audit row.
void recordChange(UnitOfWork& work, ChangeRecorder& changes, const QString& act, const QString& subject, PersonId id,
                  const QJsonObject& before, const QJsonObject& after)
{
    const ActId actId = HistoryStore::addAct(work, act, subject, changes);
    HistoryStore::audit(work, actId, QStringLiteral("person"), id.value, before, after);
}

/// The account in the form in which it is compared and sent to banks.
Person asKept(Person person)
{
    person.iban = normalisedIban(person.iban).value_or(QString());
    person.accountHolder = simplifiedName(person.accountHolder);
    return person;
}

/// The sentence that names who else has one of the person's e-mail addresses; empty where nobody has.
QString takenEmail(Book& book, const Person& person)
{
    ReferralStore referrals(book.database());
    PersonStore people(book.database(), book.shop().country);
    for (const QString& email : person.emails) {
        const std::optional<QString> key = normalisedEmail(email);
        const std::optional<PersonId> owner = key ? referrals.personWithEmail(*key, person.id) : std::nullopt;
        const std::optional<Person> other = owner ? people.find(*owner) : std::nullopt;
        if (other)
            return SaveTexts::tr("%1 is the e-mail address of %2 already. Nothing was saved.")
                .arg(email, shownName(*other));
    }
    return {};
}

void evaluate(Book& book, UnitOfWork& work, PersonId person)
{
    EvaluationStore store(book.database());
    store.touchDue(book.today());
    store.touch(person);
    store.touchReferredBy(person);
    Evaluation(work, store, book.today()).run();
}

} // namespace

QString personProblem(const Person& person)
{
    const bool hasName =
        !joinedName(person.givenName, person.familyName).trimmed().isEmpty() || !person.fullName.trimmed().isEmpty();
    if (!hasName && person.emails.isEmpty())
        return SaveTexts::tr("Please enter a name or an e-mail address.");
    for (const QString& email : person.emails) {
        if (!normalisedEmail(email))
            return SaveTexts::tr("“%1” is not an e-mail address.").arg(email);
    }
    if (!person.iban.trimmed().isEmpty())
        return ibanProblem(person.iban);
    if (!person.accountHolder.trimmed().isEmpty())
        return SaveTexts::tr("Please enter the IBAN of the account of %1 too.").arg(person.accountHolder);
    return {};
}

Result<PersonId> savePerson(Book& book, const Person& typed)
{
    try {
        const QString problem = personProblem(typed);
        if (!problem.isEmpty())
            return Failure{Failure::Kind::Refused, problem};
        const Person person = asKept(typed);
        const QString taken = takenEmail(book, person);
        if (!taken.isEmpty())
            return Failure{Failure::Kind::Refused, taken};
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        ChangeRecorder changes(work);
        PersonStore people(book.database(), book.shop().country);
        const std::optional<Person> before = person.id.isValid() ? people.find(person.id) : std::nullopt;
        PersonId id = person.id;
        if (id.isValid())
            people.update(work, person);
        else
            id = people.insert(work, person);
        recordChange(work, changes, before ? QStringLiteral("edit_person") : QStringLiteral("add_person"),
                     shownName(person), id, before ? asJson(*before) : QJsonObject(), asJson(person));
        evaluate(book, work, id);
        work.commit();
        book.announceChange();
        return id;
    } catch (const StorageError& error) {
        if (error.kind() == StorageError::Kind::NotFound) {
            return Failure{
                Failure::Kind::Refused,
                SaveTexts::tr("%1 was changed by somebody else in the meantime. Please look at the new values "
                              "and enter yours again.")
                    .arg(shownName(typed))};
        }
        return error.toFailure();
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> setPersonArchived(Book& book, PersonId id, bool isArchived)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        ChangeRecorder changes(work);
        PersonStore people(book.database(), book.shop().country);
        const std::optional<Person> before = people.find(id);
        if (!before)
            return Failure{Failure::Kind::NotFound, SaveTexts::tr("This person is no longer in the book.")};
        Person after = *before;
        after.status = isArchived ? Person::Status::Archived : Person::Status::Active;
        people.update(work, after);
        recordChange(work, changes, isArchived ? QStringLiteral("archive_person") : QStringLiteral("restore_person"),
                     shownName(after), id, asJson(*before), asJson(after));
        work.commit();
        book.announceChange();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
