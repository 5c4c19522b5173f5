#include "core/rules/gatewords.h"

#include "core/rules/course.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace vouchwell;

namespace {

const QDate kDay(2026, 3, 1);
using Kind = Gate::Kind;
using Verdict = Gate::Verdict;

QDate day(int after)
{
    return kDay.addDays(after);
}

ClaimFact aClaim(qint64 id, int after)
{
    return {{id}, {id}, day(after), 1, QStringLiteral("key %1").arg(id), false, false};
}

SaleFact aSale(qint64 id, int after, qint64 net)
{
    return {{id}, day(after), QStringLiteral("S%1").arg(id), net, 0, false, {}};
}

Gate gateOf(const std::vector<Gate>& gates, Kind kind)
{
    return *std::find_if(gates.begin(), gates.end(), [&](const Gate& gate) { return gate.kind == kind; });
}

bool hasFailed(const std::vector<Gate>& gates, std::initializer_list<Kind> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](Kind kind) { return gateOf(gates, kind).verdict == Verdict::Fail; });
}

/// Facts and rules by chance, close enough to each other that everything happens.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_random(seed) {}

    int below(int limit) { return int(m_random() % quint32(limit)); }
    ReferralFacts facts()
    {
        ReferralFacts facts;
        const int claims = 1 + below(3);
        for (int i = 0; i < claims; ++i) {
            ClaimFact claim = aClaim(i + 1, below(40));
            claim.isSelf = below(8) == 0;
            claim.isSameHousehold = below(4) == 0;
            claim.isWithdrawn = below(12) == 0;
            claim.decision = below(5) == 0 ? ClaimDecision(1 + below(2)) : ClaimDecision::None;
            facts.claims.push_back(claim);
        }
        const int sales = below(4);
        for (int i = 0; i < sales; ++i) {
            SaleFact sale = aSale(i + 1, below(90) - 25, 100 + below(100));
            if (below(4) == 0) {
                sale.hasReturn = true;
                sale.returnedMinor = below(2) == 0 ? sale.netMinor : sale.netMinor / 2;
            }
            facts.sales.push_back(sale);
        }
        if (below(3) == 0)
            facts.campaign = {day(below(15)), day(20 + below(30)), below(10)};
        return facts;
    }
    Eligibility rules()
    {
        Eligibility rules;
        rules.attribution = Eligibility::Attribution(below(4));
        rules.existingCustomer = Eligibility::ExistingCustomer(below(3));
        rules.lapsedDays = below(30);
        rules.household = Eligibility::Household(below(3));
        rules.claimValidDays = below(2) * below(40);
        rules.conversionWindowDays = 5 + below(40);
        rules.lateClaimDays = below(2) * below(15);
        rules.minimumSaleMinor = below(2) * below(200);
        return rules;
    }

private:
    std::mt19937 m_random;
};

} // namespace

class GatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksEveryGateWhateverTheOthersSay()
    {
        ReferralFacts facts;
        ClaimFact claim = aClaim(1, 0);
        claim.isSelf = true;
        facts.claims = {claim};
        facts.sales = {aSale(1, -5, 100)};
        Eligibility rules;
        rules.minimumSaleMinor = 500;
        const std::vector<Gate> gates = gatesOf(facts, rules, 0, day(200));
        QCOMPARE(gates.size(), size_t(kGateCount));
        for (int kind = 0; kind < kGateCount; ++kind)
            QCOMPARE(gates[size_t(kind)].kind, Kind(kind));
        QVERIFY(hasFailed(gates, {Kind::NotSelf}));
        QVERIFY(hasFailed(gates, {Kind::NewFriend}));
        QVERIFY(hasFailed(gates, {Kind::PurchaseInWindow}));
    }
    void saysHowOftenAFriendBoughtBefore()
    {
        ReferralFacts facts;
        facts.claims = {aClaim(1, 0)};
        facts.sales = {aSale(1, -30, 100), aSale(2, -5, 100)};
        Eligibility rules;
        Gate gate = gateOf(gatesOf(facts, rules, 0, day(1)), Kind::NewFriend);
        QCOMPARE(gate.verdict, Verdict::Fail);
        QCOMPARE(gate.day, day(-30));
        rules.existingCustomer = Eligibility::ExistingCustomer::LapsedIsNew;
        rules.lapsedDays = 10;
        QCOMPARE(gateOf(gatesOf(facts, rules, 0, day(1)), Kind::NewFriend).day, day(-5));
        rules.lapsedDays = 4;
        QCOMPARE(gateOf(gatesOf(facts, rules, 0, day(1)), Kind::NewFriend).verdict, Verdict::Pass);
        rules.existingCustomer = Eligibility::ExistingCustomer::Allowed;
        QCOMPARE(gateOf(gatesOf(facts, rules, 0, day(1)), Kind::NewFriend).verdict, Verdict::NotApplicable);
    }
    void flagsAHouseholdWithoutPunishing()
    {
        ReferralFacts facts;
        facts.claims = {aClaim(1, 0)};
        facts.claims.front().isSameHousehold = true;
        Eligibility rules;
        Gate gate = gateOf(gatesOf(facts, rules, 0, day(1)), Kind::Household);
        QVERIFY(gate.verdict == Verdict::Pass && gate.isFlagged);
        rules.household = Eligibility::Household::Block;
        QCOMPARE(gateOf(gatesOf(facts, rules, 0, day(1)), Kind::Household).verdict, Verdict::Fail);
        facts.claims.front().decision = ClaimDecision::Credit;
        gate = gateOf(gatesOf(facts, rules, 0, day(1)), Kind::Household);
        QVERIFY(gate.verdict == Verdict::NotApplicable && gate.isOverruled);
        rules.household = Eligibility::Household::Allow;
        QVERIFY(!gateOf(gatesOf(facts, rules, 0, day(1)), Kind::Household).isFlagged);
    }
    void leavesThePurchaseOpenUntilTheLastDay()
    {
        ReferralFacts facts;
        facts.claims = {aClaim(1, 0)};
        Eligibility rules;
        rules.conversionWindowDays = 30;
        QCOMPARE(gateOf(gatesOf(facts, rules, 0, day(30)), Kind::PurchaseInWindow).verdict, Verdict::NotApplicable);
        QCOMPARE(gateOf(gatesOf(facts, rules, 0, day(31)), Kind::PurchaseInWindow).verdict, Verdict::Fail);
        facts.sales = {aSale(1, 30, 100)};
        QCOMPARE(gateOf(gatesOf(facts, rules, 0, day(31)), Kind::PurchaseInWindow).verdict, Verdict::Pass);
    }
    void hasASentenceForEveryAnswer()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            Chance chance(seed);
            for (const Gate& gate : gatesOf(chance.facts(), chance.rules(), 0, day(40))) {
                const QString sentence = gateSentence(gate, {QStringLiteral("EUR"), 2}, QLocale::c());
                QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
                QVERIFY(!gateTitle(gate.kind).isEmpty() && !gateVerdictTitle(gate).isEmpty());
            }
        }
    }

    /// What the rules decide is what the gates say, on facts by chance.
    void explainsWhatTheRulesDecide()
    {
        int converted = 0;
        int expired = 0;
        for (quint32 seed = 1; seed <= 20'000; ++seed) {
            Chance chance(seed);
            const ReferralFacts facts = chance.facts();
            const Eligibility rules = chance.rules();
            const QDate today = day(chance.below(120));
            const ReferralCourse course = courseOf(facts, rules, today);
            const QByteArray where = "seed " + QByteArray::number(seed);
            for (size_t i = 0; i < facts.claims.size(); ++i) {
                const std::vector<Gate> gates = gatesOf(facts, rules, i, today);
                const Reason reason = course.claims[i].reason;
                QVERIFY2(reason != Reason::SelfReferral || hasFailed(gates, {Kind::NotSelf}), where);
                QVERIFY2(reason != Reason::SameHousehold || hasFailed(gates, {Kind::Household}), where);
                QVERIFY2(reason != Reason::OutsideCampaign || hasFailed(gates, {Kind::CampaignDates}), where);
                QVERIFY2(course.reason != Reason::ExistingCustomer || hasFailed(gates, {Kind::NewFriend}), where);
            }
            for (const CreditedClaim& credited : course.credited) {
                const std::vector<Gate> gates = gatesOf(facts, rules, credited.index, today);
                const bool isAnyFailed = std::any_of(gates.begin(), gates.end(),
                                                     [](const Gate& gate) { return gate.verdict == Verdict::Fail; });
                QVERIFY2(!course.isConverted() || !isAnyFailed, where);
                QVERIFY2(course.stage != Stage::Expired ||
                             hasFailed(gates, {Kind::PurchaseInWindow, Kind::ClaimValid, Kind::MinimumSale}),
                         where);
                converted += course.isConverted();
                expired += course.stage == Stage::Expired;
            }
        }
        QVERIFY(converted > 500 && expired > 500);
    }
};

QTEST_GUILESS_MAIN(GatesTest)
#include "tst_gates.moc"
