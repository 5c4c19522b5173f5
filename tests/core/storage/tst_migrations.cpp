#include "core/storage/backupfolder.h"
#include "core/storage/bookcheck.h"
#include "core/storage/migrator.h"
#include "core/storage/schemacheck.h"
#include "tests/support/testbook.h"

#include <QCryptographicHash>
#include <QDir>
#include <QtEndian>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Migration step(int version, const QStringList& statements, int minReader = 1)
{
    return {version, minReader, QStringLiteral("step %1").arg(version),
            [statements](const Dialect&) { return statements; }};
}

qint64 count(Database& database, const char* sql)
{
    Statement statement(database, QString::fromLatin1(sql));
    return statement.first() ? statement.int64(0) : -1;
}

/// What the landed steps were when they landed: a step is never edited afterwards, for books have gone through it.
const QStringList kLandedSteps{
    QStringLiteral("3bd90564d28e4c84"), // 1
    QStringLiteral("30652502325a4664"), // 2
    QStringLiteral("23bc5a7d2432a906"), // 3
    QStringLiteral("5a2c13fab9f23bf8"), // 4
    QStringLiteral("2cdd75c0be9092eb"), // 5
    QStringLiteral("8bec5d4233af7e5d"), // 6
    QStringLiteral("e216a5555453f867"), // 7
    QStringLiteral("95c0abe8bf9302f8"), // 8
    QStringLiteral("604dd3df44d06ea4"), // 9
    QStringLiteral("0171ca7453c6fce7"), // 10
    QStringLiteral("f578b72dcef96268"), // 11
    QStringLiteral("d2db5faca363d36b"), // 12
    QStringLiteral("622d205eae7398b5"), // 13
    QStringLiteral("0688c51782754e9a"), // 14
    QStringLiteral("49cfade48bac7bf4"), // 15
};

QString checksumOf(const Migration& migration)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& sql : migration.statements(sqliteDialect()))
        hash.addData(sql.toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QString fixture(int version)
{
    return QDir(qEnvironmentVariable("VOUCHWELL_SOURCE"))
        .filePath(QStringLiteral("tests/data/books/v%1.vouchwell").arg(version));
}

/// Changes a closed book as another program would.
void change(const QString& path, const QStringList& statements)
{
    Database database({path, ConnectionSettings::Mode::ReadWrite});
    for (const QString& sql : statements)
        database.execute(sql);
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheKnownSchema()
    {
        TestBook book(kToday);
        QVERIFY(hasKnownSchema(book->database()));
        QCOMPARE(count(book->database(), "SELECT COUNT(*) FROM schema_steps"), qint64(migrations().size()));
    }

    void keepsItsStepsInOrder()
    {
        int last = 0;
        for (const Migration& migration : migrations()) {
            QCOMPARE(migration.version, last + 1);
            QVERIFY(migration.minReader >= 1 && migration.minReader <= migration.version);
            last = migration.version;
        }
    }

    void writesVersionAndApplicationIntoTheHeader()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        const QByteArray header = bytesOf(book.path()).left(100);
        QVERIFY(header.startsWith("SQLite format 3"));
        QCOMPARE(qFromBigEndian<qint32>(header.constData() + 60), migrations().back().version);
        QCOMPARE(qFromBigEndian<qint32>(header.constData() + 68), qint32(0x56434857));
    }

    void makesStrictTables()
    {
        TestBook book(kToday);
        QCOMPARE(
            book.texts("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                       "AND name NOT LIKE 'sqlite_%' ORDER BY name"),
            QStringList());
        QVERIFY(book.number("SELECT COUNT(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 1") > 15);
        QVERIFY_THROWS_EXCEPTION(
            StorageError,
            book->database().execute(QStringLiteral(
                "INSERT INTO schema_steps (version, min_reader, title, applied_at) VALUES ('two', 1, '', '')")));
    }

    void refusesReferencesToNothing()
    {
        TestBook book(kToday);
        QCOMPARE(book.number("PRAGMA foreign_keys"), qint64(1));
        QVERIFY_THROWS_EXCEPTION(StorageError, book->database().execute(QStringLiteral(
                                                   "INSERT INTO customer_codes (person_id, code_key, code) VALUES "
                                                   "(4711, 'x', 'x')")));
    }

    void runsEveryStepOnce()
    {
        Database database({QStringLiteral(":memory:"), ConnectionSettings::Mode::Create});
        std::vector<Migration> steps{initialMigration()};
        Migrator(database, steps).migrate(QStringLiteral("first"));
        steps.push_back(step(2, {QStringLiteral("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT")}));
        Migrator(database, steps).migrate(QStringLiteral("second"));
        Migrator(database, steps).migrate(QStringLiteral("third"));
        QCOMPARE(Migrator(database, steps).currentVersion(), 2);
        QCOMPARE(count(database, "SELECT COUNT(*) FROM schema_steps WHERE applied_at = 'second'"), qint64(1));
        QCOMPARE(count(database, "SELECT COUNT(*) FROM schema_steps"), qint64(2));
    }

    void leavesTheOldVersionUsableWhenAStepFails()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        const QStringList before = [&] {
            Database database({book.path(), ConnectionSettings::Mode::ReadOnly});
            return QStringList(QString::number(count(database, "SELECT COUNT(*) FROM sqlite_schema")));
        }();
        std::vector<Migration> steps = migrations();
        const int next = steps.back().version + 1;
        steps.push_back(step(next, {QStringLiteral("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT"),
                                    QStringLiteral("INSERT INTO half (id) VALUES (1)"),
                                    QStringLiteral("CREATE TABLE people (id INTEGER)")}));
        {
            Database database({book.path(), ConnectionSettings::Mode::ReadWrite});
            QVERIFY_THROWS_EXCEPTION(StorageError, Migrator(database, steps).migrate(QString()));
            QCOMPARE(Migrator(database, steps).currentVersion(), next - 1);
            QCOMPARE(QString::number(count(database, "SELECT COUNT(*) FROM sqlite_schema")), before.front());
        }
        book.reopen();
        QCOMPARE(book.import(ImportKind::Customers, QStringLiteral("Name,Email\nAna,ana@example.org\n")).added,
                 qint64(1));
    }

    void refusesANewerBookAndLeavesIt()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        change(book.path(), {QStringLiteral("INSERT INTO schema_steps (version, min_reader, title, applied_at) VALUES "
                                            "(99, 99, 'later', '')"),
                             QStringLiteral("PRAGMA user_version = 99")});
        const QByteArray before = bytesOf(book.path());
        const Result<std::unique_ptr<Book>> opened = Book::open(book.path(), book.sharedClock());
        QVERIFY(!opened);
        QVERIFY2(opened.failure().text.contains(QStringLiteral("newer")), qPrintable(opened.failure().text));
        QCOMPARE(bytesOf(book.path()), before);
    }

    void opensANewerBookThatSaysItMayBeRead()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        change(book.path(), {QStringLiteral("CREATE TABLE of_the_future (id INTEGER PRIMARY KEY) STRICT"),
                             QStringLiteral("INSERT INTO schema_steps (version, min_reader, title, applied_at) VALUES "
                                            "(99, 1, 'later', '')"),
                             QStringLiteral("PRAGMA user_version = 99")});
        QVERIFY(Book::open(book.path(), book.sharedClock()));
        // But not with something in it that runs by itself.
        change(book.path(),
               {QStringLiteral("CREATE TRIGGER planted AFTER INSERT ON people BEGIN DELETE FROM claims; END")});
        QVERIFY(!Book::open(book.path(), book.sharedClock()));
    }

    void keepsItsLandedStepsAsTheyWere()
    {
        QStringList checksums;
        for (const Migration& migration : migrations())
            checksums << checksumOf(migration);
        QCOMPARE(checksums, kLandedSteps);
    }

    void upgradesABookOfEveryVersion_data()
    {
        QTest::addColumn<int>("version");
        for (const Migration& migration : migrations())
            QTest::newRow(qPrintable(QString::number(migration.version))) << migration.version;
    }
    void upgradesABookOfEveryVersion()
    {
        QFETCH(int, version);
        const int newest = migrations().back().version;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shop.vouchwell"));
        QVERIFY2(QFile::copy(fixture(version), path), qPrintable(fixture(version)));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const QByteArray before = bytesOf(path);
        const auto clock = std::make_shared<TestClock>(kToday);
        {
            const auto looking = mustHave(Book::open(path, clock, Book::Mode::ReadOnly));
            QCOMPARE(Migrator(looking->database()).currentVersion(), newest);
            QCOMPARE(mustHave(loadSnapshot(*looking))->people.id.size(), size_t(5));
            QVERIFY(mustHave(verifyBook(*looking)).empty());
        }
        QCOMPARE(bytesOf(path), before);
        {
            const auto book = mustHave(Book::open(path, clock));
            QCOMPARE(Migrator(book->database()).currentVersion(), newest);
            QCOMPARE(countsIn(book->database()), (BookCounts{5, 3, 2}));
            QCOMPARE(count(book->database(), "SELECT COUNT(*) FROM postings"), qint64(8));
            QVERIFY(hasKnownSchema(book->database()));
            QVERIFY(mustHave(verifyBook(*book)).empty());
        }
        // The file as it was before is kept; the present version, with sums in its pages, needed none.
        constexpr qsizetype kReservedAt = 20;
        const std::vector<BackupFile> backups = BackupFolder(path).list();
        QCOMPARE(backups.empty(), version == newest && before.at(kReservedAt) != 0);
        if (!backups.empty()) {
            QCOMPARE(backups.front().reason, BackupReason::BeforeUpgrade);
            QVERIFY(backups.front().path.endsWith(QStringLiteral("_v%1.vouchwell").arg(version)));
            Database old({backups.front().path, ConnectionSettings::Mode::ReadOnly});
            QCOMPARE(Migrator(old).currentVersion(), version);
        }
    }

    void leavesTheBookAloneWhereItCannotBeKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shop.vouchwell"));
        QVERIFY(QFile::copy(fixture(1), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QFile inTheWay(path + QStringLiteral("-backups"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QByteArray before = bytesOf(path);
        QVERIFY(!Book::open(path, std::make_shared<TestClock>(kToday)));
        QCOMPARE(bytesOf(path), before);
    }

    void looksAtTheSchemaOfEveryVersion_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("none") << 0;
        QTest::newRow("negative") << -1;
        QTest::newRow("present") << migrations().back().version;
    }
    void looksAtTheSchemaOfEveryVersion()
    {
        QFETCH(int, version);
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        change(book.path(),
               {QStringLiteral("CREATE TRIGGER planted AFTER INSERT ON people BEGIN DELETE FROM claims; END"),
                QStringLiteral("PRAGMA user_version = %1").arg(version)});
        const QByteArray before = bytesOf(book.path());
        QVERIFY(!Book::open(book.path(), book.sharedClock()));
        QCOMPARE(bytesOf(book.path()), before);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
