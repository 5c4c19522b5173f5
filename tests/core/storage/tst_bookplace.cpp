#include "core/actions/backupbook.h"
#include "core/actions/saveperson.h"
#include "tests/support/logicaldump.h"
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

Result<PersonId> add(Book& book, const char* name)
{
    Person person;
    person.givenName = QString::fromLatin1(name);
    return savePerson(book, person);
}

/// As an old, half written file of a killed program.
void leave(const QString& path, const QByteArray& bytes, int hoursAgo)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.flush();
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600LL * hoursAgo),
                             QFileDevice::FileModificationTime));
}

} // namespace

/// What happens to the file of a book, and beside it, from outside.
class BookPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNothingOnceTheFileHasLostItsName_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"renamed", "deleted", "replaced by another book", "replaced by anything"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void writesNothingOnceTheFileHasLostItsName()
    {
        QFETCH(QString, what);
        TestBook book(kToday, TestBook::Place::File);
        mustHave(add(book.book(), "Ana"));
        const QStringList said = LogicalDump::of(book.book());
        QVERIFY(book->isInPlace());
        const QString elsewhere = book.file("elsewhere.vouchwell");
        if (what == u"deleted")
            QVERIFY(QFile::remove(book.path()));
        else
            QVERIFY(QFile::rename(book.path(), elsewhere));
        if (what == u"replaced by another book")
            mustHave(Book::create(book.file("other.vouchwell"), aShop(), book.sharedClock()));
        if (what == u"replaced by another book")
            QVERIFY(QFile::rename(book.file("other.vouchwell"), book.path()));
        else if (what == u"replaced by anything")
            leave(book.path(), "Dear Ana", 0);
        const QByteArray here = bytesOf(book.path());
        const QByteArray there = bytesOf(elsewhere);

        QVERIFY(!book->isInPlace());
        const auto added = add(book.book(), "Bea");
        QVERIFY(!added);
        QVERIFY2(added.failure().text.contains(QStringLiteral("save a copy")), qPrintable(added.failure().text));
        QVERIFY(!backUp(book.book(), BackupReason::BeforeImport));
        for (const Book::Mode mode : {Book::Mode::ReadOnly, Book::Mode::ReadWrite})
            QVERIFY(!Book::reopen(book->place(), book.sharedClock(), mode));
        QCOMPARE(bytesOf(book.path()), here);
        QCOMPARE(bytesOf(elsewhere), there);
        QVERIFY(!QFileInfo::exists(book.path() + QStringLiteral("-journal")));

        // What was open can still be kept.
        const QString copy = book.file("copy.vouchwell");
        QCOMPARE(mustHave(saveCopyOfMoved(book.book(), copy, false)).customers, 1);
        QCOMPARE(LogicalDump::of(*mustHave(Book::open(copy, book.sharedClock()))), said);
    }

    void goesOnWhenTheFileHasItsNameAgain()
    {
        TestBook book(kToday, TestBook::Place::File);
        const QString elsewhere = book.file("elsewhere.vouchwell");
        QVERIFY(QFile::rename(book.path(), elsewhere));
        QVERIFY(!add(book.book(), "Ana"));
        QVERIFY(QFile::rename(elsewhere, book.path()));
        QVERIFY(book->isInPlace());
        mustHave(add(book.book(), "Ana"));
    }

    /// Whatever else is done to it, it is the file that was opened.
    void goesOnInAFileThatIsLinkedOrMarked()
    {
        TestBook book(kToday, TestBook::Place::File);
        QVERIFY(QFile::setPermissions(book.path(), QFile::ReadOwner));
        mustHave(add(book.book(), "Ana"));
        QVERIFY(book->isInPlace());
    }

    void removesWhatAKilledProgramHasLeft()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        const QByteArray whole = bytesOf(book.path());
        const QString backups = book.path() + QStringLiteral("-backups");
        QVERIFY(QDir().mkdir(backups));
        const QStringList ours{book.path() + QStringLiteral(".tmp"), book.path() + QStringLiteral(".restoring"),
                               book.file("copy.vouchwell.tmp"),
                               backups + QStringLiteral("/2026-05-19_090000000_daily_v4.vouchwell.tmp")};
        for (const QString& path : ours)
            leave(path, whole.left(path.size() * 300), 2);
        leave(ours.front() + QStringLiteral("-journal"), "journal", 2);
        const QStringList others{book.file("letters.tmp"), book.file("young.vouchwell.tmp"),
                                 book.file("strange.vouchwell.tmp"), book.file("other.vouchwell")};
        leave(others[0], whole, 2);
        leave(others[1], whole, 0);
        leave(others[2], QByteArray(500, 'x'), 2);
        leave(others[3], whole, 2);
        book.reopen();
        for (const QString& path : ours)
            QVERIFY2(!QFileInfo::exists(path), qPrintable(path));
        QVERIFY(!QFileInfo::exists(ours.front() + QStringLiteral("-journal")));
        for (const QString& path : others)
            QVERIFY2(QFileInfo::exists(path), qPrintable(path));
    }

    void leavesEverythingWhereTheBookIsOnlyLookedAt()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        const QString left = book.path() + QStringLiteral(".restoring");
        leave(left, {}, 2);
        mustHave(Book::open(book.path(), book.sharedClock(), Book::Mode::ReadOnly));
        QVERIFY(QFileInfo::exists(left));
    }
};

QTEST_GUILESS_MAIN(BookPlaceTest)
#include "tst_bookplace.moc"
