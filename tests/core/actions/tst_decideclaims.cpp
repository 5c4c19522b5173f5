#include "core/actions/decideclaims.h"
#include "core/actions/mergepeople.h"
#include "core/actions/programfacts.h"
#include "core/actions/recordreferral.h"
#include "core/actions/undo.h"
#include "payoutshop.h"

#include <map>
#include <random>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);
using Kind = ClaimsVerdict::Kind;

/// The starter's reward is odd, so that shares do not come out even; the friend gets something too.
RuleSet oddRules(const Currency& currency)
{
    RuleSet rules = starterRules(currency);
    rules.rules.front().amount.number = 1'001;
    Rule forFriend = rules.rules.front();
    forFriend.key = QStringLiteral("friend");
    forFriend.role = Role::Friend;
    forFriend.amount = {RewardValue::Kind::Percent, 333};
    rules.rules.push_back(forFriend);
    rules.rules.front().holdDays = rules.rules.back().holdDays = 0;
    return rules;
}

} // namespace

class DecideClaimsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PayoutShop> m_shop;
    PersonId m_ana;
    PersonId m_berta;
    PersonId m_carla;
    PersonId m_ben;

    ReferralId referral()
    {
        return {m_shop->number("SELECT id FROM referrals WHERE friend_id = " + QByteArray::number(m_ben.value))};
    }
    ClaimId claimOf(PersonId referrer)
    {
        return {m_shop->number("SELECT id FROM claims WHERE referrer_id = " + QByteArray::number(referrer.value))};
    }
    ClaimsVerdict verdict(Kind kind, const std::vector<ClaimShare>& claims, const QString& reason = {})
    {
        return {referral(), kind, claims, reason};
    }
    VerdictOutcome decide(Kind kind, const std::vector<ClaimShare>& claims, const QString& reason = {})
    {
        return mustHave(decideClaims(m_shop->book(), verdict(kind, claims, reason)));
    }
    qint64 owedTo(PersonId person) { return m_shop->balance(person, "pending") + m_shop->balance(person, "available"); }
    QStringList statuses() { return m_shop->texts("SELECT status || ' ' || weight_bp FROM claims ORDER BY id"); }
    /// What each person would get for the referral if everything were worked out for the first time.
    static std::map<qint64, qint64> fresh(PayoutShop& shop, ReferralId referral)
    {
        std::map<qint64, qint64> sums;
        EvaluationStore store(shop.book().database());
        const VersionRules rules = store.rulesByVersion();
        const ProgramFeed feed(rules, shop.book().today(), Standing::None);
        store.touchAll();
        store.forEachBlock([&](std::vector<ReferralCase>& block) {
            const std::vector<ReferralCourse> courses = coursesOf(block, rules, shop.book().today());
            for (size_t i = 0; i < block.size(); ++i) {
                const ReferralCase& c = block[i];
                if (c.id != referral)
                    continue;
                Program program = feed.start();
                feed.add(program, c, courses[i]);
                program.workOut(Tracing::Off);
                for (const RewardOutcome& reward : program.rewardsOf(c.id))
                    sums[reward.recipient.value] += reward.amountMinor - reward.reversedMinor;
            }
        });
        std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
        return sums;
    }
    /// What the ledger says that the referral has cost, by person.
    static std::map<qint64, qint64> posted(PayoutShop& shop, ReferralId referral)
    {
        std::map<qint64, qint64> sums;
        Statement rows(shop.book().database(),
                       QStringLiteral("SELECT w.recipient_id, -SUM(p.delta_minor) FROM postings p JOIN rewards w ON "
                                      "w.id = p.reward_id WHERE p.account = 'cost' AND w.referral_id = :id GROUP BY "
                                      "w.recipient_id HAVING SUM(p.delta_minor) <> 0"));
        rows.bind(QStringLiteral(":id"), referral).run();
        while (rows.next())
            sums[rows.int64(0)] = rows.int64(1);
        return sums;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<PayoutShop>(kToday);
        m_shop->useRules(oddRules(m_shop->book().shop().currency));
        m_shop->readAgain();
        m_ana = m_shop->person(QStringLiteral("Ana"));
        m_berta = m_shop->person(QStringLiteral("Berta"));
        m_carla = m_shop->person(QStringLiteral("Carla"));
        m_ben = m_shop->person(QStringLiteral("Ben"));
        m_shop->claim(m_ana, m_ben, kToday.addDays(-20));
        m_shop->claim(m_berta, m_ben, kToday.addDays(-19));
        m_shop->claim(m_carla, m_ben, kToday.addDays(-18));
        m_shop->sale(m_ben, kToday.addDays(-10), 5'000, QStringLiteral("S1"));
    }

    void givesTheRewardToWhoeverIsCredited()
    {
        QCOMPARE(owedTo(m_ana), qint64(1'001));
        const VerdictOutcome outcome = decide(Kind::Credit, {{claimOf(m_berta), 0}});
        QCOMPARE(outcome.sentence, QStringLiteral("Berta is credited for Ben."));
        QCOMPARE(outcome.stage, Stage::Converted);
        QCOMPARE(owedTo(m_ana), qint64(0));
        QCOMPARE(owedTo(m_berta), qint64(1'001));
        QCOMPARE(statuses(), QStringList({QStringLiteral("rejected 10000"), QStringLiteral("credited 10000"),
                                          QStringLiteral("rejected 10000")}));
        QCOMPARE(outcome.effects.size(), size_t(2));
        QCOMPARE(outcome.effects[0].name, QStringLiteral("Ana"));
        QCOMPARE(outcome.effects[0].change.takenBack, qint64(1'001));
        QCOMPARE(outcome.effects[1].change.granted, qint64(1'001));
        QCOMPARE(m_shop->differences(), QString());
    }
    void clawsBackWhatWasPaidToTheOther()
    {
        QVERIFY(m_shop->payAll() > 0);
        const VerdictOutcome outcome = decide(Kind::Credit, {{claimOf(m_carla), 0}});
        QCOMPARE(owedTo(m_ana), qint64(-1'001));
        QCOMPARE(owedTo(m_carla), qint64(1'001));
        QCOMPARE(outcome.effects[0].change.clawedBack, qint64(1'001));
        QCOMPARE(outcome.effects[0].change.takenBack, qint64(0));
        QCOMPARE(m_shop->differences(), QString());
    }
    void sharesEquallyWithTheOddUnitForTheEarlier()
    {
        const VerdictOutcome outcome =
            decide(Kind::Share, {{claimOf(m_ana), 0}, {claimOf(m_berta), 0}, {claimOf(m_carla), 0}});
        QCOMPARE(statuses(), QStringList({QStringLiteral("split 3334"), QStringLiteral("split 3333"),
                                          QStringLiteral("split 3333")}));
        QCOMPARE(owedTo(m_ana), qint64(334));
        QCOMPARE(owedTo(m_berta), qint64(334));
        QCOMPARE(owedTo(m_carla), qint64(333));
        QVERIFY2(outcome.sentence.contains(QStringLiteral("Ana (33.34 %)")), qPrintable(outcome.sentence));
    }
    void sharesAsItIsTold()
    {
        decide(Kind::Share, {{claimOf(m_carla), 2'000}, {claimOf(m_ana), 8'000}});
        QCOMPARE(owedTo(m_ana), qint64(801));
        QCOMPARE(owedTo(m_carla), qint64(200));
        QCOMPARE(owedTo(m_berta), qint64(0));
    }
    void givesThePartOfOneWhoIsNotCreditedToTheOthers()
    {
        decide(Kind::Share, {{claimOf(m_ana), 5'000}, {claimOf(m_berta), 3'000}, {claimOf(m_carla), 2'000}});
        decide(Kind::Reject, {{claimOf(m_ana), 0}}, QStringLiteral("was abroad"));
        QCOMPARE(statuses(), QStringList({QStringLiteral("rejected 10000"), QStringLiteral("split 6000"),
                                          QStringLiteral("split 4000")}));
        QCOMPARE(owedTo(m_berta), qint64(601));
        QCOMPARE(owedTo(m_carla), qint64(400));
    }
    void creditsTheNextWhenTheFirstIsNotCredited()
    {
        decide(Kind::Reject, {{claimOf(m_ana), 0}}, QStringLiteral("was abroad"));
        QCOMPARE(owedTo(m_berta), qint64(1'001));
        QCOMPARE(m_shop->texts("SELECT decision_reason || decided_on FROM claims WHERE decision = 'reject'"),
                 QStringList(QStringLiteral("was abroad2026-05-20")));
    }
    void makesTheReferralInvalidWhenNobodyIsLeft()
    {
        for (const PersonId referrer : {m_ana, m_berta, m_carla})
            decide(Kind::Reject, {{claimOf(referrer), 0}}, QStringLiteral("no"));
        QCOMPARE(m_shop->texts("SELECT stage || ' ' || reason FROM referrals"),
                 QStringList(QStringLiteral("invalid decided")));
        QCOMPARE(owedTo(m_ben), qint64(0));
    }
    void followsTheRulesAgainWhenTheDecisionIsTakenBack()
    {
        decide(Kind::Credit, {{claimOf(m_carla), 0}});
        decide(Kind::TakeBack, {});
        QCOMPARE(owedTo(m_ana), qint64(1'001));
        QCOMPARE(owedTo(m_carla), qint64(0));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM claims WHERE decision <> '' OR decided_on IS NOT NULL"),
                 qint64(0));
    }
    void isUndoneAndDoneAgainAsOneAct()
    {
        const qint64 acts = m_shop->number("SELECT COUNT(*) FROM acts");
        decide(Kind::Share, {{claimOf(m_ana), 0}, {claimOf(m_carla), 0}});
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM acts"), acts + 1);
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM audit_log WHERE entity = 'claim'"), qint64(2));
        mustHave(undo(m_shop->book()));
        QCOMPARE(owedTo(m_ana), qint64(1'001));
        QCOMPARE(owedTo(m_carla), qint64(0));
        mustHave(redo(m_shop->book()));
        QCOMPARE(owedTo(m_carla), qint64(500));
        QCOMPARE(m_shop->differences(), QString());
    }
    void foreseesWithoutChangingAnything()
    {
        m_shop->payAll();
        const qint64 postings = m_shop->number("SELECT COUNT(*) FROM postings");
        const auto outcomes = mustHave(
            foreseeClaims(m_shop->book(),
                          {verdict(Kind::Credit, {{claimOf(m_ana), 0}}), verdict(Kind::Credit, {{claimOf(m_berta), 0}}),
                           verdict(Kind::Share, {{claimOf(m_ana), 0}, {claimOf(m_berta), 0}})}));
        QCOMPARE(outcomes.size(), size_t(3));
        QVERIFY(outcomes[0] && outcomes[0]->effects.empty());
        QCOMPARE(outcomes[1]->effects.front().change.clawedBack, qint64(1'001));
        QCOMPARE(outcomes[2]->effects.back().change.granted, qint64(500));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM postings"), postings);
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM claims WHERE decision <> ''"), qint64(0));
    }
    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<int>>("weights");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nobody") << int(Kind::Credit) << QList<int>{} << QString();
        QTest::newRow("two for one") << int(Kind::Credit) << QList<int>{0, 0} << QString();
        QTest::newRow("share alone") << int(Kind::Share) << QList<int>{0} << QString();
        QTest::newRow("less than all") << int(Kind::Share) << QList<int>{5'000, 4'000} << QString();
        QTest::newRow("more than all") << int(Kind::Share) << QList<int>{9'000, 4'000} << QString();
        QTest::newRow("nothing for one") << int(Kind::Share) << QList<int>{10'000, 0} << QString();
        QTest::newRow("below nothing") << int(Kind::Share) << QList<int>{11'000, -1'000} << QString();
        QTest::newRow("no reason") << int(Kind::Reject) << QList<int>{0} << QStringLiteral("  ");
        QTest::newRow("nothing decided") << int(Kind::TakeBack) << QList<int>{} << QString();
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(int, kind);
        QFETCH(QList<int>, weights);
        QFETCH(QString, reason);
        const PersonId referrers[] = {m_ana, m_berta, m_carla};
        std::vector<ClaimShare> claims;
        for (qsizetype i = 0; i < weights.size(); ++i)
            claims.push_back({claimOf(referrers[i]), weights[i]});
        const Result<VerdictOutcome> result = decideClaims(m_shop->book(), verdict(Kind(kind), claims, reason));
        QVERIFY(!result);
        QCOMPARE(result.failure().kind, Failure::Kind::Refused);
        QVERIFY(result.failure().text.endsWith(u'.'));
        QCOMPARE(owedTo(m_ana), qint64(1'001));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM acts WHERE name = 'decide_claims'"), qint64(0));
    }
    void refusesToCreditSomebodyForThemselves()
    {
        m_shop->claim(m_ben, m_ben, kToday.addDays(-17));
        const auto result = decideClaims(m_shop->book(), verdict(Kind::Credit, {{claimOf(m_ben), 0}}));
        QVERIFY(!result && result.failure().text.contains(QStringLiteral("Ben")));
    }
    void sharesAmongThoseWhomThePurchaseReaches()
    {
        // Carla speaks up after the purchase: of the decided shares hers does not count for it.
        const PersonId dora = m_shop->person(QStringLiteral("Dora"));
        m_shop->claim(dora, m_ben, kToday.addDays(-5));
        decide(Kind::Share, {{claimOf(m_ana), 5'000}, {claimOf(m_berta), 2'500}, {claimOf(dora), 2'500}});
        QCOMPARE(owedTo(m_ana) + owedTo(m_berta), qint64(1'001));
        QCOMPARE(owedTo(dora), qint64(0));
        QCOMPARE(m_shop->number("SELECT SUM(weight_bp) FROM claims WHERE status = 'split'"), qint64(10'000));
    }

    void keepsADecisionWhenTwoReferrersAreOne()
    {
        decide(Kind::Credit, {{claimOf(m_carla), 0}});
        mustHave(mergePeople(m_shop->book(), m_berta, m_carla));
        QCOMPARE(owedTo(m_berta), qint64(1'001));
        QCOMPARE(owedTo(m_ana), qint64(0));
        QCOMPARE(m_shop->differences(), QString());
        mustHave(undo(m_shop->book()));
        QCOMPARE(owedTo(m_carla), qint64(1'001));
        QCOMPARE(m_shop->texts("SELECT decision FROM claims ORDER BY id"),
                 QStringList({QString(), QString(), QStringLiteral("credit")}));
    }

    void keepsTheDayOnWhichItWasQualified()
    {
        const ReferralId id = referral();
        mustHave(setReferralStage(m_shop->book(), id, Stage::Qualified, {}));
        const QByteArray day = "SELECT COALESCE(qualified_on, '') FROM referrals";
        QCOMPARE(m_shop->texts(day), QStringList(QStringLiteral("2026-05-20")));
        m_shop->clock().addDays(3);
        mustHave(setReferralStage(m_shop->book(), id, Stage::Contacted, {}));
        mustHave(setReferralStage(m_shop->book(), id, Stage::Qualified, {}));
        QCOMPARE(m_shop->texts(day), QStringList(QStringLiteral("2026-05-20")));
        for (int i = 0; i < 3; ++i)
            mustHave(undo(m_shop->book()));
        QCOMPARE(m_shop->texts(day), QStringList(QString()));
        mustHave(redo(m_shop->book()));
        QCOMPARE(m_shop->texts(day), QStringList(QStringLiteral("2026-05-20")));
    }

    /// Whatever was decided, paid and returned in between: what the ledger holds is what a first look would give.
    void leavesWhatAFreshEvaluationGives_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void leavesWhatAFreshEvaluationGives()
    {
        QFETCH(int, seed);
        std::mt19937 random(quint32(seed) * 7'919U);
        const auto below = [&](int limit) { return int(random() % quint32(limit)); };
        const PersonId referrers[] = {m_ana, m_berta, m_carla};
        for (int step = 0; step < 25; ++step) {
            const int what = below(10);
            if (what < 6) {
                std::vector<ClaimShare> claims;
                const auto kind = Kind(below(4));
                const int first = below(3);
                claims.push_back({claimOf(referrers[first]), 0});
                if (kind == Kind::Share) {
                    const qint64 weight = below(2) * (1 + below(9'999));
                    claims.front().weightBp = weight;
                    claims.push_back({claimOf(referrers[(first + 1) % 3]), weight > 0 ? 10'000 - weight : 0});
                }
                (void)decideClaims(m_shop->book(), verdict(kind, claims, QStringLiteral("so")));
            } else if (what == 6) {
                if (const auto payout = preparePayout(m_shop->book(), {})) {
                    (void)approvePayout(m_shop->book(), *payout);
                    if (below(2) == 0)
                        (void)markPaid(m_shop->book(), *payout, {});
                }
            } else if (what == 7) {
                m_shop->takeBack(m_ben, kToday, 500, QStringLiteral("R%1").arg(step), QStringLiteral("S1"));
            } else if (what == 8) {
                (void)undo(m_shop->book());
            } else {
                m_shop->clock().addDays(1);
            }
            QCOMPARE(posted(*m_shop, referral()), fresh(*m_shop, referral()));
            QCOMPARE(m_shop->differences(), QString());
        }
    }
};

QTEST_GUILESS_MAIN(DecideClaimsTest)
#include "tst_decideclaims.moc"
