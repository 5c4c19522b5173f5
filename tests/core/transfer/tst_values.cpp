#include "core/transfer/values.h"

#include <QTest>

using namespace vouchwell;

Q_DECLARE_METATYPE(vouchwell::DateOrder)

namespace {

const QDate kToday(2026, 5, 20);
const Currency kEuro{QStringLiteral("EUR"), 2};

QStringList parts(const QString& text)
{
    return text.split(u'|', Qt::SkipEmptyParts);
}

} // namespace

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADateUnderItsOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("iso"); // empty: not a date
        const DateOrder dmy = DateOrder::DayMonthYear;
        const DateOrder mdy = DateOrder::MonthDayYear;
        const DateOrder ymd = DateOrder::YearMonthDay;
        QTest::newRow("slashes, day first") << "03/01/2025" << dmy << "2025-01-03";
        QTest::newRow("slashes, month first") << "03/01/2025" << mdy << "2025-03-01";
        QTest::newRow("slashes, year first") << "25/01/03" << ymd << "2025-01-03";
        QTest::newRow("dots") << "3.1.2025" << dmy << "2025-01-03";
        QTest::newRow("dots and blanks") << "3. 1. 2025" << dmy << "2025-01-03";
        QTest::newRow("dot at the end") << "3. 1. 2025." << dmy << "2025-01-03";
        QTest::newRow("dashes") << " 03-01-25 " << dmy << "2025-01-03";
        QTest::newRow("blanks") << "03 01 2025" << dmy << "2025-01-03";
        QTest::newRow("no-break blanks") << QStringLiteral("03\u00A001\u00A02025") << dmy << "2025-01-03";
        QTest::newRow("Arabic digits") << QStringLiteral("٠٣/٠١/٢٠٢٥") << dmy << "2025-01-03";
        QTest::newRow("ISO under day first") << "2025-03-05" << dmy << "2025-03-05";
        QTest::newRow("ISO under month first") << "2025-03-05" << mdy << "2025-03-05";
        QTest::newRow("year first with slashes") << "2025/3/5" << dmy << "2025-03-05";
        QTest::newRow("ISO with T") << "2025-01-03T10:30:00" << dmy << "2025-01-03";
        QTest::newRow("ISO with Z") << "2026-03-03T00:00:00Z" << mdy << "2026-03-03";
        QTest::newRow("ISO with zone") << "2026-05-01 10:00:00 +0200" << mdy << "2026-05-01";
        QTest::newRow("compact") << "20260403" << dmy << "2026-04-03";
        QTest::newRow("compact with time") << "20150311T000000" << dmy << "2015-03-11";
        QTest::newRow("East Asian") << QStringLiteral("2025年1月3日") << mdy << "2025-01-03";
        QTest::newRow("with a time") << "03/01/2025 10:30" << dmy << "2025-01-03";
        QTest::newRow("with AM") << "03/29/2026 2:30 AM" << mdy << "2026-03-29";
        QTest::newRow("with Uhr") << "03.01.2025, 10:30 Uhr" << dmy << "2025-01-03";
        QTest::newRow("English name") << "Mar 3, 2026" << dmy << "2026-03-03";
        QTest::newRow("English ordinal") << "3rd of March 2026" << mdy << "2026-03-03";
        QTest::newRow("weekday") << "Tuesday, March 3rd, 2026" << mdy << "2026-03-03";
        QTest::newRow("short name with dashes") << "3-Jan-25" << mdy << "2025-01-03";
        QTest::newRow("name with a time") << "3 Jan 2025 10:30" << mdy << "2025-01-03";
        QTest::newRow("Spanish name") << "3 de enero de 2025" << mdy << "2025-01-03";
        QTest::newRow("German name") << QStringLiteral("3. März 2025") << mdy << "2025-03-03";
        QTest::newRow("Austrian name") << QStringLiteral("3. Jänner 2025") << mdy << "2025-01-03";
        QTest::newRow("French name") << QStringLiteral("1er août 2025") << mdy << "2025-08-01";
        QTest::newRow("Portuguese name") << QStringLiteral("3 de março de 2025") << mdy << "2025-03-03";
        QTest::newRow("year, name, day") << "2025 Jan 3" << mdy << "2025-01-03";
        QTest::newRow("leap day") << "29/02/2024" << dmy << "2024-02-29";
        QTest::newRow("no leap day") << "29/02/2025" << dmy << "";
        QTest::newRow("31 February") << "31/02/2025" << dmy << "";
        QTest::newRow("31 February by name") << "31 Feb 2025" << dmy << "";
        QTest::newRow("ISO 30 February") << "2025-02-30" << dmy << "";
        QTest::newRow("never bent into the other order") << "04/13/2026" << dmy << "";
        QTest::newRow("zero") << "00/00/0000" << dmy << "";
        QTest::newRow("ISO zero") << "0000-00-00" << dmy << "";
        QTest::newRow("serial number") << "45678" << dmy << "";
        QTest::newRow("serial number with a time") << "46115.75" << dmy << "";
        QTest::newRow("time only") << "24:00" << dmy << "";
        QTest::newRow("twelve o'clock") << "12:00 AM" << dmy << "";
        QTest::newRow("month and year") << "01/2025" << dmy << "";
        QTest::newRow("amount") << "1.234,50" << dmy << "";
        QTest::newRow("phone") << "600-111-222" << dmy << "";
        QTest::newRow("French phone") << "01 02 03 04 05" << dmy << "";
        QTest::newRow("mixed marks") << "03/01-2025" << dmy << "";
        QTest::newRow("text behind") << "03/01/2025 or later" << dmy << "";
        QTest::newRow("text in front") << "about 03/01/2025" << dmy << "";
        QTest::newRow("three-digit year") << "03/01/202" << dmy << "";
        QTest::newRow("empty") << "" << dmy << "";
        QTest::newRow("word") << "N/A" << dmy << "";
        QTest::newRow("code") << "1234-5thisisnotadate" << dmy << "";
    }
    void readsADateUnderItsOrder()
    {
        QFETCH(QString, text);
        QFETCH(DateOrder, order);
        QFETCH(QString, iso);
        QCOMPARE(parseDate(text, order, kToday).value_or(QDate()).toString(Qt::ISODate), iso);
    }

    void twoDigitYearsReachTwentyYearsAhead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("year");
        QTest::newRow("last century") << "01/02/99" << 1999;
        QTest::newRow("this century") << "01/02/03" << 2003;
        QTest::newRow("twenty years ahead") << "01/02/46" << 2046;
        QTest::newRow("twenty-one years ahead") << "01/02/47" << 1947;
        QTest::newRow("with a name") << "1 Feb 47" << 1947;
    }
    void twoDigitYearsReachTwentyYearsAhead()
    {
        QFETCH(QString, text);
        QFETCH(int, year);
        QCOMPARE(parseDate(text, DateOrder::DayMonthYear, kToday).value_or(QDate()).year(), year);
    }

    void datesProveTheirOrder_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("proven");
        QTest::addColumn<QString>("ambiguous");
        QTest::addColumn<bool>("contradiction");
        QTest::newRow("day above 12") << "03/01/2025|13/04/2026"
                                      << "dmy"
                                      << "03/01/2025" << false;
        QTest::newRow("second above 12") << "04/13/2026"
                                         << "mdy"
                                         << "" << false;
        QTest::newRow("impossible day proves") << "31/02/2025"
                                               << "dmy"
                                               << "" << false;
        QTest::newRow("with a time") << "03/29/2026 2:30 AM"
                                     << "mdy"
                                     << "" << false;
        QTest::newRow("two-digit years") << "25.01.25"
                                         << "dmy"
                                         << "" << false;
        QTest::newRow("two-digit years in front") << "99-01-25|25-01-03"
                                                  << "ymd"
                                                  << "" << false;
        QTest::newRow("nothing proves") << " 03/01/2025 |04/02/2025"
                                        << ""
                                        << "03/01/2025" << false;
        QTest::newRow("the same either way") << "03/03/2025"
                                             << ""
                                             << "" << false;
        QTest::newRow("ISO does not count") << "2025-01-03|2025-01-25|2025-03-05T10:00:00"
                                            << ""
                                            << "" << false;
        QTest::newRow("names do not count") << "3 Jan 2025|Jan 25, 2025"
                                            << ""
                                            << "" << false;
        QTest::newRow("contradiction") << "25/01/2025|01/25/2025"
                                       << ""
                                       << "" << true;
        QTest::newRow("no day and no month") << "45/45/2025|00/00/0000"
                                             << ""
                                             << "" << false;
        QTest::newRow("phones and amounts") << "600-111-222|1.234,50|12.13.14.15"
                                            << ""
                                            << "" << false;
    }
    void datesProveTheirOrder()
    {
        QFETCH(QString, values);
        QFETCH(QString, proven);
        QFETCH(QString, ambiguous);
        QFETCH(bool, contradiction);
        DateEvidence evidence;
        for (const QString& value : parts(values))
            evidence.add(value);
        const QStringList names{QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd")};
        QCOMPARE(evidence.proven() ? names.at(int(*evidence.proven())) : QString(), proven);
        QCOMPARE(evidence.firstAmbiguous(), ambiguous);
        QCOMPARE(evidence.isAmbiguous(), !ambiguous.isEmpty());
        QCOMPARE(evidence.hasContradiction(), contradiction);
    }

    void knowsTheHabitsOfACountry_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("mark");
        QTest::newRow("Spain") << "ES" << DateOrder::DayMonthYear << ",";
        QTest::newRow("small letters") << "es" << DateOrder::DayMonthYear << ",";
        QTest::newRow("Germany") << "DE" << DateOrder::DayMonthYear << ",";
        QTest::newRow("Switzerland") << "CH" << DateOrder::DayMonthYear << ".";
        QTest::newRow("France") << "FR" << DateOrder::DayMonthYear << ",";
        QTest::newRow("Brazil") << "BR" << DateOrder::DayMonthYear << ",";
        QTest::newRow("Mexico") << "MX" << DateOrder::DayMonthYear << ".";
        QTest::newRow("United Kingdom") << "GB" << DateOrder::DayMonthYear << ".";
        QTest::newRow("United States") << "US" << DateOrder::MonthDayYear << ".";
        QTest::newRow("Philippines") << "PH" << DateOrder::MonthDayYear << ".";
        QTest::newRow("Japan") << "JP" << DateOrder::YearMonthDay << ".";
        QTest::newRow("Sweden") << "SE" << DateOrder::YearMonthDay << ",";
        QTest::newRow("unknown") << "" << DateOrder::DayMonthYear << ".";
        QTest::newRow("no country") << "ZZ" << DateOrder::DayMonthYear << ".";
    }
    void knowsTheHabitsOfACountry()
    {
        QFETCH(QString, country);
        QFETCH(DateOrder, order);
        QFETCH(QString, mark);
        QCOMPARE(dateOrderOfCountry(country), order);
        QCOMPARE(QString(decimalMarkOfCountry(country)), mark);
    }

    void amountsProveTheirDecimalMark_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("proven");
        QTest::addColumn<QString>("ambiguous");
        QTest::addColumn<bool>("contradiction");
        QTest::newRow("fixture") << "1.234,50|89,90|12,00|0|1.000|45,00"
                                 << ","
                                 << "1.000" << false;
        QTest::newRow("two decimals, dot") << "12.50"
                                           << "."
                                           << "" << false;
        QTest::newRow("one decimal") << "1,234.5"
                                     << "."
                                     << "" << false;
        QTest::newRow("several groups of dots") << "12.345.678"
                                                << ","
                                                << "" << false;
        QTest::newRow("several groups of commas") << "12,345,678"
                                                  << "."
                                                  << "" << false;
        QTest::newRow("Indian groups") << "1,23,456.78"
                                       << "."
                                       << "" << false;
        QTest::newRow("four digits in front") << "1234.567"
                                              << "."
                                              << "" << false;
        QTest::newRow("nothing in front") << ".500"
                                          << "."
                                          << "" << false;
        QTest::newRow("zero in front") << "0,125"
                                       << ","
                                       << "" << false;
        QTest::newRow("grouped by blanks") << "1 234,500"
                                           << ","
                                           << "" << false;
        QTest::newRow("grouped by apostrophes") << "1'234.500"
                                                << "."
                                                << "" << false;
        QTest::newRow("with a symbol") << "12,50 €"
                                       << ","
                                       << "" << false;
        QTest::newRow("with a code") << "USD 12.00"
                                     << "."
                                     << "" << false;
        QTest::newRow("negative") << "-12,5|(12,50)"
                                  << ","
                                  << "" << false;
        QTest::newRow("ambiguous") << "1.000|2,000"
                                   << ""
                                   << "1.000" << false;
        QTest::newRow("ambiguous with a symbol") << "€ 12.345"
                                                 << ""
                                                 << "12.345" << false;
        QTest::newRow("whole numbers") << "0|12|1234|1 234"
                                       << ""
                                       << "" << false;
        QTest::newRow("contradiction") << "12,50|12.50"
                                       << ""
                                       << "" << true;
        QTest::newRow("dates, addresses and words") << "03.01.2025|a1.5@example.com|v1.2.3|word|1.5 and 2.5"
                                                    << ""
                                                    << "" << false;
    }
    void amountsProveTheirDecimalMark()
    {
        QFETCH(QString, values);
        QFETCH(QString, proven);
        QFETCH(QString, ambiguous);
        QFETCH(bool, contradiction);
        DecimalEvidence evidence;
        for (const QString& value : parts(values))
            evidence.add(value);
        QCOMPARE(evidence.proven() ? QString(*evidence.proven()) : QString(), proven);
        QCOMPARE(evidence.firstAmbiguous(), ambiguous);
        QCOMPARE(evidence.isAmbiguous(), !ambiguous.isEmpty());
        QCOMPARE(evidence.hasContradiction(), contradiction);
    }

    void readsAnAmountExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("minor"); // empty: not an amount
        QTest::addColumn<QString>("code");
        QTest::newRow("comma") << "1.234,50"
                               << ","
                               << "123450"
                               << "";
        QTest::newRow("comma, no group") << "89,90"
                                         << ","
                                         << "8990"
                                         << "";
        QTest::newRow("zero") << "0"
                              << ","
                              << "0"
                              << "";
        QTest::newRow("minus zero") << "-0"
                                    << ","
                                    << "0"
                                    << "";
        QTest::newRow("dot as group") << "1.000"
                                      << ","
                                      << "100000"
                                      << "";
        QTest::newRow("dot as mark") << "1.000"
                                     << "."
                                     << "100"
                                     << "";
        QTest::newRow("more groups") << "12.345.678"
                                     << ","
                                     << "1234567800"
                                     << "";
        QTest::newRow("Indian groups") << "1,23,456.78"
                                       << "."
                                       << "12345678"
                                       << "";
        QTest::newRow("blank groups") << QStringLiteral("1 234,50 €") << ","
                                      << "123450"
                                      << "EUR";
        QTest::newRow("no-break blank groups") << QStringLiteral("1\u00A0234,50") << ","
                                               << "123450"
                                               << "";
        QTest::newRow("narrow blank groups") << QStringLiteral("1\u202F234,50") << ","
                                             << "123450"
                                             << "";
        QTest::newRow("apostrophe groups") << "1'234.50"
                                           << "."
                                           << "123450"
                                           << "";
        QTest::newRow("one decimal") << "1,234.5"
                                     << "."
                                     << "123450"
                                     << "";
        QTest::newRow("no digit before the mark") << ".5"
                                                  << "."
                                                  << "50"
                                                  << "";
        QTest::newRow("no digit behind the mark") << "5."
                                                  << "."
                                                  << "500"
                                                  << "";
        QTest::newRow("Swiss dash") << "5.-"
                                    << "."
                                    << "500"
                                    << "";
        QTest::newRow("code in front") << "USD 12.00"
                                       << "."
                                       << "1200"
                                       << "USD";
        QTest::newRow("code behind, small") << "12,00 eur"
                                            << ","
                                            << "1200"
                                            << "EUR";
        QTest::newRow("symbol in front") << QStringLiteral("€12,50") << ","
                                         << "1250"
                                         << "EUR";
        QTest::newRow("dollar") << "$1,000"
                                << "."
                                << "100000"
                                << "USD";
        QTest::newRow("francs") << "Fr. 5.50"
                                << "."
                                << "550"
                                << "CHF";
        QTest::newRow("kronor") << "12,50 kr"
                                << ","
                                << "1250"
                                << "SEK";
        QTest::newRow("brackets") << "(5.00)"
                                  << "."
                                  << "-500"
                                  << "";
        QTest::newRow("minus in front") << "-5"
                                        << "."
                                        << "-500"
                                        << "";
        QTest::newRow("minus behind") << "5-"
                                      << "."
                                      << "-500"
                                      << "";
        QTest::newRow("minus sign") << QStringLiteral("\u2212 5,00") << ","
                                    << "-500"
                                    << "";
        QTest::newRow("minus before the symbol") << QStringLiteral("-€5,00") << ","
                                                 << "-500"
                                                 << "EUR";
        QTest::newRow("minus behind the symbol") << QStringLiteral("€ -5,00") << ","
                                                 << "-500"
                                                 << "EUR";
        QTest::newRow("plus") << "+5"
                              << "."
                              << "500"
                              << "";
        QTest::newRow("zeros beyond the cents") << "12.5000"
                                                << "."
                                                << "1250"
                                                << "";
        QTest::newRow("Arabic digits") << QStringLiteral("١٢٫٥") << "."
                                       << "1250"
                                       << "";
        QTest::newRow("large") << "99999999999999.99"
                               << "."
                               << "9999999999999999"
                               << "";
        QTest::newRow("parts of cents") << "0.005"
                                        << "."
                                        << ""
                                        << "";
        QTest::newRow("other mark") << "89.90"
                                    << ","
                                    << ""
                                    << "";
        QTest::newRow("uneven groups") << "1.0.000"
                                       << ","
                                       << ""
                                       << "";
        QTest::newRow("short last group") << "1.234.56"
                                          << ","
                                          << ""
                                          << "";
        QTest::newRow("mixed groups") << "1 234.567,00"
                                      << ","
                                      << ""
                                      << "";
        QTest::newRow("two marks") << "1,2,3"
                                   << ","
                                   << ""
                                   << "";
        QTest::newRow("too large") << "9223372036854775807"
                                   << "."
                                   << ""
                                   << "";
        QTest::newRow("two signs") << "--5"
                                   << "."
                                   << ""
                                   << "";
        QTest::newRow("open bracket") << "(5"
                                      << "."
                                      << ""
                                      << "";
        QTest::newRow("calculation") << "0.1+0.2"
                                     << "."
                                     << ""
                                     << "";
        QTest::newRow("exponent") << "1e3"
                                  << "."
                                  << ""
                                  << "";
        QTest::newRow("word beside it") << "about 5"
                                        << "."
                                        << ""
                                        << "";
        QTest::newRow("text on both sides") << "EUR 5 net"
                                            << "."
                                            << ""
                                            << "";
        QTest::newRow("date") << "03.01.2025"
                              << ","
                              << ""
                              << "";
        QTest::newRow("no digit") << "free"
                                  << "."
                                  << ""
                                  << "";
        QTest::newRow("empty") << ""
                               << "."
                               << ""
                               << "";
    }
    void readsAnAmountExactly()
    {
        QFETCH(QString, text);
        QFETCH(QString, mark);
        QFETCH(QString, minor);
        QFETCH(QString, code);
        const std::optional<ParsedAmount> amount = parseAmount(text, mark.at(0), kEuro);
        QCOMPARE(amount ? QString::number(amount->minor) : QString(), minor);
        QCOMPARE(amount ? amount->currencyCode : QString(), code);
    }

    void countsTheMinorUnitsOfTheCurrency()
    {
        const Currency yen{QStringLiteral("JPY"), 0};
        const Currency dinar{QStringLiteral("KWD"), 3};
        QCOMPARE(parseAmount(u"1,234", u'.', yen)->minor, 1234);
        QCOMPARE(parseAmount(u"1234.00", u'.', yen)->minor, 1234);
        QVERIFY(!parseAmount(u"1234.5", u'.', yen));
        QCOMPARE(parseAmount(u"1.234", u'.', dinar)->minor, 1234);
    }

    void aSharedSymbolMeansTheBooksCurrency()
    {
        QCOMPARE(parseAmount(u"$5", u'.', Currency{QStringLiteral("MXN"), 2})->currencyCode, QStringLiteral("MXN"));
        QCOMPARE(parseAmount(u"5 kr", u'.', Currency{QStringLiteral("DKK"), 2})->currencyCode, QStringLiteral("DKK"));
        QCOMPARE(parseAmount(u"$5", u'.', kEuro)->currencyCode, QStringLiteral("USD"));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
