#include "core/rules/ruletemplates.h"

#include "core/rules/rulescheck.h"
#include "core/rules/rulesjson.h"
#include "core/rules/starterrules.h"

#include <QTest>

using namespace vouchwell;

namespace {

const QDate kToday(2026, 11, 22);

RuleSet starter(const QString& currency = QStringLiteral("EUR"))
{
    return starterRules(*Currency::parse(currency));
}

QStringList keysOf(const RuleSet& rules)
{
    QStringList keys;
    for (const Rule& rule : rules.rules)
        keys << rule.key;
    return keys;
}

} // namespace

class RuleTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBePublishedAfterAnyOther_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        for (const QString& currency : {QStringLiteral("EUR"), QStringLiteral("JPY")}) {
            for (int first = 0; first < kRuleTemplateCount; ++first) {
                for (int second = 0; second < kRuleTemplateCount; ++second)
                    QTest::addRow("%s, %d after %d", qPrintable(currency), second, first)
                        << currency << first << second;
            }
        }
    }

    void canBePublishedAfterAnyOther()
    {
        QFETCH(QString, currency);
        QFETCH(int, first);
        QFETCH(int, second);
        const RuleSet once = withTemplate(starter(currency), RuleTemplate(first), kToday);
        QVERIFY2(problemsOf(once).isEmpty(), qPrintable(problemsOf(once).join(u'\n')));
        const RuleSet twice = withTemplate(once, RuleTemplate(second), kToday);
        QVERIFY2(problemsOf(twice).isEmpty(), qPrintable(problemsOf(twice).join(u'\n')));
        QCOMPARE(*ruleSetFromJson(toCanonicalJson(twice)), twice);
    }

    void keepsTheKeyAndTheAmountOfTheRuleWhosePlaceItTakes()
    {
        RuleSet rules = starter();
        rules.rules.front().key = QStringLiteral("mine");
        rules.rules.front().amount.number = 700;
        const RuleSet steps = withTemplate(rules, RuleTemplate::ThreeSteps, kToday);
        QCOMPARE(keysOf(steps), QStringList{QStringLiteral("mine")});
        QCOMPARE(steps.rules.front().tiers->steps[1].value.number, qint64(1050));
        const RuleSet flat = withTemplate(steps, RuleTemplate::OneAmount, kToday);
        QCOMPARE(flat.rules.front().amount.number, qint64(700));
    }

    void leavesLimitsAndExtrasAlone()
    {
        RuleSet rules = withTemplate(starter(), RuleTemplate::MilestoneGift, kToday);
        rules.caps.push_back({});
        rules.caps.front().amount = 10'000;
        const RuleSet made = withTemplate(rules, RuleTemplate::BothSides, kToday);
        QCOMPARE(made.caps, rules.caps);
        QCOMPARE(made.rules[1], rules.rules[1]);
        QCOMPARE(made.rules.size(), size_t(3));
    }

    void doublesInTheDecemberOfThisYearOnce()
    {
        const RuleSet once = withTemplate(starter(), RuleTemplate::DoubleInDecember, kToday);
        QCOMPARE(once.rules.front().factors.front().from, QDate(2026, 12, 1));
        QCOMPARE(once.rules.front().factors.front().until, QDate(2026, 12, 31));
        QCOMPARE(withTemplate(once, RuleTemplate::DoubleInDecember, kToday), once);
    }

    void findsAFreeKey()
    {
        RuleSet rules = starter();
        QCOMPARE(freeKey(rules, QStringLiteral("gift")), QStringLiteral("gift"));
        for (int i = 0; i < 3; ++i)
            rules = withTemplate(rules, RuleTemplate::MilestoneGift, kToday);
        QCOMPARE(keysOf(rules).mid(1),
                 (QStringList{QStringLiteral("gift"), QStringLiteral("gift-2"), QStringLiteral("gift-3")}));
    }

    void thePlaceOfARuleIsItsPriority()
    {
        RuleSet rules = withTemplate(starter(), RuleTemplate::BothSides, kToday);
        Rule vip = rules.rules.front();
        vip.key = QStringLiteral("vip");
        vip.condition = {Condition::Kind::Test, {}, Condition::Subject::ReferrerTag, Condition::Comparison::Is,
                         QStringLiteral("VIP"), 0};
        rules.rules.push_back(vip);
        QVERIFY(!problemsOf(rules).isEmpty());
        moveRule(rules, 2, 0);
        QCOMPARE(keysOf(rules).first(), QStringLiteral("vip"));
        QCOMPARE(rules.rules[0].priority, 1);
        QCOMPARE(rules.rules[1].priority, 0);
        QCOMPARE(rules.rules[2].priority, 0);
        QVERIFY2(problemsOf(rules).isEmpty(), qPrintable(problemsOf(rules).join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(RuleTemplatesTest)
#include "tst_ruletemplates.moc"
