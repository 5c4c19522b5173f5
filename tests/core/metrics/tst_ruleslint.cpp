#include "core/metrics/ruleslint.h"
#include "core/rules/rulescheck.h"
#include "core/rules/starterrules.h"

#include <QTest>

#include <algorithm>

using namespace vouchwell;

namespace {

const QDate kToday(2026, 11, 22);
using Kind = Advice::Kind;

RewardValue flat(qint64 minor)
{
    return {RewardValue::Kind::Flat, minor};
}

RewardValue share(qint64 basisPoints)
{
    return {RewardValue::Kind::Percent, basisPoints};
}

RuleSet starter()
{
    return starterRules({QStringLiteral("EUR"), 2});
}

RuleSet ladder(const std::vector<Step>& steps, TierSchedule::Crossing crossing = TierSchedule::Crossing::Inclusive,
               const Window& window = {})
{
    RuleSet rules = starter();
    TierSchedule tiers;
    tiers.crossing = crossing;
    tiers.window = window;
    tiers.steps = steps;
    rules.rules[0].tiers = tiers;
    return rules;
}

RuleSet brackets(const std::vector<Step>& steps, bool isGraduated = false,
                 Trigger::Kind trigger = Trigger::Kind::FirstPurchase)
{
    RuleSet rules = starter();
    rules.rules[0].trigger.kind = trigger;
    rules.rules[0].brackets = Brackets{isGraduated, steps};
    return rules;
}

RuleSet eachPurchase(const RewardValue& value)
{
    RuleSet rules = starter();
    rules.rules[0].trigger.kind = Trigger::Kind::EachPurchase;
    rules.rules[0].amount = value;
    return rules;
}

RulesEvidence evidence()
{
    RulesEvidence evidence;
    evidence.today = kToday;
    evidence.currency = {QStringLiteral("EUR"), 2};
    evidence.campaign = 1;
    return evidence;
}

/// A referrer with so many friends, a day each.
std::vector<CountedDay> friendsOn(QDate first, int count)
{
    std::vector<CountedDay> days;
    for (int i = 0; i < count; ++i)
        days.push_back({first.addDays(i), 1});
    return days;
}

RulesEvidence withCap(RulesEvidence evidence, qint64 usedMinor, QDate end)
{
    evidence.dates.endOn = end;
    for (int day = 0; day < 10; ++day)
        evidence.used.push_back({1, kToday.addDays(-day), RewardUnit::Money, usedMinor / 10, 1});
    return evidence;
}

RuleSet capped(qint64 minor)
{
    RuleSet rules = starter();
    Cap cap;
    cap.scope = Cap::Scope::Campaign;
    cap.amount = minor;
    rules.caps.push_back(cap);
    return rules;
}

std::vector<Advice> lint(const RuleSet& rules, const RulesEvidence& evidence)
{
    return lintRules(rules, evidence, QLocale(QLocale::English, QLocale::UnitedStates));
}

QString textOf(const std::vector<Advice>& advices)
{
    QStringList lines;
    for (const Advice& advice : advices)
        lines << adviceWord(advice.kind) + QLatin1String(": ") + advice.sentence;
    return lines.join(u'\n');
}

struct Row
{
    RuleSet rules;
    RulesEvidence evidence;
    QString expected; ///< empty: nothing to remark
};

RulesEvidence richEvidence()
{
    RulesEvidence rich = evidence();
    rich.marginBp = 3000;
    rich.firstPurchases = {20, 80'000, 0}; // €40.00 each, of which €12.00 are left
    rich.salesMinor = std::vector<qint64>(20, 4000);
    return rich;
}

} // namespace

Q_DECLARE_METATYPE(Row)

class RulesLintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Row>("row");
        const auto add = [](const char* name, const RuleSet& rules, const RulesEvidence& evidence,
                            const char* expected = "") {
            QTest::newRow(name) << Row{rules, evidence, QString::fromUtf8(expected)};
        };
        using Crossing = TierSchedule::Crossing;
        add("plain", starter(), evidence());
        add("a friend worth twice as much", ladder({{1, flat(800)}, {7, flat(1600)}}), evidence(),
            "cliff: Friend no. 7 is worth €8.00 more than friend no. 6.");
        add("a ladder that rises evenly", ladder({{1, flat(500)}, {5, flat(800)}, {12, flat(1200)}}), evidence());
        add("felt by the one after", ladder({{1, flat(800)}, {7, flat(1600)}}, Crossing::Next), evidence(),
            "cliff: Friend no. 8 is worth €8.00 more than friend no. 7.");
        add("topped up", ladder({{1, flat(500)}, {5, flat(800)}}, Crossing::Retroactive), evidence(),
            "cliff: Friend no. 5 is worth €15.00 more than friend no. 4.");
        add("begins anew in each year",
            ladder({{1, flat(500)}, {5, flat(800)}}, Crossing::Inclusive, {Window::Kind::Year, 0}), evidence(),
            "cliff: On the last day of the period a friend can be worth €8.00, on the next day everybody begins with "
            "€5.00 again: hurrying pays.");
        add("within any year",
            ladder({{1, flat(500)}, {5, flat(800)}}, Crossing::Inclusive, {Window::Kind::Rolling, 365}), evidence());
        add("a larger sale gets less", brackets({{0, share(1000)}, {10'000, share(500)}}), evidence(),
            "cliff: A sale of €99.00 gets €9.90, one of €100.00 only €5.00.");
        add("each part by itself", brackets({{0, share(1000)}, {10'000, share(500)}}, true), evidence());
        add("larger sales get more", brackets({{0, flat(500)}, {10'000, flat(1000)}}), evidence());
        add("each purchase the same", eachPurchase(flat(1000)), evidence(),
            "cliff: Two sales of €25.00 earn €20.00, one of €50.00 earns €10.00.");
        add("a share of each purchase", eachPurchase(share(500)), evidence());
        RuleSet once = eachPurchase(flat(1000));
        once.caps.push_back({Cap::Scope::Friend, {}, RewardUnit::Money, 1000, {}, false});
        add("each purchase the same, once", once, evidence());
        RuleSet promotion = starter();
        promotion.rules[0].factors.push_back({QStringLiteral("Winter"), 20'000, kToday.addDays(9), {}, {}});
        add("worth waiting for", promotion, evidence(),
            "cliff: From 1 Dec 2026 on the reward is 200% of what it is one day earlier: waiting pays.");
        promotion.rules[0].factors[0].from = kToday.addDays(-9);
        add("has begun", promotion, evidence());

        RulesEvidence history = evidence();
        history.converted = {friendsOn(kToday.addDays(-40), 14), friendsOn(kToday.addDays(-400), 3)};
        const Window year{Window::Kind::Rolling, 365};
        add("nobody comes so far", ladder({{1, flat(500)}, {25, flat(800)}}, Crossing::Inclusive, year), history,
            "unreached: Nobody has reached the tier at 25 friend(s) who bought yet; the most was 14 friend(s) who "
            "bought (within 365 day(s)).");
        add("somebody came so far", ladder({{1, flat(500)}, {14, flat(800)}}, Crossing::Inclusive, year), history);
        add("not within a few days",
            ladder({{1, flat(500)}, {14, flat(800)}}, Crossing::Inclusive, {Window::Kind::Rolling, 7}), history,
            "unreached: Nobody has reached the tier at 14 friend(s) who bought yet; the most was 7 friend(s) who "
            "bought (within 7 day(s)).");
        RuleSet milestone = starter();
        milestone.rules.push_back(starter().rules[0]);
        milestone.rules[1].key = QStringLiteral("fifteen");
        milestone.rules[1].trigger = {Trigger::Kind::Milestone, 15};
        add("a milestone that is far off", milestone, history,
            "unreached: Nobody has reached the milestone of 15 friend(s) who bought yet; the most was 14 friend(s) who "
            "bought (over the whole campaign).");
        milestone.rules[1].trigger.number = 14;
        add("a milestone that was reached", milestone, history);

        RuleSet dear = starter();
        dear.rules[0].amount.number = 1500;
        add("costs more than a customer is worth", dear, richEvidence(),
            "margin: The rewards for a friend cost €15.00, but a new customer is worth €12.00.");
        add("costs less", starter(), richEvidence());
        add("is too dear from a step on", ladder({{1, flat(1000)}, {3, flat(1300)}}), richEvidence(),
            "margin: From friend no. 3 on the rewards cost €13.00, but a new customer is worth €12.00.");
        RuleSet credit = dear;
        credit.rules[0].reward.costBp = 6000;
        add("costs less than its face", credit, richEvidence());

        RulesEvidence returns = evidence();
        returns.returnDays = {1, 3, 8, 14, 21};
        add("paid before goods come back", starter(), returns,
            "short_hold: Rewards are paid after 14 day(s), but goods come back to your shop up to 21 day(s) after the "
            "sale (95 of 100 returns).");
        returns.returnDays = {1, 3, 8, 14, 14};
        add("held long enough", starter(), returns);
        returns.returnDays = {40, 50};
        add("too few returns to tell", starter(), returns);

        add("runs out before the end", capped(20'000), withCap(evidence(), 10'000, kToday.addDays(30)),
            "budget: The budget of €200.00 will be used up around 2 Dec 2026, before it ends on 22 Dec 2026: €100.00 "
            "since 13 Nov 2026.");
        add("lasts to the end", capped(50'000), withCap(evidence(), 10'000, kToday.addDays(30)));
        add("is used up", capped(5'000), withCap(evidence(), 10'000, {}),
            "budget: The budget of €50.00 is used up already: new rewards come to nothing.");
        add("lasts longer than there are days", capped(1'000'000'000'000), withCap(evidence(), 10, {}));
        add("has no end", capped(20'000), withCap(evidence(), 10'000, {}),
            "budget: The budget of €200.00 will be used up around 2 Dec 2026: €100.00 since 13 Nov 2026.");
    }
    void finds()
    {
        QFETCH(const Row, row);
        const std::vector<Advice> advices = lint(row.rules, row.evidence);
        QCOMPARE(textOf(advices), row.expected);
        for (const Advice& advice : advices) {
            QVERIFY(!advice.whatToDo.isEmpty());
            QCOMPARE(advice.fixTitle.isEmpty(), !advice.repaired);
            if (!advice.repaired)
                continue;
            QVERIFY(*advice.repaired != row.rules);
            QCOMPARE(problemsOf(*advice.repaired), problemsOf(row.rules));
            // What was repaired is not remarked again.
            const QString after = textOf(lint(*advice.repaired, row.evidence));
            QVERIFY2(!after.contains(advice.sentence), qPrintable(after));
        }
    }

    void namesTheRepair()
    {
        RulesEvidence returns = evidence();
        returns.returnDays = std::vector<int>(10, 21);
        const std::vector<Advice> advices = lint(starter(), returns);
        QCOMPARE(advices.size(), size_t(1));
        QCOMPARE(advices[0].fixTitle, QStringLiteral("Hold rewards for 21 day(s)"));
        QCOMPARE(advices[0].repaired->rules[0].holdDays, 21);
    }

    void putsWarningsFirst()
    {
        RulesEvidence rich = richEvidence();
        rich.converted = {friendsOn(kToday.addDays(-40), 2)};
        const std::vector<Advice> advices = lint(ladder({{1, flat(500)}, {3, flat(1300)}, {9, flat(1300)}}), rich);
        QVERIFY(advices.size() >= 2);
        QVERIFY(std::is_sorted(advices.begin(), advices.end(),
                               [](const Advice& a, const Advice& b) { return a.severity < b.severity; }));
    }

    void answersWithinAMovement()
    {
        RulesEvidence rich = richEvidence();
        for (int i = 0; i < 20'000; ++i)
            rich.converted.push_back(friendsOn(kToday.addDays(-400), i == 0 ? 30 : 3));
        rich.returnDays = std::vector<int>(5000, 10);
        RuleSet rules = ladder({{1, flat(500)}, {5, flat(800)}, {12, flat(900)}, {100, flat(1000)}},
                               TierSchedule::Crossing::Retroactive, {Window::Kind::Rolling, 365});
        for (int i = 0; i < 4; ++i) {
            rules.rules.push_back(rules.rules[0]);
            rules.rules.back().key = QString::number(i);
            rules.rules.back().priority = i + 1;
        }
        QBENCHMARK
        {
            QVERIFY(!lint(rules, rich).empty());
        }
    }
};

QTEST_GUILESS_MAIN(RulesLintTest)
#include "tst_ruleslint.moc"
