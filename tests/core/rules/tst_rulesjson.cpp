#include "core/rules/rulesjson.h"

#include <QTest>

using namespace vouchwell;

namespace {

/// Something of everything.
RuleSet richRules()
{
    using Kind = RewardValue::Kind;
    RuleSet rules;
    rules.currency = QStringLiteral("EUR");
    rules.eligibility = {Eligibility::Attribution::Split,
                         Eligibility::ExistingCustomer::LapsedIsNew,
                         400,
                         Eligibility::Household::Block,
                         180,
                         60,
                         7,
                         1500};
    Rule rule;
    rule.key = QStringLiteral("friends");
    rule.name = QStringLiteral("From the fifth friend on");
    rule.trigger = {Trigger::Kind::NthPurchase, 2};
    rule.priority = -3;
    rule.condition = {
        Condition::Kind::Any,
        {{Condition::Kind::Test,
          {},
          Condition::Subject::ReferrerTag,
          Condition::Comparison::IsNot,
          QStringLiteral("staff"),
          0},
         {Condition::Kind::All,
          {{Condition::Kind::Test, {}, Condition::Subject::SaleAmount, Condition::Comparison::AtLeast, {}, 5000}}}}};
    rule.from = QDate(2026, 1, 1);
    rule.until = QDate(2026, 12, 31);
    rule.reward = {RewardForm::Gift, QStringLiteral("Tote bag"), 900, 350, 10'000};
    rule.amount = {Kind::Percent, 500};
    rule.brackets = Brackets{false, {{0, {Kind::Percent, 0}}, {10'000, {Kind::Flat, 700}}}};
    rule.tiers = TierSchedule{Measure::Value,
                              TierSchedule::Crossing::Next,
                              {Window::Kind::Rolling, 365},
                              TierSchedule::Loss::AfterIdle,
                              6,
                              {{1, {Kind::Factor, 10'000}}, {5, {Kind::Factor, 15'000}}}};
    rule.factors = {{QStringLiteral("December"), 20'000, QDate(2026, 12, 1), QDate(2026, 12, 31), {}}};
    rule.decay = {Decay::Shape::HalfLife, {}, 0, 0, 30, 2500};
    rule.floor = 100;
    rule.ceiling = 0;
    rule.holdDays = 0;
    rule.approval = Rule::Approval::ByHand;
    rule.instalments = {3, 31};
    rule.expiryDays = 365;
    rule.partialReturn = Rule::PartialReturn::Proportional;
    Rule milestone;
    milestone.key = QStringLiteral("ten");
    milestone.role = Role::Upline;
    milestone.trigger = {Trigger::Kind::Milestone, 10};
    milestone.milestoneWindow = {Window::Kind::Year, 0};
    milestone.milestoneMeasure = Measure::Received;
    milestone.isExtra = true;
    milestone.endsExtras = true;
    rules.rules = {rule, milestone};
    rules.caps = {{Cap::Scope::Business, {}, RewardUnit::Points, 100'000, {}, false},
                  {Cap::Scope::Friend, {Window::Kind::Month, 0}, RewardUnit::Money, {}, 3, true}};
    return rules;
}

QByteArray withRule(const char* rule)
{
    return QByteArray("{\"format\":2,\"currency\":\"EUR\",\"rules\":[") + rule + "]}";
}

} // namespace

class RulesJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote()
    {
        for (const RuleSet& rules : {richRules(), RuleSet{QStringLiteral("JPY"), {}, {}, {}}}) {
            const QByteArray json = toCanonicalJson(rules);
            const Result<RuleSet> read = ruleSetFromJson(json);
            QVERIFY2(read, read ? "" : qPrintable(read.failure().text));
            QVERIFY2(*read == rules, json.constData());
            QCOMPARE(toCanonicalJson(*read), json);
        }
    }

    void leavesOutWhatSaysTheUsual()
    {
        RuleSet rules;
        rules.currency = QStringLiteral("EUR");
        Rule rule;
        rule.key = QStringLiteral("a");
        rule.amount.number = 1000;
        rules.rules = {rule};
        QCOMPARE(toCanonicalJson(rules), QByteArray("{\"currency\":\"EUR\",\"format\":2,\"rules\":[{\"amount\":{"
                                                    "\"flat\":\"1000\"},\"key\":\"a\"}]}"));
    }

    void namesThePlaceOfWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QByteArray& json, const char* place) {
            QTest::newRow(name) << json << QString::fromUtf8(place);
        };
        row("no json", "rules", "not JSON");
        row("newer", "{\"format\":3}", "format 3");
        row("unknown key", withRule("{\"kee\":\"a\"}"), "rules[1]: “kee”");
        row("unknown key inside", withRule("{\"tiers\":{\"stepz\":[]}}"), "rules[1].tiers: “stepz”");
        row("unknown word", withRule("{\"for\":\"everybody\"}"), "rules[1].for");
        row("broken amount", withRule("{\"amount\":{\"flat\":\"ten\"}}"), "rules[1].amount.flat");
        row("fraction of a cent", withRule("{\"amount\":{\"flat\":1.5}}"), "rules[1].amount.flat");
        row("two amounts", withRule("{\"amount\":{\"flat\":1,\"percent_bp\":5}}"), "rules[1].amount");
        row("negative", withRule("{\"ceiling\":-1}"), "rules[1].ceiling");
        row("more than all", withRule("{\"amount\":{\"percent_bp\":10001}}"), "rules[1].amount.percent_bp");
        row("no date", withRule("{\"from\":\"2026-02-30\"}"), "rules[1].from");
        row("a number for a flag", withRule("{\"extra\":1}"), "rules[1].extra");
        row("a list for an object", withRule("{\"tiers\":[]}"), "rules[1].tiers");
        row("an object for a list", withRule("{\"factors\":{}}"), "rules[1].factors");
        row("a number for a rule", withRule("5"), "rules[1]");
        row("text compared by size", withRule("{\"if\":{\"subject\":\"channel\",\"at_least\":5}}"),
            "rules[1].if.at_least");
        row("unknown currency", "{\"format\":2,\"currency\":\"XQQ\"}", "currency");
    }
    void namesThePlaceOfWhatItDoesNotUnderstand()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const Result<RuleSet> read = ruleSetFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.failure().kind, Failure::Kind::Unreadable);
        QVERIFY2(read.failure().text.contains(place), qPrintable(read.failure().text));
    }

    void readsTheFirstFormat()
    {
        const QByteArray json("{\"attribution\":\"first_claim\",\"conversion_window_days\":60,\"currency\":\"EUR\","
                              "\"existing_customer\":\"allowed\",\"format\":1,\"minimum_sale_minor\":\"5\","
                              "\"referrer_reward\":{\"amount_minor\":\"1000\",\"approval\":\"by_hand\","
                              "\"expiry_days\":30,\"hold_days\":0,\"rule_key\":\"referrer-first-purchase\","
                              "\"trigger\":\"first_purchase\"}}");
        const Result<RuleSet> read = ruleSetFromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.failure().text));
        QCOMPARE(read->eligibility.conversionWindowDays, 60);
        QCOMPARE(read->eligibility.existingCustomer, Eligibility::ExistingCustomer::Allowed);
        QCOMPARE(read->eligibility.minimumSaleMinor, qint64(5));
        QCOMPARE(read->rules.size(), size_t(1));
        const Rule& rule = read->rules.front();
        QCOMPARE(rule.key, QStringLiteral("referrer-first-purchase"));
        QCOMPARE(rule.amount.number, qint64(1000));
        QCOMPARE(rule.holdDays, 0);
        QCOMPARE(rule.approval, Rule::Approval::ByHand);
        QCOMPARE(rule.expiryDays, 30);
        QVERIFY(!ruleSetFromJson("{\"format\":1,\"currency\":\"EUR\"}"));
    }
};

QTEST_GUILESS_MAIN(RulesJsonTest)
#include "tst_rulesjson.moc"
