#include "core/domain/iban.h"

#include <QTest>

using namespace vouchwell;

class IbanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAccountNumbersInOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // empty: refused
        const auto row = [](const char* name, const char* typed, const char* kept) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
        };
        row("Spain in groups", "ES91 2100 0418 4502 0005 1332", "ES9121000418450200051332");
        row("small letters", "es9121000418450200051332", "ES9121000418450200051332");
        row("the word in front", "IBAN: ES91 2100 0418 4502 0005 1332", "ES9121000418450200051332");
        row("hyphens and no-break spaces", "ES91-2100\u00A00418-4502 0005-1332", "ES9121000418450200051332");
        row("full-width digits", "ES９１ 2100 0418 4502 0005 1332", "ES9121000418450200051332");
        row("Germany", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000");
        row("France, letters inside", "FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606");
        row("Portugal", "PT50 0002 0123 1234 5678 9015 4", "PT50000201231234567890154");
        row("Malta, a long one", "MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S");
        row("Norway, the shortest", "NO93 8601 1117 947", "NO9386011117947");
        row("Netherlands", "NL91ABNA0417164300", "NL91ABNA0417164300");
        row("United Kingdom", "GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819");
        row("outside SEPA", "TR33 0006 1005 1978 6457 8413 26", "TR330006100519786457841326");
        row("two digits changed places", "ES91 2100 0418 4502 0005 1323", "");
        row("one digit wrong", "DE88 3704 0044 0532 0130 00", "");
        row("one digit short", "ES91 2100 0418 4502 0005 133", "");
        row("one digit long", "ES91 2100 0418 4502 0005 13322", "");
        row("no such country", "XX91 2100 0418 4502 0005 1332", "");
        row("no check digits", "ESAB 2100 0418 4502 0005 1332", "");
        row("an old account number", "2100 0418 4502 0005 1332", "");
        row("words", "ask her", "");
        row("other signs", "ES91/2100/0418/4502/0005/1332", "");
        row("letters of another script", "ЕS91 2100 0418 4502 0005 1332", "");
        row("only a country", "ES91", "");
        row("empty", "", "");
    }
    void keepsAccountNumbersInOneForm()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const std::optional<QString> result = normalisedIban(typed);
        QCOMPARE(result.value_or(QString()), kept);
        QCOMPARE(result.has_value(), !kept.isEmpty());
        QCOMPARE(ibanProblem(typed).isEmpty(), result.has_value());
        if (result)
            QCOMPARE(normalisedIban(groupedIban(*result)), result);
    }

    void saysWhatIsWrong()
    {
        QVERIFY(ibanProblem(QStringLiteral("ES91 2100")).contains(QStringLiteral("24 letters and digits, this has 8")));
        QVERIFY(ibanProblem(QStringLiteral("XX91 2100")).contains(QStringLiteral("no country")));
        QVERIFY(ibanProblem(QStringLiteral("DE88370400440532013000")).contains(QStringLiteral("check digits")));
    }

    void showsItInGroupsAndMasked()
    {
        const QString iban = QStringLiteral("FR1420041010050500013M02606");
        QCOMPARE(groupedIban(iban), QStringLiteral("FR14 2004 1010 0505 0001 3M02 606"));
        QCOMPARE(maskedIban(iban), QStringLiteral("FR14 … 2606"));
        QCOMPARE(maskedIban(QString()), QString());
    }

    void knowsWhereSepaTransfersGo()
    {
        QVERIFY(isInSepa(QStringLiteral("ES9121000418450200051332")));
        QVERIFY(isInSepa(QStringLiteral("GB29NWBK60161331926819")));
        QVERIFY(!isInSepa(QStringLiteral("TR330006100519786457841326")));
        QVERIFY(!isInSepa(QString()));
    }

    void knowsTheFormOfABic_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("eight") << QStringLiteral("CAIXESBB") << QStringLiteral("CAIXESBB");
        QTest::newRow("eleven, small") << QStringLiteral("caix es bb xxx") << QStringLiteral("CAIXESBBXXX");
        QTest::newRow("nine") << QStringLiteral("CAIXESBBX") << QString();
        QTest::newRow("digits for the country") << QStringLiteral("CAIX12BB") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void knowsTheFormOfABic()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(normalisedBic(typed).value_or(QString()), kept);
    }
};

QTEST_APPLESS_MAIN(IbanTest)
#include "tst_iban.moc"
