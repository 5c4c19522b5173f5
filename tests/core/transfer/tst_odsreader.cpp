#include "core/transfer/odsreader.h"

#include "tests/support/madetables.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vouchwell;

namespace {

const QByteArray kCells = "<table:table-cell><text:p>x</text:p></table:table-cell>";

QByteArray content(const QByteArray& tables, const QByteArray& styles = {})
{
    return "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s' xmlns:draw='d' "
           "xmlns:calcext='c' xmlns:xlink='l'><office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray table(const QByteArray& rows, const QByteArray& name = "Customers", const QByteArray& attributes = {})
{
    return "<table:table table:name='" + name + "' " + attributes + ">" + rows + "</table:table>";
}

QByteArray row(const QByteArray& cells, const QByteArray& attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

ReadTable readContent(const QByteArray& xml, const TableOptions& options = {}, ZipParts parts = {})
{
    parts[QStringLiteral("content.xml")] = xml;
    try {
        return readTable(
            OdsReader::open(ZipArchive::openMemory(packedZip(parts)), QStringLiteral("list.ods"), options));
    } catch (const TableError& error) {
        return {{}, tableFailure(error.problem, QStringLiteral("list.ods")).text, {}};
    }
}

QStringList rowsOf(const QByteArray& rows)
{
    return readContent(content(table(rows))).rows;
}

} // namespace

class OdsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void repeatsRowsAndCells();
    void takesARowWithinARowForItsCells();
    void dropsTheEmptyMillionAtTheEnd();
    void offersTheFirstVisibleTable();
    void readsTheTableAskedFor();
    void readsATableThoughAllAreHidden();
    void leavesCopiesOfOtherFilesOut();
    void namesFormulasWithoutAResult();
    void saysHowManyRowsAreHidden();
    void refusesBombsOfRepeatsAtOnce_data();
    void refusesBombsOfRepeatsAtOnce();
    void refusesProtectedFiles();
    void refusesWhatIsNoSpreadsheet();
    void refusesFilesThatAreCutOff();
};

void OdsReaderTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto cell = [](const char* tag, const QByteArray& attributes, const QByteArray& inside, const char* text) {
        QTest::newRow(tag) << "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>"
                           << QString::fromUtf8(text);
    };
    cell("text", "office:value-type='string'", "<text:p>Åsa</text:p>", "Åsa");
    cell("paragraphs", "office:value-type='string'", "<text:p>a</text:p>\n <text:p/><text:p>b</text:p>", "a\n\nb");
    cell("blanks", "", "<text:p>\n a  b<text:s text:c='2'/>c<text:s/> d</text:p>", "a b  c  d");
    cell("tab and line", "", "<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc");
    cell("spans and links", "", "<text:p><text:span>a</text:span><text:a xlink:href='h'>b</text:a></text:p>", "ab");
    cell("list", "", "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>", "a");
    cell("comment", "",
         "<office:annotation><text:p>no</text:p></office:annotation><text:p>yes"
         "<office:annotation><text:p>no</text:p></office:annotation></text:p>",
         "yes");
    cell("drawing", "",
         "<draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame><text:p>yes<draw:frame>"
         "<text:p>no</text:p></draw:frame></text:p>",
         "yes");
    cell("reading aid", "",
         "<text:p><text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>ひ</text:ruby-text></text:ruby></"
         "text:p>",
         "東");
    cell("number", "office:value-type='float' office:value='1234.5'", "<text:p>1.234,50</text:p>", "1234.5");
    cell("binary noise", "office:value-type='float' office:value='70.099999999999994'", "<text:p>70,1</text:p>",
         "70.1");
    cell("zeros in front", "office:value-type='float' office:value='776'", "<text:p>00776</text:p>", "00776");
    cell("percentage", "office:value-type='percentage' office:value='0.25'", "<text:p>25%</text:p>", "0.25");
    cell("currency", "office:value-type='currency' office:value='9.5'", "<text:p>9,50 €</text:p>", "9.5");
    cell("day", "office:value-type='date' office:date-value='2026-03-04'", "<text:p>04/03/26</text:p>", "2026-03-04");
    cell("moment", "office:value-type='date' office:date-value='2026-03-04T10:30:00'", "", "2026-03-04T10:30:00");
    cell("midnight", "office:value-type='date' office:date-value='2026-03-04T00:00:00'", "", "2026-03-04");
    cell("moment by a hair", "office:value-type='date' office:date-value='2026-03-04T23:59:59.999999996'", "",
         "2026-03-05");
    cell("time", "office:value-type='time' office:time-value='PT08H05M09S'", "<text:p>8:05</text:p>", "08:05:09");
    cell("duration", "office:value-type='time' office:time-value='P1DT2H'", "", "26:00:00");
    cell("no time", "office:value-type='time' office:time-value='soon'", "", "soon");
    cell("true", "office:value-type='boolean' office:boolean-value='true'", "<text:p>WAHR</text:p>", "TRUE");
    cell("false", "office:value-type='boolean' office:boolean-value='false'", "", "FALSE");
    cell("number with the face of truth", "office:value-type='float' office:value='1'", "<text:p>TRUE</text:p>",
         "TRUE");
    cell("stored text", "office:value-type='string' office:string-value='a  b'", "<text:p>a b</text:p>", "a  b");
    cell("error", "office:value-type='string' office:string-value='' calcext:value-type='error'",
         "<text:p>#N/A</text:p>", "#N/A");
    cell("result of a formula", "table:formula='of:=1+1' office:value-type='float' office:value='2'", "", "2");
    QTest::newRow("covered") << QByteArray("<table:covered-table-cell/>") + kCells << QStringLiteral("][x");
}

void OdsReaderTest::readsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    QCOMPARE(rowsOf(row(cell)), QStringList(QStringLiteral("1[%1]").arg(text)));
}

void OdsReaderTest::repeatsRowsAndCells()
{
    QCOMPARE(rowsOf(row("<table:table-cell table:number-columns-repeated='2'/><table:table-cell "
                        "table:number-columns-repeated='2'><text:p>a</text:p></table:table-cell>",
                        "table:number-rows-repeated='2'") +
                    row("<table:table-cell/>", "table:number-rows-repeated='3'") + row(kCells)),
             QStringList({QStringLiteral("1[][][a][a]"), QStringLiteral("2[][][a][a]"), QStringLiteral("6[x]")}));
}

void OdsReaderTest::takesARowWithinARowForItsCells()
{
    QCOMPARE(rowsOf(row(kCells + row(kCells, "table:number-rows-repeated='8'") + kCells) + kCells + row(kCells)),
             QStringList({QStringLiteral("1[x][x][x]"), QStringLiteral("2[x]")}));
}

void OdsReaderTest::dropsTheEmptyMillionAtTheEnd()
{
    QCOMPARE(rowsOf(row(kCells + "<table:table-cell table:number-columns-repeated='16383'/>") +
                    row("<table:table-cell table:number-columns-repeated='16384'/>",
                        "table:number-rows-repeated='1048575'")),
             QStringList(QStringLiteral("1[x]")));
}

void OdsReaderTest::offersTheFirstVisibleTable()
{
    const QByteArray hidden =
        "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>";
    const ReadTable read = readContent(content(table(row(kCells), "One", "table:style-name='h'") +
                                                   table(row(kCells + kCells), "Two") + table(row(kCells), "Three"),
                                               hidden));
    QCOMPARE(read.rows, QStringList(QStringLiteral("1[x][x]")));
    QCOMPARE(read.facts.sheet, QStringLiteral("Two"));
    QCOMPARE(read.facts.sheets.size(), 3U);
    QVERIFY(read.facts.sheets[0].isHidden);
    QVERIFY(!read.facts.sheets[2].isHidden);
}

void OdsReaderTest::readsTheTableAskedFor()
{
    const QByteArray two = content(table(row(kCells), "One") + table(row(kCells + kCells), "Two"));
    TableOptions options;
    options.sheet = QStringLiteral("Two");
    QCOMPARE(readContent(two, options).rows, QStringList(QStringLiteral("1[x][x]")));
    options.sheet = QStringLiteral("Zwei");
    const QString failure = readContent(two, options).failure;
    QVERIFY2(failure.contains(QStringLiteral("One, Two")), qUtf8Printable(failure));
}

void OdsReaderTest::readsATableThoughAllAreHidden()
{
    const QByteArray hidden =
        "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>";
    const ReadTable read = readContent(content(table(row(kCells), "One", "table:style-name='h'"), hidden));
    QCOMPARE(read.rows, QStringList(QStringLiteral("1[x]")));
}

void OdsReaderTest::leavesCopiesOfOtherFilesOut()
{
    const ReadTable read = readContent(
        content(table(row(kCells), "&apos;file:///home/ann/prices.ods&apos;#$Prices") + table(row(kCells), "Mine")));
    QCOMPARE(read.facts.sheets.size(), 1U);
    QCOMPARE(read.facts.sheet, QStringLiteral("Mine"));
}

void OdsReaderTest::namesFormulasWithoutAResult()
{
    const ReadTable read = readContent(
        content(table(row(kCells + "<table:table-cell table:formula='of:=1' office:value-type='float'/>"))));
    QVERIFY2(read.facts.warnings.value(0).contains(QStringLiteral("B1")), qUtf8Printable(read.facts.warnings.value(0)));
}

void OdsReaderTest::saysHowManyRowsAreHidden()
{
    const ReadTable read = readContent(content(
        table(row(kCells) + row(kCells, "table:visibility='filter' table:number-rows-repeated='2'") +
              row(kCells, "table:visibility='collapse'") + row("<table:table-cell/>", "table:visibility='collapse'"))));
    QCOMPARE(read.rows.size(), 4);
    QVERIFY(read.facts.warnings.value(0).startsWith(QStringLiteral("3 hidden")));
}

void OdsReaderTest::refusesBombsOfRepeatsAtOnce_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("whole sheet") << QByteArray("16384") << QByteArray("1048576");
    QTest::newRow("columns") << QByteArray("2147483647") << QByteArray("1");
    QTest::newRow("rows") << QByteArray("1") << QByteArray("2147483647");
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999") << QByteArray("99999999999999999999");
    QTest::newRow("inside the sheet") << QByteArray("10000") << QByteArray("100000");
}

void OdsReaderTest::refusesBombsOfRepeatsAtOnce()
{
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, rows);
    QElapsedTimer timer;
    timer.start();
    const ReadTable read = readContent(content(table(
        row("<table:table-cell table:number-columns-repeated='" + columns + "'><text:p>x</text:p></table:table-cell>",
            "table:number-rows-repeated='" + rows + "'"))));
    QVERIFY2(read.failure.contains(QStringLiteral("too large")), qUtf8Printable(read.failure));
    QVERIFY(read.rows.isEmpty());
    QVERIFY(timer.elapsed() < 1000);
}

void OdsReaderTest::refusesProtectedFiles()
{
    const ZipParts manifest{{QStringLiteral("META-INF/manifest.xml"),
                             "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"}};
    QVERIFY(readContent("\x01\x02", {}, manifest).failure.contains(QStringLiteral("password")));
}

void OdsReaderTest::refusesWhatIsNoSpreadsheet()
{
    const QString failure = readContent("<office:document-content><office:body><office:text><text:p>Dear</text:p>"
                                        "</office:text></office:body></office:document-content>")
                                .failure;
    QVERIFY2(failure.contains(QStringLiteral("not a spreadsheet")), qUtf8Printable(failure));
    QVERIFY(readContent(content("")).failure.contains(QStringLiteral("no sheet")));
}

void OdsReaderTest::refusesFilesThatAreCutOff()
{
    const QByteArray xml = content(table(row(kCells) + row(kCells)));
    for (int sixteenth = 1; sixteenth < 16; ++sixteenth) {
        const ReadTable read = readContent(xml.left(xml.size() * sixteenth / 16));
        QVERIFY2(read.failure.contains(QStringLiteral("damaged")), qUtf8Printable(read.failure));
    }
}

QTEST_GUILESS_MAIN(OdsReaderTest)
#include "tst_odsreader.moc"
