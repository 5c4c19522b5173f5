#include "core/rules/course.h"
#include "core/rules/exactamount.h"

#include "tests/support/workedreferral.h"

#include <QTest>

#include <algorithm>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kClaimDay(2026, 3, 1);
const PersonId kAna{1};
const PersonId kBen{2};

QDate day(int after)
{
    return kClaimDay.addDays(after);
}

RuleSet starter()
{
    return starterRules({QStringLiteral("EUR"), 2});
}

ClaimFact aClaim(qint64 id, PersonId referrer = kAna, int after = 0, qint64 order = 1)
{
    return {{id}, referrer, day(after), order, QStringLiteral("key %1").arg(referrer.value), false, false};
}

SaleFact aSale(qint64 id, int after, qint64 net = 5000)
{
    return {{id}, day(after), QStringLiteral("S%1").arg(id), net, 0, false, {}};
}

SaleFact returned(SaleFact sale, qint64 amount, int after)
{
    sale.hasReturn = true;
    sale.returnedMinor = amount;
    if (amount >= sale.netMinor)
        sale.fullyReturnedOn = day(after);
    return sale;
}

ReferralFacts withSales(std::vector<SaleFact> sales)
{
    ReferralFacts facts;
    facts.claims = {aClaim(1)};
    facts.sales = std::move(sales);
    return facts;
}

} // namespace

/// Every sentence of the starter campaign, on its edges.
class CourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsASaleBeforeTheDayFromWhichAClaimEarnsButGivesNothing_data()
    {
        QTest::addColumn<int>("saleAfter");
        QTest::addColumn<bool>("earns");
        QTest::newRow("the day before") << 9 << false;
        QTest::newRow("that day") << 10 << true;
        QTest::newRow("later") << 11 << true;
    }
    void countsASaleBeforeTheDayFromWhichAClaimEarnsButGivesNothing()
    {
        QFETCH(int, saleAfter);
        QFETCH(bool, earns);
        ReferralFacts facts = withSales({aSale(1, saleAfter)});
        facts.claims.push_back(aClaim(2, kBen, 1)); // has no such day, but is not credited
        facts.claims.front().rewardsFrom = day(10);
        const WorkedReferral outcome = workOut(facts, starter(), day(30));
        QCOMPARE(outcome.stage, Stage::Converted);
        QCOMPARE(outcome.convertedOn(), day(saleAfter));
        QCOMPARE(outcome.qualifyingMinor, qint64(5000));
        QCOMPARE(outcome.rewards.size(), size_t(earns ? 1 : 0));
    }

    void takesBackTheShareThatWasReturned()
    {
        quint64 state = 20261122;
        const auto below = [&](qint64 limit) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            return qint64((state >> 33) % quint64(limit));
        };
        for (int round = 0; round < 20'000; ++round) {
            const qint64 amount = 1 + below(100'000);
            const qint64 net = 1 + below(round % 2 == 0 ? 500 : 10'000'000);
            qint64 kept = net;
            qint64 before = 0;
            while (kept > 0) { // several returns of parts, one after the other
                kept -= 1 + below(kept);
                const qint64 part = proportionalPart(amount, net, kept);
                QVERIFY(part >= before && part <= amount);
                QVERIFY(std::abs(2 * (part * net - amount * (net - kept))) <= net); // half a minor unit
                before = part;
            }
            QCOMPARE(before, amount);
        }
    }
    void decidesByTheFriendsSales_data()
    {
        QTest::addColumn<std::vector<SaleFact>>("sales");
        QTest::addColumn<int>("todayAfter");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<int>("convertedAfter"); // days after the claim; -1: not converted
        using Sales = std::vector<SaleFact>;
        const auto row = [](const char* name, const Sales& sales, Stage stage, int converted, int today = 200) {
            QTest::newRow(name) << sales << today << stage << converted;
        };
        row("no sale, window open", {}, Stage::Received, -1, 30);
        row("no sale, last day of the window", {}, Stage::Received, -1, 90);
        row("no sale, day after the window", {}, Stage::Expired, -1, 91);
        row("no sale, long after", {}, Stage::Expired, -1, 1000);
        row("sale on the day of the claim", {aSale(1, 0)}, Stage::Converted, 0);
        row("sale the day before the claim", {aSale(1, -1)}, Stage::Invalid, -1);
        row("sale years before the claim", {aSale(1, -1500)}, Stage::Invalid, -1);
        row("sale before and after", {aSale(1, -1), aSale(2, 5)}, Stage::Invalid, -1);
        row("sale before, returned in full", {returned(aSale(1, -1), 5000, 3), aSale(2, 5)}, Stage::Invalid, -1);
        row("sale on day 89", {aSale(1, 89)}, Stage::Converted, 89);
        row("sale on day 90", {aSale(1, 90)}, Stage::Converted, 90);
        row("sale on day 91", {aSale(1, 91)}, Stage::Expired, -1);
        row("sales on days 90 and 91", {aSale(2, 91), aSale(1, 90)}, Stage::Converted, 90);
        row("earliest of several", {aSale(1, 40), aSale(2, 7), aSale(3, 60)}, Stage::Converted, 7);
        row("returned in full later", {returned(aSale(1, 3), 5000, 20)}, Stage::Expired, -1);
        row("returned in full years later", {returned(aSale(1, 3), 5000, 900)}, Stage::Expired, -1, 1000);
        row("returned in full, dated before the sale", {returned(aSale(1, 3), 5000, 1)}, Stage::Expired, -1);
        row("returned in full, dated before the claim", {returned(aSale(1, 3), 5000, -9)}, Stage::Expired, -1);
        row("returned in full, window still open", {returned(aSale(1, 3), 5000, 4)}, Stage::Received, -1, 30);
        row("more returned than sold", {returned(aSale(1, 3), 5001, 4)}, Stage::Expired, -1);
        row("all but a cent returned", {returned(aSale(1, 3), 4999, 4)}, Stage::Converted, 3);
        row("a part returned", {returned(aSale(1, 3), 1000, 4)}, Stage::Converted, 3);
        row("next sale takes the place", {returned(aSale(1, 3), 5000, 20), aSale(2, 30)}, Stage::Converted, 30);
        row("next sale, of the same day", {returned(aSale(1, 3), 5000, 3), aSale(2, 3)}, Stage::Converted, 3);
        row("next sale, from before the return", {returned(aSale(1, 3), 5000, 80), aSale(2, 10)}, Stage::Converted, 10);
        row("next sale, on day 90", {returned(aSale(1, 3), 5000, 20), aSale(2, 90)}, Stage::Converted, 90);
        row("next sale too late", {returned(aSale(1, 3), 5000, 20), aSale(2, 91)}, Stage::Expired, -1);
        row("two returned, third stays", {returned(aSale(1, 3), 5000, 4), returned(aSale(2, 5), 5000, 6), aSale(3, 8)},
            Stage::Converted, 8);
    }
    void decidesByTheFriendsSales()
    {
        QFETCH(std::vector<SaleFact>, sales);
        QFETCH(int, todayAfter);
        QFETCH(Stage, stage);
        QFETCH(int, convertedAfter);
        std::sort(sales.begin(), sales.end(), [](const SaleFact& a, const SaleFact& b) { return a.id < b.id; });
        do { // whatever the order of the rows
            const WorkedReferral outcome = workOut(withSales(sales), starter(), day(todayAfter));
            QCOMPARE(outcome.stage, stage);
            QCOMPARE(outcome.convertedOn(), convertedAfter < 0 ? QDate() : day(convertedAfter));
            QCOMPARE(outcome.rewards.size(), size_t(convertedAfter < 0 ? 0 : 1));
            QCOMPARE(outcome.reason, stage == Stage::Invalid ? Reason::ExistingCustomer : Reason::None);
        } while (std::next_permutation(sales.begin(), sales.end(),
                                       [](const SaleFact& a, const SaleFact& b) { return a.id < b.id; }));
    }

    void givesTheReferrerTenEarnedOnTheSaleAndAvailableAfterFourteenDays()
    {
        const WorkedReferral outcome = workOut(withSales({aSale(7, 20)}), starter(), day(20));
        QCOMPARE(outcome.rewards.size(), size_t(1));
        const RewardOutcome reward = outcome.rewards.front();
        QCOMPARE(reward.recipient, kAna);
        QCOMPARE(reward.amountMinor, qint64(1000));
        QCOMPARE(reward.earnedOn, day(20));
        QCOMPARE(reward.availableOn, day(34));
        QCOMPARE(reward.ruleKey, QString(kReferrerRuleKey));
        QCOMPARE(*outcome.convertingSale(), TransactionId{7});
        QCOMPARE(outcome.qualifyingMinor, qint64(5000));
    }

    void leavesTheFlatRewardAfterAPartialReturn()
    {
        const WorkedReferral outcome = workOut(withSales({returned(aSale(1, 2), 4999, 5)}), starter(), day(20));
        QCOMPARE(outcome.rewards.front().amountMinor, qint64(1000));
    }

    void givesTenOfEveryCurrency_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("euro") << QStringLiteral("EUR") << qint64(1000);
        QTest::newRow("yen") << QStringLiteral("JPY") << qint64(10);
        QTest::newRow("dinar") << QStringLiteral("KWD") << qint64(10000);
    }
    void givesTenOfEveryCurrency()
    {
        QFETCH(QString, code);
        QFETCH(qint64, minor);
        const RuleSet rules = starterRules(Currency::parse(code).value());
        QCOMPARE(workOut(withSales({aSale(1, 0)}), rules, day(0)).rewards.front().amountMinor, minor);
    }

    void decidesBetweenSalesOfOneDayByDocumentThenId()
    {
        SaleFact b = aSale(1, 4, 100);
        SaleFact a = aSale(2, 4, 200);
        b.documentKey = QStringLiteral("b");
        a.documentKey = QStringLiteral("a");
        QCOMPARE(*workOut(withSales({b, a}), starter(), day(9)).convertingSale(), TransactionId{2});
        a.documentKey = b.documentKey;
        QCOMPARE(*workOut(withSales({a, b}), starter(), day(9)).convertingSale(), TransactionId{1});
    }

    void creditsTheEarliestClaim_data()
    {
        QTest::addColumn<std::vector<ClaimFact>>("claims");
        QTest::addColumn<int>("credited"); // -1: nobody
        using Claims = std::vector<ClaimFact>;
        ClaimFact self = aClaim(9, {5}, -30);
        self.isSelf = true;
        ClaimFact withdrawn = aClaim(8, {6}, -20);
        withdrawn.isWithdrawn = true;
        QTest::newRow("one") << Claims{aClaim(1)} << 0;
        QTest::newRow("earlier first") << Claims{aClaim(1, kAna, 0), aClaim(2, kBen, 1)} << 0;
        QTest::newRow("earlier last") << Claims{aClaim(1, kAna, 1), aClaim(2, kBen, 0)} << 1;
        QTest::newRow("same day, by row") << Claims{aClaim(1, kAna, 0, 7), aClaim(2, kBen, 0, 3)} << 1;
        QTest::newRow("day before row") << Claims{aClaim(1, kAna, 0, 7), aClaim(2, kBen, 1, 3)} << 0;
        QTest::newRow("self does not count") << Claims{self, aClaim(2, kBen, 5)} << 1;
        QTest::newRow("withdrawn does not count") << Claims{withdrawn, aClaim(2, kBen, 5)} << 1;
        QTest::newRow("self only") << Claims{self} << -1;
    }
    void creditsTheEarliestClaim()
    {
        QFETCH(std::vector<ClaimFact>, claims);
        QFETCH(int, credited);
        ReferralFacts facts;
        facts.claims = claims;
        const WorkedReferral outcome = workOut(facts, starter(), day(0));
        QCOMPARE(outcome.credited.empty() ? -1 : int(outcome.credited.front().index), credited);
        for (size_t i = 0; i < claims.size(); ++i) {
            const ClaimStatus expected = int(i) == credited      ? ClaimStatus::Credited
                                         : claims[i].isWithdrawn ? ClaimStatus::Withdrawn
                                                                 : ClaimStatus::Rejected;
            QCOMPARE(outcome.claims[i].status, expected);
            if (expected == ClaimStatus::Rejected)
                QCOMPARE(outcome.claims[i].reason,
                         claims[i].isSelf ? Reason::SelfReferral : Reason::OtherClaimCredited);
        }
        if (credited >= 0)
            QCOMPARE(outcome.referredOn, claims[size_t(credited)].claimedOn);
    }

    void findsAReferralWithOnlyAClaimOnOneselfInvalid()
    {
        ReferralFacts facts = withSales({aSale(1, 3)});
        facts.claims.front().isSelf = true;
        const WorkedReferral outcome = workOut(facts, starter(), day(10));
        QCOMPARE(outcome.stage, Stage::Invalid);
        QCOMPARE(outcome.reason, Reason::SelfReferral);
        QVERIFY(outcome.rewards.empty());
        QCOMPARE(outcome.referredOn, kClaimDay);
    }

    void measuresTheFriendByTheCreditedClaimOnly()
    {
        // A purchase between a claim on oneself and the real one makes an existing customer; one between two real
        // claims does not.
        ReferralFacts facts;
        facts.claims = {aClaim(1, kAna, 0), aClaim(2, kBen, 10)};
        facts.sales = {aSale(1, 5)};
        QCOMPARE(workOut(facts, starter(), day(20)).stage, Stage::Converted);
        facts.claims[0].isSelf = true;
        const WorkedReferral outcome = workOut(facts, starter(), day(20));
        QCOMPARE(outcome.stage, Stage::Invalid);
        QCOMPARE(outcome.reason, Reason::ExistingCustomer);
    }

    void earnsNothingWithoutClaims()
    {
        ReferralFacts facts;
        facts.sales = {aSale(1, 3)};
        const WorkedReferral outcome = workOut(facts, starter(), day(10));
        QCOMPARE(outcome.stage, Stage::Invalid);
        QVERIFY(outcome.rewards.empty());
        QVERIFY(!outcome.convertingSale());
    }

    void givesTheShopItsSay_data()
    {
        QTest::addColumn<Stage>("said");
        QTest::addColumn<bool>("buys");
        QTest::addColumn<int>("todayAfter");
        QTest::addColumn<Stage>("stage");
        const auto row = [](const char* name, Stage said, bool buys, int today, Stage stage) {
            QTest::newRow(name) << said << buys << today << stage;
        };
        row("contacted", Stage::Contacted, false, 30, Stage::Contacted);
        row("contacted, window over", Stage::Contacted, false, 91, Stage::Expired);
        row("contacted, buys", Stage::Contacted, true, 30, Stage::Converted);
        row("qualified", Stage::Qualified, false, 30, Stage::Qualified);
        row("lost", Stage::Lost, false, 30, Stage::Lost);
        row("lost stays lost", Stage::Lost, false, 400, Stage::Lost);
        row("lost, buys after all", Stage::Lost, true, 30, Stage::Converted);
        row("invalid", Stage::Invalid, false, 30, Stage::Invalid);
        row("invalid, buys", Stage::Invalid, true, 30, Stage::Invalid);
    }
    void givesTheShopItsSay()
    {
        QFETCH(Stage, said);
        QFETCH(bool, buys);
        QFETCH(int, todayAfter);
        QFETCH(Stage, stage);
        ReferralFacts facts = withSales(buys ? std::vector<SaleFact>{aSale(1, 5)} : std::vector<SaleFact>{});
        facts.shopStage = said;
        const WorkedReferral outcome = workOut(facts, starter(), day(todayAfter));
        QCOMPARE(outcome.stage, stage);
        QCOMPARE(outcome.rewards.size(), size_t(stage == Stage::Converted ? 1 : 0));
        QCOMPARE(outcome.reason, stage == Stage::Invalid ? Reason::DecidedByShop : Reason::None);
    }

    void asksForTheMinimumOfTheRules()
    {
        RuleSet rules = starter();
        rules.eligibility.minimumSaleMinor = 2000;
        const WorkedReferral outcome = workOut(withSales({aSale(1, 3, 1999), aSale(2, 8, 2000)}), rules, day(9));
        QCOMPARE(outcome.convertedOn(), day(8));
        QCOMPARE(workOut(withSales({aSale(1, 3, 1999)}), rules, day(9)).stage, Stage::Received);
    }

    void readsTheRulesInsteadOfKnowingThem()
    {
        RuleSet rules = starter();
        rules.eligibility.conversionWindowDays = 5;
        rules.rules.front().holdDays = 0;
        rules.rules.front().amount.number = 777;
        rules.eligibility.existingCustomer = Eligibility::ExistingCustomer::Allowed;
        const WorkedReferral late = workOut(withSales({aSale(1, 6)}), rules, day(6));
        QCOMPARE(late.stage, Stage::Expired);
        const WorkedReferral outcome = workOut(withSales({aSale(1, -3), aSale(2, 5)}), rules, day(6));
        QCOMPARE(outcome.stage, Stage::Converted);
        QCOMPARE(outcome.rewards.front().amountMinor, qint64(777));
        QCOMPARE(outcome.rewards.front().availableOn, day(5));
    }

    void knowsWhenAnOpenReferralExpires() { QCOMPARE(workOut(withSales({}), starter(), day(3)).expiresAfter, day(90)); }
};

QTEST_APPLESS_MAIN(CourseTest)
#include "tst_course.moc"
