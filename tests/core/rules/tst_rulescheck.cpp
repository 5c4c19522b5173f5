#include "core/rules/rulescheck.h"

#include <QTest>

#include <functional>

using namespace vouchwell;

namespace {

using Change = std::function<void(RuleSet&)>;
using Kind = RewardValue::Kind;

Rule aRule(const char* key, int priority = 0)
{
    Rule rule;
    rule.key = QString::fromLatin1(key);
    rule.priority = priority;
    rule.amount.number = 1000;
    return rule;
}

RuleSet soundRules()
{
    RuleSet rules;
    rules.currency = QStringLiteral("EUR");
    Rule ladder = aRule("ladder");
    ladder.tiers = TierSchedule{};
    ladder.tiers->steps = {{1, {Kind::Flat, 1000}}, {5, {Kind::Flat, 1500}}};
    Rule vip = aRule("vip", 5);
    vip.condition = {
        Condition::Kind::Test, {}, Condition::Subject::ReferrerTag, Condition::Comparison::Is, QStringLiteral("vip")};
    Rule welcome = aRule("welcome");
    welcome.role = Role::Friend;
    rules.rules = {ladder, vip, welcome};
    return rules;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class RulesCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInSoundRules() { QCOMPARE(problemsOf(soundRules()), QStringList()); }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, const char* part, const Change& change) {
            QTest::newRow(name) << change << QString::fromUtf8(part);
        };
        const auto rule = [&](const char* name, const char* part, const std::function<void(Rule&)>& change) {
            row(name, part, [change](RuleSet& rules) { change(rules.rules.front()); });
        };
        const auto tiers = [&](const char* name, const char* part, const std::function<void(TierSchedule&)>& change) {
            row(name, part, [change](RuleSet& rules) { change(*rules.rules.front().tiers); });
        };
        row("no rule", "no rule", [](RuleSet& r) { r.rules.clear(); });
        row("no key", "no key", [](RuleSet& r) { r.rules[0].key.clear(); });
        row("same key", "the key “vip”", [](RuleSet& r) { r.rules[0].key = QStringLiteral("vip"); });
        row("same priority", "“ladder” and “vip” have the same priority", [](RuleSet& r) { r.rules[1].priority = 0; });
        row("hidden rule", "“ladder” never applies", [](RuleSet& r) { r.rules[1].condition = {}; });
        row("hidden behind each purchase", "“ladder” never applies", [](RuleSet& r) {
            r.rules[1].condition = {};
            r.rules[1].trigger.kind = Trigger::Kind::EachPurchase;
        });
        tiers("no tier", "no step", [](TierSchedule& t) { t.steps.clear(); });
        tiers("overlap", "steps 1 and 2 begin at the same place", [](TierSchedule& t) { t.steps[1].from = 1; });
        tiers("disorder", "step 2 begins before", [](TierSchedule& t) { t.steps[0].from = 9; });
        row("gap below the first tier", "below the first tier", [](RuleSet& r) {
            r.rules[0].amount.number = 0;
            r.rules[0].tiers->steps[0].from = 3;
        });
        row("tier beyond the limit", "nobody reaches the tier from 5 on", [](RuleSet& r) {
            r.caps = {{Cap::Scope::Referrer, {}, RewardUnit::Money, {}, 4, false}};
        });
        row("next tier beyond the limit", "nobody reaches the tier from 5 on", [](RuleSet& r) {
            r.rules[0].tiers->crossing = TierSchedule::Crossing::Next;
            r.caps = {{Cap::Scope::Referrer, {}, RewardUnit::Money, {}, 5, false}};
        });
        tiers("mixed tiers", "all tiers must be amounts",
              [](TierSchedule& t) { t.steps[0].value.kind = Kind::Percent; });
        row("factors of nothing", "factors need an amount", [](RuleSet& r) {
            r.rules[0].amount.number = 0;
            for (Step& step : r.rules[0].tiers->steps)
                step.value = {Kind::Factor, 10'000};
        });
        tiers("marginal by count", "count value from 0 on",
              [](TierSchedule& t) { t.crossing = TierSchedule::Crossing::Marginal; });
        row("friends topped up", "only the referrer", [](RuleSet& r) {
            r.rules[0].role = Role::Staff;
            r.rules[0].tiers->crossing = TierSchedule::Crossing::Retroactive;
        });
        tiers("idle without months", "quiet months", [](TierSchedule& t) { t.loss = TierSchedule::Loss::AfterIdle; });
        tiers("rolling without days", "over how many days", [](TierSchedule& t) {
            t.window = {Window::Kind::Rolling, 0};
        });
        rule("bracket gap", "smaller sales", [](Rule& r) { r.brackets = Brackets{true, {{5, {Kind::Percent, 1}}}}; });
        rule("graduated amounts", "need percentages", [](Rule& r) {
            r.brackets = Brackets{true, {{0, {Kind::Flat, 1}}}};
        });
        rule("brackets and amount", "instead of an amount", [](Rule& r) {
            r.brackets = Brackets{true, {{0, {Kind::Percent, 1}}}};
        });
        rule("bracket overlap", "steps 1 and 2 begin at the same place", [](Rule& r) {
            r.brackets = Brackets{true, {{0, {Kind::Percent, 1}}, {0, {Kind::Percent, 2}}}};
        });
        rule("n-th without n", "how many", [](Rule& r) { r.trigger = {Trigger::Kind::NthPurchase, 0}; });
        rule("number without need", "takes no number", [](Rule& r) { r.trigger.number = 2; });
        rule("percentage of no sale", "needs a purchase", [](Rule& r) {
            r.trigger.kind = Trigger::Kind::Received;
            r.amount = {Kind::Percent, 500};
        });
        rule("percentage in pieces", "in pieces", [](Rule& r) {
            r.reward = {RewardForm::Gift, QStringLiteral("Mug"), 0, 0, 10'000};
            r.amount = {Kind::Percent, 500};
        });
        rule("dates turned round", "last day is before the first", [](Rule& r) {
            r.from = QDate(2026, 2, 1);
            r.until = QDate(2026, 1, 1);
        });
        rule("floor above ceiling", "least amount is above the most", [](Rule& r) {
            r.floor = 2;
            r.ceiling = 1;
        });
        rule("linear without days", "at least one day", [](Rule& r) { r.decay.shape = Decay::Shape::Linear; });
        rule("half-life without days", "half of the reward", [](Rule& r) { r.decay.shape = Decay::Shape::HalfLife; });
        rule("growing decay", "can only become smaller", [](Rule& r) {
            r.decay.shape = Decay::Shape::Steps;
            r.decay.steps = {{5, {Kind::Factor, 5000}}, {9, {Kind::Factor, 6000}}};
        });
        rule("nameless promotion", "needs a name", [](Rule& r) { r.factors.resize(1); });
        rule("three promotions", "more than two", [](Rule& r) {
            r.factors.resize(3, {QStringLiteral("x"), 1, {}, {}, {}});
        });
        rule("milestone of a friend", "reached by referrers", [](Rule& r) {
            r.tiers.reset();
            r.trigger = {Trigger::Kind::Milestone, 5};
            r.role = Role::Friend;
        });
        rule("milestone in tiers", "has one amount", [](Rule& r) { r.trigger = {Trigger::Kind::Milestone, 5}; });
        row("empty limit", "neither how much", [](RuleSet& r) { r.caps.resize(1); });
        row("number of each reward", "cannot be a number", [](RuleSet& r) {
            r.caps = {{Cap::Scope::Reward, {}, RewardUnit::Money, {}, 1, false}};
        });
        row("business by month", "for a year", [](RuleSet& r) {
            r.caps = {{Cap::Scope::Business, {Window::Kind::Month, 0}, RewardUnit::Money, 1, {}, false}};
        });
        row("lapsed without days", "without a purchase",
            [](RuleSet& r) { r.eligibility.existingCustomer = Eligibility::ExistingCustomer::LapsedIsNew; });
    }
    void refusesWhatCannotBe()
    {
        QFETCH(Change, change);
        QFETCH(QString, part);
        RuleSet rules = soundRules();
        change(rules);
        const QString problems = problemsOf(rules).join(u'\n');
        QVERIFY2(problems.contains(part), qPrintable(problems));
    }
};

QTEST_GUILESS_MAIN(RulesCheckTest)
#include "tst_rulescheck.moc"
