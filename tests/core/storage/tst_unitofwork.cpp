#include "core/storage/unitofwork.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

void addSetting(UnitOfWork& work, const char* key)
{
    work.database().execute(
        QStringLiteral("INSERT INTO settings (key, value) VALUES ('%1', 'x')").arg(QLatin1String(key)));
}

qint64 settingsWithX(TestBook& book)
{
    return book.number("SELECT COUNT(*) FROM settings WHERE value = 'x'");
}

} // namespace

class UnitOfWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rollsBackWhenItEndsWithoutACommit()
    {
        TestBook book(kToday);
        {
            UnitOfWork work(book->database(), book.clock(), QStringLiteral("ana"));
            addSetting(work, "one");
            QCOMPARE(settingsWithX(book), qint64(1));
        }
        QCOMPARE(settingsWithX(book), qint64(0));
    }

    void rollsBackWhenAnExceptionLeavesIt()
    {
        TestBook book(kToday);
        const auto fail = [&] {
            UnitOfWork work(book->database(), book.clock(), QStringLiteral("ana"));
            addSetting(work, "one");
            addSetting(work, "one");
        };
        QVERIFY_THROWS_EXCEPTION(StorageError, fail());
        QCOMPARE(settingsWithX(book), qint64(0));
        UnitOfWork next(book->database(), book.clock(), QStringLiteral("ana"));
        addSetting(next, "one");
        next.commit();
        QCOMPARE(settingsWithX(book), qint64(1));
    }

    void keepsWhatWasCommitted()
    {
        TestBook book(kToday, TestBook::Place::File);
        {
            UnitOfWork work(book->database(), book.clock(), QStringLiteral("ana"));
            addSetting(work, "one");
            addSetting(work, "two");
            work.commit();
        }
        QCOMPARE(settingsWithX(book), qint64(2));
        book.close();
        book.reopen();
        QCOMPARE(settingsWithX(book), qint64(2));
    }

    void commitsOnlyOnce()
    {
        TestBook book(kToday);
        UnitOfWork work(book->database(), book.clock(), QStringLiteral("ana"));
        addSetting(work, "one");
        work.commit();
        QVERIFY_THROWS_EXCEPTION(StorageError, work.commit());
    }

    void isNotNested()
    {
        TestBook book(kToday);
        UnitOfWork outer(book->database(), book.clock(), QStringLiteral("ana"));
        QVERIFY_THROWS_EXCEPTION(StorageError, UnitOfWork(book->database(), book.clock(), QStringLiteral("ben")));
    }

    void isNotSeenByOthersBeforeTheCommit()
    {
        TestBook book(kToday, TestBook::Place::File);
        const auto reader = mustHave(Book::reopen(book->place(), book.sharedClock(), Book::Mode::ReadOnly));
        const auto seen = [&] {
            Statement rows(reader->database(), QStringLiteral("SELECT COUNT(*) FROM settings WHERE value = 'x'"));
            rows.first();
            return rows.int64(0);
        };
        UnitOfWork work(book->database(), book.clock(), QStringLiteral("ana"));
        addSetting(work, "one");
        QCOMPARE(seen(), qint64(0));
        work.commit();
        QCOMPARE(seen(), qint64(1));
    }

    void carriesWhoWritesAndOneInstantInUtc()
    {
        TestBook book(kToday);
        UnitOfWork work(book->database(), book.clock(), QStringLiteral("ana"));
        QCOMPARE(work.by(), QStringLiteral("ana"));
        const QString first = work.recordedAt();
        QCOMPARE(work.recordedAt(), first);
        QVERIFY2(
            QRegularExpression(QStringLiteral("^2026-05-20T\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$")).match(first).hasMatch(),
            qPrintable(first));
    }
};

QTEST_GUILESS_MAIN(UnitOfWorkTest)
#include "tst_unitofwork.moc"
