#include "core/domain/campaign.h"

#include <QJsonDocument>
#include <QTest>

using namespace vouchwell;

namespace {

CampaignRules unusualRules()
{
    CampaignRules rules;
    rules.currency = QStringLiteral("KWD");
    rules.existingCustomerIsInvalid = false;
    rules.conversionWindowDays = 17;
    rules.minimumSaleMinor = 9007199254740993; // not representable as a double
    rules.referrerRewardMinor = 9007199254740995;
    rules.holdDays = 0;
    rules.approval = CampaignRules::Approval::ByHand;
    rules.partialReturn = CampaignRules::PartialReturn::Proportional;
    rules.expiryDays = 365;
    return rules;
}

QByteArray changed(const CampaignRules& rules, const QString& key, const QJsonValue& value)
{
    QJsonObject json = QJsonDocument::fromJson(toCanonicalJson(rules)).object();
    if (value.isUndefined())
        json.remove(key);
    else
        json.insert(key, value);
    return QJsonDocument(json).toJson();
}

} // namespace

class CampaignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithWhatEveryBookPromises()
    {
        const CampaignRules rules = starterRules({QStringLiteral("EUR"), 2});
        QCOMPARE(rules.currency, QStringLiteral("EUR"));
        QCOMPARE(rules.referrerRewardMinor, qint64(1000));
        QCOMPARE(rules.conversionWindowDays, 90);
        QCOMPARE(rules.holdDays, 14);
        QCOMPARE(rules.minimumSaleMinor, qint64(0));
        QVERIFY(rules.existingCustomerIsInvalid);
        QCOMPARE(rules.attribution, CampaignRules::Attribution::FirstClaim);
    }

    void comesBackFromItsJson()
    {
        for (const CampaignRules& rules : {starterRules({QStringLiteral("EUR"), 2}), unusualRules()}) {
            const Result<CampaignRules> read = rulesFromJson(toCanonicalJson(rules));
            QVERIFY(read);
            QVERIFY(*read == rules);
            QCOMPARE(toCanonicalJson(*read), toCanonicalJson(rules));
        }
    }

    void writesSortedKeysWithoutBlanksAndAmountsAsText()
    {
        QCOMPARE(toCanonicalJson(starterRules({QStringLiteral("EUR"), 2})),
                 QByteArray("{\"attribution\":\"first_claim\",\"conversion_window_days\":90,\"currency\":\"EUR\","
                            "\"existing_customer\":\"invalid\",\"format\":1,\"minimum_sale_minor\":\"0\","
                            "\"referrer_reward\":{\"amount_minor\":\"1000\",\"hold_days\":14,\"rule_key\":"
                            "\"referrer-first-purchase\",\"trigger\":\"first_purchase\"}}"));
    }

    void refusesRulesItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("json");
        const CampaignRules rules = starterRules({QStringLiteral("EUR"), 2});
        const auto row = [&](const char* name, const char* key, const QJsonValue& value) {
            QTest::newRow(name) << changed(rules, QString::fromLatin1(key), value);
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no json") << QByteArray("rules");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("empty object") << QByteArray("{}");
        row("newer format", "format", 2);
        row("no format", "format", QJsonValue(QJsonValue::Undefined));
        row("other attribution", "attribution", QStringLiteral("last_claim"));
        row("unknown currency", "currency", QStringLiteral("XQQ"));
        row("negative window", "conversion_window_days", -1);
        row("window as text", "conversion_window_days", QStringLiteral("ninety"));
        row("minimum as number", "minimum_sale_minor", 5);
        row("negative minimum", "minimum_sale_minor", QStringLiteral("-5"));
        row("unknown treatment of existing customers", "existing_customer", QStringLiteral("half"));
        row("no reward", "referrer_reward", QJsonValue(QJsonValue::Undefined));
        const auto reward = [&](const char* name, const char* key, const QJsonValue& value) {
            QJsonObject object = QJsonDocument::fromJson(toCanonicalJson(rules))
                                     .object()
                                     .value(QStringLiteral("referrer_reward"))
                                     .toObject();
            object.insert(QString::fromLatin1(key), value);
            row(name, "referrer_reward", object);
        };
        reward("reward is no amount", "amount_minor", QStringLiteral("ten"));
        reward("negative reward", "amount_minor", QStringLiteral("-1"));
        reward("negative hold", "hold_days", -1);
        reward("unknown trigger", "trigger", QStringLiteral("every_purchase"));
        reward("unknown approval", "approval", QStringLiteral("by_vote"));
        reward("unknown treatment of partial returns", "partial_return", QStringLiteral("double"));
        reward("expires at once", "expiry_days", 0);
        reward("unknown rule", "rule_key", QStringLiteral("something-else"));
    }
    void refusesRulesItDoesNotUnderstand()
    {
        QFETCH(QByteArray, json);
        const Result<CampaignRules> read = rulesFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.failure().kind, Failure::Kind::Unreadable);
        QVERIFY(!read.failure().text.isEmpty());
    }

    void saysEveryRuleInItsTerms()
    {
        CampaignRules rules = starterRules({QStringLiteral("EUR"), 2});
        rules.minimumSaleMinor = 2550;
        const QString terms = termsSheet(rules, QLocale(QLocale::English, QLocale::Ireland));
        for (const QString& part :
             {QStringLiteral("€10.00"), QStringLiteral("90 day"), QStringLiteral("€25.50"), QStringLiteral("14 day"),
              QStringLiteral("bought before"), QStringLiteral("earliest"), QStringLiteral("themselves"),
              QStringLiteral("returned in full")})
            QVERIFY2(terms.contains(part), qPrintable(part + u'\n' + terms));
    }

    void leavesOutOfItsTermsWhatIsNoRule()
    {
        CampaignRules rules = starterRules({QStringLiteral("EUR"), 2});
        rules.existingCustomerIsInvalid = false;
        const QString terms = termsSheet(rules, QLocale::c());
        QVERIFY(!terms.contains(QStringLiteral("bought before")));
        QVERIFY(!terms.contains(QStringLiteral("at least")));
    }
};

QTEST_APPLESS_MAIN(CampaignTest)
#include "tst_campaign.moc"
