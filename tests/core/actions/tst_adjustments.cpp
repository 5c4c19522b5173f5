#include "core/actions/adjustments.h"
#include "core/actions/undo.h"
#include "payoutshop.h"

#include <random>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);
const QDate kStart(2026, 4, 1);

/// 10.00 for each friend, 15.00 from the third on, in cash.
RuleSet ladder()
{
    RuleSet rules = starterRules(Currency::parse(QStringLiteral("EUR")).value());
    Rule& rule = rules.rules.front();
    rule.reward.form = RewardForm::Cash;
    TierSchedule tiers;
    tiers.steps = {{1, {RewardValue::Kind::Flat, 1000}}, {3, {RewardValue::Kind::Flat, 1500}}};
    rule.tiers = tiers;
    return rules;
}

/// Like it, in percent of what the friend bought: 10 %, from the third friend on 20 %.
RuleSet percentLadder()
{
    RuleSet rules = ladder();
    rules.rules.front().tiers->steps = {{1, {RewardValue::Kind::Percent, 1000}},
                                        {3, {RewardValue::Kind::Percent, 2000}}};
    return rules;
}

/// A shop in which Ana brings friends who buy for 80.00 the day after.
class LadderShop : public PayoutShop
{
public:
    explicit LadderShop(const RuleSet& rules = ladder()) : PayoutShop(kToday)
    {
        useRules(rules);
        ana = person(QStringLiteral("Ana"));
    }

    PersonId friendBuys(QDate on, qint64 netMinor = 8000)
    {
        const QString name = QStringLiteral("Friend %1").arg(++m_friends);
        const PersonId buyer = person(name);
        claim(ana, buyer, on.addDays(-1));
        sale(buyer, on, netMinor, QStringLiteral("S%1").arg(m_friends));
        return buyer;
    }

    std::vector<AdjustmentProposal> proposals(PersonId of = {}) { return mustHave(proposeAdjustments(book(), of)); }

    AppliedAdjustments applyAll()
    {
        std::vector<RewardId> all;
        for (const AdjustmentProposal& proposal : proposals())
            all.push_back(proposal.reward);
        return mustHave(applyAdjustments(book(), all, QStringLiteral("found in the old notebook")));
    }

    /// "1000 1500 ..." of what stands, in the order in which it was earned.
    QString amounts()
    {
        return texts("SELECT amount_minor FROM rewards WHERE state NOT IN ('reversed', 'clawed_back') ORDER BY "
                     "earned_on, id")
            .join(u' ');
    }

    qint64 owed() { return balance(ana, "pending") + balance(ana, "available"); }

    PersonId ana;

private:
    int m_friends = 0;
};

} // namespace

class AdjustmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackdatedConversionCrossesATierAndIsProposedOnly()
    {
        LadderShop shop;
        for (int day = 10; day < 13; ++day)
            shop.friendBuys(kStart.addDays(day));
        QCOMPARE(shop.amounts(), QStringLiteral("1000 1000 1500"));
        QVERIFY(shop.proposals().empty());

        shop.friendBuys(kStart.addDays(2));
        QCOMPARE(shop.amounts(), QStringLiteral("1000 1000 1000 1500"));
        const std::vector<AdjustmentProposal> found = shop.proposals();
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].reward, shop.reward(2));
        QCOMPARE(found[0].recipientName, QStringLiteral("Ana"));
        QCOMPARE(found[0].friendName, QStringLiteral("Friend 2"));
        QCOMPARE(found[0].givenMinor, qint64(1000));
        QCOMPARE(found[0].byRulesMinor, qint64(1500));
        QCOMPARE(shop.proposals(shop.ana).size(), size_t(1));
        QVERIFY(shop.proposals(shop.person(QStringLiteral("Ben"))).empty());
        QCOMPARE(shop.differences(), QString());
    }

    void givesTheDifferenceAsARewardOfItsOwnAndTakesItBackWithUndo()
    {
        LadderShop shop;
        for (const int day : {10, 11, 12, 2})
            shop.friendBuys(kStart.addDays(day));
        const qint64 before = shop.owed();
        const AppliedAdjustments applied = shop.applyAll();
        QCOMPARE(applied.rewards, 1);
        QCOMPARE(applied.people, 1);
        QCOMPARE(applied.moreMinor, qint64(500));
        QCOMPARE(applied.lessMinor, qint64(0));
        QCOMPARE(shop.owed(), before + 500);
        QCOMPARE(shop.texts("SELECT amount_minor || ' ' || earned_on || ' ' || state FROM rewards WHERE adjustment_id "
                            "IS NOT NULL"),
                 QStringList(QStringLiteral("500 2026-05-20 available")));
        QVERIFY(shop.proposals().empty());
        QCOMPARE(shop.differences(), QString());

        QCOMPARE(mustHave(undo(shop.book())).act.name, QStringLiteral("adjust_rewards"));
        QCOMPARE(shop.owed(), before);
        QCOMPARE(shop.proposals().size(), size_t(1));
        QCOMPARE(shop.differences(), QString());

        mustHave(redo(shop.book()));
        QCOMPARE(shop.owed(), before + 500);
        QVERIFY(shop.proposals().empty());
        QCOMPARE(shop.differences(), QString());
    }

    void leavesWhatWasPaidAndPaysTheDifferenceWithTheNextPayout()
    {
        LadderShop shop;
        for (const int day : {10, 11, 12})
            shop.friendBuys(kStart.addDays(day));
        QCOMPARE(shop.payAll(), qint64(3500));
        shop.friendBuys(kStart.addDays(2));
        shop.applyAll();
        QCOMPARE(shop.texts("SELECT state || ' ' || amount_minor FROM rewards ORDER BY id").join(u','),
                 QStringLiteral("paid 1000,paid 1000,paid 1500,available 1000,available 500"));
        QCOMPARE(shop.payAll(), qint64(1500));
        QCOMPARE(shop.differences(), QString());
    }

    void aRefundThatDropsATierTakesNothingUntilItIsAccepted_data()
    {
        QTest::addColumn<bool>("isPaid");
        QTest::newRow("not paid yet") << false;
        QTest::newRow("paid") << true;
    }

    void aRefundThatDropsATierTakesNothingUntilItIsAccepted()
    {
        QFETCH(const bool, isPaid);
        LadderShop shop;
        const PersonId first = shop.friendBuys(kStart.addDays(1));
        shop.friendBuys(kStart.addDays(2));
        shop.friendBuys(kStart.addDays(3));
        if (isPaid)
            QCOMPARE(shop.payAll(), qint64(3500));
        const qint64 owedBefore = shop.owed();
        shop.takeBack(first, kStart.addDays(20), 8000, QStringLiteral("R1"), QStringLiteral("S1"));
        QCOMPARE(shop.owed(), owedBefore - 1000);
        const std::vector<AdjustmentProposal> found = shop.proposals();
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].deltaMinor(), qint64(-500));

        QCOMPARE(shop.applyAll().lessMinor, qint64(500));
        QCOMPARE(shop.owed(), owedBefore - 1500);
        QVERIFY(shop.proposals().empty());
        QCOMPARE(shop.differences(), QString());
        mustHave(undo(shop.book()));
        QCOMPARE(shop.owed(), owedBefore - 1000);
        QCOMPARE(shop.differences(), QString());
    }

    void aMilestoneThatIsNotReachedAnyMoreIsNotTakenAway()
    {
        RuleSet rules = ladder();
        Rule milestone = rules.rules.front();
        milestone.key = QStringLiteral("three");
        milestone.tiers.reset();
        milestone.trigger = {Trigger::Kind::Milestone, 3};
        milestone.amount = {RewardValue::Kind::Flat, 5000};
        milestone.isExtra = true;
        rules.rules = {milestone};
        LadderShop shop(rules);
        const PersonId first = shop.friendBuys(kStart.addDays(1));
        shop.friendBuys(kStart.addDays(2));
        shop.friendBuys(kStart.addDays(3));
        QCOMPARE(shop.payAll(), qint64(5000));
        shop.takeBack(first, kStart.addDays(20), 8000, QStringLiteral("R1"), QStringLiteral("S1"));
        QVERIFY(shop.proposals().empty());
    }

    void proposesNoMoreThanTheLimitsLeave()
    {
        RuleSet rules = ladder();
        rules.caps = {{Cap::Scope::Referrer, {}, RewardUnit::Money, 4700, {}, false}};
        LadderShop shop(rules);
        for (const int day : {10, 11, 12, 2})
            shop.friendBuys(kStart.addDays(day));
        QCOMPARE(shop.amounts(), QStringLiteral("1000 1000 1000 1500"));
        QCOMPARE(shop.proposals().at(0).deltaMinor(), qint64(200));
        shop.applyAll();
        QVERIFY(shop.proposals().empty());
        QCOMPARE(shop.differences(), QString());
    }

    void roomThatBecameFreeIsForNewRewardsOnly()
    {
        RuleSet rules = starterRules(Currency::parse(QStringLiteral("EUR")).value());
        rules.caps = {{Cap::Scope::Referrer, {}, RewardUnit::Money, 1500, {}, false}};
        LadderShop shop(rules);
        const PersonId first = shop.friendBuys(kStart.addDays(1));
        shop.friendBuys(kStart.addDays(2));
        QCOMPARE(shop.amounts(), QStringLiteral("1000 500"));
        shop.takeBack(first, kStart.addDays(20), 8000, QStringLiteral("R1"), QStringLiteral("S1"));
        QVERIFY(shop.proposals().empty());
    }

    void aReturnTakesItsPartOfTheRewardAndOfWhatWasAdded()
    {
        LadderShop shop(percentLadder());
        PersonId second;
        for (const int day : {10, 11, 12, 2}) {
            const PersonId buyer = shop.friendBuys(kStart.addDays(day));
            if (day == 11)
                second = buyer;
        }
        QCOMPARE(shop.amounts(), QStringLiteral("800 800 800 1600"));
        QCOMPARE(shop.applyAll().moreMinor, qint64(800));
        shop.takeBack(second, kStart.addDays(30), 2000, QStringLiteral("R1"), QStringLiteral("S2"));
        QCOMPARE(shop.texts("SELECT reversed_minor FROM rewards ORDER BY id").join(u' '),
                 QStringLiteral("0 200 0 0 200"));
        QCOMPARE(shop.differences(), QString());
        shop.takeBack(second, kStart.addDays(31), 6000, QStringLiteral("R2"), QStringLiteral("S2"));
        QCOMPARE(shop.texts("SELECT state FROM rewards WHERE reversed_on IS NOT NULL").size(), 2);
        QCOMPARE(shop.differences(), QString());
    }

    void refusesWhatDoesNotDifferAnyMore()
    {
        LadderShop shop;
        shop.friendBuys(kStart);
        const auto refused = applyAdjustments(shop.book(), {shop.reward()}, {});
        QVERIFY(!refused);
        QVERIFY(refused.failure().text.contains(QStringLiteral("nothing to adjust")));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM adjustments"), qint64(0));
    }

    /// Whatever was typed in whatever order: once everything is adjusted, everybody has what the rules give for the
    /// facts as if they had been known from the beginning.
    void onceEverythingIsAdjustedTheOrderOfTypingDecidesNothing()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            std::mt19937 random(seed);
            const auto below = [&](int limit) { return int(random() % quint32(limit)); };
            LadderShop shop(seed % 2 == 0 ? ladder() : percentLadder());
            int sales = 0;
            std::vector<PersonId> buyers;
            for (int step = 0; step < 14; ++step) {
                const int what = below(8);
                if (what < 5 || buyers.empty()) {
                    buyers.push_back(shop.friendBuys(kStart.addDays(1 + below(30)), 1000 + below(9000)));
                    ++sales;
                } else if (what == 5) {
                    const int sold = below(sales);
                    shop.takeBack(buyers[size_t(sold)], kToday, 700, QStringLiteral("R%1").arg(step),
                                  QStringLiteral("S%1").arg(sold + 1));
                } else if (what == 6 && shop.balance(shop.ana, "available") > 0) {
                    shop.payAll();
                } else if (!shop.proposals().empty()) {
                    shop.applyAll();
                }
                const QString wrong = shop.differences();
                QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
            }
            if (!shop.proposals().empty())
                shop.applyAll();
            QVERIFY(shop.proposals().empty());
            const qint64 given = shop.number("SELECT COALESCE(SUM(amount_minor - reversed_minor), 0) FROM rewards "
                                             "WHERE state NOT IN ('reversed', 'clawed_back')");
            EvaluationStore store(shop.book().database());
            const VersionRules rules = store.rulesByVersion();
            ProgramFeed feed(rules, kToday, Standing::None);
            Program program = feed.start();
            store.touchAll();
            std::vector<ReferralId> referrals;
            store.forEachBlock([&](std::vector<ReferralCase>& block) {
                const std::vector<ReferralCourse> courses = coursesOf(block, rules, kToday);
                for (size_t i = 0; i < block.size(); ++i) {
                    feed.add(program, block[i], courses[i]);
                    referrals.push_back(block[i].id);
                }
            });
            program.workOut(Tracing::Off);
            qint64 byRules = 0;
            for (const ReferralId referral : referrals) {
                for (const RewardOutcome& reward : program.rewardsOf(referral))
                    byRules += reward.amountMinor - reward.reversedMinor;
            }
            QVERIFY2(given == byRules,
                     qPrintable(QStringLiteral("seed %1: %2 instead of %3").arg(seed).arg(given).arg(byRules)));
        }
    }
};

QTEST_GUILESS_MAIN(AdjustmentsTest)
#include "tst_adjustments.moc"
