#include "tests/cli/clishop.h"

#include <algorithm>

using vouchwell::test::bytesOf;
using vouchwell::test::keysOf;
using vouchwell::test::Run;

namespace {

QJsonObject sideOf(const QJsonObject& comparison, const char* side)
{
    return comparison.value(QLatin1String(side)).toObject();
}

/// Ten for every friend, fifteen from the third on; five per cent to the friend; fifty for the fourth; 60 a year.
const QByteArray kLadder = R"({"format":2,"currency":"EUR","eligibility":{"household":"allow"},"rules":[
 {"key":"ladder","name":"Ladder","reward":{"form":"store_credit","cost_bp":6000},
  "tiers":{"steps":[{"from":1,"flat":1000},{"from":3,"flat":1500}]}},
 {"key":"welcome","for":"friend","reward":{"form":"discount"},"amount":{"percent_bp":500}},
 {"key":"four","trigger":"milestone","number":4,"reward":{"form":"cash"},"amount":{"flat":5000}}],
 "caps":[{"scope":"referrer","window":{"over":"year"},"amount":6000}]})";

const QByteArray kReferrals = "Referrer Name,Referrer Email,Friend Email,Referred On\n"
                              "Ana Díaz,ana@example.org,f1@example.org,2026-04-01\n"
                              "Ana Díaz,ana@example.org,f2@example.org,2026-04-02\n"
                              "Ana Díaz,ana@example.org,f3@example.org,2026-04-03\n"
                              "Ana Díaz,ana@example.org,f4@example.org,2026-04-04\n";
const QByteArray kSales = "Document,Email,Date,Net\nS1,f1@example.org,2026-04-11,20.00\n"
                          "S2,f2@example.org,2026-04-12,40.00\nS3,f3@example.org,2026-04-13,60.00\n"
                          "S4,f4@example.org,2026-04-14,80.00\n";

QStringList with(const char* option, const QString& value)
{
    return {QString::fromLatin1(option), value};
}

} // namespace

/// The contract of vouchwell-cli about rules and what they give.
class CliCampaignTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void publishesRulesAndGivesWhatTheySay()
    {
        makeBook();
        const Run published = publish(kLadder);
        QCOMPARE(published.code, 0);
        QCOMPARE(keysOf(published.json().object()), QStringLiteral("effective_from version"));
        QCOMPARE(published.json().object().value(QStringLiteral("version")).toInt(), 2);
        QVERIFY(published.json().object().value(QStringLiteral("effective_from")).isNull());
        QCOMPARE(import("referrals", kReferrals).code, 0);
        QCOMPARE(import("sales", kSales).code, 0);
        // 10 + 10 + 15 + 15, and 10 of the 50 before the year's 60 are full; 5 % of each sale.
        QCOMPARE(amounts("referrer"), (QList<int>{1000, 1000, 1500, 1500, 1000}));
        QCOMPARE(amounts("friend"), (QList<int>{100, 200, 300, 400}));
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void givesTheSameWhateverComesFirst()
    {
        makeBook();
        QCOMPARE(publish(kLadder).code, 0);
        QCOMPARE(import("sales", kSales).code, 0);
        for (const int row : {4, 2, 1, 3}) {
            const QList<QByteArray> lines = kReferrals.split('\n');
            QCOMPARE(import("referrals", lines.at(0) + '\n' + lines.at(row) + '\n').code, 0);
        }
        QList<int> given = amounts("referrer");
        std::sort(given.begin(), given.end());
        QCOMPARE(given, (QList<int>{1000, 1000, 1000, 1500, 1500}));
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void keepsTheRulesOfTheDayOfAReferral()
    {
        fillBook();
        const QByteArray before = bytesOf(book());
        const Run refused = publish(kLadder, with("--from", QStringLiteral("2026-04-02")));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("2026-04-02"), refused.err.constData());
        QCOMPARE(bytesOf(book()), before);
        QCOMPARE(publish(kLadder).code, 0); // from today on
        QCOMPARE(import("referrals", "Referrer Email,Friend Email,Referred On\nana@example.org,new@example.org,"
                                     "2026-05-21\nana@example.org,old@example.org,2026-05-19\n")
                     .code,
                 0);
        QCOMPARE(import("sales", "Document,Email,Date,Net\nN1,new@example.org,2026-05-21,50.00\n"
                                 "O1,old@example.org,2026-05-20,50.00\n")
                     .code,
                 0);
        QHash<QString, QString> ruleOf;
        for (const QJsonValue value : rewards()) {
            const QJsonObject reward = value.toObject();
            if (reward.value(QStringLiteral("role")).toString() == u"referrer")
                ruleOf.insert(reward.value(QStringLiteral("document")).toString(),
                              reward.value(QStringLiteral("rule")).toString());
        }
        QCOMPARE(ruleOf.value(QStringLiteral("N1")), QStringLiteral("ladder"));
        QCOMPARE(ruleOf.value(QStringLiteral("O1")), QStringLiteral("referrer-first-purchase"));
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void saysWhatIsWrongWithRules()
    {
        makeBook();
        const Run unknown = check(QByteArray(kLadder).replace("\"tiers\"", "\"teirs\""));
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("rules[1]") && unknown.err.contains("teirs"), unknown.err.constData());
        const Run overlapping = check(QByteArray(kLadder).replace("\"from\":3", "\"from\":1"));
        QCOMPARE(overlapping.code, 1);
        QCOMPARE(overlapping.json().object().value(QStringLiteral("ok")).toBool(true), false);
        QVERIFY2(overlapping.err.contains("overlap"), overlapping.err.constData());
        QCOMPARE(publish(QByteArray(kLadder).replace("\"EUR\"", "\"USD\"")).code, 1);
        QCOMPARE(on(QStringLiteral("campaign"), {QStringLiteral("show")}).code, 0);
        QCOMPARE(on(QStringLiteral("campaign"), {QStringLiteral("dance")}).code, 2);
    }

    void comparesRulesWithTheHistory()
    {
        fillBook();
        const Run checked = check(kLadder);
        QCOMPARE(checked.code, 0);
        const QJsonObject comparison = checked.json().object().value(QStringLiteral("comparison")).toObject();
        // Two conversions at 10; with the ladder 10 each too, and 5 % to the friends: 1.00 and 1.53.
        QCOMPARE(sideOf(comparison, "now").value(QStringLiteral("value_minor")).toInt(), 2000);
        QCOMPARE(sideOf(comparison, "draft").value(QStringLiteral("value_minor")).toInt(), 2253);
        QCOMPARE(comparison.value(QStringLiteral("people_with_more")).toInt(), 2);
        QCOMPARE(comparison.value(QStringLiteral("people_with_less")).toInt(), 0);
        QCOMPARE(sideOf(comparison, "draft").value(QStringLiteral("new_customers")).toInt(), 2);
        QCOMPARE(comparison.value(QStringLiteral("people")).toArray().size(), 2);
    }

    void replaysADraft()
    {
        fillBook();
        const QString draft = write("draft.json", kLadder);
        const Run replayed = on(QStringLiteral("replay"),
                                {draft, QStringLiteral("--margin"), QStringLiteral("40"), QStringLiteral("--json")});
        QCOMPARE(replayed.code, 0);
        const QJsonObject figures = replayed.json().object();
        QCOMPARE(sideOf(figures, "now").value(QStringLiteral("cost_minor")).toInt(), 2000);
        // Store credit costs the shop 60 % of its value; what friends get all of it.
        QCOMPARE(sideOf(figures, "draft").value(QStringLiteral("cost_minor")).toInt(), 1453);
        QCOMPARE(sideOf(figures, "draft").value(QStringLiteral("cost_per_new_customer_minor")).toInt(), 727);
        QVERIFY(figures.contains(QStringLiteral("break_even_bp")));
        QCOMPARE(on(QStringLiteral("replay"), {draft, QStringLiteral("--margin"), QStringLiteral("lots")}).code, 2);
        const Run told = on(QStringLiteral("replay"), {draft});
        QVERIFY2(told.out.contains("14.53"), told.out.constData());
        // Nothing was earned the year before.
        const Run early = on(QStringLiteral("replay"),
                             {draft, QStringLiteral("--json"), QStringLiteral("--from"), QStringLiteral("2025-01-01"),
                              QStringLiteral("--to"), QStringLiteral("2025-12-31")});
        QCOMPARE(sideOf(early.json().object(), "draft").value(QStringLiteral("cost_minor")).toInt(-1), 0);
    }

    void keepsTheTermsInEveryLanguage()
    {
        makeBook();
        QCOMPARE(publish(kLadder).code, 0);
        const QJsonObject shown =
            on(QStringLiteral("campaign"), {QStringLiteral("show"), QStringLiteral("--json")}).json().object();
        const QJsonArray versions = shown.value(QStringLiteral("versions")).toArray();
        QCOMPARE(versions.size(), 2);
        const QJsonObject inForce = versions.at(1).toObject();
        QVERIFY(inForce.value(QStringLiteral("in_force")).toBool());
        const QJsonObject terms = inForce.value(QStringLiteral("terms")).toObject();
        QVERIFY(terms.value(QStringLiteral("en")).toString().contains(QStringLiteral("From 3 friends who bought on")));
        QVERIFY(terms.value(QStringLiteral("es")).toString().contains(QStringLiteral("Desde 3 amigos que compraron")));
        QCOMPARE(QJsonDocument(inForce.value(QStringLiteral("rules")).toObject()).isNull(), false);
    }

    void explainsARewardWithWhatElseItCouldHaveBeen()
    {
        makeBook();
        QCOMPARE(publish(kLadder).code, 0);
        QCOMPARE(import("referrals", kReferrals).code, 0);
        QCOMPARE(import("sales", kSales).code, 0);
        int milestone = 0;
        for (const QJsonValue value : rewards()) {
            if (value.toObject().value(QStringLiteral("milestone")).toBool())
                milestone = value.toObject().value(QStringLiteral("reward")).toInt();
        }
        const Run why = on(QStringLiteral("explain"), {QString::number(milestone), QStringLiteral("--json")});
        QCOMPARE(why.code, 0);
        const QJsonObject json = why.json().object();
        QCOMPARE(keysOf(json), QStringLiteral("amount_minor headline otherwise recipient reward rule state steps "
                                              "uncapped_minor version"));
        QCOMPARE(json.value(QStringLiteral("amount_minor")).toInt(), 1000);
        QCOMPARE(json.value(QStringLiteral("uncapped_minor")).toInt(), 5000);
        QVERIFY2(why.out.contains("Ana D\xC3\xAD"
                                  "az"),
                 why.out.constData());
        const QString otherwise = QString::fromUtf8(
            QJsonDocument(json.value(QStringLiteral("otherwise")).toArray()).toJson(QJsonDocument::Compact));
        QVERIFY2(otherwise.contains(QStringLiteral("50.00")), qPrintable(otherwise));
        QCOMPARE(on(QStringLiteral("explain"), {QStringLiteral("999")}).code, 1);
        QCOMPARE(on(QStringLiteral("explain"), {QStringLiteral("x")}).code, 2);
    }

    void listsRewardsByState()
    {
        fillBook();
        QCOMPARE(rewards().size(), 2);
        QCOMPARE(rewards(with("--state", QStringLiteral("available"))).size(), 2);
        QCOMPARE(rewards(with("--state", QStringLiteral("paid"))).size(), 0);
        QCOMPARE(on(QStringLiteral("rewards"), with("--state", QStringLiteral("lost"))).code, 2);
    }

private:
    Run campaign(const char* action, const QByteArray& rules, const QStringList& more = {}) const
    {
        return run(QStringList{QStringLiteral("campaign"), QString::fromLatin1(action), book(),
                               write("rules.json", rules), QStringLiteral("--json"), QStringLiteral("--today"),
                               QStringLiteral("2026-05-20")} +
                   more);
    }
    Run publish(const QByteArray& rules, const QStringList& more = {}) const
    {
        return campaign("publish", rules, more);
    }
    Run check(const QByteArray& rules) const { return campaign("check", rules); }
    QJsonArray rewards(const QStringList& more = {}) const
    {
        return on(QStringLiteral("rewards"), QStringList{QStringLiteral("--json")} + more).json().array();
    }
    QList<int> amounts(const char* role) const
    {
        QList<int> found;
        for (const QJsonValue value : rewards()) {
            const QJsonObject reward = value.toObject();
            const QString state = reward.value(QStringLiteral("state")).toString();
            if (reward.value(QStringLiteral("role")).toString() == QLatin1String(role) && state != u"reversed")
                found << reward.value(QStringLiteral("amount_minor")).toInt();
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(CliCampaignTest)
#include "tst_clicampaign.moc"
