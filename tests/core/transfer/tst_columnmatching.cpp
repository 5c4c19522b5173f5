#include "core/transfer/columnmatching.h"

#include "memorysource.h"

#include <QTest>

using namespace vouchwell;

namespace {

TableProfile profileOf(const char* text, ImportKind kind = ImportKind::Customers)
{
    MemorySource source(QString::fromUtf8(text));
    return profileTable(source, kind, {}).value();
}

QString fields(const TableProfile& profile)
{
    QStringList list;
    for (const ColumnPlan& column : profile.columns)
        list << column.header + u'=' + fieldKey(column.field);
    return list.join(u' ');
}

} // namespace

class ColumnMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesAnotherListWithTheSameHeadersAlike()
    {
        TableProfile first = profileOf("Name|Mail|Club\nAna|ana@example.org|7");
        setField(first, 2, ImportField::CustomerCode, {});
        TableProfile second = profileOf("Club|Name|Mail|More\n9|Ben|ben@example.org|x");
        applyMatching(second, matchingOf(first), {});
        QCOMPARE(fields(second), QStringLiteral("Club=customer_code Name=full_name Mail=email More=extra"));
    }

    void takesAFieldAwayFromTheColumnThatHadIt()
    {
        TableProfile first = profileOf("Mail|Second mail\nana@example.org|a@example.org");
        setField(first, 1, ImportField::Email, {});
        TableProfile second = profileOf("Mail|Second mail\nben@example.org|b@example.org");
        applyMatching(second, matchingOf(first), {});
        QCOMPARE(fields(second), QStringLiteral("Mail=extra Second mail=email"));
    }

    void knowsColumnsWithOneHeaderByTheirOrder()
    {
        TableProfile first = profileOf("Name|Note|Note\nAna|x|y");
        setField(first, 2, ImportField::Notes, {});
        TableProfile second = profileOf("Note|Name|Note\nx|Ben|y");
        applyMatching(second, matchingOf(first), {});
        QCOMPARE(fields(second), QStringLiteral("Note=extra Name=full_name Note=notes"));
    }

    void asksForADateOrderOnlyOnce()
    {
        TableProfile first = profileOf("Name|Customer since\nAna|03/01/2025");
        QVERIFY(!first.columns.at(1).guess.isEmpty());
        first.columns[1].dateOrder = DateOrder::MonthDayYear;
        TableProfile second = profileOf("Name|Customer since\nBen|04/02/2025");
        applyMatching(second, matchingOf(first), {});
        QCOMPARE(int(second.columns.at(1).dateOrder), int(DateOrder::MonthDayYear));
        QCOMPARE(second.columns.at(1).guess, QString());
    }

    void believesTheValuesMoreThanWhatWasSaved()
    {
        TableProfile first = profileOf("Name|Customer since\nAna|03/01/2025");
        first.columns[1].dateOrder = DateOrder::MonthDayYear;
        TableProfile second = profileOf("Name|Customer since\nBen|31/01/2025");
        applyMatching(second, matchingOf(first), {});
        QCOMPARE(int(second.columns.at(1).dateOrder), int(DateOrder::DayMonthYear));
    }

    void survivesItsOwnFile()
    {
        TableProfile profile = profileOf("Name|Customer since|Total\nAna|03/01/2025|1.000");
        setField(profile, 2, ImportField::Ignore, {});
        const QByteArray json = toJson(matchingOf(profile));
        const Result<ColumnMatching> again = matchingFromJson(json);
        QVERIFY(again);
        QCOMPARE(toJson(*again), json);
    }

    void refusesWhatIsNoMatching_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("Name,Email");
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("newer") << QByteArray(
            "{\"format\":\"vouchwell-matching\",\"version\":99,\"kind\":\"customers\",\"columns\":[]}");
        QTest::newRow("other kind") << QByteArray(
            "{\"format\":\"vouchwell-matching\",\"version\":1,\"kind\":\"cars\",\"columns\":[]}");
        QTest::newRow("other field") << QByteArray(
            "{\"format\":\"vouchwell-matching\",\"version\":1,\"kind\":\"customers\",\"columns\":"
            "[{\"header\":\"A\",\"field\":\"shoe_size\"}]}");
    }
    void refusesWhatIsNoMatching()
    {
        QFETCH(QByteArray, json);
        const Result<ColumnMatching> matching = matchingFromJson(json);
        QVERIFY(!matching);
        QVERIFY(matching.failure().text.endsWith(u'.'));
    }

    void knowsHeadersAgainWhateverTheirOrderAndAccents()
    {
        const auto print = [](const char* text) { return headerFingerprint(QString::fromUtf8(text).split(u'|')); };
        QCOMPARE(print("Código|Nombre|"), print("nombre|CODIGO"));
        QVERIFY(print("Nombre") != print("Nombre|Nombre"));
        QCOMPARE(print("|  "), QString());
    }

    void keepsWhatAPersonSaidOfTheFile()
    {
        ColumnMatching matching = matchingOf(profileOf("Name|Mail\nAna|ana@example.org"));
        QVERIFY(!toJson(matching).contains("reading"));
        matching.table.encoding = QStringLiteral("windows-1250");
        matching.table.separator = u'\t';
        matching.table.headerRow = 0;
        matching.table.areSumsRows = true;
        QCOMPARE(matchingFromJson(toJson(matching)).value().table, matching.table);
    }
};

QTEST_GUILESS_MAIN(ColumnMatchingTest)
#include "tst_columnmatching.moc"
