#include "core/actions/backupbook.h"
#include "core/actions/saveperson.h"
#include "core/storage/backupfolder.h"
#include "core/storage/unitofwork.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <sys/stat.h>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int modeOf(const QString& path)
{
    struct stat info = {};
    return stat(qPrintable(path), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

/// Backups of these days, newest first, all at noon.
std::vector<BackupFile> backupsOf(const QList<QDate>& days, BackupReason reason = BackupReason::Daily)
{
    std::vector<BackupFile> files;
    for (const QDate day : days)
        files.push_back({day.toString(Qt::ISODate), QDateTime(day, QTime(12, 0)), reason, 1});
    return files;
}

QStringList pathsOf(const std::vector<BackupFile>& files)
{
    QStringList paths;
    for (const BackupFile& file : files)
        paths << QFileInfo(file.path).fileName().left(10);
    return paths;
}

/// What is left after a backup on each of these days with the rotation after each.
std::vector<BackupFile> afterDays(QDate first, int count, int step = 1)
{
    std::vector<BackupFile> kept;
    for (int i = 0; i < count; ++i) {
        const QDate day = first.addDays(qint64(i) * step);
        kept.insert(kept.begin(), {day.toString(Qt::ISODate), QDateTime(day, QTime(12, 0)), BackupReason::Daily, 1});
        const QStringList outdated = pathsOf(outdatedBackups(kept, day));
        std::erase_if(kept, [&](const BackupFile& file) { return outdated.contains(file.path); });
    }
    return kept;
}

} // namespace

class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsDaysWeeksAndMonths_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("kept");
        QTest::newRow("one day") << 1 << 1 << 1;
        QTest::newRow("a week") << 7 << 1 << 7;
        QTest::newRow("two weeks") << 14 << 1 << 7 + 1 + 2;
        QTest::newRow("400 days") << 400 << 1 << 7 + 4 + 12;
        QTest::newRow("six years") << 2200 << 1 << 7 + 4 + 12;
        QTest::newRow("every tenth day") << 200 << 10 << 7 + 4 + 12;
        QTest::newRow("once a quarter") << 40 << 91 << 7 + 4 + 12;
    }
    void keepsDaysWeeksAndMonths()
    {
        QFETCH(int, days);
        QFETCH(int, step);
        QFETCH(int, kept);
        const QDate first(2024, 12, 30); // a Monday
        const std::vector<BackupFile> left = afterDays(first, days, step);
        QCOMPARE(int(left.size()), kept);
        QCOMPARE(left.front().madeAt.date(), first.addDays(qint64(days - 1) * step));
        // Never a hole among the newest.
        for (int i = 0; i < qMin(days, 7); ++i)
            QCOMPARE(left[size_t(i)].madeAt.date(), first.addDays(qint64(days - 1 - i) * step));
    }

    void keepsTheNewestOfADay()
    {
        std::vector<BackupFile> files = backupsOf({kToday, kToday, kToday.addDays(-1)});
        files[0].path = QStringLiteral("newest");
        files[1].path = QStringLiteral("older");
        QCOMPARE(pathsOf(outdatedBackups(files, kToday)), QStringList(QStringLiteral("older")));
    }

    void keepsWhatWasBeforeTheLastChanges()
    {
        // Twelve imports on one day: the ten newest stay, and one of the others for the day.
        const std::vector<BackupFile> files = backupsOf(QList<QDate>(12, kToday), BackupReason::BeforeImport);
        QCOMPARE(int(outdatedBackups(files, kToday).size()), 1);
    }

    void keepsTheOnlyOne()
    {
        QVERIFY(outdatedBackups(backupsOf({QDate(1999, 1, 1)}), kToday).empty());
        QVERIFY(outdatedBackups({}, kToday).empty());
    }

    void makesOneADay()
    {
        TestBook book(kToday, TestBook::Place::File);
        const BackupFolder folder(book.path());
        for (int day = 0; day < 30; ++day) {
            mustHave(backUpToday(book.path(), book.clock(), book->shop().timeZone));
            mustHave(backUpToday(book.path(), book.clock(), book->shop().timeZone));
            book.clock().addDays(1);
        }
        const std::vector<BackupFile> files = folder.list();
        QCOMPARE(files.front().madeAt.date(), kToday.addDays(29));
        QVERIFY(files.size() >= 11 && files.size() <= 13);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), qsizetype(files.size()));
        for (const BackupFile& file : files)
            QVERIFY(Book::open(file.path, book.sharedClock(), Book::Mode::ReadOnly));
    }

    void canBeReadByTheOwnerOnly()
    {
        TestBook book(kToday, TestBook::Place::File);
        mustHave(backUp(book.book(), BackupReason::Daily));
        const BackupFolder folder(book.path());
        QCOMPARE(modeOf(folder.path()), 0700);
        QCOMPARE(modeOf(folder.list().front().path), 0600);
    }

    void keepsTheBookAsItWasBeforeAnImport()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nAna,ana@example.org\n"));
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nBea,bea@example.org\nCris,cris@example.org\n"));
        const std::vector<BackupFile> files = BackupFolder(book.path()).list();
        QCOMPARE(int(files.size()), 2);
        QCOMPARE(files.front().reason, BackupReason::BeforeImport);
        QCOMPARE(checkSound(files[0].path).customers, qint64(1));
        QCOMPARE(checkSound(files[1].path).customers, qint64(0));
        ImportRequest request = book.request(ImportKind::Customers, QStringLiteral("Name,Email\nDa,d@example.org\n"));
        request.isDryRun = true;
        mustHave(importFile(book.book(), request));
        QCOMPARE(BackupFolder(book.path()).list().size(), files.size());
    }

    void importsNothingWhereNoBackupCanBeMade()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.write(QStringLiteral("in the way"), "book.vouchwell-backups");
        const Result<ImportSummary> summary = importFile(
            book.book(), book.request(ImportKind::Customers, QStringLiteral("Name,Email\nAna,ana@example.org\n")));
        QVERIFY(!summary);
        QVERIFY2(summary.failure().text.contains(QStringLiteral("backup")), qPrintable(summary.failure().text));
        QCOMPARE(book.number("SELECT COUNT(*) FROM people"), qint64(0));
    }

    void leavesGoodBackupsAloneWhenTheBookIsDamaged()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.import(
            ImportKind::Referrals,
            QStringLiteral("Referrer Email,Friend Email,Referred On\na@example.org,b@example.org,2026-03-01\n"));
        book.import(ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\nS1,b@example.org,2026-05-12,50.00\n"));
        mustHave(backUp(book.book(), BackupReason::Daily));
        book->database().execute(QStringLiteral("DROP TRIGGER postings_no_update"));
        book->database().execute(QStringLiteral("UPDATE postings SET occurred_on = '2026-05-13'"));
        const BackupFolder folder(book.path());
        const QStringList before = QDir(folder.path()).entryList(QDir::Files);
        book.clock().addDays(1);
        const Result<Done> made = backUpToday(book.path(), book.clock(), book->shop().timeZone);
        QVERIFY(!made);
        QVERIFY2(made.failure().text.contains(QStringLiteral("damaged")), qPrintable(made.failure().text));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before);
    }

    void clearsWhatACrashLeftAndNothingElse()
    {
        TestBook book(kToday, TestBook::Place::File);
        const BackupFolder folder(book.path());
        QVERIFY(QDir().mkdir(folder.path()));
        book.write(QStringLiteral("half"), "book.vouchwell-backups/2026-05-19_120000000_daily_v1.vouchwell.tmp");
        book.write(QStringLiteral("mine"), "book.vouchwell-backups/notes.txt");
        book.write(QStringLiteral("mine"), "book.vouchwell-backups/my own.vouchwell");
        mustHave(backUp(book.book(), BackupReason::Daily));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
        QCOMPARE(int(folder.list().size()), 1);
    }

    void isWholeWhileTheBookIsBeingWritten()
    {
        TestBook book(kToday, TestBook::Place::File);
        constexpr int kPeople = 60;
        bool isWritten = true;
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            const auto own = Book::reopen(book->place(), book.sharedClock(), Book::Mode::ReadWrite);
            for (int i = 0; i < kPeople && isWritten; ++i) {
                Person person;
                person.givenName = QStringLiteral("Person");
                person.familyName = QString::number(i);
                isWritten = own.isOk() && savePerson(**own, person).isOk();
            }
        }));
        writer->start();
        QStringList problems;
        const QString target = book.file("copy.vouchwell");
        for (qint64 last = 0; !writer->isFinished();) {
            try {
                const BookCounts counts = copyBook(book.path(), target);
                if (counts.customers < last || !(checkSound(target) == counts))
                    problems << QString::number(counts.customers);
                last = counts.customers;
            } catch (const StorageError& error) {
                problems << error.toFailure().text;
            }
        }
        writer->wait();
        QVERIFY(isWritten);
        QCOMPARE(problems, QStringList());
        QCOMPARE(copyBook(book.path(), target).customers, qint64(kPeople));
        QVERIFY(!QFile::exists(book.file("copy.vouchwell.tmp")));
    }

    void savesACopyWhereThePersonSays()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nAna,ana@example.org\n"));
        const QString target = book.file("copy.vouchwell");
        QCOMPARE(mustHave(saveCopy(book.path(), target, book.clock(), false)).customers, qint64(1));
        QCOMPARE(modeOf(target), 0600);
        const auto copy = mustHave(Book::open(target, book.sharedClock()));
        QCOMPARE(copy->shop().name, book->shop().name);
    }

    void neverCopiesOverAnotherFileByAccident_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("mayReplace");
        QTest::newRow("a file") << QStringLiteral("file") << false;
        QTest::newRow("the book itself") << QStringLiteral("itself") << true;
        QTest::newRow("a link") << QStringLiteral("link") << true;
        QTest::newRow("a folder") << QStringLiteral("folder") << true;
    }
    void neverCopiesOverAnotherFileByAccident()
    {
        QFETCH(QString, what);
        QFETCH(bool, mayReplace);
        TestBook book(kToday, TestBook::Place::File);
        QString target = book.file("target.vouchwell");
        if (what == u"file")
            book.write(QStringLiteral("mine"), "target.vouchwell");
        else if (what == u"itself")
            target = book.path();
        else if (what == u"link")
            QVERIFY(QFile::link(book.write(QStringLiteral("mine"), "other.txt"), target));
        else
            QVERIFY(QDir().mkdir(target));
        const QByteArray before = bytesOf(target);
        const Result<BookCounts> saved = saveCopy(book.path(), target, book.clock(), mayReplace);
        QVERIFY(!saved);
        QCOMPARE(bytesOf(target), before);
    }

    void replacesAFileWhereThePersonSaidSo()
    {
        TestBook book(kToday, TestBook::Place::File);
        const QString target = book.write(QStringLiteral("old"), "target.vouchwell");
        mustHave(saveCopy(book.path(), target, book.clock(), true));
        QVERIFY(Book::open(target, book.sharedClock()));
        QVERIFY(!QFile::exists(BookLock::pathFor(target)));
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
