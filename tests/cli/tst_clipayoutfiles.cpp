#include "tests/cli/clishop.h"

using vouchwell::test::bytesOf;
using vouchwell::test::keysOf;
using vouchwell::test::Run;

/// The contract of vouchwell-cli about what leaves the house with a payout: bank files and papers.
class CliPayoutFilesTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeFolder();
        makeBook();
        QCOMPARE(import("customers", "Name,Email,IBAN\nAna Díaz,ana@example.org,DE89370400440532013000\n").code, 0);
        QCOMPARE(import("referrals", "Referrer Name,Referrer Email,Friend Email,Referred On\n"
                                     "Ana Díaz,ana@example.org,ben@example.org,2026-04-01\n"
                                     "Zoe,zoe@example.org,dora@example.org,2026-04-03\n")
                     .code,
                 0);
        QCOMPARE(import("sales", "Document,Email,Date,Net\nS1,ben@example.org,2026-04-11,20.00\n"
                                 "S2,dora@example.org,2026-04-11,20.00\n")
                     .code,
                 0);
        QCOMPARE(payout("prepare", {"--method", "transfer"}).code, 0);
        QCOMPARE(payout("approve", {"--payout", "1"}).code, 0);
    }

    void writesABankFileOnceTheShopHasAnAccount()
    {
        const QString path = file("bank.xml");
        QCOMPARE(payout("file", {"--payout", "1"}).code, 2);
        QCOMPARE(payout("file", {"--sepa", "bank.xml"}).code, 2);
        QCOMPARE(toFile("--sepa", "bank.xml").code, 1);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(payout("account", {"--iban", "ES91 2100 0418 4502 0005 1323"}).code, 1);
        QCOMPARE(payout("account", {"--iban", "ES91 2100 0418 4502 0005 1332", "--holder", "Sol"}).code, 0);
        QVERIFY(payout("account").out.contains("ES91 2100 0418 4502 0005 1332"));
        const Run made = toFile("--sepa", "bank.xml", {"--json"});
        QVERIFY2(made.code == 0, qPrintable(made.text()));
        QVERIFY2(made.err.contains("Zoe"), made.err.constData());
        const QJsonObject json = made.json().object();
        QCOMPARE(keysOf(json),
                 QStringLiteral("execute_on file format made_before number people total_minor without_account"));
        QCOMPARE(json.value(QStringLiteral("people")).toInt(), 1);
        const QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.contains("pain.001.001.09") && bytes.contains("<IBAN>DE89370400440532013000</IBAN>"));
        const Run again = toFile("--sepa", "bank.xml");
        QVERIFY2(again.err.contains("may be at the bank already"), again.err.constData());
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(toFile("--sepa", "bank.xml", {"--older"}).code, 0);
        QVERIFY(bytesOf(path).contains("pain.001.001.03"));
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void writesPapersAndCsv()
    {
        QCOMPARE(toFile("--csv", "bank.csv").code, 0);
        QVERIFY(bytesOf(file("bank.csv")).startsWith("payout,transfer,person,name,account_holder,iban,amount,"));
        QCOMPARE(toFile("--sheet", "sheet.pdf").code, 0);
        QCOMPARE(toFile("--receipts", "slips.pdf").code, 0);
        for (const char* name : {"sheet.pdf", "slips.pdf"})
            QVERIFY(bytesOf(file(name)).startsWith("%PDF"));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        const QString sheet = textOf("sheet.pdf");
        QVERIFY2(sheet.contains(QString::fromUtf8("Ana Díaz")) && sheet.contains(QStringLiteral("Total")),
                 qPrintable(sheet));
        const QString slips = textOf("slips.pdf");
        QVERIFY2(slips.contains(QStringLiteral("Zoe")) && !slips.contains(QStringLiteral("dora")), qPrintable(slips));
    }

private:
    Run payout(const char* action, const QList<const char*>& more = {}) const
    {
        QStringList arguments{QString::fromLatin1(action)};
        for (const char* argument : more)
            arguments << QString::fromUtf8(argument);
        return on(QStringLiteral("payout"), arguments);
    }
    Run toFile(const char* option, const char* name, const QList<const char*>& more = {}) const
    {
        const QByteArray path = file(name).toUtf8();
        return payout("file", QList<const char*>{"--payout", "1", option, path.constData()} + more);
    }
    QString textOf(const char* name) const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file(name), QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
};

QTEST_GUILESS_MAIN(CliPayoutFilesTest)
#include "tst_clipayoutfiles.moc"
