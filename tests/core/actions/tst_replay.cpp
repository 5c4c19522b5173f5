#include "core/actions/newcampaign.h"
#include "core/actions/replay.h"
#include "core/rules/rewards.h"
#include "payoutshop.h"

#include <QTest>

#include <random>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

using Kind = RewardValue::Kind;

const QDate kToday(2026, 6, 30);
const QDate kFirst(2025, 9, 1);
constexpr int kReferrers = 6;
constexpr int kFriends = 40;

RuleSet inForce()
{
    return starterRules({QStringLiteral("EUR"), 2});
}

RuleSet ladder()
{
    RuleSet rules = inForce();
    TierSchedule tiers;
    tiers.window = {Window::Kind::Rolling, 180};
    tiers.steps = {{1, {Kind::Flat, 500}}, {3, {Kind::Flat, 900}}, {6, {Kind::Flat, 1600}}};
    rules.rules.front().tiers = tiers;
    return rules;
}

RuleSet everything()
{
    RuleSet rules = ladder();
    Rule& referrer = rules.rules.front();
    referrer.factors = {{QStringLiteral("Winter"), 15'000, QDate(2025, 12, 1), QDate(2026, 1, 31), {}}};
    referrer.decay.shape = Decay::Shape::HalfLife;
    referrer.decay.halfLifeDays = 45;
    Rule welcome;
    welcome.key = QStringLiteral("welcome");
    welcome.role = Role::Friend;
    welcome.trigger.kind = Trigger::Kind::EachPurchase;
    welcome.amount = {Kind::Percent, 700};
    rules.rules.push_back(welcome);
    rules.caps = {{Cap::Scope::Referrer, {Window::Kind::Quarter, 0}, RewardUnit::Money, 3000, {}, true},
                  {Cap::Scope::Campaign, {Window::Kind::Year, 0}, RewardUnit::Money, 19'000, {}, false}};
    return rules;
}

RuleSet retroactive()
{
    RuleSet rules = ladder();
    rules.rules.front().tiers->crossing = TierSchedule::Crossing::Retroactive;
    rules.rules.front().tiers->window = {};
    return rules;
}

/// The same year in every shop: who bought what when, because of whom, and what came back.
void liveThrough(PayoutShop& shop)
{
    std::mt19937 random(3);
    std::vector<PersonId> referrers;
    for (int i = 0; i < kReferrers; ++i)
        referrers.push_back(shop.person(QStringLiteral("Referrer %1").arg(i)));
    for (int i = 0; i < kFriends; ++i) {
        const QDate on = kFirst.addDays(i * 7);
        const PersonId bought = shop.person(QStringLiteral("Friend %1").arg(i));
        const QString document = QStringLiteral("S-%1").arg(i);
        shop.claim(referrers[std::min(random() % kReferrers, random() % kReferrers)], bought,
                   on.addDays(-int(random() % 40)));
        shop.sale(bought, on, 1000 + int(random() % 9000), document);
        if (random() % 5 == 0)
            shop.takeBack(bought, on.addDays(2), 300 + int(random() % 600), document + u'R', document);
        if (random() % 3 == 0)
            shop.sale(bought, on.addDays(5), 2500, document + u'B');
    }
}

} // namespace

class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<PayoutShop>(kToday);
        liveThrough(*m_shop);
    }
    void cleanupTestCase() { m_shop.reset(); }

    void saysWhatAShopUnderTheDraftHasGiven_data()
    {
        QTest::addColumn<int>("draft");
        QTest::newRow("the rules in force") << 0;
        QTest::newRow("a ladder") << 1;
        QTest::newRow("ladder, promotion, decay, both sides, limits") << 2;
        QTest::newRow("a ladder that tops up") << 3;
    }
    void saysWhatAShopUnderTheDraftHasGiven()
    {
        QFETCH(int, draft);
        const RuleSet rules = std::vector<RuleSet>{inForce(), ladder(), everything(), retroactive()}[size_t(draft)];
        PayoutShop other(kToday);
        other.useRules(rules);
        liveThrough(other);
        const QDate from(2025, 11, 3);
        const QDate to(2026, 3, 20);
        const ReplayFigures figures = mustHave(replayRules(m_shop->book(), rules, {{}, from, to}));
        QCOMPARE(figures.draft.valueMinor, given(other, from, to));
        QCOMPARE(figures.now.valueMinor, given(*m_shop, from, to));
        QCOMPARE(figures.draft.newCustomers, figures.now.newCustomers);
        for (const PersonDifference& person : figures.people) {
            QCOMPARE(person.draftMinor, given(other, from, to, person.person));
            QCOMPARE(person.nowMinor, given(*m_shop, from, to, person.person));
            QVERIFY(!person.name.isEmpty());
        }
        if (draft == 0)
            QCOMPARE(figures.peopleWithMore + figures.peopleWithLess, 0);
        else
            QVERIFY(figures.peopleWithMore > 0);
    }

    void aDragIsWhatAReplayFromScratchIs()
    {
        const auto history = mustHave(ReplayHistory::read(m_shop->book(), {}, everything()));
        RuleSet dragged = everything();
        for (int i = 0; i < 12; ++i) {
            dragged.rules.front().tiers->steps[1].from = 2 + i % 4;
            dragged.rules.front().tiers->steps[2].value.number = 1000 + 75 * i;
            dragged.caps.back().amount = 10'000 + 2000 * i;
            QVERIFY(history->suits(dragged));
            ReplayFigures found = history->under(dragged);
            nameThem(m_shop->book(), found);
            const ReplayFigures expected = mustHave(replayRules(m_shop->book(), dragged));
            QCOMPARE(found.draft.valueMinor, expected.draft.valueMinor);
            QCOMPARE(found.draft.costByMonth, expected.draft.costByMonth);
            QCOMPARE(found.draft.capped, expected.draft.capped);
            QCOMPARE(found.peopleWithLess, expected.peopleWithLess);
        }
    }

    void followsADraftOfAnotherShape()
    {
        const auto history = mustHave(ReplayHistory::read(m_shop->book(), {}, ladder()));
        QVERIFY(history->suits(everything()));
        QCOMPARE(history->under(everything()).draft.valueMinor,
                 mustHave(replayRules(m_shop->book(), everything())).draft.valueMinor);
        QCOMPARE(history->under(ladder()).draft.valueMinor,
                 mustHave(replayRules(m_shop->book(), ladder())).draft.valueMinor);
    }

    void saysWhereTheBookMustBeReadAgain()
    {
        const auto history = mustHave(ReplayHistory::read(m_shop->book(), {}, ladder()));
        RuleSet otherFriends = ladder();
        otherFriends.eligibility.minimumSaleMinor = 5000;
        QVERIFY(!history->suits(otherFriends));
        RuleSet otherOccasion = ladder();
        otherOccasion.rules.front().trigger.kind = Trigger::Kind::Received;
        QVERIFY(!history->suits(otherOccasion));
    }

    void aLimitOfTheBusinessCountsOtherCampaigns()
    {
        PayoutShop shop(kToday);
        liveThrough(shop);
        NewCampaign summer;
        summer.campaign.name = QStringLiteral("Summer");
        summer.rules = inForce();
        const CampaignId other = mustHave(newCampaign(shop.book(), summer));
        const PersonId referrer = shop.person(QStringLiteral("Referrer S"));
        const PersonId bought = shop.person(QStringLiteral("Friend S"));
        const QDate early(2026, 1, 2);
        shop.write(bought, [&](UnitOfWork& work) {
            NewClaim claim{referrer, bought, early, 1, {}, EntryMode::Counter, {}};
            claim.campaign = other;
            ClaimStore(work).add(claim);
        });
        shop.sale(bought, early, 5000, QStringLiteral("S-S"));
        RuleSet capped = inForce();
        capped.caps = {{Cap::Scope::Business, {}, RewardUnit::Money, 5000, {}, false}};
        const QDate newYear(2026, 1, 1);
        // One of five rewards of 10.00 is the other campaign's.
        QCOMPARE(mustHave(replayRules(shop.book(), capped, {{}, newYear, kToday})).draft.valueMinor, qint64(4000));
        const auto history = mustHave(ReplayHistory::read(shop.book(), {{}, newYear, kToday}, inForce()));
        QVERIFY(!history->suits(capped));
    }

    void canBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = replayRules(m_shop->book(), ladder(), {}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.failure().kind, Failure::Kind::Cancelled);
    }

private:
    static qint64 given(PayoutShop& shop, QDate from, QDate to, PersonId person = {})
    {
        QByteArray sql = "SELECT COALESCE(SUM(p.delta_minor), 0) FROM postings p JOIN rewards w ON w.id = p.reward_id "
                         "WHERE p.account IN ('pending', 'available') AND w.earned_on BETWEEN '" +
                         from.toString(Qt::ISODate).toLatin1() + "' AND '" + to.toString(Qt::ISODate).toLatin1() + "'";
        if (person.isValid())
            sql += " AND w.recipient_id = " + QByteArray::number(person.value);
        return shop.number(sql);
    }

    std::unique_ptr<PayoutShop> m_shop;
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"
