#include "core/actions/importfile.h"
#include "core/actions/undo.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);
using Naming = ImportDecisions::Naming;

ImportRequest requestOf(TestBook& book, const QByteArray& text, const char* name = "list.csv")
{
    ImportRequest request;
    request.path = book.file(name);
    QFile file(request.path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    request.choices = choicesFor(book.book());
    request.isBackedUpBefore = false;
    return request;
}

/// A list with one of everything that can be decided.
const char* const kList = "Name,Email,Customer since,City,Referred by\n"
                          "Ana Alba,ana@example.org,2025-01-03,Vigo,\n"
                          "Ben Berg,ben.example.org,2025-02-31,Lugo,Petra Unknown\n"
                          "Cleo Cruz,cleo@example.org,2025-03-05,,petra  UNKNOWN\n";
constexpr int kEmail = 1;
constexpr int kSince = 2;

/// A list of referrals in which one referrer is written in another way than the book has it.
const char* const kMisspelt = "Referrer Name,Friend Name,Friend Email,Referred On\n"
                              "Lucia Gomes,Ben Berg,ben@example.org,2025-03-01\n"
                              "lucia  GOMES,Cleo Cruz,cleo@example.org,2025-03-02\n"
                              "Petra Pohl,Dan Dorn,dan@example.org,2025-03-03\n";

ImportRequest referralList(TestBook& book, const char* text)
{
    ImportRequest request = requestOf(book, text);
    request.kind = ImportKind::Referrals;
    return request;
}

QStringList people(TestBook& book)
{
    return book.texts("SELECT p.full_name || '|' || COALESCE((SELECT raw FROM contact_points c WHERE c.person_id = "
                      "p.id AND c.type = 'email'), '') || '|' || COALESCE(p.customer_since, '') || '|' || p.city FROM "
                      "people p ORDER BY p.full_name");
}

QStringList referrals(TestBook& book)
{
    return book.texts("SELECT r.full_name || ' brought ' || f.full_name FROM referrals x JOIN people r ON r.id = "
                      "x.referrer_id JOIN people f ON f.id = x.friend_id ORDER BY f.full_name");
}

} // namespace

class ImportDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsTellWhatCanBeDoneAboutThem()
    {
        TestBook book(kToday);
        const ImportSummary summary = mustHave(importFile(book.book(), requestOf(book, kList)));
        QStringList found;
        for (const RowProblem& problem : summary.problems)
            found << QStringLiteral("%1 %2 %3 %4")
                         .arg(problem.row)
                         .arg(problem.columnIndex)
                         .arg(int(problem.kind))
                         .arg(problem.value);
        const int unreadable = int(RowProblem::Kind::Unreadable);
        const int unknown = int(RowProblem::Kind::ReferrerUnknown);
        QCOMPARE(found, QStringList({QStringLiteral("3 1 %1 ben.example.org").arg(unreadable),
                                     QStringLiteral("3 2 %1 2025-02-31").arg(unreadable),
                                     QStringLiteral("3 4 %1 Petra Unknown").arg(unknown),
                                     QStringLiteral("4 4 %1 petra UNKNOWN").arg(unknown)}));
    }

    void readsACorrectedCellInsteadOfTheFilesOwn()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, kList);
        request.decisions.setCell(3, kEmail, QStringLiteral("ben@example.org"));
        request.decisions.setCell(3, kSince, QStringLiteral("2025-02-28"));
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(people(book).at(1), QStringLiteral("Ben Berg|ben@example.org|2025-02-28|Lugo"));
        QCOMPARE(summary.problems.size(), size_t(2)); // only the referrers are left
    }

    void importsARowWithoutAValueThatWasTakenOut()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, kList);
        request.decisions.setCell(3, kEmail, {});
        request.decisions.setCell(3, kSince, {});
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(people(book).at(1), QStringLiteral("Ben Berg|||Lugo"));
        QCOMPARE(summary.problems.size(), size_t(2));
    }

    void leavesOutARowAndSaysWhoDecidedIt()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, kList);
        request.decisions.leftOut.insert(3);
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.skipped, qint64(1));
        QCOMPARE(summary.added, qint64(2));
        QCOMPARE(summary.rows, summary.added + summary.updated + summary.unchanged + summary.skipped);
        QCOMPARE(summary.results.at(1).reason, QStringLiteral("You left this row out."));
        QCOMPARE(people(book).size(), 2);
    }

    void oneDecisionNamesTheReferrerOfEverySpelling()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, kList);
        mustHave(importFile(book.book(), request));
        const PersonId ana{book.number("SELECT id FROM people WHERE full_name = 'Ana Alba'")};
        request.decisions.name(QStringLiteral("Petra Unknown"), {Naming::Who::Person, ana});
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.referrals, qint64(2));
        QCOMPARE(referrals(book), QStringList({QStringLiteral("Ana Alba brought Ben Berg"),
                                               QStringLiteral("Ana Alba brought Cleo Cruz")}));
        QCOMPARE(book.differences(), QString());
    }

    void makesOneNewPersonOfAnUnknownReferrer()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, kList);
        request.decisions.name(QStringLiteral("Petra Unknown"), {Naming::Who::NewPerson, {}});
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.referrals, qint64(2));
        QCOMPARE(people(book).size(), 4);
        QCOMPARE(referrals(book), QStringList({QStringLiteral("Petra Unknown brought Ben Berg"),
                                               QStringLiteral("Petra Unknown brought Cleo Cruz")}));
        const ImportSummary again = mustHave(importFile(book.book(), request));
        QCOMPARE(again.referrals, qint64(0));
        QCOMPARE(people(book).size(), 4);
        QCOMPARE(book.differences(), QString());
    }

    void asksNoMoreForAReferrerWhoIsNobody()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, kList);
        request.decisions.name(QStringLiteral("Petra Unknown"), {Naming::Who::Nobody, {}});
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.problems.size(), size_t(2)); // e-mail and date of row 3
        QCOMPARE(summary.referrals, qint64(0));
        QCOMPARE(book.number("SELECT COUNT(*) FROM open_mentions"), qint64(0));
    }

    void treatsPeopleWhomTheBookHasAsDecided_data()
    {
        QTest::addColumn<int>("decision");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("extra");
        QTest::newRow("fill what is empty")
            << int(ImportDecisions::KnownPeople::FillEmpty)
            << QStringLiteral("Ana Alba|ana@example.org|2025-01-03|Vigo") << QStringLiteral("M");
        QTest::newRow("overwrite") << int(ImportDecisions::KnownPeople::Overwrite)
                                   << QStringLiteral("Ana Alba Rey|ana@example.org|2024-12-24|Vigo")
                                   << QStringLiteral("L");
        QTest::newRow("leave alone") << int(ImportDecisions::KnownPeople::LeaveAlone)
                                     << QStringLiteral("Ana Alba|ana@example.org||Vigo") << QStringLiteral("M");
    }
    void treatsPeopleWhomTheBookHasAsDecided()
    {
        QFETCH(int, decision);
        QFETCH(QString, result);
        QFETCH(QString, extra);
        TestBook book(kToday);
        mustHave(importFile(book.book(),
                            requestOf(book, "Name,Email,City,Size\nAna Alba,ana@example.org,Vigo,M\n", "old.csv")));
        const QStringList before = people(book);
        ImportRequest request = requestOf(book, "Name,Email,Customer since,City,Size,Referred by\n"
                                                "Ana Alba Rey,ana@example.org,2024-12-24,,L,\n"
                                                "Ben Berg,ben@example.org,2025-01-03,Lugo,,Ana Alba\n"
                                                "Ben Berg,ben@example.org,,Pontevedra,S,\n");
        if (decision == int(ImportDecisions::KnownPeople::FillEmpty))
            request.decisions.setCell(2, 2, QStringLiteral("2025-01-03"));
        request.decisions.knownPeople = ImportDecisions::KnownPeople(decision);
        mustHave(importFile(book.book(), request));
        QCOMPARE(people(book), QStringList({result, QStringLiteral("Ben Berg|ben@example.org|2025-01-03|Lugo")}));
        QCOMPARE(book.texts("SELECT value FROM extra_fields e JOIN people p ON p.id = e.person_id WHERE p.full_name "
                            "LIKE 'Ana%'"),
                 QStringList(extra));
        QCOMPARE(referrals(book).size(), 1); // the new friend's referrer is found whatever becomes of him
        QCOMPARE(book.differences(), QString());
        mustHave(undo(book.book()));
        QCOMPARE(people(book), before);
        QCOMPARE(book.texts("SELECT value FROM extra_fields"), QStringList(QStringLiteral("M")));
    }

    void paysAttentionToTheCodeThatABuyerUsed()
    {
        TestBook book(kToday);
        mustHave(importFile(
            book.book(), requestOf(book, "Name,Email,Customer code\nAna Alba,ana@example.org,ANA-7\n", "people.csv")));
        ImportRequest request = requestOf(book, "Order,Date,Email,Total,Discount code\n"
                                                "1,2026-03-02,ben@example.org,20.00,ana 7\n"
                                                "2,2026-03-03,cleo@example.org,20.00,SUMMER\n"
                                                "3,2026-03-04,ana@example.org,20.00,ANA-7\n");
        request.kind = ImportKind::Sales;
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.referrals, qint64(1));
        QCOMPARE(summary.problems.size(), size_t(0));
        QCOMPARE(book.texts("SELECT stage || ' ' || referred_on FROM referrals"),
                 QStringList(QStringLiteral("converted 2026-03-02")));
        QCOMPARE(mustHave(importFile(book.book(), request)).referrals, qint64(0));
        QCOMPARE(book.differences(), QString());
    }

    void takesBackWhatARowSaysWasRefunded()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, "Order,Date,Email,Total,Refunded amount\n"
                                                "1,2026-03-02,ben@example.org,20.00,\n");
        request.kind = ImportKind::Sales;
        mustHave(importFile(book.book(), request));
        request = requestOf(book, "Order,Date,Email,Total,Refunded amount\n1,2026-03-02,ben@example.org,20.00,5.00\n");
        request.kind = ImportKind::Sales;
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.updated, qint64(1));
        QCOMPARE(book.texts("SELECT kind || ' ' || net_minor || ' ' || COALESCE(origin_id, 0) FROM transactions"),
                 QStringList({QStringLiteral("sale 2000 0"), QStringLiteral("return 500 1")}));
        QCOMPARE(mustHave(importFile(book.book(), request)).unchanged, qint64(1));
        QCOMPARE(book.differences(), QString());
    }

    void namesTheCellThatWouldMakeASkippedRowUsable_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("amount") << QByteArray("1,2026-03-02,ben@example.org,lots") << 3 << QStringLiteral("lots");
        QTest::newRow("no amount") << QByteArray("1,2026-03-02,ben@example.org,") << 3 << QString();
        QTest::newRow("date") << QByteArray("1,2026-02-31,ben@example.org,9") << 1 << QStringLiteral("2026-02-31");
        QTest::newRow("sum") << QByteArray("Total,,,20.00") << -1 << QString();
    }
    void namesTheCellThatWouldMakeASkippedRowUsable()
    {
        QFETCH(QByteArray, row);
        TestBook book(kToday);
        ImportRequest request = requestOf(book, "Order,Date,Email,Total\n" + row + "\n");
        request.kind = ImportKind::Sales;
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.problems.size(), size_t(1));
        QCOMPARE(int(summary.problems.front().kind), int(RowProblem::Kind::Skipped));
        QTEST(summary.problems.front().columnIndex, "column");
        QTEST(summary.problems.front().value, "value");
    }

    void findsWhoIsOverwrittenByTheNewName()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(), requestOf(book, "Name,Email\nAna Alba,ana@example.org\n", "old.csv")));
        ImportRequest request = requestOf(book, "First name,Last name,Email\nAnna,Alber,ana@example.org\n");
        request.decisions.knownPeople = ImportDecisions::KnownPeople::Overwrite;
        mustHave(importFile(book.book(), request));
        QCOMPARE(
            book.texts("SELECT given_name || '|' || family_name || '|' || full_name || '|' || name_key FROM people"),
            QStringList(QStringLiteral("Anna|Alber||anna alber")));
        mustHave(importFile(book.book(),
                            requestOf(book, "Name,Email,Referred by\nBen,ben@example.org,Anna Alber\n", "new.csv")));
        QCOMPARE(book.number("SELECT COUNT(*) FROM referrals"), qint64(1));
    }

    void proposesTheReferrerOfAListOfReferralsWhoseNameIsWrittenOtherwise()
    {
        TestBook book(kToday);
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nLucía Gómez,lucia@example.org\n"));
        ImportRequest request = referralList(book, kMisspelt);
        request.isDryRun = true;
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.added, qint64(3)); // nobody is held up by the question
        QCOMPARE(summary.problems.size(), size_t(2));
        QCOMPARE(summary.problems.front().row, qint64(2));
        QCOMPARE(summary.problems.front().kind, RowProblem::Kind::ReferrerNew);
        QCOMPARE(summary.problems.front().value, QStringLiteral("Lucia Gomes"));
        QCOMPARE(summary.problems.front().column, QStringLiteral("Referrer Name"));
        QCOMPARE(summary.referrerProposals.size(), size_t(1));
        QCOMPARE(summary.referrerProposals.front().name, QStringLiteral("Lucía Gómez"));
    }

    void oneDecisionNamesTheReferrerOfAllRowsAndIsLearnt()
    {
        TestBook book(kToday);
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nLucía Gómez,lucia@example.org\n"));
        const PersonId lucia{book.number("SELECT id FROM people")};
        ImportRequest request = referralList(book, kMisspelt);
        request.decisions.name(QStringLiteral("Lucia Gomes"), {Naming::Who::Person, lucia});
        request.decisions.knownPeople = ImportDecisions::KnownPeople::Overwrite;
        mustHave(importFile(book.book(), request));
        const QString lucias = QStringLiteral("Lucía Gómez brought ");
        QCOMPARE(referrals(book),
                 QStringList({lucias + QStringLiteral("Ben Berg"), lucias + QStringLiteral("Cleo Cruz"),
                              QStringLiteral("Petra Pohl brought Dan Dorn")}));
        QCOMPARE(people(book).size(), 5);
        request = referralList(book, "Referrer Name,Friend Name,Friend Email,Referred On\n"
                                     "lucia gomes,Eva Ebro,eva@example.org,2025-03-04\n");
        request.isDryRun = true;
        QVERIFY(mustHave(importFile(book.book(), request)).problems.empty());
        request.isDryRun = false;
        mustHave(importFile(book.book(), request));
        QVERIFY(referrals(book).contains(lucias + QStringLiteral("Eva Ebro")));
        QCOMPARE(book.differences(), QString());
        mustHave(undo(book.book()));
        mustHave(undo(book.book()));
        QCOMPARE(people(book), QStringList(QStringLiteral("Lucía Gómez|lucia@example.org||")));
        QCOMPARE(book.number("SELECT COUNT(*) FROM person_names"), qint64(0));
    }

    void asksNoMoreForAReferrerWhoIsDecidedToBeNew()
    {
        TestBook book(kToday);
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nLucía Gómez,lucia@example.org\n"));
        ImportRequest request = referralList(book, kMisspelt);
        request.decisions.name(QStringLiteral("Lucia Gomes"), {Naming::Who::NewPerson, {}});
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QVERIFY(summary.problems.empty());
        QVERIFY(referrals(book).contains(QStringLiteral("Lucia Gomes brought Ben Berg")));
    }

    void skipsTheRowsOfAReferrerWhoIsDecidedToBeNobody()
    {
        TestBook book(kToday);
        ImportRequest request = referralList(book, kMisspelt);
        request.decisions.name(QStringLiteral("Lucia Gomes"), {Naming::Who::Nobody, {}});
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.skipped, qint64(2));
        QCOMPARE(referrals(book), QStringList(QStringLiteral("Petra Pohl brought Dan Dorn")));
    }

    void asksWhichOfSeveralPeopleTheReferrerOfARowIs()
    {
        TestBook book(kToday);
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nAna Alba,ana@example.org\n"
                                                          "Ana Alba,alba@example.org\n"));
        const PersonId second{
            book.number("SELECT person_id FROM contact_points WHERE normalised = 'alba@example.org'")};
        const char* const list = "Referrer Name,Friend Name,Friend Email,Referred On\n"
                                 "Ana Alba,Ben Berg,ben@example.org,2025-03-01\n";
        ImportRequest request = referralList(book, list);
        request.isDryRun = true;
        const ImportSummary trial = mustHave(importFile(book.book(), request));
        QCOMPARE(trial.skipped, qint64(1));
        QCOMPARE(trial.problems.front().kind, RowProblem::Kind::ReferrerUnclear);
        QCOMPARE(trial.referrerProposals.size(), size_t(2));
        request.decisions.name(QStringLiteral("Ana Alba"), {Naming::Who::Person, second});
        request.isDryRun = false;
        QCOMPARE(mustHave(importFile(book.book(), request)).added, qint64(1));
        QCOMPARE(book.number("SELECT referrer_id FROM claims"), second.value);
    }
};

QTEST_GUILESS_MAIN(ImportDecisionsTest)
#include "tst_importdecisions.moc"
