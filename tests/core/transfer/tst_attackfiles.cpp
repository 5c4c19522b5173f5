#include "core/transfer/rowsource.h"

#include "tests/support/madetables.h"
#include "tests/support/madexls.h"

#include <QDir>
#include <QTest>

#include <ctime>

#include <sys/resource.h>

using namespace vouchwell;

namespace {

// The promise is made for the program as it is shipped; unoptimised and sanitized builds take a multiple.
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
constexpr qint64 kLongestMs = 1000;
constexpr qint64 kMostMemoryKb = 256 * 1024;
#else
constexpr qint64 kLongestMs = 15'000;
constexpr qint64 kMostMemoryKb = 2048 * 1024;
#endif
constexpr qsizetype kHundredMb = 100 * 1024 * 1024;

struct Attack
{
    QString name;
    QByteArray bytes;
    QString words; ///< of the sentence; empty where the file may be read
};

ZipParts workbook(const QByteArray& rows)
{
    return {{QStringLiteral("[Content_Types].xml"),
             "<Types><Override PartName='/xl/workbook.xml' ContentType='spreadsheetml.sheet.main+xml'/></Types>"},
            {QStringLiteral("xl/workbook.xml"),
             "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='r1'/></sheets></workbook>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"),
             "<R><Relationship Id='r1' Type='/worksheet' Target='sheet.xml'/></R>"},
            {QStringLiteral("xl/sheet.xml"), "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

ZipParts document(const QByteArray& rows)
{
    return {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
            {QStringLiteral("content.xml"), "<d><spreadsheet><table name='S'>" + rows + "</table></spreadsheet></d>"}};
}

ZipParts with(ZipParts parts, const char* name, const QByteArray& content)
{
    parts[QString::fromLatin1(name)] = content;
    return parts;
}

/// Letters that do not deflate to nothing, so that size and not ratio is what counts.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, 'x');
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char('a' + (state >> 28));
    }
    return bytes;
}

QByteArray xlsxCell(const QByteArray& text)
{
    return "<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>";
}

QByteArray odsCell(const QByteArray& text)
{
    return "<table-row><table-cell><p>" + text + "</p></table-cell></table-row>";
}

QByteArray quadratic(const QByteArray& root)
{
    return "<!DOCTYPE d [<!ENTITY a '" + QByteArray(50'000, 'a') + "'>]><" + root + ">" +
           QByteArray("&a;").repeated(50'000) + "</" + root + ">";
}

} // namespace

/// Files that were made to hurt are answered within a second and bounded memory.
class AttackFilesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void answersAtOnce_data();
    void answersAtOnce();
    void writesNothingAnywhere();
};

void AttackFilesTest::answersAtOnce_data()
{
    QTest::addColumn<Attack>("attack");
    const auto row = [](const char* tag, const char* name, const QByteArray& bytes, const char* words) {
        QTest::newRow(tag) << Attack{QString::fromLatin1(name), bytes, QString::fromLatin1(words)};
    };
    const QByteArray big(kHundredMb, 'x');
    const QByteArray nested = QByteArray("<g>").repeated(200'000);
    const char* const large = "too large";
    row("XLSX: a cell of 100 MB", "a.xlsx", packedZip(workbook(xlsxCell(big))), large);
    row("XLSX: a cell of noise", "a.xlsx", packedZip(workbook(xlsxCell(noise(kHundredMb / 20)))), large);
    row("XLSX: a shared text of 100 MB", "a.xlsx",
        packedZip(with(workbook("<row/>"), "xl/sharedStrings.xml", "<sst><si><t>" + big + "</t></si></sst>")), large);
    row("XLSX: a name of 20 MB", "a.xlsx", packedZip(workbook("<" + big.first(kHundredMb / 5) + "/>")), large);
    row("XLSX: millions of columns", "a.xlsx",
        packedZip(workbook("<row>" + QByteArray("<c><v>1</v></c>").repeated(500'000) + "</row>")), "");
    row("XLSX: the last column in every row", "a.xlsx",
        packedZip(workbook(QByteArray("<row><c r='XFD1'><v>1</v></c></row>").repeated(3'000))), "");
    row("XLSX: deep nesting", "a.xlsx", packedZip(workbook(nested)), "nested");
    row("XLSX: quadratic blow-up", "a.xlsx", packedZip(with(workbook(""), "xl/sharedStrings.xml", quadratic("sst"))),
        "declarations");
    row("ODS: a cell of 100 MB", "a.ods", packedZip(document(odsCell(big))), large);
    row("ODS: a cell of noise", "a.ods", packedZip(document(odsCell(noise(kHundredMb / 20)))), large);
    row("ODS: a cell of blanks", "a.ods", packedZip(document(odsCell(QByteArray("<s c='32000'/>").repeated(200'000)))),
        large);
    row("ODS: an attribute of 20 MB", "a.ods",
        packedZip(document("<table-row a='" + big.first(kHundredMb / 5) + "'/>")), large);
    row("ODS: millions of columns", "a.ods",
        packedZip(document("<table-row>" + QByteArray("<table-cell><p>1</p></table-cell>").repeated(300'000) +
                           "</table-row>")),
        large);
    row("ODS: millions of empty columns", "a.ods",
        packedZip(document("<table-row>" +
                           QByteArray("<table-cell number-columns-repeated='999999999'/>").repeated(100'000) +
                           "</table-row>")),
        "");
    row("ODS: repeats of repeats", "a.ods",
        packedZip(document(QByteArray("<table-row number-rows-repeated='1000'><table-cell "
                                      "number-columns-repeated='1000'><p>x</p></table-cell></table-row>")
                               .repeated(1'000))),
        large);
    row("ODS: deep nesting", "a.ods", packedZip(document(nested)), "nested");
    row("ODS: quadratic blow-up", "a.ods", packedZip(with({}, "content.xml", quadratic("d"))), "declarations");
    row("ODS: a manifest with a declaration", "a.ods",
        packedZip(with(document(""), "META-INF/manifest.xml", "<!DOCTYPE m SYSTEM 'file:///etc/passwd'><m/>")),
        "declarations");
    row("CSV: a cell of 100 MB", "a.csv", "a,b\n\"" + big, "1 MB");
    row("CSV: millions of columns", "a.csv", QByteArray("1,").repeated(3'000'000), "columns");
    row("vCard: a note of 100 MB", "a.vcf", "BEGIN:VCARD\nNOTE:" + big + "\nEND:VCARD\n", "");
    row("vCard: a picture of 100 MB", "a.vcf", "BEGIN:VCARD\nPHOTO;ENCODING=B:" + big + "\nEND:VCARD\n", "");
    row("vCard: hundred thousands of phones", "a.vcf",
        "BEGIN:VCARD\n" + QByteArray("TEL:1\nTEL:2\nNOTE:abcdefgh\n").repeated(100'000) + "END:VCARD\n", "");
    row("XLS: a count of four billion texts", "a.xls",
        compoundFile(QStringLiteral("Workbook"),
                     biffWorkbook({{"S", ""}}, biffRecord(0x00FC, le32(0xFFFFFFFF) + le32(0xFFFFFFFF)))),
        "");
    row("XLS: a text of four billion marks", "a.xls",
        compoundFile(QStringLiteral("Workbook"),
                     biffWorkbook({{"S", ""}}, biffRecord(0x00FC, le32(1) + le32(1) + le16(0xFFFF) + '\x0C' +
                                                                      le16(0xFFFF) + le32(0xFFFFFFFF)))),
        "damaged");
    row("XLS: one long text everywhere", "a.xls",
        compoundFile(QStringLiteral("Workbook"),
                     biffWorkbook({{"S", biffRecord(0x00FD, biffCell(0, 0) + le32(0)).repeated(300'000)}},
                                  biffRecord(0x00FC, le32(1) + le32(1) + le16(8'000) + '\0' + QByteArray(8'000, 'x')))),
        large);
    row("XLS: sheets inside sheets", "a.xls",
        compoundFile(QStringLiteral("Workbook"), biffWorkbook({{"S", biffBegin(0x0020).repeated(300'000)}})),
        "damaged");
}

void AttackFilesTest::answersAtOnce()
{
    QFETCH(Attack, attack);
    const QString path = m_folder.filePath(attack.name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(attack.bytes) == attack.bytes.size());
    file.close();
    rusage before;
    rusage after;
    ::getrusage(RUSAGE_SELF, &before);
    // The processor's time, not the clock's: other programs on the machine must not fail this.
    const std::clock_t begin = std::clock();
    QString failure;
    auto source = openTable(path);
    if (source) {
        SheetRow row;
        while ((*source)->next(row)) {
        }
        failure = (*source)->failure() != nullptr ? (*source)->failure()->text : QString();
    } else {
        failure = source.failure().text;
    }
    const qint64 usedMs = qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    ::getrusage(RUSAGE_SELF, &after);
    QVERIFY2(usedMs < kLongestMs, qUtf8Printable(QString::number(usedMs)));
    QVERIFY(after.ru_maxrss - before.ru_maxrss < kMostMemoryKb);
    QVERIFY2(failure.isEmpty() == attack.words.isEmpty() && failure.contains(attack.words), qUtf8Printable(failure));
}

void AttackFilesTest::writesNothingAnywhere()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a/b")));
    const QString path = folder.filePath(QStringLiteral("a/b/list.ods"));
    ZipParts parts = document(odsCell("x"));
    for (const char* name :
         {"../climbed.txt", "../../climbed.txt", "/tmp/vouchwell-climbed.txt", "..\\other.txt", "con"})
        parts[QString::fromLatin1(name)] = "x";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(packedZip(parts)) > 0);
    file.close();
    QCOMPARE(readTable(openTable(path)).rows, QStringList(QStringLiteral("1[x]")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(QStringLiteral("a")));
    QCOMPARE(QDir(folder.filePath(QStringLiteral("a"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(QStringLiteral("b")));
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/vouchwell-climbed.txt")));
}

QTEST_GUILESS_MAIN(AttackFilesTest)
#include "tst_attackfiles.moc"
