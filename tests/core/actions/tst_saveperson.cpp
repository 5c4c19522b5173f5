#include "core/actions/recordreferral.h"
#include "core/actions/saveperson.h"
#include "core/storage/personstore.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

Person named(const char* name, const char* email = nullptr)
{
    Person person;
    person.fullName = QString::fromUtf8(name);
    if (email)
        person.emails << QString::fromUtf8(email);
    return person;
}

} // namespace

class SavePersonTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBook> m_book;

    Person find(PersonId id) { return PersonStore((*m_book)->database(), QStringLiteral("ES")).find(id).value(); }

private Q_SLOTS:
    void init() { m_book = std::make_unique<TestBook>(QDate(2026, 5, 20)); }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Person>("person");
        QTest::addColumn<bool>("isGood");
        Person givenOnly;
        givenOnly.givenName = QStringLiteral("Ana");
        Person blank = named("  ");
        Person emailOnly;
        emailOnly.emails << QStringLiteral("ana@example.org");
        Person phoneOnly;
        phoneOnly.phones << QStringLiteral("600111222");
        QTest::newRow("full name") << named("Ana") << true;
        QTest::newRow("given name") << givenOnly << true;
        QTest::newRow("e-mail") << emailOnly << true;
        QTest::newRow("nothing") << Person() << false;
        QTest::newRow("blanks") << blank << false;
        QTest::newRow("phone only") << phoneOnly << false;
        QTest::newRow("no e-mail address") << named("Ana", "ana.example.org") << false;
    }
    void saysWhatIsWrong()
    {
        QFETCH(Person, person);
        QFETCH(bool, isGood);
        QCOMPARE(personProblem(person).isEmpty(), isGood);
        const Result<PersonId> saved = savePerson(m_book->book(), person);
        QCOMPARE(saved.isOk(), isGood);
        if (!isGood)
            QCOMPARE(saved.failure().text, personProblem(person));
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM people"), qint64(isGood ? 1 : 0));
    }

    void addsAndChanges()
    {
        const PersonId id = mustHave(savePerson(m_book->book(), named("Ana", "ana@example.org")));
        Person person = find(id);
        person.city = QStringLiteral("Madrid");
        QCOMPARE(mustHave(savePerson(m_book->book(), person)), id);
        QCOMPARE(find(id).city, QStringLiteral("Madrid"));
        QCOMPARE(m_book->texts("SELECT name FROM acts ORDER BY id"),
                 QStringList({QStringLiteral("add_person"), QStringLiteral("edit_person")}));
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM audit_log WHERE entity = 'person'"), qint64(2));
    }

    void refusesSomebodyElsesEmail()
    {
        mustHave(savePerson(m_book->book(), named("Ana", "ana@example.org")));
        const Result<PersonId> saved = savePerson(m_book->book(), named("Ben", "ANA+x@example.org"));
        QVERIFY(!saved);
        QVERIFY2(saved.failure().text.contains(QStringLiteral("Ana")), qPrintable(saved.failure().text));
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM people"), qint64(1));
    }

    void refusesToOverwriteANewerState()
    {
        const PersonId id = mustHave(savePerson(m_book->book(), named("Ana")));
        const Person mine = find(id);
        mustHave(savePerson(m_book->book(), find(id)));
        const Result<PersonId> saved = savePerson(m_book->book(), mine);
        QVERIFY(!saved);
        QCOMPARE(saved.failure().kind, Failure::Kind::Refused);
        QVERIFY(saved.failure().text.contains(QStringLiteral("Ana")));
    }

    void archivesAndBringsBack()
    {
        const PersonId id = mustHave(savePerson(m_book->book(), named("Ana", "ana@example.org")));
        mustHave(setPersonArchived(m_book->book(), id, true));
        QCOMPARE(find(id).status, Person::Status::Archived);
        QCOMPARE(find(id).emails, QStringList(QStringLiteral("ana@example.org")));
        mustHave(setPersonArchived(m_book->book(), id, false));
        QCOMPARE(find(id).status, Person::Status::Active);
        const Result<Done> unknown = setPersonArchived(m_book->book(), {4711}, true);
        QVERIFY(!unknown);
        QCOMPARE(unknown.failure().kind, Failure::Kind::NotFound);
    }

    void keepsWhatAnArchivedPersonEarned()
    {
        m_book->import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                                                             "ana@example.org,ben@example.org,2026-05-01\n"));
        m_book->import(ImportKind::Sales,
                       QStringLiteral("Document,Email,Date,Net\nS1,ben@example.org,2026-05-02,5.00\n"));
        const PersonId ana{m_book->number("SELECT referrer_id FROM referrals")};
        mustHave(setPersonArchived(m_book->book(), ana, true));
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM rewards WHERE state = 'available'"), qint64(1));
        QCOMPARE(m_book->differences(), QString());
    }

    void announcesEveryChange()
    {
        int told = 0;
        connect(&m_book->book(), &Book::changed, this, [&told] { ++told; });
        const PersonId id = mustHave(savePerson(m_book->book(), named("Ana")));
        mustHave(setPersonArchived(m_book->book(), id, true));
        QVERIFY(!savePerson(m_book->book(), Person()));
        QCOMPARE(told, 2);
    }
};

QTEST_GUILESS_MAIN(SavePersonTest)
#include "tst_saveperson.moc"
