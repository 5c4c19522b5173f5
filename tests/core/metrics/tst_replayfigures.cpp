#include "core/metrics/replayfigures.h"

#include <QTest>

using namespace vouchwell;

namespace {

ReplaySide sideOf(qint64 cost, qint64 customers, qint64 revenue)
{
    ReplaySide side;
    side.valueMinor = side.costMinor = cost;
    side.newCustomers = customers;
    side.revenueMinor = revenue;
    return side;
}

} // namespace

class TestReplayFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatANewCustomerCosts();
    void saysNothingWhereThereIsNothingToDivideBy();
    void growsWithMoreFriends();
    void findsTheBreakEven_data();
    void findsTheBreakEven();
};

void TestReplayFigures::saysWhatANewCustomerCosts()
{
    QCOMPARE(costPerNewCustomer(sideOf(2806'00, 198, 11'500'00)), std::optional<qint64>(1417));
    QCOMPARE(returnHundredths(sideOf(2806'00, 198, 11'500'00)), std::optional<qint64>(410));
}

void TestReplayFigures::saysNothingWhereThereIsNothingToDivideBy()
{
    QVERIFY(!costPerNewCustomer(sideOf(0, 0, 0)));
    QVERIFY(!returnHundredths(sideOf(0, 10, 100'00)));
}

void TestReplayFigures::growsWithMoreFriends()
{
    ReplaySide side = sideOf(100'00, 10, 900'00);
    side.costByMonth = {40'00, 60'01};
    const ReplaySide more = withMoreFriends(side, 2500);
    QCOMPARE(more.costMinor, qint64(125'00));
    QCOMPARE(more.newCustomers, qint64(13)); // half away from zero
    QCOMPARE(more.costByMonth, (std::vector<qint64>{50'00, 75'01}));
}

void TestReplayFigures::findsTheBreakEven_data()
{
    QTest::addColumn<qint64>("nowCost");
    QTest::addColumn<qint64>("draftCost");
    QTest::addColumn<int>("breakEven"); // -1: none
    // 1,000.00 of revenue at a margin of 40 % leaves 400.00 before rewards.
    QTest::newRow("the draft costs less") << qint64(100'00) << qint64(50'00) << 0;
    QTest::newRow("the same") << qint64(100'00) << qint64(100'00) << 0;
    QTest::newRow("300.00 kept becomes 200.00: half as many again") << qint64(100'00) << qint64(200'00) << 5000;
    QTest::newRow("rounded up") << qint64(100'00) << qint64(101'00) << 34;
    QTest::newRow("rewards eat the margin") << qint64(100'00) << qint64(400'00) << -1;
}

void TestReplayFigures::findsTheBreakEven()
{
    QFETCH(qint64, nowCost);
    QFETCH(qint64, draftCost);
    QFETCH(int, breakEven);
    ReplayFigures figures;
    figures.now = sideOf(nowCost, 10, 1000'00);
    figures.draft = sideOf(draftCost, 10, 1000'00);
    QCOMPARE(breakEvenBp(figures, 4000).value_or(-1), breakEven);
}

QTEST_GUILESS_MAIN(TestReplayFigures)
#include "tst_replayfigures.moc"
