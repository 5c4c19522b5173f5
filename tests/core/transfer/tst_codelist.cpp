#include "core/transfer/codelist.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;

namespace {

CodeListReading reading(const char* country = "ES")
{
    return {*Currency::parse(QStringLiteral("EUR")), QString::fromLatin1(country), QDate(2026, 11, 22)};
}

QString asText(const CodeList& list)
{
    QStringList lines;
    for (const NewCode& code : list.codes)
        lines << code.code + u'/' + (code.valueMinor ? QString::number(*code.valueMinor) : QString()) + u'/' +
                     code.expiresOn.toString(Qt::ISODate);
    for (const SkippedCode& skipped : list.skipped)
        lines << QStringLiteral("skipped %1").arg(skipped.row);
    return lines.join(u' ');
}

} // namespace

/// Gift codes as shops get them: a file from the card company, or a mail to copy from.
class CodeListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfList_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char* name, const char* text, const char* codes) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(codes);
        };
        row("nothing", "", "");
        row("a code on each line", "AB-1\nAB-2\n\nAB-3\n", "AB-1// AB-2// AB-3//");
        row("leading zeros", "0012\n0013\n", "0012// 0013//");
        row("titles", "Code;Value;Valid until\nA1;25,00;31/12/2026\n", "A1/2500/2026-12-31");
        row("titles in another order", "Caduca;Código;Importe\n2026-12-31;A1;25\n", "A1/2500/2026-12-31");
        row("titles that say nothing", "Lot;Code\n7;A1\n", "A1//");
        row("without titles", "A1;25,00;31.12.2026\nA2;30,50;01.02.2027\n", "A1/2500/2026-12-31 A2/3050/2027-02-01");
        row("expiry before value", "A1;2026-12-31;25\n", "A1/2500/2026-12-31");
        row("pasted cells", "Code\tExpires\nA1\t2026-12-31\nA2\t\n", "A1//2026-12-31 A2//");
        row("a note besides", "A1;for friends\n", "A1//");
        row("a row without code", "Code;Value\n;10\nA1;10\n", "A1/1000/ skipped 2");
        row("a value that is none", "Code;Value\nA1;ten\nA2;10\n", "A2/1000/ skipped 2");
        row("a value below nothing", "Code;Value\nA1;-5\n", "skipped 2");
        row("a value in another currency", "Code;Value\nA1;5 USD\nA2;5 €\n", "A2/500/ skipped 2");
        row("a day that does not exist", "Code;Expires\nA1;31/02/2027\n", "skipped 2");
        row("a very long code", ("A2\n" + QByteArray(201, 'A') + '\n').constData(), "A2// skipped 2");
    }
    void readsEveryKindOfList()
    {
        QFETCH(QString, text);
        QFETCH(QString, codes);
        QCOMPARE(asText(readCodeText(text, reading())), codes);
    }

    void readsDaysAsInTheCountryOfTheShop()
    {
        const QString text = QStringLiteral("Code;Expires\nA1;03/04/2027\n");
        QCOMPARE(asText(readCodeText(text, reading("ES"))), QStringLiteral("A1//2027-04-03"));
        QCOMPARE(asText(readCodeText(text, reading("US"))), QStringLiteral("A1//2027-03-04"));
        QCOMPARE(readCodeText(text, reading()).warnings.size(), 1);
    }

    void readsAFileAsTheOtherImportsDo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("codes.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xEF\xBB\xBF"
                   "Gutscheincode;Betrag;G\xC3\xBCltig bis\r\n00-A1;10,00 \xE2\x82\xAC;31.12.2027\r\n");
        file.close();
        const Result<CodeList> list = readCodeFile(file.fileName(), {}, reading("DE"));
        QVERIFY(list.isOk());
        QCOMPARE(asText(*list), QStringLiteral("00-A1/1000/2027-12-31"));
    }

    void readsAFileWithNothingButCodes()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("codes.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ABCD-1234\nEFGH-5678\nIJKL-9012\n");
        file.close();
        const Result<CodeList> list = readCodeFile(file.fileName(), {}, reading());
        QVERIFY(list.isOk());
        QCOMPARE(asText(*list), QStringLiteral("ABCD-1234// EFGH-5678// IJKL-9012//"));
    }

    void saysWhyAFileIsNoList()
    {
        const Result<CodeList> list = readCodeFile(QStringLiteral("/nowhere/codes.csv"), {}, reading());
        QVERIFY(!list);
        QVERIFY(list.failure().text.contains(QStringLiteral("codes.csv")));
    }
};

QTEST_GUILESS_MAIN(CodeListTest)
#include "tst_codelist.moc"
