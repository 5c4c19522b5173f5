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
};

QTEST_GUILESS_MAIN(ImportMatchingTest)
#include "tst_importmatching.moc"
