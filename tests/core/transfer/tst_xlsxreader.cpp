#include "core/transfer/xlsxreader.h"

#include "core/transfer/numbertext.h"
#include "core/transfer/xlsxstyles.h"
#include "tests/support/madetables.h"

#include <QTest>

using namespace vouchwell;

namespace {

using Parts = ZipParts;

const char* const kTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" )"
    R"(ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>)";

QByteArray relationships(const QByteArray& list)
{
    return "<Relationships>" + list + "</Relationships>";
}

QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" +
           target + "\"/>";
}

/// A whole workbook of one sheet around the rows given.
Parts workbookOf(const QByteArray& rows)
{
    Parts parts;
    parts[QStringLiteral("[Content_Types].xml")] = kTypes;
    parts[QStringLiteral("_rels/.rels")] = relationships(relationship("r1", "officeDocument", "xl/workbook.xml"));
    parts[QStringLiteral("xl/workbook.xml")] =
        R"(<workbook xmlns:r="r"><sheets><sheet name="Customers" sheetId="1" r:id="r1"/></sheets></workbook>)";
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] = relationships(
        relationship("r1", "worksheet", "worksheets/sheet1.xml") +
        relationship("r2", "sharedStrings", "sharedStrings.xml") + relationship("r3", "styles", "styles.xml"));
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    return parts;
}

using Table = ReadTable;

Table readBytes(const QByteArray& bytes, const TableOptions& options = {})
{
    try {
        return readTable(XlsxReader::open(ZipArchive::openMemory(bytes), QStringLiteral("list.xlsx"), options));
    } catch (const TableError& error) {
        return {{}, tableFailure(error.problem, QStringLiteral("list.xlsx")).text, {}};
    }
}

Table read(const Parts& parts, const TableOptions& options = {})
{
    return readBytes(packedZip(parts), options);
}

QStringList rowsOf(const QByteArray& rows)
{
    return read(workbookOf(rows)).rows;
}

} // namespace

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void readsSharedStrings();
    void showsNumbersAsThePersonTypedThem_data();
    void showsNumbersAsThePersonTypedThem();
    void tellsDateFormatsFromOthers_data();
    void tellsDateFormatsFromOthers();
    void readsDatesByTheStyleOfTheCell();
    void countsDaysFrom1904();
    void offersTheFirstVisibleSheet();
    void readsTheSheetAskedFor();
    void findsPartsUnderOtherNames();
    void readsPrefixedAndStrictFiles();
    void stopsAtTheEndOfTheData();
    void countsImpossiblePlaces();
    void namesCellsWithoutTheirText();
    void namesFormulasWithoutAResult();
    void saysHowManyRowsAreHidden();
    void leavesMacrosAlone();
    void refusesDoctypes();
    void refusesDeepNesting();
    void refusesBombs();
    void refusesPartsOfOneName();
    void refusesDamage_data();
    void refusesDamage();
    void refusesOtherOfficeFiles();
};

void XlsxReaderTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& rows, const char* expected) {
        QTest::newRow(name) << rows << QString::fromUtf8(expected);
    };
    row("number", "<row r='1'><c r='A1'><v>12.50</v></c></row>", "1[12.50]");
    row("long number", "<row r='1'><c r='A1'><v>490301234567890</v></c></row>", "1[490301234567890]");
    row("inline string", "<row r='1'><c r='A1' t='inlineStr'><is><t> 007 </t></is></c></row>", "1[ 007 ]");
    row("inline runs without readings",
        "<row r='1'><c r='A1' t='inlineStr'><is><r><t>To</t></r><r><t>kyo</t></r><rPh><t>x</t></rPh></is></c></row>",
        "1[Tokyo]");
    row("text of a formula", "<row r='1'><c r='A1' t='str'><f>A2&amp;\"x\"</f><v>ax</v></c></row>", "1[ax]");
    row("booleans", "<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c></row>", "1[TRUE][FALSE]");
    row("error", "<row r='1'><c r='A1' t='e'><v>#N/A</v></c></row>", "1[#N/A]");
    row("ISO date", "<row r='1'><c r='A1' t='d'><v>2025-01-03T00:00:00</v></c></row>", "1[2025-01-03]");
    row("escape", "<row r='1'><c r='A1' t='str'><v>a_x000D_b_x005F_x000D_</v></c></row>", "1[a\rb_x000D_]");
    row("gap", "<row r='3'><c r='B3'><v>1</v></c><c r='D3'><v>2</v></c></row>", "3[][1][][2]");
    row("without references", "<row><c><v>1</v></c><c/><c><v>3</v></c></row>", "1[1][][3]");
    row("cells that only hold a style", "<row r='1'><c r='A1'><v>1</v></c><c r='B1' s='1'/></row>", "1[1]");
    row("CDATA", "<row r='1'><c r='A1' t='str'><v><![CDATA[a<b]]></v></c></row>", "1[a<b]");
}

void XlsxReaderTest::readsCells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, expected);
    QCOMPARE(rowsOf(rows), QStringList(expected));
}

void XlsxReaderTest::readsSharedStrings()
{
    Parts parts = workbookOf("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                             "<c r='C1' t='s'><v>2</v></c><c r='D1' t='s'><v>3</v></c></row>");
    parts[QStringLiteral("xl/sharedStrings.xml")] =
        "<sst><si><t>Zo\xC3\xAB</t></si><si><r><t>De </t></r><r><t>Luca</t></r></si>"
        "<si><t>\xE6\x9D\xB1</t><rPh sb='0' eb='1'><t>x</t></rPh></si>"
        "<si><t>_xD83D__xDE00__xD800__x0000_</t></si></sst>";
    QCOMPARE(read(parts).rows, QStringList(QStringLiteral("1[Zoë][De Luca][東][😀_xD800__x0000_]")));
}

void XlsxReaderTest::showsNumbersAsThePersonTypedThem_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("zeros");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* stored, NumberStyle style, const char* text) {
        QTest::addRow("%s as %s", stored, text)
            << QByteArray(stored) << int(style.kind) << style.leadingZeros << QString::fromLatin1(text);
    };
    using Kind = NumberStyle::Kind;
    row("70.099999999999994", {}, "70.1");
    row("0.30000000000000004", {}, "0.30000000000000004");
    row("8.9899999999999994E-2", {}, "0.0899");
    row("4.67012345678E+11", {}, "467012345678");
    row("9.22337203685478E+19", {}, "9.22337203685478E+19");
    row("12345678901234567890", {}, "12345678901234567890");
    row("1.50", {}, "1.50");
    row("1776", {Kind::Plain, 5}, "01776");
    row("-3", {Kind::Plain, 5}, "-3");
    row("45660", {Kind::Date, 0}, "2025-01-03");
    row("45660.4375", {Kind::Date, 0}, "2025-01-03T10:30:00");
    row("1", {Kind::Date, 0}, "1900-01-01");
    row("61", {Kind::Date, 0}, "1900-03-01");
    row("-1", {Kind::Date, 0}, "-1");
    row("99999999", {Kind::Date, 0}, "99999999");
    row("0.4375", {Kind::Time, 0}, "10:30:00");
    row("1.5", {Kind::Elapsed, 0}, "36:00:00");
    row("not a number", {Kind::Date, 0}, "not a number");
}

void XlsxReaderTest::showsNumbersAsThePersonTypedThem()
{
    QFETCH(QByteArray, stored);
    QFETCH(int, kind);
    QFETCH(int, zeros);
    QFETCH(QString, text);
    QString cell;
    assignNumber(cell, {stored.constData(), size_t(stored.size())}, {NumberStyle::Kind(kind), zeros}, false);
    QCOMPARE(cell, text);
}

void XlsxReaderTest::tellsDateFormatsFromOthers_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("zeros");
    const auto row = [](const char* format, NumberStyle::Kind kind, int zeros = 0) {
        QTest::newRow(format) << QString::fromUtf8(format) << int(kind) << zeros;
    };
    using Kind = NumberStyle::Kind;
    row("General", Kind::Plain);
    row("#,##0.00", Kind::Plain);
    row("0.00E+00", Kind::Plain);
    row("0\" days\"", Kind::Plain);
    row("[Red]General", Kind::Plain);
    row("#,##0\\ \"kr\"", Kind::Plain);
    row("00000", Kind::Plain, 5);
    row("0", Kind::Plain);
    row("@", Kind::Plain);
    row("dd/mm/yyyy", Kind::Date);
    row("[$-409]mmmm d, yyyy;@", Kind::Date);
    row("\"date \"yyyy", Kind::Date);
    row("mmm", Kind::Date);
    row("d/m/yy h:mm", Kind::Date);
    row("[$-411]ggge\"y\"", Kind::Date);
    row("h:mm AM/PM", Kind::Time);
    row("mm:ss.0", Kind::Time);
    row("[h]:mm", Kind::Elapsed);
}

void XlsxReaderTest::tellsDateFormatsFromOthers()
{
    QFETCH(QString, format);
    QFETCH(int, kind);
    QFETCH(int, zeros);
    QCOMPARE(int(styleOfFormat(format).kind), kind);
    QCOMPARE(styleOfFormat(format).leadingZeros, zeros);
}

void XlsxReaderTest::readsDatesByTheStyleOfTheCell()
{
    Parts parts = workbookOf("<row r='1'><c r='A1' s='1'><v>45660</v></c><c r='B1' s='2'><v>45660</v></c>"
                             "<c r='C1' s='0'><v>45660</v></c><c r='D1' s='99'><v>45660</v></c></row>");
    // The formats of named styles (cellStyleXfs) are not those of cells.
    parts[QStringLiteral("xl/styles.xml")] =
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd.mm.yyyy'/></numFmts>"
        "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
        "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>";
    QCOMPARE(read(parts).rows, QStringList(QStringLiteral("1[2025-01-03][2025-01-03][45660][45660]")));
}

void XlsxReaderTest::countsDaysFrom1904()
{
    Parts parts = workbookOf("<row r='1'><c r='A1' s='0'><v>0</v></c><c r='B1' s='0'><v>24472</v></c></row>");
    parts[QStringLiteral("xl/styles.xml")] = "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>";
    parts[QStringLiteral("xl/workbook.xml")] =
        "<workbook xmlns:r='r' xmlns:x='x'><workbookPr date1904='1'/><x:workbookPr/>"
        "<sheets><sheet name='S' r:id='r1'/></sheets></workbook>";
    QCOMPARE(read(parts).rows, QStringList(QStringLiteral("1[1904-01-01][1971-01-01]")));
}

void XlsxReaderTest::offersTheFirstVisibleSheet()
{
    Parts parts = workbookOf("<row r='1'><c r='A1'><v>1</v></c></row>");
    parts[QStringLiteral("xl/workbook.xml")] =
        "<workbook xmlns:r='r'><sheets><sheet name='Old' state='veryHidden' r:id='r1'/>"
        "<sheet name='Now' r:id='r4'/></sheets></workbook>";
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] = relationships(
        relationship("r1", "worksheet", "worksheets/sheet1.xml") + relationship("r4", "worksheet", "/xl/Sheet2.XML"));
    parts[QStringLiteral("xl/sheet2.xml")] =
        "<worksheet><sheetData><row r='1'><c r='A1'><v>2</v></c></row></sheetData></worksheet>";
    const Table table = read(parts);
    QCOMPARE(table.rows, QStringList(QStringLiteral("1[2]")));
    QCOMPARE(table.facts.sheet, QStringLiteral("Now"));
    QCOMPARE(table.facts.sheets.size(), size_t(2));
    QVERIFY(table.facts.sheets[0].isHidden);
    QVERIFY(!table.facts.sheets[1].isHidden);
}

void XlsxReaderTest::readsTheSheetAskedFor()
{
    const Parts parts = workbookOf("<row r='1'><c r='A1'><v>1</v></c></row>");
    TableOptions options;
    options.sheet = QStringLiteral("Customers");
    QCOMPARE(read(parts, options).rows.size(), 1);
    options.sheet = QStringLiteral("Sales");
    const QString failure = read(parts, options).failure;
    QVERIFY(failure.contains(QStringLiteral("Sales")));
    QVERIFY(failure.contains(QStringLiteral("Customers")));
}

void XlsxReaderTest::findsPartsUnderOtherNames()
{
    const Parts usual = workbookOf("<row r='1'><c r='A1' t='s'><v>0</v></c></row>");
    Parts parts;
    for (auto it = usual.begin(); it != usual.end(); ++it)
        parts[it.key().toUpper().replace(u'/', u'\\')] = it.value();
    parts[QStringLiteral("XL\\SHAREDSTRINGS.XML")] = "<sst><si><t>Ann</t></si></sst>";
    QCOMPARE(read(parts).rows, QStringList(QStringLiteral("1[Ann]")));
}

void XlsxReaderTest::readsPrefixedAndStrictFiles()
{
    Parts parts = workbookOf(QByteArray());
    parts[QStringLiteral("xl/workbook.xml")] =
        "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:rel='r'><x:sheets>"
        "<x:sheet name='S' sheetId='7' rel:id='r1'/></x:sheets></x:workbook>";
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] =
        "<Relationships><Relationship Id='r1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet' "
        "Target='worksheets/sheet1.xml'/></Relationships>";
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] =
        "<x:worksheet xmlns:x='s'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>5</x:v></x:c></x:row></x:sheetData>"
        "</x:worksheet>";
    QCOMPARE(read(parts).rows, QStringList(QStringLiteral("1[5]")));
}

void XlsxReaderTest::stopsAtTheEndOfTheData()
{
    Parts parts = workbookOf(QByteArray());
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] =
        "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData><c r='B1'><v>no cell</v></c>" +
        QByteArray(100'000, ' ') + "</worksheet>";
    const Table table = read(parts);
    QCOMPARE(table.rows, QStringList(QStringLiteral("1[1]")));
    QCOMPARE(table.failure, QString());
}

void XlsxReaderTest::countsImpossiblePlaces()
{
    const Table table = read(workbookOf("<row r='1'><c r='A1'><v>1</v></c><c r='XFE1'><v>2</v></c></row>"
                                        "<row r='999999999'><c r='A0'><v>3</v></c></row>"
                                        "<row r='-1'><c><v>4</v></c></row><row r='2'><c r='A2'><v>5</v></c></row>"));
    QCOMPARE(table.rows, QStringList({QStringLiteral("1[1]"), QStringLiteral("2[5]")}));
    QVERIFY(table.facts.warnings.value(0).contains(QStringLiteral("XFE1, 999999999, -1")));
}

void XlsxReaderTest::namesCellsWithoutTheirText()
{
    Parts parts = workbookOf("<row r='1'><c r='A1' t='s'><v>7</v></c><c r='B1' t='s'><v>-1</v></c>"
                             "<c r='AB1' t='s'><v>0</v></c></row>");
    parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst><si><t>Ann</t></si></sst>";
    const Table table = read(parts);
    QVERIFY(table.rows.value(0).endsWith(QStringLiteral("[][Ann]")));
    QVERIFY(table.facts.warnings.value(0).contains(QStringLiteral("A1, B1")));
}

void XlsxReaderTest::namesFormulasWithoutAResult()
{
    const Table table = read(workbookOf("<row r='4'><c r='C4'><f>SUM(A1:A3)</f></c></row>"));
    QCOMPARE(table.rows, QStringList(QStringLiteral("4")));
    QVERIFY(table.facts.warnings.value(0).contains(QStringLiteral("C4")));
}

void XlsxReaderTest::saysHowManyRowsAreHidden()
{
    const Table table = read(workbookOf("<row hidden='1'><c><v>1</v></c></row><row><c><v>2</v></c></row>"
                                        "<row hidden='true'><c><v>3</v></c></row><row hidden='1'/>"));
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.facts.warnings.size(), 1);
    QVERIFY(table.facts.warnings.front().startsWith(QStringLiteral("2 hidden")));
}

void XlsxReaderTest::leavesMacrosAlone()
{
    Parts parts = workbookOf("<row><c><v>1</v></c></row>");
    parts[QStringLiteral("[Content_Types].xml")] =
        R"(<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>)";
    parts[QStringLiteral("xl/vbaProject.bin")] = "x";
    const Table table = read(parts);
    QCOMPARE(table.rows, QStringList(QStringLiteral("1[1]")));
    QVERIFY(table.facts.warnings.value(0).contains(QStringLiteral("macros")));
}

void XlsxReaderTest::refusesDoctypes()
{
    const Parts usual = workbookOf("<row r='1'><c r='A1'><v>1</v></c></row>");
    for (auto it = usual.begin(); it != usual.end(); ++it) {
        Parts parts = usual;
        parts[it.key()].prepend("<!DOCTYPE x [<!ENTITY a 'b'>]>");
        const Table table = read(parts);
        QVERIFY2(table.failure.contains(QStringLiteral("document type")), qUtf8Printable(it.key()));
        QVERIFY(table.rows.isEmpty());
    }
}

void XlsxReaderTest::refusesDeepNesting()
{
    const Table table = read(workbookOf(QByteArray("<a>").repeated(100'000)));
    QVERIFY(table.failure.contains(QStringLiteral("nested")));
}

void XlsxReaderTest::refusesBombs()
{
    Parts parts = workbookOf("<row r='1'><c r='A1'><v>1</v></c></row>");
    parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst><si><t>" + QByteArray(40'000'000, 'a') + "</t></si></sst>";
    QVERIFY(read(parts).failure.contains(QStringLiteral("too large")));
    // Many cells of one long text, and many rows with a cell far to the right.
    parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst><si><t>" + QByteArray(1'000'000, 'a') + "</t></si></sst>";
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] = "<worksheet><sheetData>" +
                                                        QByteArray("<row><c t='s'><v>0</v></c></row>").repeated(2'000) +
                                                        "</sheetData></worksheet>";
    QVERIFY(read(parts).failure.contains(QStringLiteral("too large")));
}

void XlsxReaderTest::refusesPartsOfOneName()
{
    Parts parts = workbookOf(QByteArray());
    parts[QStringLiteral("XL/workbook.xml")] = "<workbook/>";
    QVERIFY(read(parts).failure.contains(QStringLiteral("same name")));
}

void XlsxReaderTest::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray rows;
    for (int i = 1; i <= 3000; ++i)
        rows += "<row r='" + QByteArray::number(i) + "'><c><v>" + QByteArray::number(i * 7919) + "</v></c></row>";
    const QByteArray sound = packedZip(workbookOf(rows));
    QCOMPARE(readBytes(sound).rows.size(), 3000);
    QTest::newRow("cut off") << sound.left(sound.size() * 6 / 10);
    QByteArray flipped = sound;
    const qsizetype sheet = sound.indexOf("xl/worksheets/sheet1.xml");
    flipped[sheet + 3000] = char(flipped[sheet + 3000] ^ 0x10);
    QTest::newRow("one bit changed") << flipped;
    QTest::newRow("not an archive") << QByteArray("PK\x03\x04 and nothing else");
    Parts parts = workbookOf(QByteArray());
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] = "<worksheet><sheetData><row r='1'><c r='A1'>";
    QTest::newRow("part without its end") << packedZip(parts);
    parts.remove(QStringLiteral("xl/worksheets/sheet1.xml"));
    QTest::newRow("sheet missing") << packedZip(parts);
}

void XlsxReaderTest::refusesDamage()
{
    QFETCH(QByteArray, bytes);
    const Table table = readBytes(bytes);
    QVERIFY2(table.failure.contains(QStringLiteral("damaged")), qUtf8Printable(table.failure));
}

void XlsxReaderTest::refusesOtherOfficeFiles()
{
    Parts parts = workbookOf(QByteArray());
    parts[QStringLiteral("[Content_Types].xml")] =
        "<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument."
        "wordprocessingml.document.main+xml'/></Types>";
    QVERIFY(read(parts).failure.contains(QStringLiteral("presentation")));
    parts[QStringLiteral("[Content_Types].xml")] =
        "<Types><Default Extension='bin' ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/>"
        "</Types>";
    QVERIFY(read(parts).failure.contains(QStringLiteral("XLSB")));
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "tst_xlsxreader.moc"
