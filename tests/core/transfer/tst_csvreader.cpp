#include "core/transfer/csvreader.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace vouchwell;

namespace {

struct Table
{
    QStringList rows; ///< cells in brackets: "1[a][b]"
    QString failure;
    TableFacts facts;
};

QString shown(const SheetRow& row)
{
    QString text = QString::number(row.number);
    for (const QString& cell : row.cells)
        text += u'[' + cell + u']';
    return text;
}

Table read(const QByteArray& bytes, const TableOptions& options = {})
{
    Table table;
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    auto source = CsvReader::open(std::move(device), QStringLiteral("list.csv"), options);
    if (!source) {
        table.failure = source.failure().text;
        return table;
    }
    SheetRow row;
    while ((*source)->next(row))
        table.rows += shown(row);
    if ((*source)->failure() != nullptr)
        table.failure = (*source)->failure()->text;
    table.facts = (*source)->facts();
    return table;
}

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list += QString::fromUtf8(text);
    return list;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsRecords_data();
    void splitsRecords();
    void findsTheSeparator_data();
    void findsTheSeparator();
    void findsTheEncoding_data();
    void findsTheEncoding();
    void keepsTheRowsBehindAQuoteThatIsNeverClosed();
    void takesAnOpeningQuoteInsideAFieldOfSeveralLinesForAMissingEnd();
    void stopsSwallowingAfterAThousandLines();
    void readsFilesFullOfUnclosedQuotesInTime();
    void readsEveryFieldAcrossTheBordersOfBlocks();
    void readsAQuotedFieldOfAlmostAMegabyte();
    void refusesARecordLongerThanAMegabyte();
    void refusesMoreColumnsThanASheetHas();
    void decodesLinesOfTwoEncodingsAndNamesThem();
    void warnsOfBytesThatAreNotTextInTheWantedEncoding();
    void warnsOfRowsWithAnotherNumberOfCells();
    void warnsOfRemovedNulCharacters();
    void obeysTheOptions();
    void refusesWhatHoldsNoTable_data();
    void refusesWhatHoldsNoTable();
};

void CsvReaderTest::splitsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, std::initializer_list<const char*> expected) {
        QTest::newRow(name) << bytes << lines(expected);
    };
    row("LF", "a,b\n1,2\n", {"1[a][b]", "2[1][2]"});
    row("CRLF", "a,b\r\n1,2\r\n", {"1[a][b]", "2[1][2]"});
    row("CR", "a,b\r1,2\r", {"1[a][b]", "2[1][2]"});
    row("no line end at the end", "a,b\n1,2", {"1[a][b]", "2[1][2]"});
    row("only a header", "name,email\n", {"1[name][email]"});
    row("quoted separator", "a,b\n\"x,y\",2\n", {"1[a][b]", "2[x,y][2]"});
    row("quoted line break counts as one row", "a,b\n\"x\ny\",2\n3,4\n", {"1[a][b]", "2[x\ny][2]", "3[3][4]"});
    row("doubled quotes", "a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n", {"1[a][b]", "2[say \"hi\"][\"]"});
    row("empty quoted field", "a,b\n\"\",2\n", {"1[a][b]", "2[][2]"});
    row("blanks behind the quote", "a,b\n\"x\" ,2\n", {"1[a][b]", "2[x][2]"});
    row("quote in the middle is text", "a,b\n5\" tape,2\n", {"1[a][b]", "2[5\" tape][2]"});
    row("quote not doubled", "a,b\n\"the \"old\" one\",2\n", {"1[a][b]", "2[the \"old\" one][2]"});
    row("backslash is text", "a,b\n\"x\\\",2\n", {"1[a][b]", "2[x\\][2]"});
    row("blank records keep the numbers", "a,b\n\n1,2\n\r\n3,4\n", {"1[a][b]", "2", "3[1][2]", "4", "5[3][4]"});
    row("cells without text", "a,b,c\n,,\n", {"1[a][b][c]", "2[][][]"});
    row("leading zeros and plus stay", "id,phone\n007,+34600\n", {"1[id][phone]", "2[007][+34600]"});
    row("Ctrl-Z in the middle", QByteArray("a,b\n1\x1A,2\n3,4\n\x1A"), {"1[a][b]", "2[1\x1A][2]", "3[3][4]"});
    row("text beginning with U+FEFF", "a,b\n1,\xEF\xBB\xBFx\n", {"1[a][b]", "2[1][\xEF\xBB\xBFx]"});
    row("beyond the basic plane", "a,b\n\xF0\x9F\x98\x80,2\n", {"1[a][b]", "2[\xF0\x9F\x98\x80][2]"});
}

void CsvReaderTest::splitsRecords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    const Table table = read(bytes);
    QCOMPARE(table.failure, QString());
    QCOMPARE(table.rows, rows);
}

void CsvReaderTest::findsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* name, const QByteArray& bytes, const char* separator, const char* last) {
        QTest::newRow(name) << bytes << QString::fromUtf8(separator) << QString::fromUtf8(last);
    };
    row("comma", "a,b\n1,2\n", ",", "2[1][2]");
    row("semicolon beside decimal commas", "name;total\nAnn;1,50\nBob;2,75\n", ";", "3[Bob][2,75]");
    row("tab", "a\tb\n1\t2,5\n", "\t", "2[1][2,5]");
    row("bar", "a|b\n1|2\n", "|", "2[1][2]");
    row("in quotes it does not count", "a;b\n\"1,2,3\";x\n\"4,5,6\";y\n", ";", "3[4,5,6][y]");
    row("told by the first line", "sep=|\r\na,b|c\r\n1,2|3\r\n", "|", "2[1,2][3]");
    row("told in quotes", "\"sep=;\"\na,b;c\n", ";", "1[a,b][c]");
    row("one column keeps its commas", "name\nSmith, John\nAnn\nBob\n", ";", "4[Bob]");
    row("title lines above the header", "List of May\n\na;b;c\n1;2;3\n4;5;6\n7;8;9\n", ";", "6[7][8][9]");
}

void CsvReaderTest::findsTheSeparator()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, separator);
    QFETCH(QString, last);
    const Table table = read(bytes);
    QCOMPARE(QString(table.facts.separator), separator);
    QCOMPARE(table.rows.last(), last);
}

void CsvReaderTest::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* name, const QByteArray& bytes, const char* encoding, const QString& last) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << last;
    };
    const QString spanish = QStringLiteral("Nombre;Ciudad\nLucía Gómez;Málaga\nÍñigo Muñoz;León\n");
    const QString last = QStringLiteral("3[Íñigo Muñoz][León]");
    row("UTF-8", spanish.toUtf8(), "UTF-8", last);
    row("UTF-8 with a mark", "\xEF\xBB\xBF" + spanish.toUtf8(), "UTF-8", last);
    row("windows-1252", encoded(spanish, "windows-1252"), "windows-1252", last);
    row("Mac OS Roman", encoded(spanish, "macintosh"), "macintosh", last);
    row("DOS 850", encoded(spanish, "IBM850"), "IBM850", last);
    row("UTF-16LE with a mark", QByteArray("\xFF\xFE", 2) + encoded(spanish, "UTF-16LE"), "UTF-16LE", last);
    row("UTF-16BE with a mark", QByteArray("\xFE\xFF", 2) + encoded(spanish, "UTF-16BE"), "UTF-16BE", last);
    row("UTF-16LE without", encoded(spanish, "UTF-16LE"), "UTF-16LE", last);
    row("UTF-16BE without", encoded(spanish, "UTF-16BE"), "UTF-16BE", last);
    row("UTF-32LE with a mark", QByteArray("\xFF\xFE\0\0", 4) + encoded(spanish, "UTF-32LE"), "UTF-32LE", last);
    row("UTF-32BE with a mark", QByteArray("\0\0\xFE\xFF", 4) + encoded(spanish, "UTF-32BE"), "UTF-32BE", last);
    const QString polish = QStringLiteral("Imię;Miasto\nŁukasz Żurek;Łódź\nŚwięty Źródło;Gdańsk\n");
    row("windows-1250", encoded(polish, "windows-1250"), "windows-1250",
        QStringLiteral("3[Świę") + QStringLiteral("ty Źródło][Gdańsk]"));
    const QString hungarian = QStringLiteral("Név;Város\nErdős Győző;Győr\nSzűcs Ödön;Hódmezővásárhely\n");
    row("Hungarian with Western letters", encoded(hungarian, "ISO-8859-2"), "windows-1250",
        QStringLiteral("3[Szűcs Ödön][Hódmezővásárhely]"));
    const QString russian = QStringLiteral("Имя;Город\nИван Петров;Москва\nАнна Сидорова;Санкт-Петербург\n");
    row("windows-1251", encoded(russian, "windows-1251"), "WINDOWS-1251",
        QStringLiteral("3[Анна Сидорова][Санкт-Петербург]"));
    const QString japanese = QStringLiteral("名前,都市\n名無しの権兵衛,東京\n山田表太郎,大阪市\n");
    row("Shift_JIS", encoded(japanese, "Shift_JIS"), "SHIFT_JIS", QStringLiteral("3[山田表太郎][大阪市]"));
}

void CsvReaderTest::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, last);
    const Table table = read(bytes);
    QCOMPARE(table.rows.value(2), last);
    QCOMPARE(table.facts.encoding.toLower(), encoding.toLower());
    QCOMPARE(table.facts.warnings, QStringList());
}

void CsvReaderTest::keepsTheRowsBehindAQuoteThatIsNeverClosed()
{
    const Table table = read("a,b\n\"1,2\n3,4\n5,6\n");
    QCOMPARE(table.rows, lines({"1[a][b]", "2[\"1][2]", "3[3][4]", "4[5][6]"}));
    QCOMPARE(table.facts.warnings.size(), 1);
    QVERIFY(table.facts.warnings.first().contains(QStringLiteral(": 2.")));
}

void CsvReaderTest::takesAnOpeningQuoteInsideAFieldOfSeveralLinesForAMissingEnd()
{
    const Table table = read("a,b\n\"1,2\n3,4\n\"Smith, J\",6\n7,8\n");
    QCOMPARE(table.rows, lines({"1[a][b]", "2[\"1][2]", "3[3][4]", "4[Smith, J][6]", "5[7][8]"}));
    QVERIFY(table.facts.warnings.first().contains(QStringLiteral(": 2.")));
}

void CsvReaderTest::stopsSwallowingAfterAThousandLines()
{
    QByteArray bytes("a,b\n1,\"2\n");
    for (int i = 0; i < 5000; ++i)
        bytes += "x,y\n";
    bytes += "\"z\",w\n";
    const Table table = read(bytes);
    QCOMPARE(table.rows.size(), 5003);
    QCOMPARE(table.rows[1], QStringLiteral("2[1][\"2]"));
    QCOMPARE(table.rows.last(), QStringLiteral("5003[z][w]"));
    QVERIFY(table.facts.warnings.first().contains(QStringLiteral(": 2.")));
}

void CsvReaderTest::readsFilesFullOfUnclosedQuotesInTime()
{
    // Each quote would make a plain recovery search a thousand lines again.
    QByteArray bytes("a,b\n");
    for (int i = 0; i < 300'000; ++i)
        bytes += "\"x,y\n";
    QCOMPARE(read(bytes).rows.size(), 300'001);
    // The same within one line.
    const QByteArray line = QByteArray(",\"a").repeated(16'000) + "\n";
    QCOMPARE(read(line + line).rows.size(), 2);
}

void CsvReaderTest::readsEveryFieldAcrossTheBordersOfBlocks()
{
    QByteArray bytes("id,note\r\n");
    constexpr int kRows = 60'000;
    for (int i = 1; i <= kRows; ++i)
        bytes += QByteArray::number(i) + ",\"é \"\"" + QByteArray::number(i) + "\"\"\r\nx\"\r\n";
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    auto source = CsvReader::open(std::move(device), QStringLiteral("list.csv"), {});
    QVERIFY(source);
    SheetRow row;
    QVERIFY((*source)->next(row));
    for (int i = 1; i <= kRows; ++i) {
        QVERIFY((*source)->next(row));
        QCOMPARE(row.number, qint64(i + 1));
        QCOMPARE(row.cells, QStringList({QString::number(i), QStringLiteral("é \"%1\"\r\nx").arg(i)}));
    }
    QVERIFY(!(*source)->next(row));
    QVERIFY((*source)->facts().warnings.isEmpty());
    QCOMPARE((*source)->progress(), 1.0);
}

void CsvReaderTest::readsAQuotedFieldOfAlmostAMegabyte()
{
    const QByteArray big(1'000'000, 'x');
    const Table table = read("a,b\n1,\"" + big + "\"\n2,3\n");
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[1].size(), big.size() + 6);
    QCOMPARE(table.rows[2], QStringLiteral("3[2][3]"));
}

void CsvReaderTest::refusesARecordLongerThanAMegabyte()
{
    const Table table = read("a,b\n1," + QByteArray(1'200'000, 'x') + "\n2,3\n");
    QVERIFY(table.failure.contains(QStringLiteral("list.csv")));
    QVERIFY(table.failure.contains(QStringLiteral("2")));
}

void CsvReaderTest::refusesMoreColumnsThanASheetHas()
{
    QCOMPARE(read(QByteArray("a,").repeated(16'383) + "z\n").failure, QString());
    QVERIFY(!read(QByteArray("a,").repeated(16'384) + "z\n").failure.isEmpty());
}

void CsvReaderTest::decodesLinesOfTwoEncodingsAndNamesThem()
{
    const Table table = read("name,city\nZo\xC3\xAB,G\xC3\xB6teborg\nBj\xF6rn,Malm\xF6\n");
    QCOMPARE(table.rows[1], QStringLiteral("2[Zoë][Göteborg]"));
    QCOMPARE(table.rows[2], QStringLiteral("3[Björn][Malmö]"));
    QCOMPARE(table.facts.warnings.size(), 1);
    QVERIFY(table.facts.warnings.first().contains(QStringLiteral(": 3.")));
}

void CsvReaderTest::warnsOfBytesThatAreNotTextInTheWantedEncoding()
{
    TableOptions options;
    options.encoding = QStringLiteral("UTF-8");
    const Table table = read("name,city\nBj\xF6rn,Oslo\n", options);
    QCOMPARE(table.rows[1], QStringLiteral("2[Bj\uFFFDrn][Oslo]"));
    QVERIFY(table.facts.warnings.value(0).contains(QStringLiteral("UTF-8: 2.")));
}

void CsvReaderTest::warnsOfRowsWithAnotherNumberOfCells()
{
    const Table table = read("a,b,c\n1,2,3\n4,5\n6,7,8\n\n9,10,11,12\n");
    QCOMPARE(table.facts.warnings.size(), 1);
    QVERIFY(table.facts.warnings.first().contains(QStringLiteral(": 3, 6.")));
}

void CsvReaderTest::warnsOfRemovedNulCharacters()
{
    const Table table = read(QByteArray("name,city\nAn\0n,Os\0lo\nBob,Rome\n", 30));
    QCOMPARE(table.rows[1], QStringLiteral("2[Ann][Oslo]"));
    QVERIFY(table.facts.warnings.value(0).contains(QStringLiteral("2")));
}

void CsvReaderTest::obeysTheOptions()
{
    TableOptions options;
    options.separator = u'|';
    options.encoding = QStringLiteral("windows-1251");
    const Table table = read("a,b|c\n\xC0,x|y\n", options);
    QCOMPARE(table.rows, QStringList({QStringLiteral("1[a,b][c]"), QStringLiteral("2[А,x][y]")}));
    QCOMPARE(table.facts.encoding, QStringLiteral("windows-1251"));
}

void CsvReaderTest::refusesWhatHoldsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("no bytes") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("mark");
    QTest::newRow("only line ends") << QByteArray("\r\n\r\n  \n") << QStringLiteral("empty lines");
    QTest::newRow("not text") << QByteArray("\x01\x02\x03\x04MZ\x05\x06\x07\x08", 10) << QStringLiteral("not a table");
}

void CsvReaderTest::refusesWhatHoldsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const Table table = read(bytes);
    QVERIFY2(table.failure.contains(words), qUtf8Printable(table.failure));
    QVERIFY(table.failure.contains(QStringLiteral("list.csv")));
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
