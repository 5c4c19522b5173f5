#include "core/transfer/rowsource.h"

#include "tests/support/madexls.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

#include <sys/stat.h>

using namespace vouchwell;

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// An archive of one part.
bool writeZip(const QString& path, const char* name, const QByteArray& content)
{
    zip* const archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    zip_source* const source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    return zip_file_add(archive, name, source, 0) >= 0 && zip_close(archive) == 0;
}

} // namespace

class OpenTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextWhateverItsName();
    void namesWhatIsNoTable_data();
    void namesWhatIsNoTable();
    void tellsArchivesApart();
    void refusesFoldersPipesAndDevices();
    void refusesFilesThatAreMissingOrTooLarge();
};

void OpenTableTest::readsTextWhateverItsName()
{
    QTemporaryDir folder;
    // Tills like to export tab-separated text under the name of a workbook.
    const QString path = folder.filePath(QStringLiteral("export.xls"));
    QVERIFY(write(path, "Name\tTotal\nAnn\t12,50\n"));
    auto source = openTable(path);
    QVERIFY(source);
    SheetRow row;
    QVERIFY((*source)->next(row));
    QVERIFY((*source)->next(row));
    QCOMPARE(row.cells, QStringList({QStringLiteral("Ann"), QStringLiteral("12,50")}));
    QVERIFY(!(*source)->next(row));
    QVERIFY((*source)->failure() == nullptr);
    QCOMPARE((*source)->facts().format, TableFacts::Format::Csv);
}

void OpenTableTest::namesWhatIsNoTable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* tag, const char* name, const QByteArray& bytes, const char* words) {
        QTest::newRow(tag) << QString::fromLatin1(name) << bytes << QString::fromLatin1(words);
    };
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const QByteArray filler(2000, '\1');
    row("PDF", "a.csv", "%PDF-1.7\n", "PDF");
    row("JPEG", "a.csv", "\xFF\xD8\xFF\xE0", "picture");
    row("PNG", "a.csv", "\x89PNG\r\n\x1A\n", "picture");
    row("GIF", "a.csv", "GIF89a", "picture");
    row("gzip", "a.csv", "\x1F\x8B\x08", "compressed");
    row("HTML", "a.xls", "\n <HTML><table>", "web page");
    row("XHTML", "a.xls", "<?xml version='1.0'?><!DOCTYPE html><html>", "web page");
    row("XML", "a.xls", "<?xml version='1.0'?><Workbook>", "XML");
    row("RTF", "a.csv", "{\\rtf1 x}", "text document");
    row("SQLite", "a.csv", QByteArray("SQLite format 3\0", 16), "database");
    row("container cut off", "a.xls", ole + filler, "damaged");
    row("other document", "a.xls", compoundFile(QStringLiteral("WordDocument"), "x"), "document");
    row("protected workbook", "a.xlsx", compoundFile(QStringLiteral("EncryptedPackage"), "x"), "password");
    row("workbook of Excel 4", "a.xls", biffRecord(0x0409, le16(0) + le16(0x10) + le16(0)), "Excel 4");
    row("zip cut off", "a.xlsx", QByteArray("PK\x03\x04\x14\0\0\0", 8), "damaged");
    row("text named as a workbook", "a.xlsx", "a,b\n1,2\n", "named like a workbook");
    row("empty", "a.csv", "", "is empty");
    row("only a mark", "a.csv", "\xEF\xBB\xBF", "mark");
    row("only line ends", "a.csv", "\n\n\r\n", "empty lines");
}

void OpenTableTest::namesWhatIsNoTable()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(name), bytes));
    const auto source = openTable(folder.filePath(name));
    QVERIFY(!source);
    QVERIFY2(source.failure().text.contains(words), qUtf8Printable(source.failure().text));
    QVERIFY(source.failure().text.contains(name));
}

void OpenTableTest::tellsArchivesApart()
{
    QTemporaryDir folder;
    const QString document = folder.filePath(QStringLiteral("a.ods"));
    QVERIFY(writeZip(document, "mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    QVERIFY(openTable(document).failure().text.contains(QStringLiteral("damaged")));
    const QString other = folder.filePath(QStringLiteral("b.csv"));
    QVERIFY(writeZip(other, "list.csv", "a,b\n"));
    QVERIFY(openTable(other).failure().text.contains(QStringLiteral("archive without a spreadsheet")));
}

void OpenTableTest::refusesFoldersPipesAndDevices()
{
    QTemporaryDir folder;
    QVERIFY(openTable(folder.path()).failure().text.contains(QStringLiteral("folder")));
    QVERIFY(openTable(QStringLiteral("/dev/null")).failure().text.contains(QStringLiteral("device")));
    const QString pipe = folder.filePath(QStringLiteral("pipe.csv"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(openTable(pipe).failure().text.contains(QStringLiteral("pipe")));
}

void OpenTableTest::refusesFilesThatAreMissingOrTooLarge()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("big.csv"));
    QCOMPARE(openTable(path).failure().kind, Failure::Kind::NotFound);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200LL * 1024 * 1024 + 1)); // sparse: takes no room
    QVERIFY(openTable(path).failure().text.contains(QStringLiteral("200 MB")));
}

QTEST_GUILESS_MAIN(OpenTableTest)
#include "tst_opentable.moc"
