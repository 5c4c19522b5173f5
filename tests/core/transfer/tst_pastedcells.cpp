#include "core/transfer/pastedcells.h"

#include "core/transfer/htmltable.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QTest>

using namespace vouchwell;

class PastedCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFirstFormThatHasCells();
    void quotesWhatWouldBreakTheTable();
    void readsTablesOfWebPages_data();
    void readsTablesOfWebPages();
    void answersAtOnceToEndlessMarkup();
};

void PastedCellsTest::takesTheFirstFormThatHasCells()
{
    QMimeData data;
    QVERIFY(!mayHoldCells(data));
    data.setText(QStringLiteral("hello"));
    QVERIFY(mayHoldCells(data));
    QVERIFY(!pastedCells(data));
    data.setText(QStringLiteral("Name\nAna\n"));
    QCOMPARE(pastedCells(data).value_or(""), QByteArray("Name\nAna\n"));
    data.setHtml(QStringLiteral("<table><tr><td>a</td><td>b</td></tr></table>"));
    QCOMPARE(pastedCells(data).value_or(""), QByteArray("a\tb\n"));
    data.setText(QStringLiteral("Name\tCity\n"));
    QCOMPARE(pastedCells(data).value_or(""), QByteArray("Name\tCity\n"));
    data.setData(QStringLiteral("text/tab-separated-values"), "x\ty\n");
    QCOMPARE(pastedCells(data).value_or(""), QByteArray("x\ty\n"));
}

void PastedCellsTest::quotesWhatWouldBreakTheTable()
{
    QMimeData data;
    data.setHtml(QStringLiteral("<table><tr><td>two<br>lines</td><td>a \"b\"</td></tr></table>"));
    QCOMPARE(pastedCells(data).value_or(""), QByteArray("\"two\nlines\"\t\"a \"\"b\"\"\"\n"));
}

void PastedCellsTest::readsTablesOfWebPages_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char* tag, const char* html, const char* cells) {
        QTest::newRow(tag) << QString::fromUtf8(html) << QString::fromUtf8(cells);
    };
    row("no table", "<p>hello</p>", "");
    row("two rows", "<TABLE><tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>d</td></tr></TABLE>", "[a][b]/[c][d]");
    row("without ends", "<table><tr><td>a<td>b<tr><td>c</table>", "[a][b]/[c]");
    row("blanks and letters", "<table><tr><td>\n a  &amp;&nbsp;b &euro; &#233;&#x41; &x; </td></tr></table>",
        "[a & b € éA &x;]");
    row("wide cell", "<table><tr><td colspan=\"3\">a</td><td>b</td></tr></table>", "[a][][][b]");
    row("scripts and comments", "<table><tr><td><script>alert('<td>')</script>a<!-- <td>b --></td></tr></table>",
        "[a]");
    row("quoted bracket", "<table><tr><td title='a>b'>c</td></tr></table>", "[c]");
    row("table in a cell", "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>", "[ab][c]");
    row("two tables", "<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>", "[a]");
    row("cut off", "<table><tr><td>a</td><td>b", "[a][b]");
}

void PastedCellsTest::readsTablesOfWebPages()
{
    QFETCH(QString, html);
    QFETCH(QString, cells);
    QStringList rows;
    for (const QStringList& row : readHtmlTable(html))
        rows += u'[' + row.join(QStringLiteral("][")) + u']';
    QCOMPARE(rows.join(u'/'), cells);
}

void PastedCellsTest::answersAtOnceToEndlessMarkup()
{
    QElapsedTimer timer;
    timer.start();
    readHtmlTable(QStringLiteral("<table><tr>") + QString(QStringLiteral("<td colspan=99999999999>&")).repeated(2'000));
    readHtmlTable(QString(QStringLiteral("<table>")).repeated(100'000));
    readHtmlTable(QStringLiteral("<table><tr><td a='") + QString(1'000'000, u'<'));
    QVERIFY(timer.elapsed() < 3000);
}

QTEST_GUILESS_MAIN(PastedCellsTest)
#include "tst_pastedcells.moc"
