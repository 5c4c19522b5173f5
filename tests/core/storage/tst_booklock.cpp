#include "core/storage/booklock.h"
#include "core/storage/unitofwork.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>

#include <sys/stat.h>
#include <unistd.h>

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

QByteArray lockOf(const QString& host, qint64 pid)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("user"), QStringLiteral("ana")},
                                     {QStringLiteral("host"), host},
                                     {QStringLiteral("pid"), pid},
                                     {QStringLiteral("since"), QStringLiteral("2026-05-20T08:00:00.000Z")}})
        .toJson();
}

/// Another process that holds the lock of a book as the program does, until it is told to go.
class OtherProcess
{
public:
    explicit OtherProcess(const QString& bookPath)
    {
        m_process.start(QStringLiteral("flock"),
                        {QStringLiteral("--exclusive"), QStringLiteral("--nonblock"), BookLock::pathFor(bookPath),
                         QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo held; read line")});
        m_isReady = m_process.waitForReadyRead() && m_process.readLine() == "held\n";
    }
    ~OtherProcess()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    bool isReady() const { return m_isReady; }

private:
    QProcess m_process;
    bool m_isReady = false;
};

QStringList hiddenFiles(const QString& bookPath)
{
    return QFileInfo(bookPath).dir().entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden);
}

} // namespace

class BookLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoWritesAndGoesWithTheBook()
    {
        TestBook book(kToday, TestBook::Place::File);
        const QString lock = BookLock::pathFor(book.path());
        const QJsonObject content = QJsonDocument::fromJson(bytesOf(lock)).object();
        QCOMPARE(content.value(QStringLiteral("host")).toString(), QSysInfo::machineHostName());
        QCOMPARE(content.value(QStringLiteral("pid")).toInteger(), QCoreApplication::applicationPid());
        QVERIFY(content.value(QStringLiteral("since")).toString().startsWith(QStringLiteral("2026-05-20T09:00")));
        QCOMPARE(QFile::permissions(lock) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        book.close();
        QCOMPARE(hiddenFiles(book.path()), QStringList());
    }

    void isOneForAllPartsOfTheProcess()
    {
        TestBook book(kToday, TestBook::Place::File);
        {
            const auto worker = mustHave(Book::reopen(book->place(), book.sharedClock(), Book::Mode::ReadWrite));
            QVERIFY(!worker->isReadOnly());
        }
        QVERIFY(BookLock::isHeldHere(book.path()));
        QVERIFY(QFile::exists(BookLock::pathFor(book.path())));
        book.close();
        QVERIFY(!BookLock::isHeldHere(book.path()));
    }

    void readersNeedNone()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        const auto reader = mustHave(Book::open(book.path(), book.sharedClock(), Book::Mode::ReadOnly));
        QCOMPARE(hiddenFiles(book.path()), QStringList());
    }

    void opensForReadingWhatAnotherProcessWrites()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        const OtherProcess other(book.path());
        QVERIFY(other.isReady());
        writeBytes(BookLock::pathFor(book.path()), lockOf(QSysInfo::machineHostName(), 12));
        const Result<std::unique_ptr<Book>> writing = Book::open(book.path(), book.sharedClock());
        QVERIFY(!writing);
        QVERIFY2(writing.failure().text.contains(QStringLiteral("ana on ")), qPrintable(writing.failure().text));
        const auto reading = mustHave(Book::openAsPossible(book.path(), book.sharedClock()));
        QVERIFY(reading->isReadOnly());
        QCOMPARE(reading->readOnlyReason(), writing.failure().text);
        QVERIFY(!reading->isHeldByAnotherComputer());
        QVERIFY(QFile::exists(BookLock::pathFor(book.path())));
    }

    void takesOverWhatADeadProcessLeft()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        writeBytes(BookLock::pathFor(book.path()), lockOf(QSysInfo::machineHostName(), 4'000'000));
        const auto opened = mustHave(Book::openAsPossible(book.path(), book.sharedClock()));
        QVERIFY(!opened->isReadOnly());
    }

    void asksBeforeItTakesOverFromAnotherComputer()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        writeBytes(BookLock::pathFor(book.path()), lockOf(QStringLiteral("till-2"), 12));
        {
            const auto reading = mustHave(Book::openAsPossible(book.path(), book.sharedClock()));
            QVERIFY(reading->isReadOnly());
            QVERIFY(reading->isHeldByAnotherComputer());
            QVERIFY(reading->readOnlyReason().contains(QStringLiteral("ana on till-2")));
        }
        const auto writing =
            mustHave(Book::openAsPossible(book.path(), book.sharedClock(), BookLock::Foreign::TakeOver));
        QVERIFY(!writing->isReadOnly());
    }

    void readsWhatIsMarkedReadOnly()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        QVERIFY(QFile::setPermissions(book.path(), QFile::ReadOwner));
        const QByteArray before = bytesOf(book.path());
        QVERIFY(!Book::open(book.path(), book.sharedClock()));
        {
            const auto reading = mustHave(Book::openAsPossible(book.path(), book.sharedClock()));
            QVERIFY(reading->isReadOnly());
            QVERIFY(reading->readOnlyReason().contains(QStringLiteral("read-only")));
        }
        QCOMPARE(bytesOf(book.path()), before);
        QCOMPARE(hiddenFiles(book.path()), QStringList());
    }

    void refusesABookWithTwoNames()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        QCOMPARE(link(qPrintable(book.path()), qPrintable(book.file("again.vouchwell"))), 0);
        const Result<std::unique_ptr<Book>> opened = Book::openAsPossible(book.path(), book.sharedClock());
        QVERIFY(!opened);
        QVERIFY(opened.failure().text.contains(QStringLiteral("second name")));
    }

    void doesNotFollowALinkInPlaceOfTheLock()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        const QString victim = book.write(QStringLiteral("precious"), "victim.txt");
        QVERIFY(QFile::link(victim, BookLock::pathFor(book.path())));
        const auto reading = mustHave(Book::openAsPossible(book.path(), book.sharedClock()));
        QVERIFY(reading->isReadOnly());
        QCOMPARE(bytesOf(victim), QByteArray("precious"));
    }

    void takesBackAWriteThatWasCutOff()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nAna,ana@example.org\n"));
        const QString crashed = book.file("crashed.vouchwell");
        {
            // A little cache: the transaction is on the disk before it is committed, as in a crash.
            book->database().execute(QStringLiteral("PRAGMA cache_size = 1"));
            UnitOfWork work(book->database(), book->clock(), QStringLiteral("test"));
            for (int i = 0; i < 500; ++i) {
                book->database().execute(QStringLiteral("INSERT INTO person_tags (person_id, tag) VALUES (1, "
                                                        "'a tag that takes some room %1')")
                                             .arg(i));
            }
            QVERIFY(QFile::copy(book.path(), crashed));
            QVERIFY(QFile::copy(book.path() + QStringLiteral("-journal"), crashed + QStringLiteral("-journal")));
        }
        const auto opened = mustHave(Book::open(crashed, book.sharedClock()));
        QVERIFY(!QFile::exists(crashed + QStringLiteral("-journal")));
        Statement tags(opened->database(), QStringLiteral("SELECT COUNT(*) FROM person_tags"));
        QVERIFY(tags.first());
        QCOMPARE(tags.int64(0), qint64(0));
        QVERIFY(mustHave(verifyBook(*opened)).empty());
    }
};

QTEST_GUILESS_MAIN(BookLockTest)
#include "tst_booklock.moc"
