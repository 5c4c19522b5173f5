#include "core/rules/exactamount.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace vouchwell;

class ExactAmountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsHalfAwayFromZero_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("exact") << qint64(100) << qint64(1) << qint64(4) << qint64(25);
        QTest::newRow("half up") << qint64(5) << qint64(1) << qint64(2) << qint64(3);
        QTest::newRow("half down below zero") << qint64(-5) << qint64(1) << qint64(2) << qint64(-3);
        QTest::newRow("below half") << qint64(10) << qint64(1) << qint64(3) << qint64(3);
        QTest::newRow("above half") << qint64(20) << qint64(1) << qint64(3) << qint64(7);
        QTest::newRow("odd whole just below half") << qint64(1) << qint64(1) << qint64(3) << qint64(0);
    }
    void roundsHalfAwayFromZero()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QTEST(ExactAmount(amount).timesShare(part, whole).rounded(), "expected");
    }

    void roundsOnceWhateverComesBetween()
    {
        // 1/3 of 10 % of 0.10, three times: each rounded would be nothing.
        const ExactAmount third = ExactAmount(10).timesShare(1, 3).timesShare(1000, kWhole);
        QCOMPARE((third + third + third).rounded(), qint64(1));
        QVERIFY((third + third + third) == ExactAmount(1));
    }

    void staysExactAtItsLimits()
    {
        ExactAmount amount(kLargestAmount);
        for (int i = 0; i < 3; ++i)
            amount = amount.timesShare(99'999, kWhole);
        amount = amount.timesShare(9'999, kWhole).timesShare(999'999, kWholePpm);
        // 10^12 * 9.9999^3 * 0.9999 * 0.999999, with the decimals cut off after rounding
        QCOMPARE(amount.rounded(), qint64(999'869'003'429'966));
    }

    void splitsSoThatThePartsAddUp()
    {
        for (qint64 total = 0; total < 200; ++total) {
            for (const std::vector<qint64>& weights :
                 {std::vector<qint64>{5000, 5000}, {3333, 3333, 3334}, {1, 9999}, {2500, 2500, 2500, 2500}}) {
                std::vector<ExactAmount> exact;
                for (const qint64 weight : weights)
                    exact.push_back(ExactAmount(total).timesShare(weight, kWhole));
                const std::vector<qint64> parts = splitByLargestRemainder(total, exact);
                QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), total);
                for (size_t i = 0; i < parts.size(); ++i)
                    QVERIFY(std::abs(double(parts[i]) - double(total) * double(weights[i]) / 1e4) < 1);
            }
        }
    }

    void givesTheOddUnitsToTheLargestRemainders()
    {
        const std::vector<ExactAmount> exact{ExactAmount(100).timesShare(1, 6), ExactAmount(100).timesShare(2, 6),
                                             ExactAmount(100).timesShare(3, 6)};
        QCOMPARE(splitByLargestRemainder(100, exact), (std::vector<qint64>{17, 33, 50}));
        QCOMPARE(splitEvenly(100, 3), (std::vector<qint64>{34, 33, 33}));
        QCOMPARE(splitEvenly(2, 3), (std::vector<qint64>{1, 1, 0}));
    }

    void halvesAfterEachHalfLife()
    {
        QCOMPARE(halfLifePpm(0, 30), kWholePpm);
        QCOMPARE(halfLifePpm(30, 30), qint64(500'000));
        QCOMPARE(halfLifePpm(60, 30), qint64(250'000));
        QCOMPARE(halfLifePpm(15, 30), qint64(707'107));
        QCOMPARE(halfLifePpm(36'500, 30), qint64(0));
        QCOMPARE(halfLifePpm(22, 47), qint64(722'923)); // 722,923.4996
    }

    void agreesWithTheLogarithmOnEveryDay()
    {
        for (const int half : {1, 7, 30, 45, 90, 365, 1000}) {
            for (int days = 0; days < 1500; ++days) {
                const double expected = std::exp2(-double(days) / half) * double(kWholePpm);
                QVERIFY2(std::abs(double(halfLifePpm(days, half)) - expected) <= 0.51,
                         qPrintable(QStringLiteral("%1 days of %2").arg(days).arg(half)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ExactAmountTest)
#include "tst_exactamount.moc"
