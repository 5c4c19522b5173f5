#include "core/transfer/sumrows.h"

#include "memorysource.h"

#include <QTest>

using namespace vouchwell;

Q_DECLARE_METATYPE(vouchwell::DateOrder)

namespace {

ImportChoices inCountry(const char* code)
{
    ImportChoices choices;
    choices.countryCode = QString::fromLatin1(code);
    return choices;
}

TableProfile profileOf(const QString& text, ImportKind kind, const ImportChoices& choices = inCountry("ES"),
                       TableFacts::Format format = TableFacts::Format::Csv)
{
    MemorySource source(text);
    source.tableFacts.format = format;
    return profileTable(source, kind, choices).value();
}

QString keysOf(const TableProfile& profile)
{
    QStringList keys;
    for (const ColumnPlan& plan : profile.columns)
        keys += fieldKey(plan.field);
    return keys.join(u'|');
}

const QString kFixture = QStringLiteral(
    "Código|Nombre|Apellidos|Correo electrónico|Teléfono|Fecha alta|Total gastado|Recomendado por|Notas\n"
    "001|Lucía|Gómez Ruiz|lucia@example.com|+34 600 111 222|03/01/2025|1.234,50||Clienta VIP\n"
    "002|Marco|De Luca|MARCO@example.com |600111223|04/02/2025|89,90|Lucía Gómez|\n"
    "003|Zoë|O'Neil|zoe.example.com|0049 151 12345|31/02/2025|12,00|lucia@example.com|correo mal\n"
    "004|lucia|gomez ruiz|Lucia@Example.com|600-111-222|2025-03-05|0||duplicada\n"
    "005|Ahmed|Ben Ali|ahmed@example.com||12/03/2025|1.000|003|nota; con salto\n"
    "006|Ana|Pérez|ana@example.com|600111229|05/04/2025|45,00|Pedro Inexistente|");

} // namespace

class TableProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesTheWholeFixture()
    {
        const TableProfile profile = profileOf(kFixture, ImportKind::Customers, inCountry("US"));
        QCOMPARE(keysOf(profile),
                 QStringLiteral("customer_code|given_name|family_name|email|phone|customer_since|extra|"
                                "referred_by|notes"));
        QCOMPARE(profile.headerRow, 1);
        QCOMPARE(profile.firstDataRow, 2);
        QCOMPARE(profile.rows, 6);
        const ColumnPlan& since = profile.columns[5];
        QCOMPARE(since.dateOrder, DateOrder::DayMonthYear); // 31/02/2025 proves it, against the country
        QVERIFY(since.guess.isEmpty());
        QCOMPARE(since.samples.join(u' '), QStringLiteral("03/01/2025 04/02/2025 31/02/2025"));
        QCOMPARE(since.filled, 6);
        QCOMPARE(profile.columns[6].decimals.proven(), std::optional<QChar>(u','));
        QVERIFY(profile.columns[0].matchedByName);
    }

    void findsTheHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("headerRow");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("headers");
        QTest::newRow("first row") << "Name|Email\nAnn|ann@example.com" << 1 << 1 << "Name|Email";
        QTest::newRow("below title lines")
            << "Customer list exported 2026-09-01||\n||\nName|Email|Name|\nAnn|ann@example.com|x|" << 3 << 1
            << "Name|Email|Name";
        QTest::newRow("below a line of groups")
            << "Customer||Address|\nName|Email|Street|City\nAnn|ann@example.com|Main|York" << 2 << 1
            << "Name|Email|Street|City";
        QTest::newRow("repeated in the data")
            << "Name|Email\nAnn|ann@example.com\n|\nName|Email\nBob|bob@example.com" << 1 << 2 << "Name|Email";
        QTest::newRow("words of no language we know") << QStringLiteral("Jméno|Narození\nAnna|1.2.1990\nPetr|3.4.1985")
                                                      << 1 << 2 << QStringLiteral("Jméno|Narození");
        QTest::newRow("no header") << "Ann|ann@example.com|+44 7700 900847\nBob|bob@example.com|+44 7700 900848" << 0
                                   << 2 << "Column A|Column B|Column C";
        QTest::newRow("one word that we know") << "Name|Size\nAnn|M\nBob|L" << 1 << 2 << "Name|Size";
        QTest::newRow("a value that is such a word") << "Ann|Client\nBob|Client" << 0 << 2 << "Column A|Column B";
        QTest::newRow("words all over: no header") << "red|green\nblue|yellow" << 0 << 2 << "Column A|Column B";
        QTest::newRow("one column") << "Email\nann@example.com\nbob@example.com" << 1 << 2 << "Email";
        QTest::newRow("a header alone") << "Name|Email" << 1 << 0 << "Name|Email";
        QTest::newRow("an empty header cell") << "id||age\n1101|John|30" << 1 << 1 << "id|Column B|age";
        QTest::newRow("more cells than headers")
            << "Name|Email\nAnn|ann@example.com||x" << 1 << 1 << "Name|Email|Column C|Column D";
        QTest::newRow("line break in a header")
            << "First\u00A0 name|Email\nAnn|ann@example.com" << 1 << 1 << "First name|Email";
        QTest::newRow("nothing at all") << "" << 0 << 0 << "";
    }
    void findsTheHeader()
    {
        QFETCH(QString, text);
        QFETCH(int, headerRow);
        QFETCH(int, rows);
        QFETCH(QString, headers);
        const TableProfile profile = profileOf(text, ImportKind::Customers);
        QCOMPARE(int(profile.headerRow), headerRow);
        QCOMPARE(int(profile.rows), rows);
        QStringList found;
        for (const ColumnPlan& plan : profile.columns)
            found += plan.header;
        QCOMPARE(found.join(u'|'), headers);
    }

    void matchesColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QString>("keys");
        const ImportKind customers = ImportKind::Customers;
        const ImportKind referrals = ImportKind::Referrals;
        const ImportKind sales = ImportKind::Sales;
        QTest::newRow("unknown columns of customers are kept") << "Name|Size\nAnn|M" << customers << "full_name|extra";
        QTest::newRow("unknown columns of referrals are left out")
            << "Friend|Referrer|Size\nAnn|Bob|M" << referrals << "friend_name|referrer_name|ignore";
        QTest::newRow("unknown columns of sales are left out")
            << "Receipt|Date|Net|Cashier\n1|2026-01-01|5.00|Eve" << sales << "document|sale_date|net_amount|ignore";
        QTest::newRow("each field once") << "Name|Email|E-mail 2\nAnn|a@example.com|b@example.com" << customers
                                         << "full_name|email|extra";
        QTest::newRow("the surer header wins wherever it stands")
            << "Default Address Phone|Email|Phone\n1|a@example.com|2" << customers << "extra|email|phone";
        QTest::newRow("net wins over total")
            << "Total|Date|Net\n6.00|2026-01-01|5.00" << sales << "ignore|sale_date|net_amount";
        QTest::newRow("gross alone is the amount") << "Gross|Date\n6.00|2026-01-01" << sales << "net_amount|sale_date";
        QTest::newRow("e-mail by shape") << "Name|Kontaktdaten\nAnn|a@example.com\nBob|b@example.com" << customers
                                         << "full_name|email";
        QTest::newRow("phone by shape") << "Name|Rückruf\nAnn|+44 7700 900847\nBob|+44 7700 900848" << customers
                                        << "full_name|phone";
        QTest::newRow("no phone by shape without a plus")
            << "Name|Loyalty\nAnn|4111111111\nBob|4111111112" << customers << "full_name|extra";
        QTest::newRow("shape never takes a field away")
            << "Email|Boss\na@example.com|b@example.com" << customers << "email|extra";
        QTest::newRow("without a header by shape only")
            << "Ann|a@example.com|+44 7700 900847\nBob|b@example.com|+44 7700 900848" << customers
            << "extra|email|phone";
        QTest::newRow("name of a web order")
            << "Name|Email|Created at|Subtotal|Total|Id|Billing Name\n#1001|a@example.com|2026-05-01 10:00:00 +0200|"
               "5.00|6.00|77|Ann"
            << sales << "document|email|sale_date|net_amount|ignore|ignore|full_name";
    }
    void matchesColumns()
    {
        QFETCH(QString, text);
        QFETCH(ImportKind, kind);
        QFETCH(QString, keys);
        QCOMPARE(keysOf(profileOf(text, kind)), keys);
    }

    void decidesTheDateOrder_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<bool>("hasChoice"); // month first
        QTest::addColumn<QString>("country");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("guessed");
        const DateOrder dmy = DateOrder::DayMonthYear;
        const DateOrder mdy = DateOrder::MonthDayYear;
        QTest::newRow("evidence before the choice") << "13/04/2026|03/04/2026" << true << "US" << dmy << "";
        QTest::newRow("choice before the country") << "03/04/2026" << true << "ES" << mdy << "";
        QTest::newRow("country last, and it is a guess") << "03/04/2026" << false << "US" << mdy << "03/04/2026";
        QTest::newRow("another country") << "03/04/2026" << false << "ES" << dmy << "03/04/2026";
        QTest::newRow("nothing ambiguous, no guess") << "2026-04-03" << false << "US" << mdy << "";
        QTest::newRow("contradiction and a choice") << "13/04/2026|04/13/2026|03/04/2026" << true << "ES" << mdy << "";
        QTest::newRow("contradiction and a guess")
            << "13/04/2026|04/13/2026|03/04/2026" << false << "ES" << dmy << "03/04/2026";
    }
    void decidesTheDateOrder()
    {
        QFETCH(QString, values);
        QFETCH(bool, hasChoice);
        QFETCH(QString, country);
        QFETCH(DateOrder, order);
        QFETCH(QString, guessed);
        ImportChoices choices = inCountry(country.toLatin1().constData());
        if (hasChoice)
            choices.dateOrder = DateOrder::MonthDayYear;
        QString text = QStringLiteral("Customer since\n") + values;
        const ColumnPlan plan = profileOf(text.replace(u'|', u'\n'), ImportKind::Customers, choices).columns.at(0);
        QCOMPARE(plan.dateOrder, order);
        QCOMPARE(plan.guess.isEmpty(), guessed.isEmpty());
        QVERIFY(plan.guess.contains(guessed));
    }

    void decidesTheDecimalMark_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("isWorkbook");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<bool>("isGuess");
        QTest::newRow("evidence before the choice") << "1.234,50|1.000"
                                                    << "."
                                                    << "US" << false << "," << false;
        QTest::newRow("choice before the country") << "1.000"
                                                   << "."
                                                   << "ES" << false << "." << false;
        QTest::newRow("country last, and it is a guess") << "1.000"
                                                         << ""
                                                         << "ES" << false << "," << true;
        QTest::newRow("another country") << "1.000"
                                         << ""
                                         << "US" << false << "." << true;
        QTest::newRow("nothing ambiguous, no guess") << "1000"
                                                     << ""
                                                     << "ES" << false << "," << false;
        QTest::newRow("a number of a workbook has a dot") << "1.125"
                                                          << ""
                                                          << "ES" << true << "." << false;
        QTest::newRow("typed text in a workbook") << "1.000"
                                                  << ""
                                                  << "ES" << true << "," << true;
    }
    void decidesTheDecimalMark()
    {
        QFETCH(QString, values);
        QFETCH(QString, choice);
        QFETCH(QString, country);
        QFETCH(bool, isWorkbook);
        QFETCH(QString, mark);
        QFETCH(bool, isGuess);
        ImportChoices choices = inCountry(country.toLatin1().constData());
        if (!choice.isEmpty())
            choices.decimalMark = choice.at(0);
        QString text = QStringLiteral("Net amount\n") + values;
        const TableProfile profile = profileOf(text.replace(u'|', u'\n'), ImportKind::Sales, choices,
                                               isWorkbook ? TableFacts::Format::Xlsx : TableFacts::Format::Csv);
        QCOMPARE(QString(profile.columns.at(0).decimalMark), mark);
        QCOMPARE(!profile.columns.at(0).guess.isEmpty(), isGuess);
    }

    void aDateColumnThatStartsLateIsNotLost()
    {
        QString text = QStringLiteral("Name|Customer since");
        for (int i = 0; i < 5000; ++i)
            text += QStringLiteral("\nPerson|");
        text += QStringLiteral("\nPerson|13/04/2026");
        const TableProfile profile = profileOf(text, ImportKind::Customers, inCountry("US"));
        QCOMPARE(profile.columns[1].dateOrder, DateOrder::DayMonthYear);
        QCOMPARE(profile.columns[1].filled, 1);
    }

    void anotherFieldIsDecidedAnewAndTakenFromTheOthers()
    {
        TableProfile profile =
            profileOf(QStringLiteral("Name|Email|Joined by post\nAnn|a@example.com|03/04/2026"), ImportKind::Customers);
        setField(profile, 2, ImportField::CustomerSince, inCountry("US"));
        QCOMPARE(keysOf(profile), QStringLiteral("full_name|email|customer_since"));
        QCOMPARE(profile.columns[2].dateOrder, DateOrder::MonthDayYear);
        QVERIFY(profile.columns[2].guess.contains(QStringLiteral("03/04/2026")));

        setField(profile, 0, ImportField::CustomerSince, inCountry("US"));
        QCOMPARE(keysOf(profile), QStringLiteral("customer_since|email|extra"));
        QVERIFY(profile.columns[2].guess.isEmpty());
        QVERIFY(!profile.columns[0].matchedByName);

        setField(profile, 1, ImportField::Extra, inCountry("US"));
        QCOMPARE(keysOf(profile), QStringLiteral("customer_since|extra|extra"));
    }

    void tooManyColumnsAreLeftOutWithAWarning()
    {
        const QString header = QStringLiteral("Name") + QStringLiteral("|x").repeated(600);
        const TableProfile profile = profileOf(header + QStringLiteral("\nAnn"), ImportKind::Customers);
        QCOMPARE(int(profile.columns.size()), 500);
        QCOMPARE(profile.facts.warnings.size(), 1);
    }

    void aHeaderAloneIsAWarning()
    {
        QCOMPARE(profileOf(QStringLiteral("Name|Email"), ImportKind::Customers).facts.warnings.size(), 1);
    }

    void aDamagedSourceIsAFailure()
    {
        MemorySource source(QStringLiteral("Name|Email\nAnn|a@example.com"));
        source.problem = Failure{Failure::Kind::Unreadable, QStringLiteral("damaged")};
        const Result<TableProfile> profile = profileTable(source, ImportKind::Customers, {});
        QVERIFY(!profile);
        QCOMPARE(profile.failure().text, QStringLiteral("damaged"));
    }

    void canBeCancelledAndTellsItsProgress()
    {
        MemorySource source(QStringLiteral("Name|Email") + QStringLiteral("\nAnn|a@example.com").repeated(5000));
        std::stop_source stop;
        double last = 0;
        const Result<TableProfile> profile =
            profileTable(source, ImportKind::Customers, {}, {}, stop.get_token(), [&](double share) {
                last = share;
                stop.request_stop();
            });
        QVERIFY(!profile);
        QCOMPARE(profile.failure().kind, Failure::Kind::Cancelled);
        QVERIFY(last > 0 && last < 1);
    }

    void guessesTheKindOfListFromItsHeaders_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("made customers")
            << "Customer ID,First Name,Last Name,Email,Phone,Postal Code,City,Customer Since,Tags,Notes"
            << ImportKind::Customers;
        QTest::newRow("made referrals") << "Referrer Email,Friend Name,Friend Email,Friend Phone,Referred On,Channel"
                                        << ImportKind::Referrals;
        QTest::newRow("made sales") << "Document,Kind,Customer Email,Date,Net,Tax,Currency,Original Document"
                                    << ImportKind::Sales;
        QTest::newRow("sample referrals")
            << "Date,Referred by,Referrer e-mail,New customer,New customer e-mail,New customer phone,Channel"
            << ImportKind::Referrals;
        QTest::newRow("customers who say who sent them")
            << "Código,Nombre,Apellidos,Correo electrónico,Teléfono,Fecha alta,Total gastado,Recomendado por,Notas"
            << ImportKind::Customers;
        QTest::newRow("web shop customers")
            << "Customer ID,First Name,Last Name,Email,Total Spent,Total Orders,Note,Tags" << ImportKind::Customers;
        QTest::newRow("web shop orders") << "Name,Email,Paid at,Currency,Subtotal,Taxes,Total,Created at"
                                         << ImportKind::Sales;
        QTest::newRow("German sales") << "Beleg-Nr.,Datum,Kunde,Betrag" << ImportKind::Sales;
        QTest::newRow("French referrals") << "Date,Parrain,Filleul" << ImportKind::Referrals;
        QTest::newRow("nothing known") << "a,b" << ImportKind::Customers;
    }
    void guessesTheKindOfListFromItsHeaders()
    {
        QFETCH(QString, headers);
        QFETCH(ImportKind, kind);
        QCOMPARE(int(likelyKind(headers.split(u','))), int(kind));
    }

    void takesTheHeaderFromTheRowThatAPersonSays()
    {
        const QString text = QStringLiteral("Name|Mail\nOurs|Theirs\nAna|ana@example.org");
        MemorySource source(text);
        TableOptions options;
        options.headerRow = 2;
        const TableProfile second = profileTable(source, ImportKind::Customers, {}, options).value();
        QCOMPARE(second.headerRow, 2);
        QCOMPARE(second.titleLines, 1);
        QCOMPARE(second.rows, 1);
        QCOMPARE(second.columns[1].header, QStringLiteral("Theirs"));
        source.rewind();
        options.headerRow = 0;
        const TableProfile none = profileTable(source, ImportKind::Customers, {}, options).value();
        QCOMPARE(none.headerRow, 0);
        QCOMPARE(none.rows, 3);
        QCOMPARE(none.columns[0].header, QStringLiteral("Column A"));
    }

    void refusesAHeaderInARowWithoutText()
    {
        MemorySource source(QStringLiteral("Name|Mail\n|\nAna|ana@example.org"));
        for (const qint64 row : {2, 99}) {
            source.rewind();
            TableOptions options;
            options.headerRow = row;
            const Result<TableProfile> profile = profileTable(source, ImportKind::Customers, {}, options);
            QVERIFY(!profile);
            QVERIFY(profile.failure().text.contains(QString::number(row)));
        }
    }

    void countsTitleLinesAndSums()
    {
        const TableProfile profile = profileOf(QStringLiteral("All our customers|\nName|Total spent\nAna|10\n"
                                                              "Ben|20\nTotal|30"),
                                               ImportKind::Customers);
        QCOMPARE(profile.titleLines, 1);
        QCOMPARE(profile.headerRow, 2);
        QCOMPARE(sumCount(profile), 1);
    }
};

QTEST_GUILESS_MAIN(TableProfileTest)
#include "tst_tableprofile.moc"
