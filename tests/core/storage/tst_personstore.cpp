#include "core/storage/personstore.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

Person fullPerson()
{
    Person person;
    person.givenName = QStringLiteral("Lucía");
    person.familyName = QStringLiteral("Gómez Ruiz");
    person.customerSince = QDate(2025, 1, 3);
    person.company = QStringLiteral("Gómez S.L.");
    person.street = QStringLiteral("Calle Mayor 1");
    person.postalCode = QStringLiteral("01067");
    person.city = QStringLiteral("Madrid");
    person.notes = QStringLiteral("two dogs\n\"allergic\" to nuts");
    person.emails = {QStringLiteral("Lucia@Example.com"), QStringLiteral("zz@example.org")};
    person.phones = {QStringLiteral("600 111 222")};
    person.codes = {QStringLiteral("001")};
    person.tags = {QStringLiteral("family"), QStringLiteral("vip")};
    person.extraFields = {{QStringLiteral("Total gastado"), QStringLiteral("1.234,50")}};
    return person;
}

} // namespace

class PersonStoreTest : public QObject
{
    Q_OBJECT

private:
    TestBook m_book{QDate(2026, 5, 20)};

    PersonId insert(const Person& person)
    {
        UnitOfWork work(m_book->database(), m_book.clock(), QStringLiteral("ana"));
        const PersonId id = store().insert(work, person);
        work.commit();
        return id;
    }
    void update(const Person& person)
    {
        UnitOfWork work(m_book->database(), m_book.clock(), QStringLiteral("ana"));
        store().update(work, person);
        work.commit();
    }
    PersonStore store() { return PersonStore(m_book->database(), QStringLiteral("ES")); }

private Q_SLOTS:
    void givesBackWhatItWasGiven()
    {
        Person person = fullPerson();
        person.id = insert(person);
        QVERIFY(person.id.isValid());
        person.revision = 1;
        QVERIFY(store().find(person.id) == person);
    }

    void keepsAnAlmostEmptyPerson()
    {
        Person person;
        person.fullName = QStringLiteral("Ana");
        const std::optional<Person> found = store().find(insert(person));
        QVERIFY(found);
        QCOMPARE(found->fullName, QStringLiteral("Ana"));
        QVERIFY(!found->customerSince.isValid());
        QVERIFY(found->emails.isEmpty() && found->phones.isEmpty() && found->codes.isEmpty() && found->tags.isEmpty());
    }

    void findsNobodyUnderAnUnknownId()
    {
        QVERIFY(!store().find({4711}));
        QVERIFY(!store().find({}));
    }

    void replacesListsOnUpdate()
    {
        Person person = fullPerson();
        const PersonId id = insert(person);
        person = *store().find(id);
        person.emails = {QStringLiteral("new@example.org")};
        person.phones.clear();
        person.tags = {QStringLiteral("trade")};
        person.extraFields.clear();
        person.status = Person::Status::Archived;
        person.customerSince = {};
        update(person);
        ++person.revision;
        QVERIFY(store().find(id) == person);
    }

    void refusesAnUpdateOfWhatSomebodyElseHasChanged()
    {
        const PersonId id = insert(fullPerson());
        Person mine = *store().find(id);
        Person theirs = mine;
        theirs.city = QStringLiteral("Sevilla");
        update(theirs);
        mine.city = QStringLiteral("Cádiz");
        try {
            update(mine);
            QFAIL("was written");
        } catch (const StorageError& error) {
            QCOMPARE(error.kind(), StorageError::Kind::NotFound);
        }
        QCOMPARE(store().find(id)->city, QStringLiteral("Sevilla"));
        QCOMPARE(store().find(id)->emails.size(), 2);
    }

    void comparesContactsInTheirNormalisedForm()
    {
        const PersonId id = insert(fullPerson());
        const QByteArray where = QByteArray::number(id.value);
        QCOMPARE(m_book.texts("SELECT normalised FROM contact_points WHERE person_id = " + where +
                              " ORDER BY type, normalised"),
                 QStringList({QStringLiteral("lucia@example.com"), QStringLiteral("zz@example.org"),
                              QStringLiteral("+34600111222")}));
        QCOMPARE(m_book.texts("SELECT name_key FROM people WHERE id = " + where),
                 QStringList(QStringLiteral("lucia gomez ruiz")));
    }

    void letsTwoPeopleShareATelephone()
    {
        Person a = fullPerson();
        Person b = fullPerson();
        b.givenName = QStringLiteral("Pedro");
        QVERIFY(insert(a) != insert(b));
    }

    void keepsTextsThatLookLikeSql()
    {
        Person person;
        person.fullName = QStringLiteral("Robert'); DROP TABLE people;-- :id %1");
        person.notes = QString(QChar(0x1F)) + QStringLiteral("\u202E\U0001F956");
        const std::optional<Person> found = store().find(insert(person));
        QCOMPARE(found->fullName, person.fullName);
        QCOMPARE(found->notes, person.notes);
    }
};

QTEST_GUILESS_MAIN(PersonStoreTest)
#include "tst_personstore.moc"
