#include "core/storage/bulkinsert.h"
#include "core/storage/unitofwork.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

constexpr const char* kHead = "INSERT INTO settings (key, value) VALUES";
constexpr const char* kRow = "(?, ?)";

} // namespace

class BulkInsertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryRowWhateverTheirNumber_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 47, 48, 49, 96, 300})
            QTest::addRow("%d", count) << count;
    }
    void writesEveryRowWhateverTheirNumber()
    {
        QFETCH(int, count);
        TestBook book(QDate(2026, 5, 20));
        const qint64 before = book.number("SELECT COUNT(*) FROM settings");
        UnitOfWork work(book->database(), book.clock(), QStringLiteral("ana"));
        BulkInsert insert(work.database(), kHead, kRow);
        for (int i = 0; i < count; ++i)
            insert.add(QStringLiteral("ñ%1").arg(i)).add(QByteArrayView("vålue"));
        insert.flush();
        QCOMPARE(book.number("SELECT COUNT(*) FROM settings") - before, qint64(count));
        QCOMPARE(book.number("SELECT COUNT(DISTINCT key) FROM settings WHERE value = 'vålue' AND key LIKE 'ñ%'"),
                 qint64(count));
        insert.flush(); // and nothing twice
        QCOMPARE(book.number("SELECT COUNT(*) FROM settings") - before, qint64(count));
    }

    void writesNothingBeforeItIsFlushed()
    {
        TestBook book(QDate(2026, 5, 20));
        UnitOfWork work(book->database(), book.clock(), QStringLiteral("ana"));
        BulkInsert insert(work.database(), kHead, kRow);
        insert.add(u"waiting").add(u"x");
        QCOMPARE(book.number("SELECT COUNT(*) FROM settings WHERE key = 'waiting'"), qint64(0));
        insert.flush();
        QCOMPARE(book.number("SELECT COUNT(*) FROM settings WHERE key = 'waiting'"), qint64(1));
    }

    void keepsWhatIsThereWhereTheTailSaysSo()
    {
        TestBook book(QDate(2026, 5, 20));
        UnitOfWork work(book->database(), book.clock(), QStringLiteral("ana"));
        BulkInsert insert(work.database(), kHead, kRow, "ON CONFLICT DO NOTHING");
        for (int i = 0; i < 100; ++i)
            insert.add(u"key").add(QString::number(i));
        insert.flush();
        QCOMPARE(book.texts("SELECT value FROM settings WHERE key = 'key'"), QStringList(QStringLiteral("0")));
    }

    void tellsNullFromNumbersAndEmptyTexts()
    {
        TestBook book(QDate(2026, 5, 20));
        book->database().execute(QStringLiteral("CREATE TEMP TABLE t (a ANY, b ANY, c ANY, d ANY)"));
        BulkInsert insert(book->database(), "INSERT INTO t (a, b, c, d) VALUES", "(?, ?, ?, ?)");
        insert.addNull().add(qint64(0)).add(u"").addReference(0);
        insert.addTextOrNull(u"").addReference(7).add(QByteArrayView()).addTextOrNull(u"x");
        insert.flush();
        QCOMPARE(book.texts("SELECT typeof(a) || ' ' || typeof(b) || ' ' || typeof(c) || ' ' || typeof(d) FROM t"),
                 (QStringList{QStringLiteral("null integer text null"), QStringLiteral("null integer text text")}));
    }
};

QTEST_GUILESS_MAIN(BulkInsertTest)
#include "tst_bulkinsert.moc"
