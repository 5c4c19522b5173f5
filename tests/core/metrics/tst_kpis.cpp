#include "core/metrics/kpis.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 6, 30);
const Period kApril{QDate(2026, 4, 1), QDate(2026, 4, 30)};

QDate april(int day)
{
    return QDate(2026, 4, day);
}

} // namespace

class KpisTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBook> m_book;
    int m_documents = 0;

    void refer(const char* referrer, const char* referredFriend, QDate on)
    {
        m_book->import(ImportKind::Referrals,
                       QStringLiteral("Referrer Email,Friend Email,Referred On\n%1@example.org,%2@example.org,%3\n")
                           .arg(QLatin1String(referrer), QLatin1String(referredFriend), on.toString(Qt::ISODate)));
    }
    QString sell(const char* who, QDate on, const char* net)
    {
        const QString document = QStringLiteral("S%1").arg(++m_documents);
        add(document, QStringLiteral("sale"), who, on, net, {});
        return document;
    }
    void takeBack(const QString& document, const char* who, QDate on, const char* net)
    {
        add(QStringLiteral("R%1").arg(++m_documents), QStringLiteral("return"), who, on, net, document);
    }
    void add(const QString& document, const QString& kind, const char* who, QDate on, const char* net,
             const QString& of)
    {
        m_book->import(ImportKind::Sales,
                       QStringLiteral("Document,Kind,Email,Date,Net,Original Document\n%1,%2,%3@example.org,%4,%5,%6\n")
                           .arg(document, kind, QLatin1String(who), on.toString(Qt::ISODate), QLatin1String(net), of));
    }
    static DayFigures countedOneByOne(const Snapshot& snapshot, const Period& period)
    {
        const auto isInside = [&](qint32 day) {
            return day >= period.from.toJulianDay() && day <= period.to.toJulianDay();
        };
        DayFigures figures;
        const Snapshot::Referrals& referrals = snapshot.referrals;
        for (size_t i = 0; i < referrals.id.size(); ++i) {
            const bool isReceived = referrals.stage[i] != Stage::Invalid && isInside(referrals.referredOn[i]);
            figures.received += isReceived ? 1 : 0;
            figures.cohortConverted += isReceived && referrals.stage[i] == Stage::Converted ? 1 : 0;
            figures.conversions += isInside(referrals.convertedOn[i]) ? 1 : 0;
        }
        for (size_t i = 0; i < snapshot.sales.on.size(); ++i)
            figures.revenueMinor += isInside(snapshot.sales.on[i]) ? snapshot.sales.signedNetMinor[i] : 0;
        for (size_t i = 0; i < snapshot.rewards.id.size(); ++i) {
            const bool isCost = snapshot.rewards.state[i] != RewardState::Reversed;
            figures.rewardCostMinor +=
                isCost && isInside(snapshot.rewards.earnedOn[i]) ? snapshot.rewards.amountMinor[i] : 0;
        }
        return figures;
    }
    Kpis kpis(const Period& period = kApril) { return computeKpis(*m_book->snapshot(), period); }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<TestBook>(kToday);
        m_documents = 0;
    }

    void areZeroInAnEmptyBook()
    {
        const Kpis none = kpis();
        QCOMPARE(none.referralsReceived, qint64(0));
        QCOMPARE(none.conversions, qint64(0));
        QCOMPARE(none.referredRevenueMinor, qint64(0));
        QVERIFY(!none.medianHalfDaysToConvert);
        QVERIFY(!costPerNewCustomer(none));
        QCOMPARE(wholeHistory(*m_book->snapshot()), (Period{kToday, kToday}));
    }

    void countReceivedByTheClaimAndConvertedByTheSale_data()
    {
        QTest::addColumn<QDate>("claimed");
        QTest::addColumn<QDate>("bought");
        QTest::addColumn<int>("received");
        QTest::addColumn<int>("conversions");
        QTest::addColumn<int>("cohort");
        QTest::newRow("both inside") << april(1) << april(30) << 1 << 1 << 1;
        QTest::newRow("bought after") << april(30) << QDate(2026, 5, 1) << 1 << 0 << 1;
        QTest::newRow("claimed before") << QDate(2026, 3, 31) << april(1) << 0 << 1 << 0;
        QTest::newRow("both before") << QDate(2026, 3, 1) << QDate(2026, 3, 31) << 0 << 0 << 0;
        QTest::newRow("never bought") << april(5) << QDate() << 1 << 0 << 0;
        QTest::newRow("existing customer") << april(5) << april(4) << 0 << 0 << 0;
    }
    void countReceivedByTheClaimAndConvertedByTheSale()
    {
        QFETCH(QDate, claimed);
        QFETCH(QDate, bought);
        QFETCH(int, received);
        QFETCH(int, conversions);
        QFETCH(int, cohort);
        refer("ana", "ben", claimed);
        if (bought.isValid())
            sell("ben", bought, "20.00");
        const Kpis book = kpis();
        QCOMPARE(book.referralsReceived, qint64(received));
        QCOMPARE(book.conversions, qint64(conversions));
        QCOMPARE(book.cohortConverted, qint64(cohort));
        QCOMPARE(book.rewardCostMinor, qint64(1000 * conversions));
        QCOMPARE(book.activeReferrers, qint64(received));
    }

    void ofAnyDaysAreWhatCountingTheFactsGives()
    {
        refer("ana", "ben", april(3));
        refer("ana", "carla", april(3));
        refer("ben", "dora", april(10));
        refer("eva", "eva", april(11));
        sell("ben", april(5), "20.00");
        takeBack(sell("carla", april(9), "30.00"), "carla", april(12), "10.00");
        const SnapshotPtr snapshot = m_book->snapshot();
        for (int from = 1; from <= 14; ++from) {
            for (int to = from - 1; to <= 14; ++to) {
                const Period period{april(1).addDays(from - 1), april(1).addDays(to - 1)};
                QCOMPARE(snapshot->daily.between(qint32(period.from.toJulianDay()), qint32(period.to.toJulianDay())),
                         countedOneByOne(*snapshot, period));
            }
        }
        QCOMPARE(headKpis(*snapshot, kApril).referralsReceived, qint64(3));
    }

    void sumRevenueFromTheClaimOnWithoutAnEnd()
    {
        refer("ana", "ben", april(10));
        sell("ben", april(10), "20.00");
        const QString later = sell("ben", april(20), "30.00");
        sell("ben", QDate(2026, 6, 29), "7.00"); // long after
        takeBack(later, "ben", april(25), "5.00");
        takeBack(later, "ben", QDate(2026, 5, 2), "1.00"); // not in April
        sell("ana", april(12), "99.00");                   // nobody brought her
        QCOMPARE(kpis().referredRevenueMinor, qint64(4500));
        QCOMPARE(kpis({QDate(2026, 5, 1), kToday}).referredRevenueMinor, qint64(600));
        QCOMPARE(kpis({QDate(2020, 1, 1), kToday}).referredRevenueMinor, qint64(5100));
    }

    void sumNoRevenueOfFriendsWhoDidNotConvert()
    {
        refer("ana", "ben", QDate(2026, 1, 1));
        sell("ben", april(10), "20.00"); // day 99
        refer("ana", "carla", april(1));
        takeBack(sell("carla", april(2), "20.00"), "carla", april(9), "20.00");
        QCOMPARE(kpis().referredRevenueMinor, qint64(0));
        QCOMPARE(kpis().rewardCostMinor, qint64(0));
    }

    void excludeInvalidReferralsEverywhere()
    {
        refer("ana", "ana", april(2));
        sell("ana", april(3), "20.00");
        const Kpis book = kpis();
        QCOMPARE(book.referralsReceived, qint64(0));
        QCOMPARE(book.referredRevenueMinor, qint64(0));
        QCOMPARE(book.activeReferrers, qint64(0));
    }

    void countAReversalAtTheDayOfTheReward()
    {
        refer("ana", "ben", april(1));
        const QString document = sell("ben", april(2), "20.00");
        QCOMPARE(kpis().rewardCostMinor, qint64(1000));
        takeBack(document, "ben", QDate(2026, 5, 20), "20.00");
        QCOMPARE(kpis().rewardCostMinor, qint64(0));
        QCOMPARE(kpis({QDate(2026, 5, 1), QDate(2026, 5, 31)}).rewardCostMinor, qint64(0));
    }

    void takeTheMedianOfTheCohort_data()
    {
        QTest::addColumn<std::vector<int>>("days");
        QTest::addColumn<int>("half");
        QTest::newRow("one") << std::vector<int>{7} << 14;
        QTest::newRow("same day") << std::vector<int>{0} << 0;
        QTest::newRow("two") << std::vector<int>{3, 4} << 7;
        QTest::newRow("three") << std::vector<int>{30, 1, 5} << 10;
        QTest::newRow("four") << std::vector<int>{1, 2, 8, 90} << 10;
    }
    void takeTheMedianOfTheCohort()
    {
        QFETCH(std::vector<int>, days);
        QFETCH(int, half);
        refer("ana", "never", april(1));
        for (size_t i = 0; i < days.size(); ++i) {
            const QByteArray who = "friend" + QByteArray::number(qint64(i));
            refer("ana", who.constData(), april(1));
            sell(who.constData(), april(1).addDays(days[i]), "5.00");
        }
        QCOMPARE(*kpis().medianHalfDaysToConvert, qint64(half));
    }

    void countEveryReferrerOnce()
    {
        refer("ana", "ben", april(1));
        refer("ana", "carla", april(2));
        refer("ben", "dora", april(3));
        refer("zoe", "ben", april(9)); // not credited
        QCOMPARE(kpis().activeReferrers, qint64(2));
    }

    void oweWhatIsPendingAndAvailableToday()
    {
        refer("ana", "ben", QDate(2026, 6, 1));
        sell("ben", QDate(2026, 6, 16), "5.00");
        refer("ana", "carla", QDate(2026, 6, 1));
        sell("carla", QDate(2026, 6, 17), "5.00");
        const Kpis book = kpis({QDate(2020, 1, 1), QDate(2020, 1, 1)});
        QCOMPARE(book.owedMinor, qint64(2000));
        QCOMPARE(book.availableMinor, qint64(1000));
        m_book->clock().addDays(1); // not posted yet, but due
        QCOMPARE(kpis().availableMinor, qint64(2000));
    }

    void roundTheCostPerNewCustomerHalfAwayFromZero()
    {
        Kpis book;
        book.conversions = 3;
        book.rewardCostMinor = 1000;
        QCOMPARE(*costPerNewCustomer(book), qint64(333));
        book.conversions = 8;
        book.rewardCostMinor = 1004; // 125.5
        QCOMPARE(*costPerNewCustomer(book), qint64(126));
        book.rewardCostMinor = -1004;
        QCOMPARE(*costPerNewCustomer(book), qint64(-126));
    }

    void knowThePeriodBefore()
    {
        QCOMPARE(previousPeriod(kApril), (Period{QDate(2026, 3, 2), QDate(2026, 3, 31)}));
        QCOMPARE(previousPeriod({april(5), april(5)}), (Period{april(4), april(4)}));
    }
};

QTEST_GUILESS_MAIN(KpisTest)
#include "tst_kpis.moc"
