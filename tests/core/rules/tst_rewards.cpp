#include "programbuilder.h"

#include <QTest>

#include <numeric>

using namespace vouchwell;

namespace {

using Amounts = std::vector<qint64>;
using Crossing = TierSchedule::Crossing;
using Kind = RewardValue::Kind;

const QDate kStart(2026, 1, 5);

Step flatStep(qint64 from, qint64 amount)
{
    return {from, {Kind::Flat, amount}};
}

Step percentStep(qint64 from, qint64 bp)
{
    return {from, {Kind::Percent, bp}};
}

Rule flatRule(qint64 amount)
{
    Rule rule;
    rule.key = QStringLiteral("flat");
    rule.amount = {Kind::Flat, amount};
    return rule;
}

RuleSet only(Rule rule)
{
    RuleSet rules;
    rules.currency = QStringLiteral("EUR");
    rules.rules.push_back(std::move(rule));
    return rules;
}

/// The ladder of domain.md 2.3: 1 to 4: 10, 5 to 9: 15, from 10 on: 20.
RuleSet ladder(Crossing crossing)
{
    Rule rule = flatRule(0);
    rule.tiers = TierSchedule{};
    rule.tiers->crossing = crossing;
    rule.tiers->steps = {flatStep(1, 1000), flatStep(5, 1500), flatStep(10, 2000)};
    return only(rule);
}

qint64 sum(const Amounts& amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), qint64(0));
}

} // namespace

Q_DECLARE_METATYPE(Amounts)

/// The pipeline of domain.md 2.3, step by step.
class RewardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crossesATierAsItsModeSays_data()
    {
        QTest::addColumn<int>("crossing");
        QTest::addColumn<Amounts>("expected");
        QTest::newRow("inclusive: the fifth pays 15")
            << int(Crossing::Inclusive) << Amounts{1000, 1000, 1000, 1000, 1500, 1500, 1500, 1500, 1500, 2000, 2000};
        QTest::newRow("next: the fifth pays 10, the sixth 15")
            << int(Crossing::Next) << Amounts{1000, 1000, 1000, 1000, 1000, 1500, 1500, 1500, 1500, 1500, 2000};
        QTest::newRow("retroactive: the fifth pays 15 and 4 x 5 is added")
            << int(Crossing::Retroactive)
            << Amounts{1000, 1000, 1000, 1000, 1500, 2000, 1500, 1500, 1500, 1500, 2000, 4500, 2000};
    }
    void crossesATierAsItsModeSays()
    {
        QFETCH(int, crossing);
        ProgramBuilder program(ladder(Crossing(crossing)));
        program.friendsBuy(0, 11, kStart);
        QTEST(program.amountsOf(0), "expected");
    }

    void topsUpTheShareThatSomebodyHadInEarlierFriends()
    {
        RuleSet rules = ladder(Crossing::Retroactive);
        rules.rules.front().tiers->steps = {flatStep(1, 1000), flatStep(3, 1500)};
        ProgramBuilder program(std::move(rules));
        program.friendsBuy(0, 1, kStart);
        program.buys(program.referral({{0, -1, 4000}, {1, -1, 6000}}, kStart.addDays(1)), kStart.addDays(1));
        program.buys(program.referral({{0, -1, 5000}, {1, -1, 5000}}, kStart.addDays(2)), kStart.addDays(2));
        // A half of 15 for the third; 5 more for the first and four tenths of 5 for the second.
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 400, 750, 700}));
    }

    void paysEachPartOfASaleAtItsOwnTierByValue()
    {
        // 10 % to 1,000, 15 % above; total so far 800, sale 600: 200 x 10 % + 400 x 15 % = 80
        Rule rule = flatRule(0);
        rule.trigger = {Trigger::Kind::EachPurchase, 0};
        rule.tiers = TierSchedule{};
        rule.tiers->measure = Measure::Value;
        rule.tiers->crossing = Crossing::Marginal;
        rule.tiers->steps = {percentStep(0, 1000), percentStep(100'000, 1500)};
        ProgramBuilder program(only(rule));
        program.buys(program.referral(0, kStart), kStart, 80'000);
        program.buys(program.referral(0, kStart), kStart.addDays(1), 60'000);
        QCOMPARE(program.amountsOf(0), (Amounts{8000, 8000}));
    }

    void countsOnlyWhatItsWindowHolds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<Amounts>("expected");
        // Six friends, a month apart from 5 January on; from the third on 15.
        QTest::newRow("a life") << int(Window::Kind::Lifetime) << Amounts{1000, 1000, 1500, 1500, 1500, 1500};
        QTest::newRow("a month") << int(Window::Kind::Month) << Amounts{1000, 1000, 1000, 1000, 1000, 1000};
        QTest::newRow("a quarter") << int(Window::Kind::Quarter) << Amounts{1000, 1000, 1500, 1000, 1000, 1500};
        QTest::newRow("sixty days") << int(Window::Kind::Rolling) << Amounts{1000, 1000, 1500, 1500, 1000, 1000};
    }
    void countsOnlyWhatItsWindowHolds()
    {
        QFETCH(int, kind);
        RuleSet rules = ladder(Crossing::Inclusive);
        rules.rules.front().tiers->window = {Window::Kind(kind), 60};
        rules.rules.front().tiers->steps = {flatStep(1, 1000), flatStep(3, 1500)};
        ProgramBuilder program(std::move(rules));
        for (int month = 0; month < 6; ++month)
            program.friendsBuy(0, 1, kStart.addMonths(month));
        QTEST(program.amountsOf(0), "expected");
    }

    void losesATierAsItsRuleSays_data()
    {
        QTest::addColumn<int>("loss");
        QTest::addColumn<Amounts>("expected");
        using Loss = TierSchedule::Loss;
        QTest::newRow("with the period") << int(Loss::AtPeriodEnd) << Amounts{1000, 1500, 1000, 1500};
        QTest::newRow("never") << int(Loss::Never) << Amounts{1000, 1500, 1500, 1500};
    }
    void losesATierAsItsRuleSays()
    {
        QFETCH(int, loss);
        RuleSet rules = ladder(Crossing::Inclusive);
        TierSchedule& tiers = *rules.rules.front().tiers;
        tiers.window.kind = Window::Kind::Month;
        tiers.loss = TierSchedule::Loss(loss);
        tiers.steps = {flatStep(1, 1000), flatStep(2, 1500)};
        ProgramBuilder program(std::move(rules));
        program.friendsBuy(0, 2, QDate(2026, 1, 5));
        program.friendsBuy(0, 2, QDate(2026, 2, 5));
        QTEST(program.amountsOf(0), "expected");
    }

    void keepsATierThatWasReachedWhenItsRuleDidNotApply_data()
    {
        QTest::addColumn<int>("crossing");
        QTest::newRow("with a sale under another rule") << int(Crossing::Inclusive);
        QTest::newRow("with the last sale of the month") << int(Crossing::Next);
    }
    void keepsATierThatWasReachedWhenItsRuleDidNotApply()
    {
        QFETCH(int, crossing);
        RuleSet rules = ladder(Crossing(crossing));
        TierSchedule& tiers = *rules.rules.front().tiers;
        tiers.window.kind = Window::Kind::Month;
        tiers.loss = TierSchedule::Loss::Never;
        tiers.steps = {flatStep(1, 1000), flatStep(2, 1500)};
        if (Crossing(crossing) == Crossing::Inclusive)
            rules.rules.front().from = QDate(2026, 2, 1);
        ProgramBuilder program(std::move(rules));
        program.friendsBuy(0, 2, QDate(2026, 1, 30));
        program.friendsBuy(0, 1, QDate(2026, 2, 5));
        QCOMPARE(program.amountsOf(0).back(), qint64(1500));
    }

    void keepsATierThatWasReachedWhenHoldsWereOver()
    {
        RuleSet rules = ladder(Crossing::Inclusive);
        rules.rules.front().holdDays = 10;
        TierSchedule& tiers = *rules.rules.front().tiers;
        tiers.measure = Measure::Settled;
        tiers.window.kind = Window::Kind::Month;
        tiers.loss = TierSchedule::Loss::Never;
        tiers.steps = {flatStep(1, 1000), flatStep(3, 1500)};
        ProgramBuilder program(std::move(rules));
        program.friendsBuy(0, 3, QDate(2026, 1, 5)); // the third is past its hold on 17 January
        program.friendsBuy(0, 1, QDate(2026, 2, 20));
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 1000, 1000, 1500}));
    }

    void isNotIdleWhileFriendsBuyAgain()
    {
        RuleSet rules = ladder(Crossing::Inclusive);
        TierSchedule& tiers = *rules.rules.front().tiers;
        tiers.loss = TierSchedule::Loss::AfterIdle;
        tiers.idleMonths = 3;
        tiers.steps = {flatStep(1, 1000), flatStep(2, 1500)};
        ProgramBuilder program(std::move(rules));
        const int referral = program.referral(0, QDate(2026, 1, 5));
        program.buys(referral, QDate(2026, 1, 5));
        program.buys(referral, QDate(2026, 4, 1), 5000, 2); // counts nothing, but is no quiet month
        program.friendsBuy(0, 1, QDate(2026, 6, 30));
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 1500}));
    }

    void startsAnewAfterIdleMonths()
    {
        RuleSet rules = ladder(Crossing::Inclusive);
        TierSchedule& tiers = *rules.rules.front().tiers;
        tiers.loss = TierSchedule::Loss::AfterIdle;
        tiers.idleMonths = 3;
        tiers.steps = {flatStep(1, 1000), flatStep(2, 1500)};
        ProgramBuilder program(std::move(rules));
        program.friendsBuy(0, 1, QDate(2026, 1, 5));
        program.friendsBuy(0, 1, QDate(2026, 4, 5)); // three months to the day: not idle for longer
        program.friendsBuy(0, 1, QDate(2026, 7, 6));
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 1500, 1000}));
    }

    void countsWhatIsPastItsHold()
    {
        RuleSet rules = ladder(Crossing::Inclusive);
        rules.rules.front().holdDays = 10;
        rules.rules.front().tiers->measure = Measure::Settled;
        rules.rules.front().tiers->steps = {flatStep(1, 1000), flatStep(3, 1500)};
        ProgramBuilder program(std::move(rules));
        for (const int day : {0, 1, 5, 10, 11})
            program.friendsBuy(0, 1, kStart.addDays(day));
        // On day 10 one is past its hold and this one counts for itself; on day 11 two are.
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 1000, 1000, 1000, 1500}));
    }

    void takesThePercentageOfTheSaleBetweenFloorAndCeiling()
    {
        Rule rule = flatRule(0);
        rule.amount = {Kind::Percent, 750};
        rule.floor = 300;
        rule.ceiling = 2000;
        ProgramBuilder program(only(rule));
        for (const qint64 net : {1000, 10'000, 10'001, 99'999})
            program.buys(program.referral(0, kStart), kStart, net);
        QCOMPARE(program.amountsOf(0), (Amounts{300, 750, 750, 2000}));
    }

    void paysBracketsOfTheSale_data()
    {
        QTest::addColumn<bool>("graduated");
        QTest::addColumn<Amounts>("expected");
        QTest::newRow("each part at its own") << true << Amounts{0, 500, 1000, 2000};
        QTest::newRow("all at the last reached") << false << Amounts{0, 500, 2000, 3000};
    }
    void paysBracketsOfTheSale()
    {
        QFETCH(bool, graduated);
        Rule rule = flatRule(0);
        rule.brackets = Brackets{graduated, {percentStep(0, 1000), percentStep(10'000, 2000)}};
        ProgramBuilder program(only(rule));
        for (const qint64 net : {0, 5000, 10'000, 15'000})
            program.buys(program.referral(0, kStart), kStart, net);
        QTEST(program.amountsOf(0), "expected");
    }

    void givesTheBaseRuleOfHighestPriorityThatFitsAndThenTheExtras()
    {
        Rule usual = flatRule(1000);
        Rule better = flatRule(2000);
        better.key = QStringLiteral("loyal");
        better.priority = 5;
        better.condition = {Condition::Kind::Test,
                            {},
                            Condition::Subject::ReferrerTag,
                            Condition::Comparison::Is,
                            QStringLiteral("loyal")};
        Rule extra = flatRule(100);
        extra.key = QStringLiteral("extra");
        extra.isExtra = true;
        Rule last = extra;
        last.key = QStringLiteral("last");
        last.priority = 1;
        last.amount.number = 50;
        RuleSet rules = only(usual);
        rules.rules.insert(rules.rules.end(), {better, extra, last});
        ProgramBuilder program(rules);
        program.facts().people[1].tags = QStringList{QStringLiteral("Loyal")};
        program.friendsBuy(0, 1, kStart);
        program.friendsBuy(1, 1, kStart);
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 50, 100}));
        QCOMPARE(program.amountsOf(1), (Amounts{2000, 50, 100}));
        program.rules().rules[3].endsExtras = true;
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 50}));
    }

    void multipliesPromotionsOnTheirDaysOnly()
    {
        Rule rule = flatRule(1000);
        rule.factors = {{QStringLiteral("December"), 20'000, QDate(2026, 12, 1), QDate(2026, 12, 31), {}},
                        {QStringLiteral("Mondays"),
                         15'000,
                         {},
                         {},
                         {Condition::Kind::Test, {}, Condition::Subject::Weekday, Condition::Comparison::Is, {}, 1}}};
        ProgramBuilder program(only(rule));
        for (const QDate day :
             {QDate(2026, 11, 29), QDate(2026, 12, 1), QDate(2026, 12, 7), QDate(2026, 12, 31), QDate(2027, 1, 1)})
            program.buys(program.referral(0, day), day);
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 2000, 3000, 2000, 1000}));
    }

    void shrinksWithTheDaysSinceTheReferral_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<Amounts>("expected"); // after 0, 10, 20, 30, 40 and 400 days
        QTest::newRow("none") << int(Decay::Shape::None) << Amounts{1000, 1000, 1000, 1000, 1000, 1000};
        QTest::newRow("steps") << int(Decay::Shape::Steps) << Amounts{1000, 1000, 500, 500, 200, 200};
        QTest::newRow("linear") << int(Decay::Shape::Linear) << Amounts{1000, 1000, 733, 467, 200, 200};
        QTest::newRow("half-life") << int(Decay::Shape::HalfLife) << Amounts{1000, 707, 500, 354, 250, 200};
    }
    void shrinksWithTheDaysSinceTheReferral()
    {
        QFETCH(int, shape);
        Rule rule = flatRule(1000);
        rule.decay = {Decay::Shape(shape), {{20, {Kind::Factor, 5000}}, {35, {Kind::Factor, 1000}}}, 10, 40, 20, 2000};
        ProgramBuilder program(only(rule));
        for (const int days : {0, 10, 20, 30, 40, 400})
            program.buys(program.referral(0, kStart), kStart.addDays(days));
        QTEST(program.amountsOf(0), "expected");
    }

    void triggersOnWhatHappened_data()
    {
        QTest::addColumn<int>("trigger");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("times");
        using Kind = Trigger::Kind;
        QTest::newRow("received") << int(Kind::Received) << 0 << 1;
        QTest::newRow("qualified") << int(Kind::Qualified) << 0 << 1;
        QTest::newRow("first purchase") << int(Kind::FirstPurchase) << 0 << 1;
        QTest::newRow("each purchase") << int(Kind::EachPurchase) << 0 << 3;
        QTest::newRow("third purchase") << int(Kind::NthPurchase) << 3 << 1;
        QTest::newRow("fourth purchase") << int(Kind::NthPurchase) << 4 << 0;
        QTest::newRow("still there after 90 days") << int(Kind::Retained) << 90 << 1;
        QTest::newRow("still there after 180 days") << int(Kind::Retained) << 180 << 0;
    }
    void triggersOnWhatHappened()
    {
        QFETCH(int, trigger);
        QFETCH(int, number);
        Rule rule = flatRule(100);
        rule.trigger = {Trigger::Kind(trigger), number};
        ProgramBuilder program(only(rule));
        const int referral = program.referral(0, kStart);
        program.happens(RewardCause::Qualified, referral, kStart);
        for (int i = 1; i <= 3; ++i)
            program.buys(referral, kStart.addDays(i * 10), 1000, i);
        program.happens(RewardCause::Retained, referral, kStart.addDays(100), 90);
        QTEST(int(program.amountsOf(0).size()), "times");
    }

    void rewardsEverySideOnce()
    {
        RuleSet rules = only(flatRule(1000));
        for (const Role role : {Role::Friend, Role::Staff, Role::Upline}) {
            Rule rule = flatRule(100 * (int(role) + 1));
            rule.key = QString::number(int(role));
            rule.role = role;
            rules.rules.push_back(rule);
        }
        ProgramBuilder program(rules);
        const int referral = program.referral({{0, 1, 5000}, {2, -1, 5000}}, kStart);
        program.buys(referral, kStart).staff = 5;
        QCOMPARE(program.amountsOf(0), (Amounts{500}));
        QCOMPARE(program.amountsOf(2), (Amounts{500}));
        QCOMPARE(program.amountsOf(1), (Amounts{200})); // half of the upline's: its other half has nobody
        QCOMPARE(program.amountsOf(5), (Amounts{300}));
        QCOMPARE(program.amountsOf(10), (Amounts{200}));
    }

    void sharesAddUpToTheWhole()
    {
        ProgramBuilder program(only(flatRule(1001)));
        program.buys(program.referral({{0, -1, 3333}, {1, -1, 3333}, {2, -1, 3334}}, kStart), kStart);
        Amounts parts;
        for (const int person : {0, 1, 2})
            parts.push_back(sum(program.amountsOf(person)));
        QCOMPARE(sum(parts), qint64(1001));
        QCOMPARE(parts, (Amounts{334, 333, 334}));
    }

    void givesOneRewardToWhoeverBroughtTwoReferrers()
    {
        Rule rule = flatRule(400);
        rule.role = Role::Upline;
        ProgramBuilder program(only(rule));
        program.buys(program.referral({{0, 5, 2500}, {1, 5, 2500}, {2, 6, 5000}}, kStart), kStart);
        QCOMPARE(program.amountsOf(5), (Amounts{200}));
        QCOMPARE(program.amountsOf(6), (Amounts{200}));
    }

    void isNeverMoreThanBeforeTheCaps()
    {
        // The parts of 4 are 0, 2 and 2, those of the 3 that the cap leaves 1, 1 and 1.
        RuleSet rules = only(flatRule(4));
        rules.caps = {{Cap::Scope::Reward, {}, RewardUnit::Money, 3, {}, false}};
        ProgramBuilder program(rules);
        program.buys(program.referral({{0, -1, 1500}, {1, -1, 4250}, {2, -1, 4250}}, kStart), kStart);
        const std::vector<Grant> grants = program.work();
        QCOMPARE(grants.front().amount, qint64(1));
        QCOMPARE(grants.front().uncapped, qint64(1));
    }

    void clampsToWhatACapLeaves_data()
    {
        QTest::addColumn<Cap>("cap");
        QTest::addColumn<Amounts>("first");  // of referrer 0: January 5, 6, 7 and February 5
        QTest::addColumn<Amounts>("second"); // of referrer 1: January 5
        const auto row = [](const char* name, Cap::Scope scope, Window window, std::optional<qint64> amount,
                            std::optional<int> count, const Amounts& first, const Amounts& second) {
            QTest::newRow(name) << Cap{scope, window, RewardUnit::Money, amount, count, false} << first << second;
        };
        const Window month{Window::Kind::Month, 0};
        const Window rolling{Window::Kind::Rolling, 30};
        row("each reward", Cap::Scope::Reward, {}, 800, {}, {800, 800, 800, 800}, {800});
        row("a referrer's life", Cap::Scope::Referrer, {}, 2500, {}, {1000, 1000, 500, 0}, {1000});
        row("a referrer's month", Cap::Scope::Referrer, month, 1500, {}, {1000, 500, 0, 1000}, {1000});
        row("a referrer's thirty days", Cap::Scope::Referrer, rolling, 1500, {}, {1000, 500, 0, 1000}, {1000});
        row("so many rewards", Cap::Scope::Referrer, month, {}, 2, {1000, 1000, 0, 1000}, {1000});
        row("the campaign", Cap::Scope::Campaign, {}, 3300, {}, {1000, 1000, 300, 0}, {1000});
        row("the business in a year", Cap::Scope::Business, {}, 2100, {}, {1000, 100, 0, 0}, {1000});
    }
    void clampsToWhatACapLeaves()
    {
        QFETCH(Cap, cap);
        RuleSet rules = only(flatRule(1000));
        rules.caps = {cap};
        ProgramBuilder program(rules);
        program.friendsBuy(0, 1, QDate(2026, 1, 5));
        program.friendsBuy(1, 1, QDate(2026, 1, 5));
        program.friendsBuy(0, 2, QDate(2026, 1, 6));
        program.friendsBuy(0, 1, QDate(2026, 2, 5));
        QTEST(program.amountsOf(0), "first");
        QTEST(program.amountsOf(1), "second");
        for (const Grant& grant : program.work())
            QCOMPARE(grant.uncapped, qint64(1000));
    }

    void limitsWhatOneFriendIsWorthOnBothSides()
    {
        RuleSet rules = only(flatRule(1000));
        rules.rules.front().trigger = {Trigger::Kind::EachPurchase, 0};
        Rule welcome = flatRule(500);
        welcome.key = QStringLiteral("welcome");
        welcome.role = Role::Friend;
        rules.rules.push_back(welcome);
        rules.caps = {{Cap::Scope::Friend, {}, RewardUnit::Money, 1800, {}, true}};
        ProgramBuilder program(rules);
        const int referral = program.referral(0, kStart);
        program.buys(referral, kStart, 5000, 1);
        program.buys(referral, kStart.addDays(1), 5000, 2);
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 300}));
        QCOMPARE(program.amountsOf(10), (Amounts{500}));
    }

    void givesAMilestoneOnceInItsPeriod()
    {
        Rule rule = flatRule(5000);
        rule.key = QStringLiteral("third-of-the-quarter");
        rule.trigger = {Trigger::Kind::Milestone, 3};
        rule.milestoneWindow.kind = Window::Kind::Quarter;
        ProgramBuilder program(only(rule));
        program.friendsBuy(0, 5, QDate(2026, 1, 5));
        program.friendsBuy(0, 2, QDate(2026, 4, 5));
        program.friendsBuy(0, 1, QDate(2026, 6, 5));
        QCOMPARE(program.amountsOf(0), (Amounts{5000, 5000}));
        const std::vector<Grant> grants = program.work();
        QCOMPARE(program.facts().causes[size_t(grants.at(0).cause)].on, QDate(2026, 1, 7));
        QCOMPARE(program.facts().causes[size_t(grants.at(1).cause)].on, QDate(2026, 6, 5));
    }

    void doesNotGiveAMilestoneAgainUnderALaterVersion()
    {
        Rule rule = flatRule(5000);
        rule.trigger = {Trigger::Kind::Milestone, 2};
        ProgramBuilder program(only(rule));
        rule.trigger.number = 3;
        RuleSet second = only(rule);
        program.facts().versions.push_back({&second, 1});
        program.friendsBuy(0, 2, kStart);
        program.buys(program.referral(0, kStart.addDays(9)), kStart.addDays(9)).version = 1;
        QCOMPARE(program.amountsOf(0), (Amounts{5000}));
    }

    void asksWhatWasBeforeWhereAMilestoneHasACondition()
    {
        Rule rule = flatRule(5000);
        rule.trigger = {Trigger::Kind::Milestone, 2};
        rule.condition = {Condition::Kind::Test,        {}, Condition::Subject::ReferrerConversions,
                          Condition::Comparison::Below, {}, 2};
        ProgramBuilder program(only(rule));
        program.friendsBuy(0, 2, kStart);
        QCOMPARE(program.amountsOf(0), (Amounts{5000}));
    }

    void takesAMilestoneThatStandsForItsOwnCampaignOnly()
    {
        Rule rule = flatRule(5000);
        rule.trigger = {Trigger::Kind::Milestone, 1};
        ProgramBuilder program(only(rule));
        RuleSet other = only(rule);
        program.facts().versions.push_back({&other, 2});
        program.friendsBuy(0, 2, kStart);
        program.buys(program.referral(0, kStart.addDays(9)), kStart.addDays(9)).version = 1;
        program.work();
        const int last = int(program.facts().causes.size()) - 1;
        // Given for the second friend of the first campaign, before the first one was known.
        program.facts().standing = {{last - 2, rule.key, 0, false, 4000, 4000}};
        QCOMPARE(program.amountsOf(0), (Amounts{4000, 5000}));
        QCOMPARE(program.work().front().cause, last - 2);
    }

    void countsTheFriendsOfEveryVersionOfTheCampaign()
    {
        ProgramBuilder program(ladder(Crossing::Inclusive));
        RuleSet second = ladder(Crossing::Inclusive);
        second.rules.front().tiers->steps = {flatStep(1, 1), flatStep(5, 2)};
        program.facts().versions.push_back({&second, 1});
        program.friendsBuy(0, 4, kStart);
        program.buys(program.referral(0, kStart.addDays(9)), kStart.addDays(9)).version = 1;
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 1000, 1000, 1000, 2}));
        program.facts().versions.back().campaign = 2;
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 1000, 1000, 1000, 1}));
    }

    void leavesStandingAmountsAloneAndGivesNewOnesWhatIsLeft()
    {
        RuleSet rules = only(flatRule(1000));
        rules.caps = {{Cap::Scope::Referrer, {Window::Kind::Month, 0}, RewardUnit::Money, 2000, {}, false}};
        ProgramBuilder program(rules);
        program.friendsBuy(0, 3, kStart);
        program.work();
        // The second and third were given before the first was known; what the month leaves is 300.
        const auto causeOn = [&](int day) {
            int found = -1;
            for (size_t i = 0; i < program.facts().causes.size(); ++i) {
                const Cause& cause = program.facts().causes[i];
                if (cause.kind == RewardCause::Purchase && cause.on == kStart.addDays(day))
                    found = int(i);
            }
            return found;
        };
        program.facts().standing = {{causeOn(1), QStringLiteral("flat"), 0, false, 900, 900},
                                    {causeOn(2), QStringLiteral("flat"), 0, false, 800, 800}};
        QCOMPARE(program.amountsOf(0), (Amounts{300, 900, 800}));
    }

    void countsButDoesNotRewardWhatLiesBeforeItsRewards()
    {
        ProgramBuilder program(ladder(Crossing::Inclusive));
        for (int i = 0; i < 6; ++i) {
            const QDate day = kStart.addDays(i);
            program.buys(program.referral(0, day), day).rewardsFrom = kStart.addDays(3);
        }
        QCOMPARE(program.amountsOf(0), (Amounts{1000, 1500, 1500}));
    }

    void paysInInstalmentsThatAddUp()
    {
        Rule rule = flatRule(0);
        rule.holdDays = 14;
        rule.instalments = {3, 30};
        rule.expiryDays = 10;
        const std::vector<Instalment> schedule = scheduleOf(rule, kStart, 4000);
        QCOMPARE(schedule.size(), size_t(3));
        QCOMPARE(schedule[0].amount + schedule[1].amount + schedule[2].amount, qint64(4000));
        QCOMPARE(schedule[0].amount, qint64(1334));
        QCOMPARE(schedule[2].availableOn, kStart.addDays(74));
        QCOMPARE(schedule[2].expiresAfter, kStart.addDays(84));
        QCOMPARE(scheduleOf(rule, kStart, 0).size(), size_t(1));
    }

    void tellsEachStepOfAnAmount()
    {
        Rule rule = flatRule(0);
        rule.amount = {Kind::Percent, 1000};
        rule.factors = {{QStringLiteral("double"), 20'000, {}, {}, {}}};
        rule.ceiling = 900;
        RuleSet rules = only(rule);
        rules.caps = {{Cap::Scope::Campaign, {}, RewardUnit::Money, 1500, {}, false}};
        ProgramBuilder program(rules);
        program.friendsBuy(0, 2, kStart);
        const std::vector<Grant> grants = program.work(Tracing::On);
        const auto step = [](TraceStep::Kind kind, qint64 before, qint64 after, qint64 number, qint64 total,
                             const QString& name = {}) { return TraceStep{kind, before, after, number, total, name}; };
        QCOMPARE(grants.at(1).trace,
                 (std::vector<TraceStep>{step(TraceStep::Kind::Base, 0, 500, 1000, 0),
                                         step(TraceStep::Kind::Factor, 500, 1000, 20'000, 0, QStringLiteral("double")),
                                         step(TraceStep::Kind::Ceiling, 1000, 900, 900, 0),
                                         step(TraceStep::Kind::Cap, 900, 600, 0, 900)}));
        QCOMPARE(grants.at(1).amount, qint64(600));
        QCOMPARE(grants.at(1).uncapped, qint64(900));
    }

    void givesBackThePartOfAPercentageButNotOfAFlatReward()
    {
        Rule percentage = flatRule(0);
        percentage.amount = {Kind::Percent, 1000};
        Cause sale;
        sale.netMinor = 3000;
        sale.keptMinor = 2000;
        QCOMPARE(returnedPart(percentage, sale, 300), qint64(100));
        QCOMPARE(returnedPart(flatRule(1000), sale, 1000), qint64(0));
        Rule shrinking = flatRule(1000);
        shrinking.partialReturn = Rule::PartialReturn::Proportional;
        QCOMPARE(returnedPart(shrinking, sale, 1000), qint64(333));
        Rule brackets = flatRule(0);
        brackets.brackets = Brackets{false, {flatStep(0, 300), percentStep(5000, 1000)}};
        QCOMPARE(returnedPart(brackets, sale, 300), qint64(0));
        sale.netMinor = 6000;
        sale.keptMinor = 4000;
        QCOMPARE(returnedPart(brackets, sale, 600), qint64(200));
        brackets.tiers = TierSchedule{};
        brackets.tiers->steps = {flatStep(1, 600)};
        QCOMPARE(returnedPart(brackets, sale, 600), qint64(0));
    }
};

QTEST_GUILESS_MAIN(RewardsTest)
#include "tst_rewards.moc"
