#include "core/actions/explainreward.h"
#include "core/storage/rewardlist.h"
#include "payoutshop.h"

#include <QTest>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 6, 30);

RuleSet inPercent(qint64 basisPoints)
{
    RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
    rules.rules.front().amount = {RewardValue::Kind::Percent, basisPoints};
    return rules;
}

} // namespace

/// A reward of nothing is kept with its trace, and is nothing anywhere else.
class ZeroRewardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<PayoutShop>(kToday);
        m_lucia = m_shop->person(QStringLiteral("Lucía Gómez"));
        m_ana = m_shop->person(QStringLiteral("Ana Ruiz"));
    }
    void cleanup() { QCOMPARE(m_shop->differences(), QString()); }

    void isStoredAndExplained()
    {
        buy(inPercent(1), 100);
        const std::vector<RewardLine> lines = listRewards(m_shop->book().database(), std::nullopt);
        QCOMPARE(int(lines.size()), 1);
        QCOMPARE(lines.front().reward.amountMinor, qint64(0));
        QCOMPARE(lines.front().reward.state, RewardState::Available);
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM postings"), qint64(0));
        const RewardExplanation explained = mustHave(explainReward(m_shop->book(), m_shop->reward(), QLocale::c()));
        QVERIFY(!explained.steps.empty());
        // Looking at it again changes nothing.
        m_shop->write(m_ana, [](UnitOfWork&) {});
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM rewards"), qint64(1));
    }

    void isNeverPaidAndWaitsForNobody()
    {
        RuleSet rules = inPercent(1);
        rules.rules.front().approval = Rule::Approval::ByHand;
        buy(rules, 100);
        QCOMPARE(m_shop->state(), QStringLiteral("available"));
        QVERIFY(!preparePayout(m_shop->book(), {}));
        const SnapshotPtr snapshot = m_shop->snapshot();
        QCOMPARE(snapshot->attention.payableRewards, qint64(0));
        QCOMPARE(snapshot->attention.peopleToPay, qint64(0));
    }

    void isPartOfWhatALimitLeaves()
    {
        RuleSet rules = inPercent(1000);
        Cap cap;
        cap.scope = Cap::Scope::Campaign;
        cap.amount = 500;
        rules.caps = {cap};
        buy(rules, 5000);
        const PersonId ben = m_shop->person(QStringLiteral("Ben Gil"));
        m_shop->claim(m_lucia, ben, {2026, 5, 1});
        m_shop->sale(ben, {2026, 5, 11}, 5000, QStringLiteral("S-2"));
        QCOMPARE(m_shop->texts("SELECT amount_minor || ' of ' || uncapped_minor FROM rewards ORDER BY id"),
                 (QStringList{QStringLiteral("500 of 500"), QStringLiteral("0 of 500")}));
        QCOMPARE(m_shop->payAll(), qint64(500));
    }

    void goesWithItsPurchase()
    {
        buy(inPercent(1), 100);
        m_shop->takeBack(m_ana, {2026, 5, 12}, 100, QStringLiteral("R-1"), QStringLiteral("S-1"));
        QCOMPARE(m_shop->state(), QStringLiteral("reversed"));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM postings"), qint64(0));
    }

private:
    void buy(const RuleSet& rules, qint64 netMinor)
    {
        m_shop->useRules(rules);
        m_shop->claim(m_lucia, m_ana, {2026, 5, 1});
        m_shop->sale(m_ana, {2026, 5, 10}, netMinor, QStringLiteral("S-1"));
    }

    std::unique_ptr<PayoutShop> m_shop;
    PersonId m_lucia;
    PersonId m_ana;
};

QTEST_GUILESS_MAIN(ZeroRewardsTest)
#include "tst_zerorewards.moc"
