#include "tests/support/testbook.h"

#include <QDir>
#include <QFileInfo>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void runOn(const QString& path, const QString& sql, ConnectionSettings::Mode mode = ConnectionSettings::Mode::ReadWrite)
{
    Database(ConnectionSettings{path, mode}).execute(sql);
}

} // namespace

class BookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheShopSaidOfItself()
    {
        ShopSettings shop = aShop(QStringLiteral("JPY"), QStringLiteral("JP"));
        shop.timeZone = QTimeZone("Asia/Tokyo");
        TestBook book(kToday, TestBook::Place::File, shop);
        book.close();
        book.reopen();
        QCOMPARE(book->shop().name, shop.name);
        QCOMPARE(book->shop().currency, shop.currency);
        QCOMPARE(book->shop().timeZone.id(), QByteArray("Asia/Tokyo"));
        QCOMPARE(book->shop().country, QStringLiteral("JP"));
        QCOMPARE(book->today(), kToday);
    }

    void startsWithOneCampaignWithoutStartOrEnd()
    {
        TestBook book(kToday);
        QCOMPARE(book.number("SELECT COUNT(*) FROM campaigns WHERE state = 'active' AND start_on IS NULL AND end_on IS "
                             "NULL"),
                 qint64(1));
        QCOMPARE(book.number("SELECT COUNT(*) FROM campaign_versions"), qint64(1));
        QVERIFY(book->starterCampaign().isValid());
    }

    void isReadableByItsOwnerOnly()
    {
        TestBook book(kToday, TestBook::Place::File);
        const QFile::Permissions all = QFile::permissions(book.path());
        QVERIFY(all.testFlag(QFile::ReadOwner) && all.testFlag(QFile::WriteOwner));
        QVERIFY(!(all & (QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                         QFile::WriteOther | QFile::ExeOther)));
    }

    void isOneFileAtRest()
    {
        TestBook book(kToday, TestBook::Place::File);
        const QDir folder = QFileInfo(book.path()).dir();
        const auto files = [&] {
            return folder.entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral("vouchwell"));
        };
        // While it is open, its lock lies beside it.
        const QStringList open{QStringLiteral(".book.vouchwell.lock"), QStringLiteral("book.vouchwell")};
        QCOMPARE(files(), open);
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nAna,ana@example.org\n"));
        QCOMPARE(files(), open);
        book.close();
        QCOMPARE(files(), QStringList(QStringLiteral("book.vouchwell")));
    }

    void neverTouchesAnExistingPath_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"file", "empty file", "folder", "link", "dangling link", "book"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void neverTouchesAnExistingPath()
    {
        QFETCH(QString, what);
        TestBook other(kToday, TestBook::Place::File);
        const QString path = other.file("taken.vouchwell");
        if (what == u"file")
            writeBytes(path, "my notes");
        else if (what == u"empty file")
            writeBytes(path, QByteArray());
        else if (what == u"folder")
            QVERIFY(QDir().mkdir(path));
        else if (what == u"link")
            QVERIFY(QFile::link(other.path(), path));
        else if (what == u"dangling link")
            QVERIFY(QFile::link(other.file("nowhere"), path));
        else
            QVERIFY(QFile::copy(other.path(), path));
        const QByteArray before = bytesOf(path);
        const Result<std::unique_ptr<Book>> made = Book::create(path, aShop(), other.sharedClock());
        QVERIFY(!made);
        QCOMPARE(made.failure().kind, Failure::Kind::Refused);
        QVERIFY(made.failure().text.contains(QStringLiteral("taken")));
        QCOMPARE(bytesOf(path), before);
        QVERIFY(!QFileInfo::exists(other.file("nowhere")));
    }

    void leavesNothingWhereItCannotBeMade()
    {
        TestBook other(kToday);
        const QString path = other.file("missing folder/new.vouchwell");
        const Result<std::unique_ptr<Book>> made = Book::create(path, aShop(), other.sharedClock());
        QVERIFY(!made);
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(!made.failure().text.isEmpty());
    }

    void hasItsSettingsInForce_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* pragma, const char* value) {
            QTest::newRow(pragma) << QString::fromLatin1(pragma) << QString::fromLatin1(value);
        };
        row("journal_mode", "delete");
        row("synchronous", "3");
        row("foreign_keys", "1");
        row("cell_size_check", "1");
        row("mmap_size", "0");
        row("temp_store", "2");
        row("recursive_triggers", "0");
        row("secure_delete", "1");
        row("trusted_schema", "0");
        row("busy_timeout", "5000");
        row("ignore_check_constraints", "0");
        row("locking_mode", "normal");
    }
    void hasItsSettingsInForce()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        TestBook book(kToday, TestBook::Place::File);
        const QByteArray sql = "PRAGMA " + pragma.toLatin1();
        QCOMPARE(book.texts(sql.constData()), QStringList(value));
        book.close();
        book.reopen();
        QCOMPARE(book.texts(sql.constData()), QStringList(value));
    }

    void writesNothingWhenOpenedForReading()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        const QByteArray before = bytesOf(book.path());
        const auto reading = mustHave(Book::open(book.path(), book.sharedClock(), Book::Mode::ReadOnly));
        QVERIFY(reading->isReadOnly());
        QVERIFY_THROWS_EXCEPTION(StorageError, reading->database().execute(QStringLiteral("DELETE FROM settings")));
        QVERIFY(loadSnapshot(*reading));
        QVERIFY(verifyBook(*reading));
        QCOMPARE(bytesOf(book.path()), before);
    }

    void refusesWhatIsNoBook_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"text", "empty", "plain sqlite", "other application", "half a book", "folder", "link",
                                 "nothing", "planted trigger", "planted view", "planted table", "planted index",
                                 "other text encoding", "dropped trigger", "wal mode with planted trigger"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void refusesWhatIsNoBook()
    {
        QFETCH(QString, what);
        TestBook good(kToday, TestBook::Place::File);
        good.close();
        const QString path = good.file("doubtful.vouchwell");
        const QString plant = QStringLiteral("CREATE %1 planted%2");
        if (what == u"text")
            writeBytes(path, "Name;E-Mail\nAna;ana@example.org\n");
        else if (what == u"empty")
            writeBytes(path, QByteArray());
        else if (what == u"plain sqlite")
            runOn(path, QStringLiteral("CREATE TABLE people (id INTEGER PRIMARY KEY)"),
                  ConnectionSettings::Mode::Create);
        else if (what == u"half a book")
            writeBytes(path, bytesOf(good.path()).left(10'000));
        else if (what == u"other text encoding") {
            QByteArray bytes = bytesOf(good.path());
            bytes[59] = 2; // as SQLite marks UTF-16
            writeBytes(path, bytes);
        } else if (what == u"folder")
            QVERIFY(QDir().mkdir(path));
        else if (what == u"link")
            QVERIFY(QFile::link(good.path(), path));
        else if (what != u"nothing")
            QVERIFY(QFile::copy(good.path(), path));
        if (what == u"other application")
            runOn(path, QStringLiteral("PRAGMA application_id = 7"));
        else if (what == u"planted trigger")
            runOn(path, QStringLiteral("CREATE TRIGGER planted AFTER INSERT ON people BEGIN DELETE FROM claims; END"));
        else if (what == u"planted view")
            runOn(path, QStringLiteral("CREATE VIEW planted AS SELECT 1 AS one"));
        else if (what == u"planted table")
            runOn(path, QStringLiteral("CREATE TABLE planted (id INTEGER PRIMARY KEY)"));
        else if (what == u"planted index")
            runOn(path, QStringLiteral("CREATE INDEX planted ON people (notes)"));
        else if (what == u"dropped trigger")
            runOn(path, QStringLiteral("DROP TRIGGER postings_no_update"));
        else if (what == u"wal mode with planted trigger") {
            runOn(path, QStringLiteral("CREATE TRIGGER planted AFTER INSERT ON people BEGIN DELETE FROM claims; END"));
            QByteArray bytes = bytesOf(path);
            bytes[18] = 2; // as SQLite marks a file whose journal is a write-ahead log
            bytes[19] = 2;
            writeBytes(path, bytes);
        }
        const QByteArray before = bytesOf(path);
        const QDateTime changedBefore = QFileInfo(path).lastModified();
        for (const Book::Mode mode : {Book::Mode::ReadWrite, Book::Mode::ReadOnly}) {
            const Result<std::unique_ptr<Book>> opened = Book::open(path, good.sharedClock(), mode);
            QVERIFY(!opened);
            QVERIFY2(opened.failure().text.contains(QStringLiteral("doubtful")), qPrintable(opened.failure().text));
        }
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QFileInfo(path).lastModified(), changedBefore);
        QCOMPARE(QFileInfo::exists(path), what != u"nothing");
    }

    void isNotKeptBusyForEverByWhatItAsks()
    {
        const TestBook book(kToday, TestBook::Place::File);
        Database database({book.path(), ConnectionSettings::Mode::ReadOnly, std::chrono::milliseconds(50)});
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 database.execute(QStringLiteral("SELECT COUNT(*) FROM settings WHERE "
                                                                 "EXISTS (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                                                                 "SELECT i + 1 FROM n) SELECT 1 FROM n WHERE i < 0)")));
        const Result<std::unique_ptr<Book>> opened = Book::open(book.path(), book.sharedClock(), Book::Mode::ReadOnly);
        QVERIFY(opened);
    }

    void opensFilesWithUnusualNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : {QStringLiteral("a b.vouchwell"), QStringLiteral("50%25 off?.vouchwell"),
                                    QStringLiteral("#1 & more.vouchwell"), QStringLiteral("Panadería 東京.vouchwell"),
                                    QStringLiteral("no ending"), QStringLiteral("it's \"mine\".vouchwell")})
            QTest::newRow(qPrintable(name)) << name;
    }
    void opensFilesWithUnusualNames()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const auto clock = std::make_shared<TestClock>(kToday);
        QVERIFY(Book::create(path, aShop(), clock));
        QVERIFY(Book::open(path, clock));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(name));
    }

    void tellsWhoListensThatItHasChanged()
    {
        TestBook book(kToday);
        int told = 0;
        connect(&book.book(), &Book::changed, this, [&told] { ++told; });
        book->announceChange();
        QCOMPARE(told, 1);
    }

    void suggestsAShopFromTheLocale()
    {
        const ShopSettings shop = suggestedShop(QLocale(QLocale::Japanese, QLocale::Japan));
        QCOMPARE(shop.currency.code, QStringLiteral("JPY"));
        QCOMPARE(shop.country, QStringLiteral("JP"));
        QVERIFY(shop.timeZone.isValid());
        QVERIFY(suggestedShop(QLocale::c()).country.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BookTest)
#include "tst_book.moc"
