#include "core/actions/backupbook.h"
#include "core/actions/restorebackup.h"
#include "core/storage/unitofwork.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A closed book with two customers whose backup has one.
struct ChangedShop
{
    ChangedShop() : book(kToday, TestBook::Place::File)
    {
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nAna,ana@example.org\n"));
        mustHave(backUp(book.book(), BackupReason::Daily));
        backup = BackupFolder(book.path()).list().front().path;
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nBea,bea@example.org\n"));
        book.close();
    }
    qint64 customers() { return checkSound(book.path()).customers; }
    Result<RestoredBook> restore() { return restoreBackup(book.path(), backup, book.clock()); }
    QStringList files() const
    {
        return QFileInfo(book.path()).dir().entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral("vouchwell"));
    }

    TestBook book;
    QString backup;
};

} // namespace

class RestoreBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsInEachBackup()
    {
        ChangedShop shop;
        const std::vector<BackupEntry> entries = lookAtBackups(shop.book.path());
        QCOMPARE(int(entries.size()), 3);
        QCOMPARE(entries[0].file.reason, BackupReason::BeforeImport);
        QCOMPARE(entries[0].counts->customers, qint64(1));
        QCOMPARE(entries[1].file.reason, BackupReason::Daily);
        QCOMPARE(entries[2].counts->customers, qint64(0));
        QCOMPARE(entries[0].file.size, QFileInfo(entries[0].file.path).size());
    }

    void saysWhichBackupCannotBeRead()
    {
        ChangedShop shop;
        QFile file(shop.backup);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nonsense");
        file.close();
        QVERIFY(!lookAtBackups(shop.book.path()).at(1).counts);
    }

    void putsTheBackupInPlaceAndTheFileAside()
    {
        ChangedShop shop;
        const QByteArray before = bytesOf(shop.book.path());
        const QByteArray wanted = bytesOf(shop.backup);
        const RestoredBook restored = mustHave(shop.restore());
        QCOMPARE(bytesOf(shop.book.path()), wanted);
        QCOMPARE(bytesOf(restored.keptAside), before);
        QCOMPARE(bytesOf(shop.backup), wanted);
        QVERIFY(QFileInfo(restored.keptAside).fileName().startsWith(QStringLiteral("book before restore 2026-05-20")));
        QCOMPARE(restored.counts.customers, qint64(1));
        QCOMPARE(shop.files().size(), 2);
        QVERIFY(Book::open(shop.book.path(), shop.book.sharedClock()));
        QVERIFY(Book::open(restored.keptAside, shop.book.sharedClock()));
        // Once more: the name of the first one is taken.
        const RestoredBook again = mustHave(shop.restore());
        QVERIFY(again.keptAside != restored.keptAside);
        QCOMPARE(shop.files().size(), 3);
    }

    void restoresWhatIsDamagedOrGone_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("damaged") << false;
        QTest::newRow("gone") << true;
    }
    void restoresWhatIsDamagedOrGone()
    {
        QFETCH(bool, isGone);
        ChangedShop shop;
        QFile file(shop.book.path());
        if (isGone) {
            QVERIFY(file.remove());
        } else {
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write(QByteArray(5000, 'x'));
            file.close();
        }
        const RestoredBook restored = mustHave(shop.restore());
        QCOMPARE(restored.keptAside.isEmpty(), isGone);
        QCOMPARE(shop.customers(), qint64(1));
    }

    void changesNothingWhereTheBackupIsNoGood_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Name;E-Mail\n");
        QTest::newRow("half") << QByteArray("half");
    }
    void changesNothingWhereTheBackupIsNoGood()
    {
        QFETCH(QByteArray, content);
        ChangedShop shop;
        const QByteArray before = bytesOf(shop.book.path());
        QByteArray backup = bytesOf(shop.backup);
        QFile file(shop.backup);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content == "half" ? backup.left(backup.size() / 2) : content);
        file.close();
        const Result<RestoredBook> restored = shop.restore();
        QVERIFY(!restored);
        QVERIFY(restored.failure().text.contains(QFileInfo(shop.backup).fileName()));
        QCOMPARE(bytesOf(shop.book.path()), before);
        QCOMPARE(shop.files().size(), 1);
    }

    void waitsUntilTheBookIsClosed()
    {
        ChangedShop shop;
        shop.book.reopen();
        QVERIFY(!shop.restore());
        shop.book.close();
        QProcess other;
        other.start(QStringLiteral("flock"),
                    {QStringLiteral("--exclusive"), BookLock::pathFor(shop.book.path()), QStringLiteral("sh"),
                     QStringLiteral("-c"), QStringLiteral("echo held; read line")});
        QVERIFY(other.waitForReadyRead());
        const Result<RestoredBook> restored = shop.restore();
        QVERIFY(!restored);
        QVERIFY(restored.failure().text.contains(QStringLiteral("open elsewhere")));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QVERIFY(shop.restore());
    }

    void neverMixesAWriteThatWasCutOffIntoTheRestoredBook()
    {
        ChangedShop shop;
        const QString journal = shop.book.path() + QStringLiteral("-journal");
        QByteArray stolen;
        {
            Database database({shop.book.path(), ConnectionSettings::Mode::ReadWrite});
            database.execute(QStringLiteral("PRAGMA cache_size = 1"));
            UnitOfWork work(database, shop.book.clock(), QStringLiteral("test"));
            for (int i = 0; i < 500; ++i) {
                database.execute(
                    QStringLiteral("INSERT INTO person_tags (person_id, tag) VALUES (1, 'a long tag, number %1')")
                        .arg(i));
            }
            QVERIFY(QFile::copy(journal, shop.book.file("stolen")));
            QVERIFY(QFile::copy(shop.book.path(), shop.book.file("written")));
        }
        QVERIFY(QFile::remove(shop.book.path()));
        QVERIFY(QFile::rename(shop.book.file("written"), shop.book.path()));
        QVERIFY(QFile::rename(shop.book.file("stolen"), journal));
        const RestoredBook restored = mustHave(shop.restore());
        QVERIFY(!QFile::exists(journal));
        QCOMPARE(bytesOf(shop.book.path()), bytesOf(shop.backup));
        // What was put aside is whole, with what had been committed.
        QCOMPARE(checkSound(restored.keptAside).customers, qint64(2));
    }
};

QTEST_GUILESS_MAIN(RestoreBackupTest)
#include "tst_restorebackup.moc"
