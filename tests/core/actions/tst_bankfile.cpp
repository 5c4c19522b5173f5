#include "core/actions/bankfile.h"
#include "core/actions/mergepeople.h"
#include "core/actions/saveshopaccount.h"
#include "core/actions/undo.h"
#include "core/domain/iban.h"
#include "core/metrics/payoutpapers.h"
#include "core/storage/bankaccountreader.h"
#include "core/storage/personstore.h"
#include "painchecker.h"
#include "payoutshop.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20); // a Wednesday
const QString kShopIban = QStringLiteral("ES91 2100 0418 4502 0005 1332");
const QString kAnasIban = QStringLiteral("DE89370400440532013000");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ShopSettings shopIn(const QString& currency)
{
    ShopSettings shop = aShop();
    shop.name = QStringLiteral("Panadería Müller & Söhne");
    shop.currency = *Currency::parse(currency);
    return shop;
}

/// Ana and Íñigo each brought a friend; an approved payout by transfer waits for both.
struct BankShop : PayoutShop
{
    explicit BankShop(PayoutMethod method = PayoutMethod::Transfer, const QString& currency = QStringLiteral("EUR"))
        : PayoutShop(kToday, shopIn(currency))
    {
        ana = brings(QStringLiteral("Ana"), QStringLiteral("Ben Gómez"), QStringLiteral("S1"));
        inigo = brings(QStringLiteral("Íñigo Muñoz"), QStringLiteral("Li"), QStringLiteral("S2"));
        payout = mustHave(preparePayout(book(), {method, {}, 0}));
        mustHave(approvePayout(book(), payout));
    }
    PersonId brings(const QString& name, const QString& friendName, const QString& document)
    {
        const PersonId referrer = person(name);
        const PersonId bought = person(friendName);
        claim(referrer, bought, QDate(2026, 4, 1));
        sale(bought, QDate(2026, 4, 5), 5000, document);
        return referrer;
    }
    void setIban(PersonId id, const QString& iban, const QString& holder = {})
    {
        Person person = *PersonStore(book().database(), book().shop().country).find(id);
        person.iban = iban;
        person.accountHolder = holder;
        mustHave(savePerson(book(), person));
    }
    /// Everything that a bank file needs.
    void setAccounts()
    {
        mustHave(saveShopAccount(book(), {kShopIban, QStringLiteral("Müller S.L."), {}}));
        setIban(ana, QStringLiteral("de89 3704 0044 0532 0130 00"));
        setIban(inigo, QStringLiteral("PT50000201231234567890154"), QStringLiteral("Íñigo & María Muñoz"));
    }
    QString file(const char* name) { return m_folder.filePath(QLatin1String(name)); }
    Result<BankFile> sepa(const QDate& on = {}, BankFormat format = BankFormat::Sepa2019)
    {
        return saveBankFile(book(), payout, {format, on}, file("transfers.xml"));
    }

    PersonId ana, inigo;
    PayoutId payout;

private:
    QTemporaryDir m_folder;
};

template<typename T>
QString sentence(const Result<T>& result)
{
    return result ? QString() : result.failure().text;
}

} // namespace

/// What goes to the bank: contents, form, and that it is said what may be there already.
class BankFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheSchemaDemands_data()
    {
        QTest::addColumn<BankFormat>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("2019") << BankFormat::Sepa2019 << QStringLiteral("pain.001.001.09");
        QTest::newRow("2009") << BankFormat::Sepa2009 << QStringLiteral("pain.001.001.03");
    }
    void writesWhatTheSchemaDemands()
    {
        QFETCH(BankFormat, format);
        QFETCH(QString, name);
        BankShop shop;
        shop.setAccounts();
        for (const QString& bic : {QString(), QStringLiteral("CAIXESBBXXX")}) {
            mustHave(saveShopAccount(shop.book(), {kShopIban, QStringLiteral("Müller S.L."), bic}));
            const BankFile file = mustHave(shop.sepa({}, format));
            QCOMPARE(contentOf(shop.file("transfers.xml")), file.bytes);
            QCOMPARE(PainChecker(name).problems(file.bytes), QStringList());
            checkAgainstSchema(name, shop.file("transfers.xml"));
        }
    }

    void saysWhoGetsWhatAndWhen()
    {
        BankShop shop;
        shop.setAccounts();
        // 23 May is a Saturday.
        const BankFile file = mustHave(shop.sepa(QDate(2026, 5, 23)));
        QCOMPARE(file.executeOn, QDate(2026, 5, 25));
        QCOMPARE(file.record.people, 2);
        QCOMPARE(file.record.totalMinor, qint64(2000));
        for (const char* part : {"<MsgId>VOUCHWELL-P1-R1</MsgId>", "<NbOfTxs>2</NbOfTxs>", "<CtrlSum>20.00</CtrlSum>",
                                 "<Dt>2026-05-25</Dt>", "<Nm>Muller S.L.</Nm>", "<IBAN>ES9121000418450200051332</IBAN>",
                                 "<EndToEndId>P1-I1</EndToEndId>", "<InstdAmt Ccy=\"EUR\">10.00</InstdAmt>",
                                 "<Nm>Ana</Nm>", "<IBAN>DE89370400440532013000</IBAN>", "<Nm>Inigo + Maria Munoz</Nm>",
                                 "<Ustrd>Panaderia Muller + Sohne: thank you for recommending us (payout 1)</Ustrd>"})
            QVERIFY2(file.bytes.contains(part), file.bytes.constData());
    }

    void makesTheSameFileAgain()
    {
        BankShop shop;
        shop.setAccounts();
        const BankFile first = mustHave(shop.sepa(kToday));
        QVERIFY(first.earlier.empty() && earlierFileSentence(shop.book(), first).isEmpty());
        const BankFile again = mustHave(shop.sepa(kToday));
        QCOMPARE(again.bytes, first.bytes);
        QCOMPARE(again.record.number, 1);
        QVERIFY(earlierFileSentence(shop.book(), again).contains(QStringLiteral("may be at the bank already")));
        // Another content is another message about the same transfers.
        const BankFile later = mustHave(shop.sepa(QDate(2026, 5, 26)));
        QCOMPARE(later.record.number, 2);
        QVERIFY(later.bytes.contains("VOUCHWELL-P1-R2") && later.bytes.contains("<EndToEndId>P1-I1</EndToEndId>"));
        QCOMPARE(PayoutFileStore(shop->database()).files(shop.payout).size(), size_t(3));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM audit_log WHERE after LIKE '%bank_file%' AND recorded_by <> ''"),
                 qint64(3));
        QVERIFY_THROWS_EXCEPTION(StorageError, shop->database().execute(QStringLiteral("DELETE FROM payout_files")));
        QCOMPARE(shop.differences(), QString());
    }

    void namesWhoHasNoAccountAndPaysTheOthers()
    {
        BankShop shop;
        shop.setAccounts();
        shop.setIban(shop.inigo, {});
        const BankFile file = mustHave(shop.sepa());
        QCOMPARE(file.record.people, 1);
        QCOMPARE(file.withoutAccount, QStringList(QString::fromUtf8("Íñigo Muñoz")));
        QVERIFY(withoutAccountSentence(file).contains(QString::fromUtf8("Íñigo Muñoz")));
        shop.setIban(shop.inigo, QStringLiteral("TR330006100519786457841326")); // no SEPA there
        QCOMPARE(mustHave(shop.sepa()).withoutAccount.size(), 1);
        shop.setIban(shop.ana, {});
        QVERIFY(sentence(shop.sepa()).contains(QStringLiteral("Nobody who waits")));
    }

    void leavesOutWhoIsPaid()
    {
        BankShop shop;
        shop.setAccounts();
        mustHave(markPaid(shop.book(), shop.payout, {{shop.items(shop.payout).front().id}, {}, {}}));
        const BankFile file = mustHave(shop.sepa());
        QCOMPARE(file.record.people, 1);
        QVERIFY(!file.bytes.contains("<EndToEndId>P1-I1</EndToEndId>"));
        mustHave(markPaid(shop.book(), shop.payout, {}));
        QVERIFY(sentence(shop.sepa()).contains(QStringLiteral("pay them twice")));
    }

    void refusesWhatABankCannotDo()
    {
        BankShop shop;
        QVERIFY(sentence(shop.sepa()).contains(QStringLiteral("own account is not known")));
        shop.setAccounts();
        QVERIFY(sentence(shop.sepa(kToday.addDays(-1))).contains(QStringLiteral("lies in the past")));
        mustHave(reopenPayout(shop.book(), shop.payout));
        QVERIFY(sentence(shop.sepa()).contains(QStringLiteral("draft")));
        BankShop dollars(PayoutMethod::Transfer, QStringLiteral("USD"));
        dollars.setAccounts();
        QVERIFY(sentence(dollars.sepa()).contains(QStringLiteral("payout 1 is in USD")));
        QVERIFY(saveBankFile(dollars.book(), dollars.payout, {BankFormat::Csv, {}}, dollars.file("a.csv")));
        BankShop cash(PayoutMethod::Cash);
        cash.setAccounts();
        QVERIFY(sentence(cash.sepa()).contains(QStringLiteral("another way than bank transfer")));
    }

    void notesNothingWhereTheFileCannotBeWritten()
    {
        BankShop shop;
        shop.setAccounts();
        QVERIFY(!saveBankFile(shop.book(), shop.payout, {}, shop.file("no/such/folder.xml")));
        QVERIFY(PayoutFileStore(shop->database()).files(shop.payout).empty());
    }

    void writesTheDocumentedColumns()
    {
        BankShop shop;
        shop.setAccounts();
        mustHave(saveBankFile(shop.book(), shop.payout, {BankFormat::Csv, {}}, shop.file("a.csv")));
        const QByteArray csv = contentOf(shop.file("a.csv"));
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(
            lines.front().trimmed(),
            QByteArray("payout,transfer,person,name,account_holder,iban,amount,currency,purpose,paid_on,reference"));
        QVERIFY2(csv.contains("1,P1-I1,1,Ana,Ana,DE89370400440532013000,10.00,EUR,"), csv.constData());
        mustHave(markPaid(shop.book(), shop.payout, {{}, kToday, QStringLiteral("bank 7")}));
        mustHave(saveBankFile(shop.book(), shop.payout, {BankFormat::Csv, {}}, shop.file("a.csv")));
        QVERIFY(contentOf(shop.file("a.csv")).contains(",2026-05-20,bank 7"));
        QCOMPARE(PayoutFileStore(shop->database()).files(shop.payout).size(), size_t(1)); // nobody pays with the second
    }

    void keepsAccountsInTheirFormAndOutOfTheLog()
    {
        BankShop shop;
        QVERIFY(!saveShopAccount(shop.book(), {QStringLiteral("ES00"), {}, {}}));
        QVERIFY(!saveShopAccount(shop.book(), {kShopIban, {}, QStringLiteral("CAIX")}));
        shop.setAccounts();
        QCOMPARE(shop->shop().account.iban, QStringLiteral("ES9121000418450200051332"));
        QCOMPARE(BankAccountReader(shop->database()).find(shop.ana).iban, kAnasIban);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM audit_log WHERE after LIKE '%370400440532%'"), qint64(0));
        Person wrong;
        wrong.fullName = QStringLiteral("Zoe");
        wrong.iban = QStringLiteral("ES91 2100 0418 4502 0005 1323");
        QVERIFY(sentence(savePerson(shop.book(), wrong)).contains(QStringLiteral("check digits")));
    }

    void takesAccountsBackAndAlongInMerges()
    {
        BankShop shop;
        mustHave(saveShopAccount(shop.book(), {kShopIban, {}, {}}));
        mustHave(undo(shop.book()));
        QCOMPARE(shop->shop().account, ShopAccount());
        shop.setIban(shop.ana, kAnasIban);
        mustHave(undo(shop.book()));
        QCOMPARE(BankAccountReader(shop->database()).find(shop.ana).iban, QString());
        mustHave(redo(shop.book()));
        QCOMPARE(BankAccountReader(shop->database()).find(shop.ana).iban, kAnasIban);
        const PersonId other = shop.person(QStringLiteral("Ana G."));
        mustHave(mergePeople(shop.book(), other, shop.ana));
        QCOMPARE(BankAccountReader(shop->database()).find(other).iban, kAnasIban);
        QCOMPARE(BankAccountReader(shop->database()).find(shop.ana).iban, kAnasIban); // who is in the payout
        mustHave(undo(shop.book()));
        QCOMPARE(BankAccountReader(shop->database()).find(other).iban, QString());
        QCOMPARE(BankAccountReader(shop->database()).find(shop.ana).iban, kAnasIban);
    }

    void namesFriendsOnlyByTheirInitials()
    {
        BankShop shop(PayoutMethod::Cash);
        PayoutReader reader(shop->database());
        const PayoutRecord payout = *reader.payout(shop.payout);
        const QLocale locale(QLocale::English, QLocale::Ireland);
        const std::vector<Receipt> receipts = payoutReceipts(payout, reader, shop->shop(), locale);
        QCOMPARE(receipts.size(), size_t(2));
        QCOMPARE(receipts.front().name, QStringLiteral("Ana"));
        QCOMPARE(receipts.front().amount, QString::fromUtf8("€10.00"));
        QCOMPARE(receipts.front().heading, QString::fromUtf8("Payout 1 · 20 May 2026"));
        QCOMPARE(receipts.front().lines, QStringList(QStringLiteral("For recommending us to: B. G.")));
        const ReportTable sheet = signatureSheet(payout, reader.items(shop.payout), shop->shop(), locale);
        QCOMPARE(sheet.rows.size(), size_t(2));
        QCOMPARE(sheet.total(1).toLongLong(), qint64(2000));
    }

private:
    /// Against the official schemas where they are at hand: the folder VOUCHWELL_PAIN_SCHEMAS with "pain….xsd".
    static void checkAgainstSchema(const QString& name, const QString& path)
    {
        const QString schema = qEnvironmentVariable("VOUCHWELL_PAIN_SCHEMAS") + u'/' + name + QStringLiteral(".xsd");
        const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
        if (!QFile::exists(schema) || xmllint.isEmpty())
            return;
        QProcess process;
        process.start(xmllint, {QStringLiteral("--noout"), QStringLiteral("--schema"), schema, path});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(BankFileTest)
#include "tst_bankfile.moc"
