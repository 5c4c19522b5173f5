#include "core/base/money.h"

#include <QTest>

using namespace vouchwell;

namespace {

const QLocale kUs(QLocale::English, QLocale::UnitedStates);
const QLocale kGermany(QLocale::German, QLocale::Germany);
const QLocale kSpain(QLocale::Spanish, QLocale::Spain);

/// Non-breaking blanks as plain ones: which kind a locale uses is not ours to test.
QString plainBlanks(QString text)
{
    for (const char16_t blank : {u'\u00A0', u'\u202F'})
        text.replace(QChar(blank), u' ');
    return text.remove(QChar(0x200E)).remove(QChar(0x200F)).replace(QChar(0x2212), u'-');
}

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsCurrenciesAndTheirDecimals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exponent"); // -1: none
        QTest::newRow("euro") << QStringLiteral("EUR") << 2;
        QTest::newRow("small letters") << QStringLiteral(" eur ") << 2;
        QTest::newRow("yen") << QStringLiteral("JPY") << 0;
        QTest::newRow("dinar") << QStringLiteral("KWD") << 3;
        QTest::newRow("nothing") << QString() << -1;
        QTest::newRow("too long") << QStringLiteral("EURO") << -1;
        QTest::newRow("not one") << QStringLiteral("XQQ") << -1;
        QTest::newRow("digits") << QStringLiteral("123") << -1;
    }
    void knowsCurrenciesAndTheirDecimals()
    {
        QFETCH(QString, code);
        QFETCH(int, exponent);
        const std::optional<Currency> currency = Currency::parse(code);
        QCOMPARE(currency ? currency->exponent : -1, exponent);
        if (currency)
            QCOMPARE(currency->code, code.trimmed().toUpper());
    }

    void knowsTheCurrencyOfACountry()
    {
        QCOMPARE(Currency::ofCountry(QStringLiteral("ES"))->code, QStringLiteral("EUR"));
        QCOMPARE(Currency::ofCountry(QStringLiteral("jp"))->code, QStringLiteral("JPY"));
        QCOMPARE(Currency::ofCountry(QStringLiteral("KW"))->code, QStringLiteral("KWD"));
        QVERIFY(!Currency::ofCountry(QString()));
        QVERIFY(!Currency::ofCountry(QStringLiteral("ZZ")));
    }

    void writesAmountsAsPeopleReadThem_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, qint64 minor, const char* code, const QLocale& locale, const char* text) {
            QTest::newRow(name) << minor << QString::fromLatin1(code) << locale << QString::fromUtf8(text);
        };
        row("us dollars", 123450, "USD", kUs, "$1,234.50");
        row("us euros", 123450, "EUR", kUs, "€1,234.50");
        row("us zero", 0, "USD", kUs, "$0.00");
        row("us negative", -5, "USD", kUs, "($0.05)");
        row("us yen", 123450, "JPY", kUs, "¥123,450");
        row("us dinar", 1234505, "KWD", kUs, "KWD 1,234.505");
        row("german euros", 123450, "EUR", kGermany, "1.234,50 €");
        row("german negative", -123450, "EUR", kGermany, "-1.234,50 €");
        row("german yen", 5, "JPY", kGermany, "5 ¥");
        row("spanish euros", 1234567, "EUR", kSpain, "12.345,67 €");
        row("spanish cent", 1, "EUR", kSpain, "0,01 €");
        row("large", 900719925474099, "EUR", kGermany, "9.007.199.254.740,99 €");
    }
    void writesAmountsAsPeopleReadThem()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, code);
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        const QString shown = plainBlanks(formatMoney({minor, Currency::parse(code).value()}, locale));
        // CLDR versions differ in a blank between a code and its number.
        QCOMPARE(shown.simplified().replace(QStringLiteral("KWD  "), QStringLiteral("KWD ")), text);
    }

    void writesPlainAmountsExactly_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, qint64 minor, const char* code, const char* text) {
            QTest::newRow(name) << minor << QString::fromLatin1(code) << QString::fromLatin1(text);
        };
        row("euros", 123450, "EUR", "1234.50");
        row("cents", 7, "EUR", "0.07");
        row("zero", 0, "EUR", "0.00");
        row("negative cents", -7, "EUR", "-0.07");
        row("negative", -123450, "EUR", "-1234.50");
        row("yen", 1234, "JPY", "1234");
        row("negative yen", -1234, "JPY", "-1234");
        row("dinar", 1234, "KWD", "1.234");
        row("fils", 4, "KWD", "0.004");
        row("largest", std::numeric_limits<qint64>::max(), "EUR", "92233720368547758.07");
        row("smallest", std::numeric_limits<qint64>::min(), "EUR", "-92233720368547758.08");
    }
    void writesPlainAmountsExactly()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, code);
        QFETCH(QString, text);
        QCOMPARE(formatPlainAmount({minor, Currency::parse(code).value()}), text);
    }
};

QTEST_APPLESS_MAIN(MoneyTest)
#include "tst_money.moc"
