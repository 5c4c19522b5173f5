#include "core/storage/ledgerchain.h"
#include "core/storage/ledgerwriter.h"
#include "core/storage/migrator.h"
#include "tests/support/testbook.h"

#include <QElapsedTimer>

#include <array>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

/// A shop with two rewards: two operations of two postings each.
void earnTwice(TestBook& book)
{
    book.import(ImportKind::Referrals,
                QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                               "a@example.org,b@example.org,2026-03-01\na@example.org,c@example.org,2026-03-01\n"));
    book.import(ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\nS1,b@example.org,2026-05-12,50.00\n"
                                                  "S2,c@example.org,2026-05-13,50.00\n"));
}

/// As damage does it: past the triggers, which come back so that the schema is the known one.
void damage(Database& database, const QString& sql)
{
    QStringList triggers;
    for (const char* table : {"postings", "ledger_links"}) {
        for (const char* kind : {"update", "delete"}) {
            const QString name = QStringLiteral("%1_no_%2").arg(QLatin1String(table), QLatin1String(kind));
            Statement trigger(database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = :name"));
            QVERIFY(trigger.bind(QStringLiteral(":name"), QVariant(name)).first());
            triggers << trigger.text(0);
            database.execute(QStringLiteral("DROP TRIGGER ") + name);
        }
    }
    database.execute(sql);
    for (const QString& trigger : std::as_const(triggers))
        database.execute(trigger);
}

} // namespace

class LedgerChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksEveryOperation()
    {
        TestBook book(kToday);
        earnTwice(book);
        QCOMPARE(book.number("SELECT COUNT(DISTINCT operation_id) FROM postings"), qint64(2));
        QCOMPARE(book.number("SELECT COUNT(DISTINCT hash) FROM ledger_links WHERE length(hash) = 64"), qint64(2));
        QCOMPARE(book.differences(), QString());
    }

    void noticesEveryChange_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
        row("other person", "UPDATE postings SET person_id = (SELECT MAX(id) FROM people) WHERE person_id IS NOT NULL "
                            "AND operation_id = 2");
        row("amounts that still sum to zero",
            "UPDATE postings SET delta_minor = delta_minor * 2 WHERE operation_id = 2");
        row("another day", "UPDATE postings SET occurred_on = '2026-05-14' WHERE operation_id = 2");
        row("another writer", "UPDATE postings SET recorded_by = 'somebody' WHERE operation_id = 2");
        row("another reason", "UPDATE postings SET reason = 'why not' WHERE operation_id = 2");
        row("another unit", "UPDATE postings SET unit = 'USD' WHERE operation_id = 2");
        row("another reward", "UPDATE postings SET reward_id = 1 WHERE operation_id = 2");
        row("another account",
            "UPDATE postings SET account = 'available' WHERE account = 'pending' AND operation_id = 2");
        row("lost operation", "DELETE FROM postings WHERE operation_id = 2");
        row("lost link", "DELETE FROM ledger_links WHERE operation_id = 2");
        row("changed link", "UPDATE ledger_links SET hash = lower(hex(zeroblob(32))) WHERE operation_id = 2");
        row("line more", "INSERT INTO postings (operation_id, account, unit, delta_minor, reward_id, occurred_on, "
                         "recorded_at, recorded_by, reason) VALUES (2, 'cost', 'EUR', 0, 1, '2026-05-13', '', '', '')");
    }
    void noticesEveryChange()
    {
        QFETCH(QString, sql);
        TestBook book(kToday);
        earnTwice(book);
        damage(book->database(), sql);
        const std::vector<qint64> broken = brokenOperations(book->database());
        QCOMPARE(QList<qint64>(broken.begin(), broken.end()), QList<qint64>{2});
        QVERIFY2(book.differences().contains(QStringLiteral("ledger_link operation 2")),
                 qPrintable(book.differences()));
    }

    void noticesOperationsInAnotherOrder()
    {
        TestBook book(kToday);
        earnTwice(book);
        damage(book->database(), QStringLiteral("UPDATE postings SET operation_id = 3 - operation_id"));
        QVERIFY(!brokenOperations(book->database()).empty());
    }

    void linksWhatWasPostedBeforeThereWereLinks()
    {
        TestBook book(kToday, TestBook::Place::File);
        earnTwice(book);
        const QStringList links = book.texts("SELECT hash FROM ledger_links ORDER BY operation_id");
        book->database().execute(QStringLiteral("DROP TABLE ledger_links"));
        for (const QString& sql : ledgerLinksMigration().statements(book->database().dialect()))
            book->database().execute(sql);
        QVERIFY(book.differences().contains(u"ledger_link"));
        ledgerLinksMigration().fill(book->database());
        QCOMPARE(book.texts("SELECT hash FROM ledger_links ORDER BY operation_id"), links);
        QCOMPARE(book.differences(), QString());
    }

    void letsWritersTakeTurns()
    {
        TestBook book(kToday);
        earnTwice(book);
        UnitOfWork work(book->database(), book->clock(), QStringLiteral("test"));
        LedgerWriter one(book->database());
        LedgerWriter two(book->database());
        const std::array lines{LedgerLine{Account::Cost, {}, -5, {1}}, LedgerLine{Account::Breakage, {}, 5, {1}}};
        for (LedgerWriter* writer : {&one, &two, &one})
            writer->post({QStringLiteral("EUR"), kToday, QString()}, lines, work);
        work.commit();
        QCOMPARE(book.number("SELECT MAX(operation_id) FROM postings"), qint64(5));
        QVERIFY(brokenOperations(book->database()).empty());
    }

    void costsLittle()
    {
        TestBook book(kToday, TestBook::Place::File);
        earnTwice(book);
        UnitOfWork work(book->database(), book->clock(), QStringLiteral("test"));
        LedgerWriter writer(book->database());
        const std::array lines{LedgerLine{Account::Cost, {}, -5, {1}}, LedgerLine{Account::Breakage, {}, 5, {1}}};
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 50'000; ++i)
            writer.post({QStringLiteral("EUR"), kToday, QString()}, lines, work);
        const qint64 writing = timer.restart();
        QVERIFY(brokenOperations(book->database()).empty());
        qInfo("100,000 postings: written in %lld ms, checked in %lld ms", writing, timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(LedgerChainTest)
#include "tst_ledgerchain.moc"
