#include "core/metrics/debtreport.h"
#include "tests/support/testbook.h"

using namespace vouchwell;

class DebtReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsADebtWhereItsAgeSays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("column");
        QTest::newRow("today") << 0 << 1;
        QTest::newRow("the last of 30 days") << 30 << 1;
        QTest::newRow("after 30 days") << 31 << 2;
        QTest::newRow("the last of 90 days") << 90 << 2;
        QTest::newRow("after 90 days") << 91 << 3;
    }
    void putsADebtWhereItsAgeSays()
    {
        QFETCH(const int, days);
        QFETCH(const int, column);
        const QDate today(2026, 11, 22);
        const DebtReport report = debtReport({{{1}, QStringLiteral("Ana"), {7}, 1200, today.addDays(-days)}},
                                             test::aShop(), today, QLocale::c());
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(report.table.total(i).toLongLong(), i == column ? 1200 : 0);
        QCOMPARE(report.table.total(4).toLongLong(), 1200);
    }
    void addsUpTheDebtsOfAPersonTheOldestFirst()
    {
        const QDate today(2026, 11, 22);
        const DebtReport report = debtReport({{{2}, QStringLiteral("Ben"), {1}, 500, today.addDays(-100)},
                                              {{1}, QStringLiteral("Ana"), {2}, 300, today.addDays(-50)},
                                              {{2}, QStringLiteral("Ben"), {3}, 200, today.addDays(-1)}},
                                             test::aShop(), today, QLocale::c());
        QCOMPARE(report.people, (std::vector<PersonId>{{2}, {1}}));
        QCOMPARE(report.table.rows.front()[4].toLongLong(), 700);
        QCOMPARE(report.table.rows.front()[5].toDate(), today.addDays(-100));
        QCOMPARE(report.table.rows.front()[3].toLongLong(), 500);
        QCOMPARE(report.table.rows.front()[1].toLongLong(), 200);
        QVERIFY(!report.table.rows.front()[2].isValid());
    }
};

QTEST_GUILESS_MAIN(DebtReportTest)
#include "tst_debtreport.moc"
