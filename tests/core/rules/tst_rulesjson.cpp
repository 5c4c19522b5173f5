#include "core/rules/rulesjson.h"

#include "richrules.h"

#include <QTest>

using namespace vouchwell;

namespace {

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
