#include "core/rules/tracetext.h"

#include <QTest>

using namespace vouchwell;

namespace {

RuleSet someRules()
{
    RuleSet rules;
    rules.currency = QStringLiteral("EUR");
    Rule money;
    money.key = QStringLiteral("ladder");
    money.tiers.emplace();
    Rule percent;
    percent.key = QStringLiteral("share");
    percent.amount = {RewardValue::Kind::Percent, 1250};
    Rule points;
    points.key = QStringLiteral("points");
    points.reward.form = RewardForm::Points;
    Rule bag;
    bag.key = QStringLiteral("bag");
    bag.reward = {RewardForm::Gift, QStringLiteral("Tote bag"), 0, 0, 10'000};
    rules.rules = {money, percent, points, bag};
    rules.caps = {{Cap::Scope::Reward, {}, RewardUnit::Money, 900, {}, false},
                  {Cap::Scope::Referrer, {}, RewardUnit::Money, 20'000, {}, false},
                  {Cap::Scope::Friend, {}, RewardUnit::Money, {}, 1, false}};
    return rules;
}

} // namespace

class TraceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void saysEachStep_data()
    {
        using Kind = TraceStep::Kind;
        QTest::addColumn<QString>("rule");
        QTest::addColumn<std::vector<TraceStep>>("steps");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char* name, const char* rule, const std::vector<TraceStep>& steps,
                            const QStringList& sentences) {
            QTest::newRow(name) << QString::fromLatin1(rule) << steps << sentences;
        };
        const auto text = [](const char* sentence) { return QString::fromUtf8(sentence); };
        row("a base", "ladder", {{Kind::Base, 0, 1000, 0, 0, {}}}, {text("The rule gives €10.00.")});
        row("a percentage as it is", "share", {{Kind::Base, 0, 1250, 1250, 10'000, {}}},
            {text("The rule gives 12.5% of the purchase: €12.50.")});
        row("nothing before a tier is not said", "ladder",
            {{Kind::Base, 0, 0, 0, 0, {}}, {Kind::Tier, 0, 1500, 2, 5, {}}},
            {text("Tier 2, reached with 5 friend(s): €15.00.")});
        row("nothing at all is said", "ladder", {{Kind::Base, 0, 0, 0, 0, {}}}, {text("The rule gives €0.00.")});
        row("below the tiers", "ladder", {{Kind::Base, 0, 0, 0, 0, {}}, {Kind::Tier, 0, 0, 0, 0, {}}},
            {text("Below the first tier with 0 friend(s): €0.00.")});
        row("a decay to the last decimal", "ladder", {{Kind::Decay, 1000, 333, 333'333, 20, {}}},
            {text("20 day(s) after the referral 33.3333% of it is left: €3.33 instead of €10.00.")});
        row("a factor", "ladder", {{Kind::Factor, 1000, 1500, 15'000, 0, QStringLiteral("May")}},
            {text("May: 150% of €10.00 is €15.00.")});
        row("the limit of one reward", "ladder", {{Kind::Cap, 1000, 900, 0, 0, {}}},
            {text("One reward is at most €9.00: €9.00 instead of €10.00.")});
        row("a limit that was used", "ladder", {{Kind::Cap, 1000, 500, 1, 19'500, {}}},
            {text("The limit for one referrer is €200.00, and €195.00 of it was used before: €5.00 instead of "
                  "€10.00.")});
        row("a limit of so many", "ladder", {{Kind::Cap, 1000, 0, 2, 1000, {}}},
            {text("The limit for one friend was reached before: €0.00 instead of €10.00.")});
        row("points", "points", {{Kind::Base, 0, 1200, 0, 0, {}}}, {text("The rule gives 1,200 point(s).")});
        row("pieces", "bag", {{Kind::Base, 0, 1, 0, 0, {}}}, {text("The rule gives 1 × Tote bag.")});
    }

    void saysEachStep()
    {
        QFETCH(QString, rule);
        QFETCH(std::vector<TraceStep>, steps);
        QFETCH(QStringList, sentences);
        RewardTrace trace;
        trace.ruleKey = rule;
        trace.steps = steps;
        QCOMPARE(traceSentences(trace, someRules(), QLocale()), sentences);
    }
};

QTEST_GUILESS_MAIN(TraceTextTest)
#include "tst_tracetext.moc"
