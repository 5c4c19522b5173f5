#include "core/actions/saveperson.h"
#include "core/storage/backupfolder.h"
#include "core/storage/bookcopy.h"
#include "core/storage/pagesums.h"
#include "tests/support/logicaldump.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QtEndian>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);
constexpr int kPage = 4096;

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

/// As SQLite's documentation has it, word by word.
quint64 sumOf(const QByteArray& page)
{
    quint32 first = 0;
    quint32 second = 0;
    for (qsizetype at = 0; at < page.size() - kPageSumSize; at += 8) {
        first += qFromLittleEndian<quint32>(page.constData() + at) + second;
        second += qFromLittleEndian<quint32>(page.constData() + at + 4) + first;
    }
    return quint64(second) << 32 | first;
}

int reservedIn(const QByteArray& book)
{
    return book.size() > kPage ? book.at(20) : -1;
}

/// Of all pages, those without their sum.
qsizetype pagesWithoutSum(const QByteArray& book)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < book.size(); at += kPage) {
        const QByteArray page = book.mid(at, kPage);
        count += sumOf(page) == qFromLittleEndian<quint64>(page.constData() + kPage - kPageSumSize) ? 0 : 1;
    }
    return count;
}

QString fixture(const TestBook& near, int version)
{
    const QString path = near.file("older.vouchwell");
    const QDir source(qEnvironmentVariable("VOUCHWELL_SOURCE", QStringLiteral(".")));
    QFile::copy(source.filePath(QStringLiteral("tests/data/books/v%1.vouchwell").arg(version)), path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    return path;
}

void fill(TestBook& book)
{
    QString rows = QStringLiteral("Name,Email,Customer Since,Notes\n");
    for (int i = 0; i < 200; ++i)
        rows += QStringLiteral("Person %1,p%1@example.org,2026-01-05,%2\n").arg(i).arg(QString(100 + i * 30, u'n'));
    book.import(ImportKind::Customers, rows);
}

} // namespace

class PageSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standOnEveryPageOfANewBook()
    {
        TestBook book(kToday, TestBook::Place::File);
        fill(book);
        book.close();
        const QByteArray bytes = bytesOf(book.path());
        QCOMPARE(reservedIn(bytes), kPageSumSize);
        QCOMPARE(pagesWithoutSum(bytes), 0);
    }

    void standOnEveryPageOfACopy()
    {
        TestBook book(kToday, TestBook::Place::File);
        fill(book);
        const QString copy = book.file("copy.vouchwell");
        copyBook(book.path(), copy);
        QCOMPARE(reservedIn(bytesOf(copy)), kPageSumSize);
        QCOMPARE(pagesWithoutSum(bytesOf(copy)), 0);
    }

    void tellThatAPageWasChanged()
    {
        TestBook book(kToday, TestBook::Place::File);
        fill(book);
        const QStringList before = LogicalDump::of(book.book());
        book.close();
        const QByteArray sound = bytesOf(book.path());
        constexpr qsizetype kStep = 5;
        for (qsizetype page = 0; page < sound.size() / kPage; page += kStep) {
            QByteArray bytes = sound;
            bytes[page * kPage + 1000] = char(bytes[page * kPage + 1000] ^ 4);
            writeBytes(book.path(), bytes);
            const auto opened = Book::open(book.path(), book.sharedClock(), Book::Mode::ReadOnly);
            const auto found = opened ? verifyBook(**opened) : opened.failure();
            const bool isNoticed = !found || !found->empty();
            QVERIFY2(isNoticed || LogicalDump::of(**opened) == before, qPrintable(QString::number(page)));
            if (!opened)
                QVERIFY2(opened.failure().text.contains(QStringLiteral("damaged or changed by another program")),
                         qPrintable(opened.failure().text));
        }
    }

    /// The page is met in the middle of the work, long after the book was opened.
    void stopAnActThatMeetsAChangedPage()
    {
        TestBook book(kToday, TestBook::Place::File);
        fill(book);
        book.close();
        QByteArray bytes = bytesOf(book.path());
        for (qsizetype at = 8 * kPage; at < bytes.size(); at += kPage)
            bytes[at + 100] = char(bytes[at + 100] ^ 1);
        writeBytes(book.path(), bytes);
        const auto opened = Book::open(book.path(), book.sharedClock());
        if (opened) {
            Person person;
            person.givenName = QStringLiteral("Ana");
            person.emails = {QStringLiteral("p3@example.org")};
            const auto saved = savePerson(**opened, person);
            QVERIFY(!saved);
            QVERIFY2(saved.failure().text.contains(QStringLiteral("damaged")), qPrintable(saved.failure().text));
        }
        QCOMPARE(bytesOf(book.path()), bytes);
    }

    void areGivenToAnOlderBookOnce_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= 4; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void areGivenToAnOlderBookOnce()
    {
        QFETCH(int, version);
        const TestBook near(kToday, TestBook::Place::File);
        const QString path = fixture(near, version);
        const auto before = QFile::permissions(path);
        const QStringList said = LogicalDump::of(*mustHave(Book::open(path, near.sharedClock(), Book::Mode::ReadOnly)));
        QCOMPARE(reservedIn(bytesOf(path)), 0);
        {
            auto book = mustHave(Book::open(path, near.sharedClock()));
            QCOMPARE(dumpDifference(said, LogicalDump::of(*book)), QString());
            QVERIFY(mustHave(verifyBook(*book)).empty());
        }
        QCOMPARE(reservedIn(bytesOf(path)), kPageSumSize);
        QCOMPARE(pagesWithoutSum(bytesOf(path)), 0);
        QCOMPARE(QFile::permissions(path), before);
        QCOMPARE(BackupFolder(path).list().size(), size_t(1));
        const QByteArray bytes = bytesOf(path);
        mustHave(Book::open(path, near.sharedClock()));
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(BackupFolder(path).list().size(), size_t(1));
    }

    void leaveAnOlderBookWorkingWhereTheyCannotBeGiven()
    {
        const TestBook near(kToday, TestBook::Place::File);
        const QString path = fixture(near, 4);
        QVERIFY(QDir().mkdir(path + QStringLiteral(".tmp"))); // in the way
        auto book = mustHave(Book::open(path, near.sharedClock()));
        Person person;
        person.givenName = QStringLiteral("Ana");
        mustHave(savePerson(*book, person));
        QVERIFY(mustHave(verifyBook(*book)).empty());
        book.reset();
        QCOMPARE(reservedIn(bytesOf(path)), 0);
    }

    /// A worker opens the book while the window has it.
    void areNotGivenBehindTheBackOfAnother()
    {
        const TestBook near(kToday, TestBook::Place::File);
        const QString path = fixture(near, 4);
        QVERIFY(QDir().mkdir(path + QStringLiteral(".tmp"))); // in the way
        auto first = mustHave(Book::open(path, near.sharedClock()));
        QVERIFY(QDir().rmdir(path + QStringLiteral(".tmp")));
        auto second = mustHave(Book::open(path, near.sharedClock()));
        QCOMPARE(reservedIn(bytesOf(path)), 0);
    }
};

QTEST_GUILESS_MAIN(PageSumsTest)
#include "tst_pagesums.moc"
