#include "core/metrics/reportcsv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;
using Kind = ReportTable::Kind;

class ReportCsvTest : public QObject
{
    Q_OBJECT

private:
    static ReportTable table()
    {
        ReportTable t;
        t.currency = {QStringLiteral("EUR"), 2};
        t.columns = {{QStringLiteral("referred_on"), QStringLiteral("Fecha"), Kind::Date, false},
                     {QStringLiteral("friend"), QStringLiteral("Cliente; nuevo"), Kind::Text, false},
                     {QStringLiteral("count"), QStringLiteral("Número"), Kind::Count, true},
                     {QStringLiteral("revenue"), QStringLiteral("Ingresos"), Kind::MoneyMinor, true}};
        t.rows = {{QDate(2025, 1, 3), QStringLiteral("Gómez, \"Lucía\""), qint64(12345), qint64(123450)},
                  {QVariant(), QStringLiteral("=1+1"), qint64(0), qint64(-5)}};
        return t;
    }

private Q_SLOTS:
    void writesKeysAndPlainValuesForPrograms()
    {
        QCOMPARE(exactCsv(table()), QByteArray("referred_on,friend,count,revenue\r\n"
                                               "2025-01-03,\"Gómez, \"\"Lucía\"\"\",12345,1234.50\r\n"
                                               ",=1+1,0,-0.05\r\n"));
    }

    void writesTitlesAndSemicolonsForSpreadsheetsWithADecimalComma()
    {
        QCOMPARE(spreadsheetCsv(table(), QLocale(QLocale::Spanish, QLocale::Spain)),
                 QByteArray("\xEF\xBB\xBF"
                            "Fecha;\"Cliente; nuevo\";Número;Ingresos\r\n"
                            "2025-01-03;\"Gómez, \"\"Lucía\"\"\";12345;1234,50\r\n"
                            ";'=1+1;0;-0,05\r\n"));
    }

    void writesCommasForSpreadsheetsWithADecimalPoint()
    {
        const QByteArray csv = spreadsheetCsv(table(), QLocale(QLocale::Spanish, QLocale::Mexico));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                               "Fecha,Cliente; nuevo,"));
        QVERIFY(csv.contains(",1234.50\r\n"));
    }

    void keepsTheDigitsOfOtherCurrencies()
    {
        ReportTable t = table();
        t.currency = {QStringLiteral("JPY"), 0};
        QVERIFY(exactCsv(t).contains(",123450\r\n"));
        t.currency = {QStringLiteral("KWD"), 3};
        QVERIFY(spreadsheetCsv(t, QLocale(QLocale::German, QLocale::Germany)).contains(";123,450\r\n"));
    }

    void quotesLineBreaksSoThatTheyComeBack()
    {
        ReportTable t = table();
        t.rows = {{QVariant(), QStringLiteral("two\nlines"), QVariant(), QVariant()}};
        QVERIFY(exactCsv(t).contains("\r\n,\"two\nlines\",,\r\n"));
    }

    void defusesFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDefused");
        const auto row = [](const QString& text, bool isDefused) {
            QTest::newRow(qPrintable(text.toHtmlEscaped() + QString::number(text.size()))) << text << isDefused;
        };
        row(QStringLiteral("=1+1"), true);
        row(QStringLiteral("+49 151 1234"), true);
        row(QStringLiteral("-2+3"), true);
        row(QStringLiteral("@SUM(A1)"), true);
        row(QStringLiteral("|cmd"), true);
        row(QStringLiteral("%x"), true);
        row(QStringLiteral("\t=1"), true);
        row(QStringLiteral("\rtext"), true);
        row(QStringLiteral("\ntext"), true);
        row(QString(QChar(u'\0')) + QStringLiteral("x"), true);
        row(QStringLiteral("  =1"), true);
        row(QStringLiteral("\u00A0\u200B=1"), true);
        row(QStringLiteral("\uFEFF\u202E=1"), true);
        row(QStringLiteral("\uFF1D1"), true);
        row(QStringLiteral("\uFF20x"), true);
        row(QStringLiteral("--5"), true);
        row(QStringLiteral("-5,5,5"), true);
        row(QStringLiteral("-"), true);
        row(QStringLiteral("-5"), false);
        row(QStringLiteral("-5.25"), false);
        row(QStringLiteral("-5,25"), false);
        row(QStringLiteral("a=1"), false);
        row(QStringLiteral("O'Neil"), false);
        row(QStringLiteral("'quoted"), false);
        row(QString(), false);
        row(QStringLiteral("  Ana"), false);
    }
    void defusesFormulas()
    {
        QFETCH(QString, text);
        QFETCH(bool, isDefused);
        QCOMPARE(withoutFormula(text), isDefused ? u'\'' + text : text);
    }

    void replacesAFileWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(writeFile(path, "one"));
        QVERIFY(writeFile(path, "two"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("two"));
        const Result<Done> failed = writeFile(folder.filePath(QStringLiteral("missing/out.csv")), "x");
        QVERIFY(!failed);
        QVERIFY(failed.failure().text.contains(QStringLiteral("out.csv")));
    }
};

QTEST_GUILESS_MAIN(ReportCsvTest)
#include "tst_reportcsv.moc"
