#include "core/actions/newcampaign.h"
#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "core/actions/saveshopmargin.h"
#include "core/metrics/numbertables.h"
#include "plainnumbers.h"
#include "tests/support/testbook.h"

#include <random>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 6, 30);

/// A shop of some years with everything that key figures look at, from a seed.
class RandomShop
{
public:
    explicit RandomShop(quint32 seed) : m_random(seed), m_book(kToday)
    {
        const int people = 8 + below(30);
        QString customers = QStringLiteral("Name,Email,Customer Since\n");
        for (int i = 0; i < people; ++i)
            customers +=
                QStringLiteral("Person %1,%2,%3\n").arg(QString::number(i), mail(i), below(3) ? dayText() : QString());
        m_book.import(ImportKind::Customers, customers);
        QString referrals = QStringLiteral("Referrer Email,Friend Email,Referred On,Channel\n");
        const QStringList channels{QString(), QStringLiteral("card"), QStringLiteral("in the shop")};
        for (int i = 0; i < 2 * people; ++i)
            referrals += QStringLiteral("%1,%2,%3,%4\n")
                             .arg(mail(below(1 + people / 2)), mail(people / 3 + below(people)), dayText(),
                                  channels.at(below(3)));
        m_book.import(ImportKind::Referrals, referrals);
        QString sales = QStringLiteral("Document,Kind,Email,Date,Net,Original Document\n");
        for (int i = 0; i < 5 * people; ++i) {
            const QString who = mail(below(people + people / 3));
            const QDate on = day();
            const int net = below(200);
            sales += QStringLiteral("S%1,sale,%2,%3,%4.00,\n")
                         .arg(QString::number(i), who, on.toString(Qt::ISODate), QString::number(net));
            if (below(8) == 0)
                sales +=
                    QStringLiteral("R%1,return,%2,%3,%4.00,S%1\n")
                        .arg(QString::number(i), who, std::min(kToday, on.addDays(below(40))).toString(Qt::ISODate),
                             QString::number(below(2) ? net : net / 2));
        }
        m_book.import(ImportKind::Sales, sales);
        if (below(3))
            mustHave(saveShopMargin(m_book.book(), 3'500));
        m_book.readAgain();
        if (below(2))
            pay();
        addCosts();
    }

    Book& book() { return m_book.book(); }
    QDate day() { return kToday.addDays(-below(1'000)); }
    int below(int limit) { return int(m_random() % quint32(limit)); }
    Numbers numbers(qint64 campaign)
    {
        NumbersFilter filter;
        filter.campaign = {campaign};
        return Numbers(mustHave(loadMetricFacts(book(), m_book.snapshot())), filter);
    }

private:
    static QString mail(int i) { return QStringLiteral("p%1@example.org").arg(i); }
    QString dayText() { return day().toString(Qt::ISODate); }
    void pay()
    {
        const Result<PayoutId> payout = preparePayout(book(), {PayoutMethod::Cash, {}, 0});
        if (!payout)
            return;
        mustHave(approvePayout(book(), *payout));
        mustHave(markPaid(book(), *payout, {}));
    }
    void addCosts()
    {
        for (int i = 0; i < 4; ++i) {
            const QDate from = day();
            const bool isChannel = below(3) == 0;
            Statement(book().database(),
                      QStringLiteral("INSERT INTO costs (purpose, channel, from_on, to_on, amount_minor, recorded_at, "
                                     "recorded_by) VALUES (:purpose, :channel, :from, :to, :amount, '2026', 'test')"))
                .bind(QStringLiteral(":purpose"), isChannel ? QStringLiteral("channel") : QStringLiteral("program"))
                .bind(QStringLiteral(":channel"), isChannel ? QStringLiteral("Google") : QStringLiteral(""))
                .bind(QStringLiteral(":from"), from)
                .bind(QStringLiteral(":to"), from.addDays(below(100)))
                .bind(QStringLiteral(":amount"), qint64(1 + below(10'000)))
                .run();
        }
    }

    std::mt19937 m_random;
    TestBook m_book;
};

QString shown(const std::optional<qint64>& value)
{
    return value ? QString::number(*value) : QStringLiteral("no data");
}

} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeWithPlainLoopsOverTheFacts_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 25; ++seed)
            QTest::addRow("shop %u", seed) << seed;
    }

    void agreeWithPlainLoopsOverTheFacts()
    {
        QFETCH(const quint32, seed);
        RandomShop shop(seed);
        const qint64 onlyCampaign = shop.below(2) ? 1 : 0;
        const Numbers numbers = shop.numbers(onlyCampaign);
        const PlainNumbers plain(shop.book(), onlyCampaign);
        for (int i = 0; i < 6; ++i) {
            QDate from = shop.day();
            QDate to = shop.day();
            if (to < from)
                std::swap(from, to);
            const Period period{from, i == 0 ? kToday : to};
            for (const Kpi kpi : PlainNumbers::known()) {
                const std::optional<qint64> value = numbers.kpi(kpi, period).value;
                const std::optional<qint64> expected = plain.value(kpi, period);
                QVERIFY2(value == expected,
                         qPrintable(QStringLiteral("%1 of %2 to %3 is %4, not %5")
                                        .arg(kpiKey(kpi), from.toString(Qt::ISODate), period.to.toString(Qt::ISODate),
                                             shown(value), shown(expected))));
            }
            const std::vector<FunnelStep> funnel = numbers.funnel(period);
            const std::vector<qint64> steps = plain.funnel(period);
            for (size_t step = 0; step < steps.size(); ++step) {
                if (steps[step] >= 0)
                    QCOMPARE(funnel[step].count, steps[step]);
                if (step > 0)
                    QVERIFY(funnel[step].count <= funnel[step - 1].count);
            }
            for (const TimeToConvert::Point& point : numbers.timeToConvert(period).curve) {
                if (point.day % 3 == 0)
                    QVERIFY(std::abs(double(point.convertedBp) - 10'000 * plain.convertedWithin(period, point.day)) <
                            1);
            }
        }
    }

    void addUpOverAdjacentPeriods()
    {
        RandomShop shop(7);
        const Numbers numbers = shop.numbers(0);
        const Period whole{QDate(2024, 1, 1), kToday};
        const Kpi sums[] = {Kpi::ReferralsReceived, Kpi::QualifiedReferrals, Kpi::Conversions, Kpi::ReferredRevenue,
                            Kpi::RewardCostAccrued, Kpi::RewardCostPaid,     Kpi::ProgramCost};
        for (const Kpi kpi : sums) {
            for (const Grain grain : {Grain::Day, Grain::Week, Grain::Month, Grain::Quarter}) {
                qint64 sum = 0;
                for (const SeriesPoint& point : numbers.series(kpi, whole, grain, {}).points)
                    sum += *point.value.value;
                QCOMPARE(sum, *numbers.kpi(kpi, whole).value);
            }
        }
    }

    void sayWhichPointsOfASeriesAreOnlyAPart()
    {
        RandomShop shop(7);
        const Numbers numbers = shop.numbers(0);
        const auto partsOf = [&](QDate from, QDate to, Grain grain) {
            QString parts;
            for (const SeriesPoint& point : numbers.series(Kpi::ReferralsReceived, {from, to}, grain, {}).points)
                parts += QLatin1Char(point.isCut ? (point.isUnfinished ? 'b' : 'c') : point.isUnfinished ? 'u' : '-');
            return parts;
        };
        const QDate january(2025, 1, 1);
        QCOMPARE(partsOf(january, QDate(2025, 3, 31), Grain::Month), QStringLiteral("---"));
        QCOMPARE(partsOf(QDate(2025, 1, 20), QDate(2025, 3, 31), Grain::Month), QStringLiteral("c--"));
        QCOMPARE(partsOf(january, QDate(2025, 3, 30), Grain::Month), QStringLiteral("--c"));
        QCOMPARE(partsOf(QDate(2025, 1, 2), QDate(2025, 1, 3), Grain::Month), QStringLiteral("c"));
        QCOMPARE(partsOf(QDate(2025, 1, 6), QDate(2025, 1, 19), Grain::Week), QStringLiteral("--"));
        QCOMPARE(partsOf(QDate(2025, 1, 7), QDate(2025, 1, 19), Grain::Week), QStringLiteral("c-"));
        QCOMPARE(partsOf(QDate(2025, 1, 7), QDate(2025, 1, 8), Grain::Day), QStringLiteral("--"));
        const QDate month(kToday.year(), kToday.month(), 1);
        QCOMPARE(partsOf(month.addMonths(-1), kToday, Grain::Month), QStringLiteral("-u"));
        QCOMPARE(partsOf(kToday, kToday, Grain::Month), QStringLiteral("b"));
    }

    void showTheRowsThatANumberCounts()
    {
        RandomShop shop(3);
        const Numbers numbers = shop.numbers(0);
        const Period year{QDate(2025, 7, 1), kToday};
        const Kpi counted[] = {Kpi::ReferralsReceived,   Kpi::QualifiedReferrals, Kpi::Conversions,
                               Kpi::ReversedConversions, Kpi::ActiveReferrers,    Kpi::NewReferrers,
                               Kpi::ReturningReferrers};
        for (const Kpi kpi : counted) {
            const KpiRows rows = numbers.rows(kpi, year, QLocale());
            QCOMPARE(qint64(rows.table.rows.size()), *numbers.kpi(kpi, year).value);
            QCOMPARE(rows.people.size(), rows.table.rows.size());
            QCOMPARE(rows.referrals.size(), rows.table.rows.size());
        }
        // What a rate or a time is worked out from, case by case.
        for (const Kpi kpi : {Kpi::ConversionRateCohort, Kpi::TimeToConvert, Kpi::RetentionReferred,
                              Kpi::RetentionOthers, Kpi::ApprovalTime, Kpi::FirstOrderReferred})
            QCOMPARE(qint64(numbers.rows(kpi, year, QLocale()).table.rows.size()), numbers.kpi(kpi, year).n);
        for (const Kpi kpi : {Kpi::EmpiricalViralCoefficient, Kpi::TopTenthShare}) {
            const KpiValue value = numbers.kpi(kpi, year);
            const auto rows = qint64(numbers.rows(kpi, year, QLocale()).table.rows.size());
            QVERIFY(!value.value || rows == (kpi == Kpi::TopTenthShare ? value.n : *value.numerator));
        }
        const std::pair<Kpi, int> summed[] = {{Kpi::ReferredRevenue, 2},
                                              {Kpi::ReferredRevenueGross, 2},
                                              {Kpi::RewardCostAccrued, 4},
                                              {Kpi::RewardCostPaid, 4}};
        for (const auto& [kpi, column] : summed)
            QCOMPARE(numbers.rows(kpi, year, QLocale()).table.total(column).toLongLong(),
                     *numbers.kpi(kpi, year).value);
    }

    void sayNoDataInsteadOfZero()
    {
        TestBook empty(kToday);
        const Numbers numbers(mustHave(loadMetricFacts(empty.book(), empty.snapshot())), {});
        const Period month{QDate(2026, 6, 1), kToday};
        for (const Kpi kpi : allKpis()) {
            const KpiValue value = numbers.kpi(kpi, month);
            if (kpiDefinition(kpi).unit == KpiUnit::Rate || kpiDefinition(kpi).unit == KpiUnit::HalfDays) {
                QVERIFY2(!value.value, qPrintable(kpiKey(kpi)));
                QCOMPARE(kpiText(value, Currency(), QLocale::c()), QStringLiteral("–"));
                QVERIFY2(!kpiSupport(value, Currency(), QLocale::c()).isEmpty(), qPrintable(kpiKey(kpi)));
            }
        }
    }

    void showFewCasesAsCounts()
    {
        KpiValue value;
        value.kpi = Kpi::ConversionRateCohort;
        value.value = 7'500;
        value.numerator = 3;
        value.n = 4;
        QCOMPARE(kpiText(value, Currency(), QLocale::c()), QStringLiteral("3 of 4"));
        value.numerator = 6;
        value.n = 8;
        value.interval = wilsonInterval(6, 8);
        value.open = 2;
        value.isImmature = true;
        QCOMPARE(kpiText(value, Currency(), QLocale::c()), QStringLiteral("75 %"));
        const QString support = kpiSupport(value, Currency(), QLocale::c());
        QVERIFY2(support.contains(QLatin1String("95 % interval 41 % to 93 %")), qPrintable(support));
        QVERIFY2(support.contains(QLatin1String("n = 8")), qPrintable(support));
        QVERIFY2(support.contains(QLatin1String("so far")), qPrintable(support));
    }

    void knowTheirKeys()
    {
        QSet<QString> keys;
        for (const Kpi kpi : allKpis()) {
            QCOMPARE(kpiDefinition(kpi).kpi, kpi);
            QCOMPARE(kpiFromKey(kpiKey(kpi)), std::optional<Kpi>(kpi));
            keys.insert(kpiKey(kpi));
        }
        QCOMPARE(keys.size(), qsizetype(allKpis().size()));
        QVERIFY(!kpiFromKey(QStringLiteral("luck")));
    }

    void takeTheIntervalsOfTheBooks_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("high");
        // Wilson score intervals without continuity correction, as Newcombe (1998) tabulates them.
        QTest::newRow("81 of 263") << 81 << 263 << 2553 << 3662;
        QTest::newRow("15 of 148") << 15 << 148 << 624 << 1605;
        QTest::newRow("0 of 20") << 0 << 20 << 0 << 1611;
        QTest::newRow("1 of 29") << 1 << 29 << 61 << 1718;
    }
    void takeTheIntervalsOfTheBooks()
    {
        QFETCH(const int, part);
        QFETCH(const int, whole);
        QFETCH(const int, low);
        QFETCH(const int, high);
        const RateInterval interval = wilsonInterval(part, whole).value();
        QCOMPARE(interval.lowBp, qint64(low));
        QCOMPARE(interval.highBp, qint64(high));
    }

    void compareTwoSharesAsNewcombeDoes()
    {
        // Method 10 of Newcombe (1998), 56/70 against 48/80: 0.0524 to 0.3339.
        const RateInterval interval = differenceInterval(56, 70, 48, 80).value();
        QCOMPARE(interval.lowBp, qint64(524));
        QCOMPARE(interval.highBp, qint64(3339));
    }

    void measureConcentration()
    {
        QVERIFY(!giniBp({}));
        QCOMPARE(giniBp({5, 5, 5, 5}), std::optional<qint64>(0));
        QCOMPARE(giniBp({0, 0, 0, 8}), std::optional<qint64>(7'500));
        const Quartiles quartiles = quartilesOf({4, 1, 3, 2}).value();
        QCOMPARE(quartiles.lowHalves, qint64(2));
        QCOMPARE(quartiles.medianHalves, qint64(5));
        QCOMPARE(quartiles.highHalves, qint64(6));
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
