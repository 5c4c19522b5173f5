#include "core/actions/recordreferral.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

/// What has been written into the ledger and the histories stays as it is.
class AppendOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToChangeOrForget_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::newRow("postings") << QStringLiteral("postings") << QStringLiteral("delta_minor");
        QTest::newRow("audit_log") << QStringLiteral("audit_log") << QStringLiteral("after");
        QTest::newRow("acts") << QStringLiteral("acts") << QStringLiteral("subject");
        QTest::newRow("campaign_versions") << QStringLiteral("campaign_versions") << QStringLiteral("rules");
    }
    void refusesToChangeOrForget()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        TestBook book(QDate(2026, 5, 20));
        book.import(
            ImportKind::Referrals,
            QStringLiteral("Referrer Email,Friend Email,Referred On\na@example.org,b@example.org,2026-03-01\n"));
        book.import(ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\nS1,b@example.org,2026-03-02,50.00\n"));
        const auto rows = [&] {
            return book.texts(
                qPrintable(QStringLiteral("SELECT id || '|' || %1 FROM %2 ORDER BY id").arg(column, table)));
        };
        const QStringList before = rows();
        QVERIFY(!before.isEmpty());
        for (const char* sql : {"UPDATE %1 SET %2 = %2", "UPDATE %1 SET id = id + 1000", "DELETE FROM %1",
                                "DELETE FROM %1 WHERE id = (SELECT MIN(id) FROM %1)"}) {
            const QString statement =
                QString::fromLatin1(sql).replace(QLatin1String("%1"), table).replace(QLatin1String("%2"), column);
            QVERIFY_THROWS_EXCEPTION(StorageError, book->database().execute(statement));
            QCOMPARE(rows(), before);
        }
    }
};

QTEST_GUILESS_MAIN(AppendOnlyTest)
#include "tst_appendonly.moc"
