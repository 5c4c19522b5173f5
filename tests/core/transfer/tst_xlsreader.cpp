#include "core/transfer/xlsreader.h"

#include "tests/support/madetables.h"
#include "tests/support/madexls.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace vouchwell;

namespace {

const QString kStream = QStringLiteral("Workbook");

ReadTable readBytes(const QByteArray& bytes, const TableOptions& options = {})
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return readTable(XlsReader::open(buffer, QStringLiteral("list.xls"), options));
}

ReadTable readSheet(const QByteArray& records, const QByteArray& globals = {})
{
    return readBytes(compoundFile(kStream, biffWorkbook({{"Customers", records}}, globals)));
}

QByteArray number(int row, int column, double value, int format = 0)
{
    return biffRecord(0x0203, biffCell(row, column, format) + leDouble(value));
}

QByteArray label(int row, int column, const QByteArray& text)
{
    return biffRecord(0x0204, biffCell(row, column) + le16(quint16(text.size())) + '\0' + text);
}

QByteArray shared(int row, int column, quint32 index)
{
    return biffRecord(0x00FD, biffCell(row, column) + le32(index));
}

QByteArray formula(int row, int column, const QByteArray& result)
{
    return biffRecord(0x0006, biffCell(row, column) + result + QByteArray(8, '\0'));
}

QByteArray format(int id, const QByteArray& codes)
{
    return biffRecord(0x041E, le16(quint16(id)) + le16(quint16(codes.size())) + '\0' + codes);
}

QByteArray cellFormat(int id)
{
    return biffRecord(0x00E0, le16(0) + le16(quint16(id)) + QByteArray(16, '\0'));
}

/// One text of the shared table, narrow.
QByteArray plain(const QByteArray& text)
{
    return le16(quint16(text.size())) + '\0' + text;
}

} // namespace

class XlsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void readsDatesByTheStyleOfTheCell();
    void readsSharedTextsAcrossRecords();
    void namesCellsWithoutTheirText();
    void readsRowsInAnyOrder();
    void offersTheFirstVisibleSheet();
    void saysHowManyRowsAreHidden();
    void passesOverChartsInsideASheet();
    void readsTextsInTheCodePageOfOldFiles();
    void readsAStreamWithoutItsContainer();
    void refusesProtectedFiles();
    void refusesWhatIsOlder();
    void refusesFilesThatAreCutOff();
    void refusesChainsThatRunInCircles();
};

void XlsReaderTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("text");
    const auto cell = [](const char* tag, const QByteArray& record, const char* text) {
        QTest::newRow(tag) << record << QString::fromUtf8(text);
    };
    const auto rk = [](quint32 stored) { return biffRecord(0x027E, biffCell(0, 0) + le32(stored)); };
    const QByteArray special = QByteArray(4, '\0') + le16(0xFFFF);
    cell("number", number(0, 0, 1234.5), "1234.5");
    cell("long number", number(0, 0, 490301234567890.0), "490301234567890");
    cell("whole number packed", rk(quint32(-5 * 4) | 2), "-5");
    cell("hundredths packed", rk(1234 << 2 | 3), "12.34");
    cell("fraction packed", rk(0x3FF80000), "1.5");
    cell("several packed", biffRecord(0x00BD, biffCell(0, 0) + le32(7 << 2 | 2) + le16(0) + le32(8 << 2 | 2) + le16(1)),
         "7][8");
    cell("label", label(0, 0, "J\xF6rg"), "Jörg");
    cell("wide label", biffRecord(0x0204, biffCell(0, 0) + le16(1) + '\1' + le16(0x0416)), "Ж");
    cell("true", biffRecord(0x0205, biffCell(0, 0) + '\1' + '\0'), "TRUE");
    cell("error", biffRecord(0x0205, biffCell(0, 0) + '\x07' + '\1'), "#DIV/0!");
    cell("result: number", formula(0, 0, leDouble(2.25)), "2.25");
    cell("result: text", formula(0, 0, QByteArray(2, '\0') + special) + biffRecord(0x0207, plain("Ann")), "Ann");
    cell("result: false", formula(0, 0, '\1' + QByteArray(1, '\0') + special), "FALSE");
    cell("result: error", formula(0, 0, QByteArray("\2\0\x2A\0\0\0", 6) + le16(0xFFFF)), "#N/A");
}

void XlsReaderTest::readsCells()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, text);
    const ReadTable table = readSheet(record);
    QCOMPARE(table.failure, QString());
    QCOMPARE(table.rows, QStringList(QStringLiteral("1[%1]").arg(text)));
}

void XlsReaderTest::readsDatesByTheStyleOfTheCell()
{
    const QByteArray styles = format(164, "00000") + format(14, "TT.MM.JJJJ") + format(165, "yyyy\\-mm\\-dd hh:mm") +
                              cellFormat(0) + cellFormat(14) + cellFormat(164) + cellFormat(165);
    const QByteArray cells =
        number(0, 0, 45000, 1) + number(0, 1, 776, 2) + number(0, 2, 45000.5, 3) + number(0, 3, 5, 9);
    QCOMPARE(readSheet(cells, styles).rows,
             QStringList(QStringLiteral("1[2023-03-15][00776][2023-03-15T12:00:00][5]")));
    QCOMPARE(readSheet(number(0, 0, 0, 1), biffRecord(0x0022, le16(1)) + styles).rows,
             QStringList(QStringLiteral("1[1904-01-01]")));
}

void XlsReaderTest::readsSharedTextsAcrossRecords()
{
    // The second text breaks off in the middle and goes on with wide characters; the third has formatting behind it.
    const QByteArray rich = le16(2) + '\x0C' + le16(1) + le32(3) + "ok" + QByteArray(4, 'r') + "pho";
    const QByteArray strings = biffRecord(0x00FC, le32(3) + le32(3) + plain("Ann") + le16(4) + '\0' + "Be") +
                               biffRecord(0x003C, '\1' + le16(0x0416) + le16('n') + rich);
    QCOMPARE(readSheet(shared(0, 0, 0) + shared(0, 1, 1) + shared(0, 2, 2), strings).rows,
             QStringList(QStringLiteral("1[Ann][BeЖn][ok]")));
}

void XlsReaderTest::namesCellsWithoutTheirText()
{
    const ReadTable table =
        readSheet(shared(0, 1, 7) + shared(1, 0, 0), biffRecord(0x00FC, le32(1) + le32(9) + plain("x")));
    QCOMPARE(table.rows, QStringList(QStringLiteral("2[x]")));
    QVERIFY(table.facts.warnings.value(0).contains(QStringLiteral("B1")));
}

void XlsReaderTest::readsRowsInAnyOrder()
{
    QCOMPARE(readSheet(number(0, 0, 1) + number(2, 0, 3) + number(0, 1, 4) + number(1, 1, 5)).rows,
             QStringList({QStringLiteral("1[1][4]"), QStringLiteral("2[][5]"), QStringLiteral("3[3]")}));
}

void XlsReaderTest::offersTheFirstVisibleSheet()
{
    const QByteArray book = compoundFile(kStream, biffWorkbook({{"Macros", number(0, 0, 9), 0, 1},
                                                                {"One", number(0, 0, 1), 1},
                                                                {"Two", number(0, 0, 2), 2},
                                                                {"Three", number(0, 0, 3)}}));
    const ReadTable table = readBytes(book);
    QCOMPARE(table.rows, QStringList(QStringLiteral("1[3]")));
    QCOMPARE(table.facts.sheets.size(), 3U);
    QVERIFY(table.facts.sheets[1].isHidden);
    TableOptions options;
    options.sheet = QStringLiteral("One");
    QCOMPARE(readBytes(book, options).rows, QStringList(QStringLiteral("1[1]")));
    options.sheet = QStringLiteral("Four");
    QVERIFY(readBytes(book, options).failure.contains(QStringLiteral("One, Two, Three")));
}

void XlsReaderTest::saysHowManyRowsAreHidden()
{
    const auto hidden = [](int row) {
        return biffRecord(0x0208, le16(quint16(row)) + QByteArray(10, '\0') + le16(0x20) + le16(0));
    };
    const ReadTable table = readSheet(hidden(0) + hidden(5) + number(0, 0, 1) + number(1, 0, 2));
    QCOMPARE(table.rows.size(), 2);
    QVERIFY(table.facts.warnings.value(0).startsWith(QStringLiteral("1 hidden")));
}

void XlsReaderTest::passesOverChartsInsideASheet()
{
    const QByteArray chart = biffBegin(0x0020) + number(9, 9, 9) + biffRecord(0x000A, {});
    QCOMPARE(readSheet(number(0, 0, 1) + chart + number(1, 0, 2)).rows,
             QStringList({QStringLiteral("1[1]"), QStringLiteral("2[2]")}));
}

void XlsReaderTest::readsTextsInTheCodePageOfOldFiles()
{
    const QByteArray end = biffRecord(0x000A, {});
    const auto globals = [&](quint32 position) {
        return biffBegin(0x0005, 0x0500) + biffRecord(0x0042, le16(1251)) +
               biffRecord(0x0085, le32(position) + le16(0) + '\x04' + "\xCB\xE8\xF1\xF2") + end;
    };
    const QByteArray cells = biffRecord(0x0204, biffCell(0, 0) + le16(2) + "\xC6\xE8");
    const QByteArray stream = globals(quint32(globals(0).size())) + biffBegin(0x0010, 0x0500) + cells + end;
    const ReadTable table = readBytes(compoundFile(QStringLiteral("Book"), stream));
    QCOMPARE(table.failure, QString());
    QCOMPARE(table.rows, QStringList(QStringLiteral("1[Жи]")));
    QCOMPARE(table.facts.sheet, QStringLiteral("Лист"));
}

void XlsReaderTest::readsAStreamWithoutItsContainer()
{
    QCOMPARE(readBytes(biffWorkbook({{"One", number(0, 0, 1)}})).rows, QStringList(QStringLiteral("1[1]")));
}

void XlsReaderTest::refusesProtectedFiles()
{
    QVERIFY(readSheet(number(0, 0, 1), biffRecord(0x002F, le16(1))).failure.contains(QStringLiteral("password")));
    QVERIFY(
        readBytes(compoundFile(QStringLiteral("EncryptedPackage"), "x")).failure.contains(QStringLiteral("password")));
    QVERIFY(readBytes(compoundFile(QStringLiteral("WordDocument"), "x")).failure.contains(QStringLiteral("document")));
}

void XlsReaderTest::refusesWhatIsOlder()
{
    QVERIFY(readBytes(biffRecord(0x0409, le16(0) + le16(0x0010))).failure.contains(QStringLiteral("Excel 4")));
}

void XlsReaderTest::refusesFilesThatAreCutOff()
{
    QByteArray cells;
    for (int row = 0; row < 600; ++row)
        cells += number(row, 0, row) + label(row, 1, "Ann");
    const QByteArray whole = compoundFile(kStream, biffWorkbook({{"Customers", cells}}));
    QCOMPARE(readBytes(whole).rows.size(), 600);
    for (int sixteenth = 1; sixteenth < 16; ++sixteenth) {
        const ReadTable table = readBytes(whole.left(whole.size() * sixteenth / 16));
        QVERIFY2(table.failure.contains(QStringLiteral("damaged")), qUtf8Printable(table.failure));
    }
}

void XlsReaderTest::refusesChainsThatRunInCircles()
{
    QByteArray file = compoundFile(kStream, biffWorkbook({{"Customers", number(0, 0, 1)}}));
    const qsizetype table = file.size() - 512;
    file.replace(table + 4 * 4, 4, le32(2)); // the fourth sector of the stream goes back to its second
    QElapsedTimer timer;
    timer.start();
    QVERIFY(readBytes(file).failure.contains(QStringLiteral("damaged")));
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(XlsReaderTest)
#include "tst_xlsreader.moc"
