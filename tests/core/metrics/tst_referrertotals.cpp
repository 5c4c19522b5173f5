#include "core/metrics/referrertotals.h"

#include "tests/support/bookfixture.h"

#include <QTest>

using namespace vouchwell;
using vouchwell::test::BookFixture;
using Totals = std::vector<qint64>;

Q_DECLARE_METATYPE(Totals)

class ReferrerTotalsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BookFixture> m_shop;
    int m_friends = 0;

    void bring(PersonId referrer, QDate referred, QDate bought, qint64 minor = 1000)
    {
        const PersonId brought = m_shop->person(QStringLiteral("Friend"), QString::number(++m_friends));
        m_shop->referral(referrer, brought, referred);
        if (bought.isValid())
            m_shop->sale(brought, bought, minor, QStringLiteral("B-%1").arg(m_friends));
    }

private Q_SLOTS:
    /// On 22 November 2026: Ana has brought three, one of them last year; Li two, of whom one did not buy.
    void initTestCase()
    {
        m_shop = std::make_unique<BookFixture>();
        const PersonId ana = m_shop->person(QStringLiteral("Ana"), QStringLiteral("Gil"));
        const PersonId li = m_shop->person(QStringLiteral("Li"), QStringLiteral("Wei"));
        bring(ana, {2025, 10, 1}, {2025, 10, 3});
        bring(ana, {2026, 8, 1}, {2026, 8, 20}, 2500);
        bring(ana, {2026, 10, 20}, {2026, 11, 2});
        bring(li, {2026, 11, 20}, {2026, 11, 21}, 500);
        bring(li, {2026, 11, 21}, {});
    }

    void countsWhatTheLadderCounts_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("days");
        QTest::addColumn<Totals>("totals");
        const auto row = [](const char* name, Measure measure, Window::Kind window, int days, const Totals& totals) {
            QTest::newRow(name) << int(measure) << int(window) << days << totals;
        };
        row("friends ever", Measure::Converted, Window::Kind::Lifetime, 0, {1, 3});
        row("friends this year", Measure::Converted, Window::Kind::Year, 0, {1, 2});
        row("friends this quarter", Measure::Converted, Window::Kind::Quarter, 0, {1, 1});
        row("friends this month", Measure::Converted, Window::Kind::Month, 0, {1, 1});
        row("friends in 2 days", Measure::Converted, Window::Kind::Rolling, 2, {1});
        row("friends in 95 days", Measure::Converted, Window::Kind::Rolling, 95, {1, 2});
        row("referrals", Measure::Received, Window::Kind::Lifetime, 0, {2, 3});
        row("qualified", Measure::Qualified, Window::Kind::Lifetime, 0, {1, 3});
        row("value", Measure::Value, Window::Kind::Lifetime, 0, {500, 4500});
        row("value this year", Measure::Value, Window::Kind::Year, 0, {500, 3500});
    }

    void countsWhatTheLadderCounts()
    {
        QFETCH(int, measure);
        QFETCH(int, window);
        QFETCH(int, days);
        QFETCH(Totals, totals);
        const SnapshotPtr snapshot = m_shop->snapshot();
        const Window over{Window::Kind(window), days};
        QCOMPARE(referrerTotals(*snapshot, m_shop->book().starterCampaign(), Measure(measure), over), totals);
    }

    void otherCampaignsHaveOthers()
    {
        QCOMPARE(referrerTotals(*m_shop->snapshot(), CampaignId{99}, Measure::Converted, {}), Totals());
    }
};

QTEST_GUILESS_MAIN(ReferrerTotalsTest)
#include "tst_referrertotals.moc"
