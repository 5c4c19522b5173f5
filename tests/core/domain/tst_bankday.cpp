#include "core/domain/bankday.h"

#include <QTest>

using namespace vouchwell;

class BankDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNextDayOnWhichBanksWork_data()
    {
        QTest::addColumn<QDate>("wish");
        QTest::addColumn<QDate>("day");
        QTest::newRow("a Wednesday") << QDate(2026, 5, 20) << QDate(2026, 5, 20);
        QTest::newRow("Saturday") << QDate(2026, 5, 23) << QDate(2026, 5, 25);
        QTest::newRow("Sunday") << QDate(2026, 5, 24) << QDate(2026, 5, 25);
        QTest::newRow("Good Friday to Tuesday") << QDate(2026, 4, 3) << QDate(2026, 4, 7);
        QTest::newRow("Easter Monday") << QDate(2024, 4, 1) << QDate(2024, 4, 2);
        QTest::newRow("an early Easter") << QDate(2008, 3, 21) << QDate(2008, 3, 25);
        QTest::newRow("a late Easter") << QDate(2038, 4, 23) << QDate(2038, 4, 27);
        QTest::newRow("1 May, a Friday") << QDate(2026, 5, 1) << QDate(2026, 5, 4);
        QTest::newRow("Christmas Day, a Friday") << QDate(2026, 12, 25) << QDate(2026, 12, 28);
        QTest::newRow("Boxing Day, a Thursday") << QDate(2024, 12, 26) << QDate(2024, 12, 27);
        QTest::newRow("New Year, a Friday") << QDate(2027, 1, 1) << QDate(2027, 1, 4);
        QTest::newRow("a holiday only of a country") << QDate(2026, 10, 12) << QDate(2026, 10, 12);
    }
    void findsTheNextDayOnWhichBanksWork()
    {
        QFETCH(QDate, wish);
        QFETCH(QDate, day);
        QCOMPARE(bankDayFrom(wish), day);
        QCOMPARE(isBankDay(wish), wish == day);
    }
};

QTEST_APPLESS_MAIN(BankDayTest)
#include "tst_bankday.moc"
