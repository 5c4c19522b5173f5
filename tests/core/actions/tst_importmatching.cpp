#include "core/actions/importmatching.h"

#include "core/actions/importfile.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

ImportRequest requestOf(TestBook& book, const char* text)
{
    ImportRequest request;
    request.path = book.file("list.csv");
    QFile file(request.path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    request.isBackedUpBefore = false;
    return request;
}

TableProfile profileOf(const ImportRequest& request)
{
    const Result<std::unique_ptr<RowSource>> source = openTable(request.path);
    return profileTable(**source, request.kind, request.choices).value();
}

const char* const kList = "Name,Mail,Club\nAna Alba,ana@example.org,A7\n";
const char* const kNext = "Club,Name,Mail\nB8,Ben Berg,ben@example.org\n";

} // namespace

class ImportMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersHowAListWasMatchedForTheNextOfItsKind()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, kList);
        request.profile = profileOf(request);
        setField(*request.profile, 2, ImportField::CustomerCode, {});
        mustHave(importFile(book.book(), request));
        mustHave(importFile(book.book(), requestOf(book, kNext)));
        QCOMPARE(book.texts("SELECT code FROM customer_codes ORDER BY code"),
                 QStringList({QStringLiteral("A7"), QStringLiteral("B8")}));
        TableProfile next = profileOf(requestOf(book, kNext));
        QCOMPARE(applyRemembered(book.book(), next, {}), kToday);
        QCOMPARE(rememberedKind(book.book(), next.headerCells), std::optional(ImportKind::Customers));
    }

    void remembersNothingOfADryRun()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, kList);
        request.isDryRun = true;
        mustHave(importFile(book.book(), request));
        TableProfile next = profileOf(requestOf(book, kNext));
        QVERIFY(!applyRemembered(book.book(), next, {}).isValid());
        QVERIFY(!rememberedKind(book.book(), next.headerCells));
    }

    void aMatchingThatIsGivenIsStrongerThanTheRememberedOne()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(), requestOf(book, kList)));
        ImportRequest request = requestOf(book, kNext);
        TableProfile profile = profileOf(request);
        setField(profile, 0, ImportField::CustomerCode, {});
        request.matching = matchingOf(profile);
        mustHave(importFile(book.book(), request));
        QCOMPARE(book.texts("SELECT code FROM customer_codes"), QStringList(QStringLiteral("B8")));
    }

    void keepsMatchingsByName()
    {
        TestBook book(kToday);
        const ColumnMatching matching = matchingOf(profileOf(requestOf(book, kList)));
        mustHave(saveMatching(book.book(), QStringLiteral("  Club  list "), matching));
        mustHave(saveMatching(book.book(), QStringLiteral("Another"), matching));
        mustHave(saveMatching(book.book(), QStringLiteral("Club list"), matching));
        QStringList names;
        for (const NamedMatching& named : mustHave(namedMatchings(book.book())))
            names << named.name;
        QCOMPARE(names, QStringList({QStringLiteral("Another"), QStringLiteral("Club list")}));
        QCOMPARE(toJson(mustHave(namedMatching(book.book(), QStringLiteral("Club list")))), toJson(matching));
        mustHave(removeMatching(book.book(), QStringLiteral("Another")));
        const Result<ColumnMatching> gone = namedMatching(book.book(), QStringLiteral("Another"));
        QVERIFY(!gone);
        QCOMPARE(gone.failure().text, QStringLiteral("There is no saved matching “Another”. There are: Club list."));
        QVERIFY(!removeMatching(book.book(), QStringLiteral("Another")));
        QVERIFY(!saveMatching(book.book(), QStringLiteral("  "), matching));
    }

    void remembersInWhichEncodingAndRowAListWasRead()
    {
        TestBook book(kToday);
        // "Żak" in windows-1250; few letters say little, so that a person had to.
        ImportRequest request = requestOf(book, "Who,What\nName,Mail\n\xAF"
                                                "ak,zak@example.org\n");
        request.table.encoding = QStringLiteral("windows-1250");
        request.table.headerRow = 2;
        mustHave(importFile(book.book(), request));
        QCOMPARE(book.texts("SELECT full_name FROM people"), QStringList(QStringLiteral("Żak")));
        mustHave(importFile(book.book(), requestOf(book, "Who,What\nName,Mail\n\xAF"
                                                         "ur,zur@example.org\n")));
        QCOMPARE(book.texts("SELECT full_name FROM people ORDER BY id"),
                 QStringList({QStringLiteral("Żak"), QStringLiteral("Żur")}));
    }

    void anEncodingThatIsRememberedGivesWayToUnicode()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, "Name,Mail\n\xAF"
                                                "ak,zak@example.org\n");
        request.table.encoding = QStringLiteral("windows-1250");
        mustHave(importFile(book.book(), request));
        const ImportRequest next = requestOf(book, "Name,Mail\nJosé,jose@example.org\n");
        mustHave(importFile(book.book(), next));
        QCOMPARE(book.texts("SELECT full_name FROM people ORDER BY id"),
                 QStringList({QStringLiteral("Żak"), QStringLiteral("José")}));
        ImportRequest named = requestOf(book, "Name,Mail\nZoë,zoe@example.org\n");
        named.matching = matchingOf(profileOf(named));
        named.matching->table.encoding = QStringLiteral("windows-1250");
        mustHave(importFile(book.book(), named));
        QCOMPARE(book.texts("SELECT full_name FROM people ORDER BY id").constLast(), QStringLiteral("Zoë"));
    }

    void aNamedMatchingKnowsTheSeparator()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, "Name;Mail, home\nAna;ana@example.org\nBen, the baker;\n");
        request.table.separator = u';';
        request.matching = matchingOf(*profileFile(request, ImportKind::Customers));
        request.table = {};
        mustHave(importFile(book.book(), request));
        QCOMPARE(book.texts("SELECT full_name FROM people ORDER BY id"),
                 QStringList({QStringLiteral("Ana"), QStringLiteral("Ben, the baker")}));
    }

    void sumsComeInWhereAPersonSaysSo()
    {
        TestBook book(kToday);
        ImportRequest request = requestOf(book, "Name,City\nAna,Vigo\nTotal,1\n");
        QCOMPARE(mustHave(importFile(book.book(), request)).skipped, 1);
        request.table.areSumsRows = true;
        QCOMPARE(mustHave(importFile(book.book(), request)).skipped, 0);
        QCOMPARE(book.texts("SELECT full_name FROM people ORDER BY id"),
                 QStringList({QStringLiteral("Ana"), QStringLiteral("Total")}));
    }
};

QTEST_GUILESS_MAIN(ImportMatchingTest)
#include "tst_importmatching.moc"
