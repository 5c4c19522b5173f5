#include "core/transfer/drafts.h"

#include "memorysource.h"

#include <QTest>

using namespace vouchwell;

namespace {

const QDate kToday(2026, 5, 20);
const Currency kEuro{QStringLiteral("EUR"), 2};

/// All rows of a table as drafts, with the problems on them.
struct Reading
{
    std::vector<DraftRow> rows;
    std::vector<RowProblem> problems;

    CustomerDraft customer(size_t i = 0) const { return std::get<CustomerDraft>(rows.at(i).draft); }
    ReferralDraft referral(size_t i = 0) const { return std::get<ReferralDraft>(rows.at(i).draft); }
    SaleDraft sale(size_t i = 0) const { return std::get<SaleDraft>(rows.at(i).draft); }
    QString reasons() const
    {
        QStringList list;
        for (const RowProblem& problem : problems)
            list += QStringLiteral("%1 %2: %3").arg(problem.row).arg(problem.column, problem.reason);
        return list.join(u'\n');
    }
};

Reading readAll(const QString& text, ImportKind kind, TableFacts::Format format = TableFacts::Format::Csv,
                const char* country = "ES")
{
    MemorySource source(text);
    source.tableFacts.format = format;
    ImportChoices choices;
    choices.countryCode = QString::fromLatin1(country);
    const TableProfile profile = profileTable(source, kind, choices).value();
    const ImportDecisions decisions;
    DraftReader reader(profile, choices, decisions, kEuro, kToday);
    source.rewind();
    Reading reading;
    SheetRow row;
    DraftRow draft;
    while (source.next(row)) {
        if (reader.read(row, draft, reading.problems))
            reading.rows.push_back(draft);
    }
    return reading;
}

Reading readCustomers(const QString& text)
{
    return readAll(text, ImportKind::Customers);
}

Reading readSale(const QString& kind, const QString& date, const QString& net, const QString& tax = {},
                 const QString& currency = {})
{
    return readAll(
        QStringLiteral("Receipt|Type|Customer e-mail|Date|Net|Tax|Currency\nA 1|%1|a@example.com|%2|%3|%4|%5")
            .arg(kind, date, net, tax, currency),
        ImportKind::Sales);
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

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFixtureHasOneBadAddressAndOneBadDate()
    {
        const Reading reading = readCustomers(kFixture);
        QCOMPARE(int(reading.rows.size()), 6);
        QCOMPARE(reading.reasons(),
                 QStringLiteral("4 Correo electrónico: “zoe.example.com” is not an e-mail address; it was left empty.\n"
                                "4 Fecha alta: “31/02/2025” is not a possible date (February 2025 has 28 days); the "
                                "date was left empty."));
        const CustomerDraft lucia = reading.customer(0);
        QCOMPARE(lucia.person.code, QStringLiteral("001"));
        QCOMPARE(lucia.person.codeKey, QStringLiteral("001"));
        QCOMPARE(lucia.person.nameKey, QStringLiteral("lucia gomez ruiz"));
        QCOMPARE(lucia.person.phoneKey, QStringLiteral("+34600111222"));
        QCOMPARE(lucia.customerSince, QDate(2025, 1, 3));
        QCOMPARE(lucia.extras.size(), size_t(1));
        QCOMPARE(lucia.extras[0].first, QStringLiteral("Total gastado"));
        QCOMPARE(lucia.extras[0].second, QStringLiteral("1.234,50"));
        QCOMPARE(reading.customer(1).person.email, QStringLiteral("MARCO@example.com"));
        QCOMPARE(reading.customer(1).person.emailKey, QStringLiteral("marco@example.com"));
        QCOMPARE(reading.customer(1).referredBy, QStringLiteral("Lucía Gómez"));
        QVERIFY(reading.customer(2).person.email.isEmpty());
        QVERIFY(!reading.customer(2).customerSince.isValid());
        QCOMPARE(reading.customer(3).customerSince, QDate(2025, 3, 5));
        QCOMPARE(reading.rows[2].cells.at(5), QStringLiteral("31/02/2025"));
    }

    void passesOverWhatIsNoRecord()
    {
        const Reading reading = readCustomers(
            QStringLiteral("Customer list 2026||\n||\nName|Email|Name|\nAnn|ann@example.com|Ann Smith|x\n"
                           "  ||\nName|Email|Name|\nCid|cid@example.com|Cid Ek|\nTotal|3|\nPage 1 of 1||"));
        QCOMPARE(int(reading.rows.size()), 4);
        QCOMPARE(reading.rows[0].row, 4);
        QCOMPARE(reading.rows[1].row, 7);
        QVERIFY(reading.rows[1].skipReason.isEmpty());
        QVERIFY(!reading.rows[2].skipReason.isEmpty());
        QVERIFY(!reading.rows[3].skipReason.isEmpty());
        QCOMPARE(reading.reasons(), QString());
    }

    void aSumIsSkippedButAPersonOfThatNameIsNot_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<bool>("skipped");
        QTest::newRow("total") << "Total||||12" << true;
        QTest::newRow("suma") << "|Suma|||12" << true;
        QTest::newRow("Summe") << "Summe||||" << true;
        QTest::newRow("with an e-mail") << "|Total||t@example.com|" << false;
        QTest::newRow("with a family name") << "|Suma|García||" << false;
        QTest::newRow("with a code") << "17|Total|||" << false;
        QTest::newRow("a longer name") << "|Totally|||" << false;
    }
    void aSumIsSkippedButAPersonOfThatNameIsNot()
    {
        QFETCH(QString, row);
        QFETCH(bool, skipped);
        const Reading reading =
            readCustomers(QStringLiteral("Code|First name|Last name|Email|Visits\n1|Ann|Lee|a@example.com|3\n") + row);
        QCOMPARE(!reading.rows.at(1).skipReason.isEmpty(), skipped);
    }

    void aCustomerNeedsSomethingToBeKnownBy_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<bool>("skipped");
        QTest::newRow("name") << "Ann|||||York" << false;
        QTest::newRow("e-mail") << "|a@example.com||||York" << false;
        QTest::newRow("phone") << "||+44 7700 900847|||York" << false;
        QTest::newRow("code") << "|||17||York" << false;
        QTest::newRow("company") << "||||Bakery Ltd|York" << false;
        QTest::newRow("nothing of it") << "|||||York" << true;
        QTest::newRow("only a bad e-mail") << "|nobody||||York" << true;
    }
    void aCustomerNeedsSomethingToBeKnownBy()
    {
        QFETCH(QString, row);
        QFETCH(bool, skipped);
        const Reading reading = readCustomers(QStringLiteral("Name|Email|Phone|Code|Company|City\n") + row);
        QCOMPARE(!reading.rows.at(0).skipReason.isEmpty(), skipped);
    }

    void aCompanyAloneIsTheName()
    {
        const CustomerDraft draft = readCustomers(QStringLiteral("Name|Company\n|Bakery Ltd")).customer();
        QCOMPARE(draft.person.fullName, QStringLiteral("Bakery Ltd"));
        QCOMPARE(draft.person.nameKey, QStringLiteral("bakery ltd"));
        QCOMPARE(draft.company, QStringLiteral("Bakery Ltd"));
    }

    void theFullNameIsForNamesThatAreNotSplit()
    {
        const QString header = QStringLiteral("Full name|First name|Last name\n");
        const PersonDraft split = readCustomers(header + QStringLiteral("Dr. Ann Lee|Ann|Lee")).customer().person;
        QCOMPARE(split.fullName, QString());
        QCOMPARE(split.nameKey, QStringLiteral("ann lee"));
        const PersonDraft whole = readCustomers(header + QStringLiteral(" Ann \u00A0 Lee ||")).customer().person;
        QCOMPARE(whole.fullName, QStringLiteral("Ann Lee"));
        QCOMPARE(whole.nameKey, QStringLiteral("ann lee"));
    }

    void theApostropheBeforeNumbersIsNotPartOfThem()
    {
        const CustomerDraft draft =
            readCustomers(QStringLiteral("Customer ID|Phone|Zip|City\n'6001|'+31612345678|'01067|'s-Hertogenbosch"))
                .customer();
        QCOMPARE(draft.person.code, QStringLiteral("6001"));
        QCOMPARE(draft.person.phone, QStringLiteral("+31612345678"));
        QCOMPARE(draft.person.phoneKey, QStringLiteral("+31612345678"));
        QCOMPARE(draft.postalCode, QStringLiteral("01067"));
        QCOMPARE(draft.city, QStringLiteral("'s-Hertogenbosch"));
    }

    void codesAreComparedWithoutBlanksAndCase()
    {
        const PersonDraft person = readCustomers(QStringLiteral("Customer ID|Name\n c 00-17 |Ann")).customer().person;
        QCOMPARE(person.code, QStringLiteral("c 00-17"));
        QCOMPARE(person.codeKey, QStringLiteral("c0017"));
    }

    void strangePhonesAreKeptAndOnlyDamagedOnesReported_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<int>("problems");
        QTest::newRow("national") << "600 111 222"
                                  << "600 111 222" << 0;
        QTest::newRow("short") << "112"
                               << "112" << 0;
        QTest::newRow("unknown") << "0049 151 12345"
                                 << "0049 151 12345" << 0;
        QTest::newRow("words") << "ask her sister"
                               << "ask her sister" << 0;
        QTest::newRow("shortened") << "4.67012E+11"
                                   << "" << 1;
        QTest::newRow("shortened with a comma") << "4,67E+11"
                                                << "" << 1;
    }
    void strangePhonesAreKeptAndOnlyDamagedOnesReported()
    {
        QFETCH(QString, phone);
        QFETCH(QString, kept);
        QFETCH(int, problems);
        const Reading reading = readCustomers(QStringLiteral("Name|Phone\nAnn|") + phone);
        QCOMPARE(reading.customer().person.phone, kept);
        QCOMPARE(int(reading.problems.size()), problems);
    }

    void saysWhatIsWrongWithADate_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("reason"); // part of it; empty: no problem
        QTest::newRow("good") << "03/01/2025"
                              << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("impossible day") << "31/04/2025"
                                        << "(April 2025 has 30 days); the date was left empty.";
        QTest::newRow("impossible ISO day") << "2025-02-30"
                                            << "(February 2025 has 28 days)";
        QTest::newRow("impossible month") << "13/13/2025"
                                          << "“13/13/2025” is not a possible date; the date was left";
        QTest::newRow("word") << "soon"
                              << "“soon” is not a date; the date was left empty.";
        QTest::newRow("number of a day") << "45678"
                                         << "“45678” is not a date but the number of a day in a spreadsheet";
        QTest::newRow("number of a moment") << "45678.5"
                                            << "the number of a day";
        QTest::newRow("future") << "21/05/2026"
                                << "“21/05/2026” lies in the future; it was kept as it is.";
        QTest::newRow("today") << "20/05/2026"
                               << "";
    }
    void saysWhatIsWrongWithADate()
    {
        QFETCH(QString, date);
        QFETCH(QString, reason);
        const Reading reading = readCustomers(QStringLiteral("Name|Customer since\nAnn|") + date);
        QCOMPARE(int(reading.problems.size()), reason.isEmpty() ? 0 : 1);
        QVERIFY2(reading.reasons().contains(reason), qPrintable(reading.reasons()));
        const bool isKept = reason.isEmpty() || reason.contains(QStringLiteral("future"));
        QCOMPARE(reading.customer().customerSince.isValid(), isKept && !date.isEmpty());
    }

    void splitsTags_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("tags");
        QTest::newRow("semicolons") << "vip;family"
                                    << "vip/family";
        QTest::newRow("commas and blanks") << "vip, family , "
                                           << "vip/family";
        QTest::newRow("quoted") << "\"vip\",\"big spender\""
                                << "vip/big spender";
        QTest::newRow("address book") << "* myContacts ::: Friends"
                                      << "myContacts/Friends";
        QTest::newRow("the same twice") << "vip;vip"
                                        << "vip";
    }
    void splitsTags()
    {
        QFETCH(QString, cell);
        QFETCH(QString, tags);
        const Reading reading = readCustomers(QStringLiteral("Name|Tags\nAnn|") + cell);
        QCOMPARE(reading.customer().tags.join(u'/'), tags);
    }

    void tooLongCellsAreCutWithAProblem()
    {
        const Reading reading = readCustomers(QStringLiteral("Name|Notes\nAnn|%1").arg(QString(40000, u'x')));
        QCOMPARE(reading.customer().notes.size(), 32767);
        QCOMPARE(int(reading.problems.size()), 1);
        QCOMPARE(reading.problems[0].column, QStringLiteral("Notes"));
    }

    void aShortRowEndsInEmptyFields()
    {
        const Reading reading = readCustomers(QStringLiteral("Name|Email|City\nAnn"));
        QCOMPARE(reading.customer().person.fullName, QStringLiteral("Ann"));
        QCOMPARE(reading.customer().city, QString());
        QVERIFY(reading.problems.empty());
    }

    void readsAReferral()
    {
        const Reading reading =
            readAll(QStringLiteral(
                        "Date|Referred by|Referrer e-mail|New customer|New customer e-mail|New customer phone|Channel\n"
                        "2025-03-01|Ann Lee|ann@example.com|Bob Ray|bob@example.com|600111222|card"),
                    ImportKind::Referrals);
        QCOMPARE(reading.reasons(), QString());
        const ReferralDraft draft = reading.referral();
        QCOMPARE(draft.referrer.nameKey, QStringLiteral("ann lee"));
        QCOMPARE(draft.referrer.emailKey, QStringLiteral("ann@example.com"));
        QCOMPARE(draft.referredFriend.nameKey, QStringLiteral("bob ray"));
        QCOMPARE(draft.referredFriend.phoneKey, QStringLiteral("+34600111222"));
        QCOMPARE(draft.referredOn, QDate(2025, 3, 1));
        QCOMPARE(draft.channel, QStringLiteral("card"));
    }

    void aReferralNeedsTwoPeople_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("both") << "2025-03-01|Ann|Bob|b@example.com"
                              << "";
        QTest::newRow("no referrer") << "2025-03-01||Bob|"
                                     << "who made the referral";
        QTest::newRow("no friend") << "2025-03-01|Ann||"
                                   << "who was referred";
        QTest::newRow("friend by e-mail") << "2025-03-01|Ann||b@example.com"
                                          << "";
        QTest::newRow("friend by a bad e-mail") << "2025-03-01|Ann||nobody"
                                                << "who was referred";
    }
    void aReferralNeedsTwoPeople()
    {
        QFETCH(QString, row);
        QFETCH(QString, reason);
        const Reading reading =
            readAll(QStringLiteral("Date|Referred by|Friend|Friend email\n") + row, ImportKind::Referrals);
        QCOMPARE(reading.rows.at(0).skipReason.isEmpty(), reason.isEmpty());
        QVERIFY(reading.rows.at(0).skipReason.contains(reason));
    }

    void aReferralWithoutADateIsDatedByTheImport_data()
    {
        QTest::addColumn<QString>("date");
        QTest::newRow("missing") << "";
        QTest::newRow("unreadable") << "31/02/2025";
    }
    void aReferralWithoutADateIsDatedByTheImport()
    {
        QFETCH(QString, date);
        const Reading reading =
            readAll(QStringLiteral("Date|Referred by|Friend\n%1|Ann|Bob").arg(date), ImportKind::Referrals);
        QVERIFY(!reading.referral().referredOn.isValid());
        QVERIFY(reading.rows.at(0).skipReason.isEmpty());
        QCOMPARE(int(reading.problems.size()), 1);
        QVERIFY(reading.reasons().endsWith(QStringLiteral("the date of the import is used.")));
    }

    void aReferrerMayBeAnAddressOrACode()
    {
        const Reading reading = readAll(QStringLiteral("Referred by|Friend\nann@example.com|Bob\n003|Cid\nLee 3|Dan"),
                                        ImportKind::Referrals);
        QCOMPARE(reading.referral(0).referrer.emailKey, QStringLiteral("ann@example.com"));
        QCOMPARE(reading.referral(0).referrer.nameKey, QString());
        QCOMPARE(reading.referral(1).referrer.codeKey, QStringLiteral("003"));
        QCOMPARE(reading.referral(2).referrer.nameKey, QStringLiteral("lee 3"));
    }

    void readsASaleAndItsReturn()
    {
        const Reading reading =
            readAll(QStringLiteral("Document|Kind|Customer Email|Date|Net|Tax|Currency|Original Document\n"
                                   "S 1|sale|a@example.com|2025-03-01|1234.50|234.55|EUR|\n"
                                   "R1|return||2025-03-02|10.00|1.90|EUR|s1"),
                    ImportKind::Sales);
        QCOMPARE(reading.reasons(), QString());
        const SaleDraft sale = reading.sale(0);
        QCOMPARE(sale.document, QStringLiteral("S 1"));
        QCOMPARE(sale.documentKey, QStringLiteral("s1"));
        QCOMPARE(sale.on, QDate(2025, 3, 1));
        QCOMPARE(sale.netMinor, 123450);
        QCOMPARE(sale.taxMinor, 23455);
        QVERIFY(!sale.isReturn);
        const SaleDraft back = reading.sale(1);
        QVERIFY(back.isReturn);
        QVERIFY(back.customer.isEmpty());
        QVERIFY(reading.rows.at(1).skipReason.isEmpty());
        QCOMPARE(back.originalDocumentKey, QStringLiteral("s1"));
    }

    void knowsTheWordsForSalesAndReturns_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isReturn");
        for (const char* word : {"sale", "Sale", "Venta", "Verkauf", "Vente", "Venda", "", "Purchase", "paid"})
            QTest::newRow(word) << QString::fromUtf8(word) << false;
        for (const char* word :
             {"return", "Refund", "Devolución", "Abono", "Rückgabe", "Retoure", "Gutschrift", "Retour", "Avoir",
              "Remboursement", "Devolução", "Partial return", "Storno", "refunded"})
            QTest::newRow(word) << QString::fromUtf8(word) << true;
    }
    void knowsTheWordsForSalesAndReturns()
    {
        QFETCH(QString, word);
        QFETCH(bool, isReturn);
        const Reading reading = readSale(word, QStringLiteral("2025-03-01"), QStringLiteral("5,00"));
        QCOMPARE(reading.sale().isReturn, isReturn);
        QCOMPARE(reading.reasons(), QString());
    }

    void anUnknownKindIsASaleWithAProblem()
    {
        const Reading reading =
            readSale(QStringLiteral("Tausch"), QStringLiteral("2025-03-01"), QStringLiteral("5,00"));
        QVERIFY(!reading.sale().isReturn);
        QCOMPARE(int(reading.problems.size()), 1);
        QVERIFY(reading.reasons().contains(QStringLiteral("“Tausch”")));
    }

    void aNegativeSaleIsAReturn_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("without a kind") << "";
        QTest::newRow("as a sale") << "sale";
        QTest::newRow("as a return") << "return";
    }
    void aNegativeSaleIsAReturn()
    {
        QFETCH(QString, kind);
        const Reading reading =
            readSale(kind, QStringLiteral("2025-03-01"), QStringLiteral("-5,00"), QStringLiteral("-0,95"));
        QVERIFY(reading.sale().isReturn);
        QCOMPARE(reading.sale().netMinor, 500);
        QCOMPARE(reading.sale().taxMinor, 95);
    }

    void aSaleThatCannotBeUsedIsSkipped_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("net");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("reason"); // empty: not skipped
        QTest::newRow("good") << "2025-03-01"
                              << "5,00"
                              << "EUR"
                              << "";
        QTest::newRow("no currency given") << "2025-03-01"
                                           << "5,00"
                                           << ""
                                           << "";
        QTest::newRow("small letters") << "2025-03-01"
                                       << "5,00"
                                       << "eur"
                                       << "";
        QTest::newRow("symbol") << "2025-03-01"
                                << "5,00 €"
                                << "€"
                                << "";
        QTest::newRow("zero") << "2025-03-01"
                              << "0"
                              << "EUR"
                              << "";
        QTest::newRow("no date") << ""
                                 << "5,00"
                                 << "EUR"
                                 << "The row has no date.";
        QTest::newRow("bad date") << "31/02/2025"
                                  << "5,00"
                                  << "EUR"
                                  << "(February 2025 has 28 days); the row was left";
        QTest::newRow("no amount") << "2025-03-01"
                                   << ""
                                   << "EUR"
                                   << "The row has no amount.";
        QTest::newRow("bad amount") << "2025-03-01"
                                    << "free"
                                    << "EUR"
                                    << "“free” is not an exact amount in EUR";
        QTest::newRow("parts of cents") << "2025-03-01"
                                        << "5,005"
                                        << "EUR"
                                        << "";
        QTest::newRow("other currency") << "2025-03-01"
                                        << "5,00"
                                        << "USD"
                                        << "The amount is in USD, but this book";
        QTest::newRow("other symbol") << "2025-03-01"
                                      << "$5,00"
                                      << ""
                                      << "The amount is in USD, but this book";
        QTest::newRow("unknown currency") << "2025-03-01"
                                          << "5,00"
                                          << "shells"
                                          << "The amount is in shells";
    }
    void aSaleThatCannotBeUsedIsSkipped()
    {
        QFETCH(QString, date);
        QFETCH(QString, net);
        QFETCH(QString, currency);
        QFETCH(QString, reason);
        if (net == u"5,005")
            reason = QStringLiteral("“5,005” is not an exact amount");
        const Reading reading = readSale(QStringLiteral("sale"), date, net, {}, currency);
        const QString skipped = reading.rows.at(0).skipReason;
        QCOMPARE(skipped.isEmpty(), reason.isEmpty());
        QVERIFY2(skipped.contains(reason), qPrintable(skipped));
        QVERIFY(reading.problems.empty());
    }

    void aBadTaxDoesNotCostTheSale()
    {
        const Reading reading = readSale(QStringLiteral("sale"), QStringLiteral("2025-03-01"), QStringLiteral("5,00"),
                                         QStringLiteral("21 %"));
        QVERIFY(reading.rows.at(0).skipReason.isEmpty());
        QCOMPARE(reading.sale().taxMinor, 0);
        QCOMPARE(int(reading.problems.size()), 1);
    }

    void aSaleInTheFutureIsKeptWithAProblem()
    {
        const Reading reading = readSale(QStringLiteral("sale"), QStringLiteral("2027-12-31"), QStringLiteral("5,00"));
        QVERIFY(reading.rows.at(0).skipReason.isEmpty());
        QCOMPARE(reading.sale().on, QDate(2027, 12, 31));
        QCOMPARE(int(reading.problems.size()), 1);
    }

    void aSaleNeedsNoDocument()
    {
        const Reading reading = readAll(QStringLiteral("Customer|Date|Total\n003|2025-03-01|5,00"), ImportKind::Sales);
        QVERIFY(reading.rows.at(0).skipReason.isEmpty());
        QCOMPARE(reading.sale().documentKey, QString());
        QCOMPARE(reading.sale().customer.codeKey, QStringLiteral("003"));
    }

    void numbersOfAWorkbookAreReadAsStored_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<int>("minor");
        QTest::newRow("plain") << "89.9" << 8990;
        QTest::newRow("whole") << "1000" << 100000;
        QTest::newRow("binary noise") << "89.900000000000006" << 8990;
        QTest::newRow("exponent") << "1.2345E3" << 123450;
        QTest::newRow("negative") << "-12.5" << 1250;
        QTest::newRow("typed text beside them") << "1.234,50" << 123450;
    }
    void numbersOfAWorkbookAreReadAsStored()
    {
        QFETCH(QString, stored);
        QFETCH(int, minor);
        const Reading reading =
            readAll(QStringLiteral("Date|Net\n2025-03-01|%1\n2025-03-01|12.5\n2025-03-01|1.234,50").arg(stored),
                    ImportKind::Sales, TableFacts::Format::Xlsx);
        QCOMPARE(reading.rows.at(0).skipReason, QString());
        QCOMPARE(int(reading.sale().netMinor), minor);
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
