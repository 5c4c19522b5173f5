#include "core/actions/asknownon.h"
#include "core/actions/mergepeople.h"
#include "core/actions/undo.h"
#include "core/metrics/kpis.h"
#include "core/storage/exchangestore.h"
#include "payoutshop.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 30);

/// Ana brought Ben, who bought for 50.00 on 5 May: 10.00 for Ana, available since the 19th.
struct Shop : PayoutShop
{
    explicit Shop(const RuleSet& rules = starterRules({QStringLiteral("EUR"), 2})) : PayoutShop(kToday)
    {
        if (rules != starterRules({QStringLiteral("EUR"), 2}))
            useRules(rules);
        ana = person(QStringLiteral("Ana"));
        ben = person(QStringLiteral("Ben"));
        claim(ana, ben, QDate(2026, 5, 1));
        sale(ben, QDate(2026, 5, 5), 5000, QStringLiteral("S1"));
    }
    /// Another friend of Ana's, who bought long enough ago.
    PersonId another(const QString& name, const QString& document)
    {
        const PersonId other = person(name);
        claim(ana, other, QDate(2026, 5, 2));
        sale(other, QDate(2026, 5, 6), 3000, document);
        return other;
    }
    void returnAll(QDate on = kToday) { takeBack(ben, on, 5000, QStringLiteral("R1"), QStringLiteral("S1")); }

    PersonId ana, ben;
};

RuleSet withRules(const std::function<void(RuleSet&)>& change)
{
    RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
    change(rules);
    return rules;
}

RuleSet approvedByHand()
{
    return withRules([](RuleSet& rules) { rules.rules.front().approval = Rule::Approval::ByHand; });
}

template<typename T>
QString sentenceOf(const Result<T>& result)
{
    return result ? QString() : result.failure().text;
}

} // namespace

/// What is done with rewards and payouts, and what happens when their cause changes before, between and afterwards.
class PayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paysWhatIsAvailable()
    {
        Shop shop;
        shop.another(QStringLiteral("Zoe"), QStringLiteral("S2"));
        const PayoutId payout = mustHave(preparePayout(shop.book(), {}));
        QCOMPARE(shop.state(), QStringLiteral("in_batch"));
        QVERIFY(!preparePayout(shop.book(), {}));
        QVERIFY(!markPaid(shop.book(), payout, {})); // a draft
        mustHave(approvePayout(shop.book(), payout));
        const PaidPayout paid = mustHave(markPaid(shop.book(), payout, {{}, kToday, QStringLiteral("till 2")}));
        QCOMPARE(paid.people, 1);
        QCOMPARE(paid.amountMinor, qint64(2000));
        QCOMPARE(shop.balance(shop.ana, "issued"), qint64(2000));
        QCOMPARE(shop.balance(shop.ana, "available"), qint64(0));
        QVERIFY(!markPaid(shop.book(), payout, {}));
        QVERIFY(!preparePayout(shop.book(), {}));
        QCOMPARE(shop.differences(), QString());
    }
    void marksOnePersonAsPaid()
    {
        Shop shop;
        const PersonId marco = shop.person(QStringLiteral("Marco"));
        const PersonId li = shop.person(QStringLiteral("Li"));
        shop.claim(marco, li, QDate(2026, 5, 1));
        shop.sale(li, QDate(2026, 5, 2), 100, QStringLiteral("S9"));
        const PayoutId payout = mustHave(preparePayout(shop.book(), {}));
        mustHave(approvePayout(shop.book(), payout));
        const auto items = shop.items(payout);
        QCOMPARE(items.size(), size_t(2));
        mustHave(markPaid(shop.book(), payout, {{items[0].id}, {}, {}}));
        QVERIFY(sentenceOf(markPaid(shop.book(), payout, {{items[0].id}, {}, {}})).contains(u"Ana"));
        QCOMPARE(int(PayoutReader(shop->database()).payout(payout)->state), int(PayoutState::Approved));
        QVERIFY(!reopenPayout(shop.book(), payout));
        mustHave(takeOutOfPayout(shop.book(), items[1].id, QStringLiteral("ill")));
        QCOMPARE(int(PayoutReader(shop->database()).payout(payout)->state), int(PayoutState::Paid));
        QCOMPARE(PayoutReader(shop->database()).payout(payout)->totalMinor, qint64(1000));
        QCOMPARE(shop.payAll(), qint64(1000)); // the other one's turn
        QCOMPARE(shop.differences(), QString());
    }
    void takesOutPutsInAndCancels()
    {
        Shop shop;
        const PayoutId payout = mustHave(preparePayout(shop.book(), {}));
        const PayoutItemId item = shop.items(payout).front().id;
        mustHave(takeOutOfPayout(shop.book(), item, QStringLiteral("on holiday")));
        QCOMPARE(shop.state(), QStringLiteral("available"));
        QVERIFY(!approvePayout(shop.book(), payout)); // nobody is left
        mustHave(putIntoPayout(shop.book(), payout, shop.ana));
        QCOMPARE(shop.state(), QStringLiteral("in_batch"));
        QVERIFY(!putIntoPayout(shop.book(), payout, shop.ana));
        mustHave(approvePayout(shop.book(), payout));
        QVERIFY(!cancelPayout(shop.book(), payout, {}));
        mustHave(reopenPayout(shop.book(), payout));
        mustHave(cancelPayout(shop.book(), payout, QStringLiteral("next month")));
        QCOMPARE(shop.state(), QStringLiteral("available"));
        QVERIFY(!approvePayout(shop.book(), payout));
        QCOMPARE(shop.payAll(), qint64(1000));
        QCOMPARE(shop.differences(), QString());
    }
    void leavesOutWhatIsTooYoungOrTooLittle()
    {
        Shop shop;
        QVERIFY(!preparePayout(shop.book(), {PayoutMethod::Cash, QDate(2026, 5, 18), 0}));
        QVERIFY(!preparePayout(shop.book(), {PayoutMethod::Cash, {}, 1001}));
        QVERIFY(preparePayout(shop.book(), {PayoutMethod::Transfer, QDate(2026, 5, 19), 1000}));
    }
    void neverChangesAClosedPayout()
    {
        Shop shop;
        shop.payAll();
        const PayoutId payout{1};
        mustHave(closePayout(shop.book(), payout));
        for (const char* sql :
             {"UPDATE payouts SET total_minor = 1", "DELETE FROM payouts", "UPDATE payout_items SET amount_minor = 0",
              "DELETE FROM payout_items", "UPDATE payout_lines SET amount_minor = 1", "DELETE FROM payout_lines"})
            QVERIFY_THROWS_EXCEPTION(StorageError, shop->database().execute(QString::fromLatin1(sql)));
        const QStringList before = shop.texts("SELECT id || state || total_minor || revision FROM payouts UNION ALL "
                                              "SELECT id || state || amount_minor || reason FROM payout_items");
        shop.returnAll();
        mustHave(returnTransfer(shop.book(), shop.items(payout).front().id, {}, QStringLiteral("wrong account")));
        QCOMPARE(shop.texts("SELECT id || state || total_minor || revision FROM payouts UNION ALL "
                            "SELECT id || state || amount_minor || reason FROM payout_items"),
                 before);
        QCOMPARE(shop.differences(), QString());
    }
    void keepsARewardOutOfASecondPayout()
    {
        Shop shop;
        mustHave(preparePayout(shop.book(), {}));
        // Even past the actions: the book itself refuses.
        const auto insert = QStringLiteral(
            "INSERT INTO payout_lines (item_id, reward_id, amount_minor, state) VALUES (1, 1, 9, 'open')");
        QVERIFY_THROWS_EXCEPTION(StorageError, shop->database().execute(insert));
    }

    // The edge cases of the domain, by their names.
    void refundWhilePending()
    {
        Shop shop;
        const PersonId late = shop.person(QStringLiteral("Late"));
        shop.claim(shop.ana, late, QDate(2026, 5, 20));
        shop.sale(late, QDate(2026, 5, 25), 800, QStringLiteral("S3"));
        QCOMPARE(shop.state(2), QStringLiteral("pending"));
        shop.takeBack(late, QDate(2026, 5, 28), 800, QStringLiteral("R-7"), QStringLiteral("S3"));
        QCOMPARE(shop.state(2), QStringLiteral("reversed"));
        QCOMPARE(shop.balance(shop.ana, "pending"), qint64(0));
        QVERIFY(shop.texts("SELECT reason FROM postings ORDER BY id DESC LIMIT 1").front().contains(u"return R-7"));
        QCOMPARE(shop.texts("SELECT occurred_on FROM postings ORDER BY id DESC LIMIT 1").front(),
                 QStringLiteral("2026-05-28"));
        QCOMPARE(shop.differences(), QString());
    }
    void refundWhenAvailable()
    {
        Shop shop;
        shop.returnAll();
        QCOMPARE(shop.state(), QStringLiteral("reversed"));
        QCOMPARE(shop.balance(shop.ana, "available"), qint64(0));
        QVERIFY(!preparePayout(shop.book(), {}));
        QCOMPARE(shop.differences(), QString());
    }
    void refundWhileInAPayout_data()
    {
        QTest::addColumn<bool>("isApproved");
        QTest::newRow("draft") << false;
        QTest::newRow("approved") << true;
    }
    void refundWhileInAPayout()
    {
        QFETCH(bool, isApproved);
        Shop shop;
        shop.another(QStringLiteral("Zoe"), QStringLiteral("S2"));
        const PayoutId payout = mustHave(preparePayout(shop.book(), {}));
        if (isApproved)
            mustHave(approvePayout(shop.book(), payout));
        shop.returnAll();
        const PayoutItemRecord item = shop.items(payout).front();
        QCOMPARE(int(item.state), int(PayoutItemState::Excluded));
        QVERIFY(!item.reason.isEmpty());
        QCOMPARE(shop.state(1), QStringLiteral("reversed"));
        QCOMPARE(shop.state(2), QStringLiteral("available"));
        QCOMPARE(shop.differences(), QString());
    }
    void refundAfterPayout()
    {
        Shop shop;
        QCOMPARE(shop.payAll(), qint64(1000));
        shop.returnAll();
        QCOMPARE(shop.state(), QStringLiteral("clawed_back"));
        QCOMPARE(shop.balance(shop.ana, "available"), qint64(-1000));
        QCOMPARE(shop.differences(), QString());
        QVERIFY(!preparePayout(shop.book(), {})); // a debt alone is nothing to pay
        shop.another(QStringLiteral("Zoe"), QStringLiteral("S2"));
        shop.another(QStringLiteral("Yan"), QStringLiteral("S3"));
        const PayoutId next = mustHave(preparePayout(shop.book(), {}));
        const PayoutItemRecord item = shop.items(next).front();
        QCOMPARE(item.rewardsMinor, qint64(2000));
        QCOMPARE(item.carriedMinor, qint64(-1000));
        mustHave(approvePayout(shop.book(), next));
        QCOMPARE(mustHave(markPaid(shop.book(), next, {})).amountMinor, qint64(1000));
        QCOMPARE(shop.balance(shop.ana, "available"), qint64(0));
        QCOMPARE(shop.balance(shop.ana, "issued"), qint64(2000));
        QCOMPARE(shop.differences(), QString());
    }
    void refundAfterPayoutForgiven()
    {
        Shop shop;
        shop.payAll();
        shop.returnAll();
        QVERIFY(!forgiveReward(shop.book(), shop.reward(), QStringLiteral("  ")));
        QCOMPARE(mustHave(forgiveReward(shop.book(), shop.reward(), QStringLiteral("good customer"))), qint64(1000));
        QCOMPARE(shop.balance(shop.ana, "available"), qint64(0));
        QCOMPARE(shop.balance(shop.ana, "write_off"), qint64(-1000));
        QCOMPARE(computeKpis(*shop.snapshot(), {QDate(2026, 1, 1), kToday}).rewardCostMinor, qint64(1000));
        QVERIFY(!forgiveReward(shop.book(), shop.reward(), QStringLiteral("again")));
        QCOMPARE(shop.differences(), QString());
    }
    void refundAfterPayoutAskedBack()
    {
        Shop shop;
        shop.payAll();
        shop.returnAll();
        QCOMPARE(mustHave(settleDebts(shop.book(), shop.ana, DebtEnd::PayBack, QStringLiteral("brought it"))),
                 qint64(1000));
        QCOMPARE(shop.balance(shop.ana, "issued"), qint64(0));
        QCOMPARE(computeKpis(*shop.snapshot(), {QDate(2026, 1, 1), kToday}).rewardCostMinor, qint64(0));
        mustHave(takeBackSettlement(shop.book(), {{shop.reward(), 1000}}, DebtEnd::PayBack, QStringLiteral("typo")));
        QCOMPARE(shop.balance(shop.ana, "available"), qint64(-1000));
        QCOMPARE(shop.differences(), QString());
    }
    void forgivenRewardIsNotPaidTwice()
    {
        Shop shop;
        shop.payAll();
        const PersonId carl = shop.person(QStringLiteral("Carl"));
        shop.claim(carl, shop.ben, QDate(2026, 4, 20)); // an earlier claim: now Carl is credited
        QCOMPARE(shop.state(1), QStringLiteral("clawed_back"));
        mustHave(settleDebts(shop.book(), shop.ana, DebtEnd::WriteOff, QStringLiteral("our mistake")));
        shop.claim(shop.ana, shop.ben, QDate(2026, 4, 1)); // Ana was first after all
        QCOMPARE(shop.balance(shop.ana, "available"), qint64(0));
        QCOMPARE(shop.balance(shop.ana, "issued"), qint64(1000));
        QCOMPARE(shop.balance(carl, "pending") + shop.balance(carl, "available"), qint64(0));
        QCOMPARE(shop.differences(), QString());
    }
    void partialRefund()
    {
        Shop flat;
        flat.takeBack(flat.ben, kToday, 4999, QStringLiteral("R1"), QStringLiteral("S1"));
        QCOMPARE(flat.state(), QStringLiteral("available"));
        QCOMPARE(flat.balance(flat.ana, "available"), qint64(1000));
        Shop minimum(withRules([](RuleSet& rules) { rules.eligibility.minimumSaleMinor = 2000; }));
        minimum.takeBack(minimum.ben, kToday, 3001, QStringLiteral("R1"), QStringLiteral("S1"));
        QCOMPARE(minimum.state(), QStringLiteral("reversed"));
        Shop part(
            withRules([](RuleSet& rules) { rules.rules.front().partialReturn = Rule::PartialReturn::Proportional; }));
        part.takeBack(part.ben, kToday, 1234, QStringLiteral("R1"), QStringLiteral("S1"));
        QCOMPARE(part.balance(part.ana, "available"), qint64(753)); // 24.68 % less
        part.payAll();
        part.takeBack(part.ben, kToday, 1000, QStringLiteral("R2"), QStringLiteral("S1"));
        QCOMPARE(part.state(), QStringLiteral("paid"));
        QCOMPARE(part.balance(part.ana, "available"), qint64(-200));
        part.takeBack(part.ben, kToday, 2766, QStringLiteral("R3"), QStringLiteral("S1"));
        QCOMPARE(part.state(), QStringLiteral("clawed_back"));
        QCOMPARE(part.balance(part.ana, "cost"), qint64(0));
        for (Shop* shop : {&flat, &minimum, &part})
            QCOMPARE(shop->differences(), QString());
    }
    void exchange_data()
    {
        QTest::addColumn<bool>("isPaid");
        QTest::newRow("before the payout") << false;
        QTest::newRow("after the payout") << true;
    }
    void exchange()
    {
        QFETCH(bool, isPaid);
        Shop shop;
        if (isPaid)
            shop.payAll();
        const TransactionId back =
            shop.takeBack(shop.ben, QDate(2026, 5, 28), 5000, QStringLiteral("R1"), QStringLiteral("S1"));
        const TransactionId bought = shop.sale(shop.ben, QDate(2026, 5, 28), 5500, QStringLiteral("S2"));
        QCOMPARE(shop.state(1), isPaid ? QStringLiteral("clawed_back") : QStringLiteral("reversed"));
        QCOMPARE(shop.state(2), QStringLiteral("pending")); // the other sale takes its place
        QCOMPARE(ExchangeStore::offersOf(shop->database(), {1}).size(), size_t(1));
        mustHave(treatAsExchange(shop.book(), back, bought));
        QVERIFY(ExchangeStore::offersOf(shop->database(), {1}).empty());
        QCOMPARE(shop.texts("SELECT converted_on FROM referrals").front(), QStringLiteral("2026-05-05"));
        QCOMPARE(shop.balance(shop.ana, "pending") + shop.balance(shop.ana, "available"), isPaid ? 0 : 1000);
        QCOMPARE(shop.balance(shop.ana, "pending"), qint64(0)); // no second wait
        QCOMPARE(shop.differences(), QString());
        mustHave(takeBackExchange(shop.book(), back, bought));
        QCOMPARE(shop.texts("SELECT converted_on FROM referrals").front(), QStringLiteral("2026-05-28"));
        QCOMPARE(shop.differences(), QString());
        QVERIFY(!treatAsExchange(shop.book(), back, {1}));
    }
    void refundDropsNobodyElsesReward()
    {
        Shop shop;
        shop.another(QStringLiteral("Zoe"), QStringLiteral("S2"));
        shop.another(QStringLiteral("Yan"), QStringLiteral("S3"));
        shop.payAll();
        const QString later =
            QStringLiteral("SELECT id || state || amount_minor || revision FROM rewards WHERE id > 1");
        const QStringList before = shop.texts(later.toUtf8());
        shop.returnAll();
        QCOMPARE(shop.texts(later.toUtf8()), before); // what was earned later stays as it was
        QCOMPARE(shop.balance(shop.ana, "available"), qint64(-1000));
        QCOMPARE(shop.differences(), QString());
    }
    void mergeOfDuplicatesMakesReferrerAndFriendOne_data()
    {
        QTest::addColumn<bool>("isPaid");
        QTest::newRow("before the payout") << false;
        QTest::newRow("after the payout") << true;
    }
    void mergeOfDuplicatesMakesReferrerAndFriendOne()
    {
        QFETCH(bool, isPaid);
        Shop shop;
        if (isPaid)
            shop.payAll();
        const qint64 issued = isPaid ? 1000 : 0;
        mustHave(mergePeople(shop.book(), shop.ana, shop.ben));
        QCOMPARE(shop.texts("SELECT stage FROM referrals").front(), QStringLiteral("invalid"));
        QCOMPARE(shop.state(), isPaid ? QStringLiteral("clawed_back") : QStringLiteral("reversed"));
        QCOMPARE(shop.balance(shop.ana, "available"), -issued);
        QCOMPARE(shop.differences(), QString());
        mustHave(undo(shop.book()));
        QCOMPARE(shop.texts("SELECT stage FROM referrals").front(), QStringLiteral("converted"));
        QCOMPARE(shop.balance(shop.ana, "issued"), issued);
        QCOMPARE(shop.balance(shop.ana, "available"), 1000 - issued);
        QCOMPARE(shop.differences(), QString());
    }
    void chargebackAfterCampaignClosed()
    {
        Shop shop;
        shop.payAll();
        shop->database().execute(QStringLiteral("UPDATE campaigns SET state = 'closed', end_on = '2026-05-31'"));
        const QString then = shop.texts("SELECT MAX(recorded_at) FROM postings").front();
        const qint64 costThen = shop.number("SELECT SUM(delta_minor) FROM postings WHERE account = 'cost'");
        shop.clock().setToday(QDate(2026, 9, 1));
        shop.returnAll(QDate(2026, 5, 20));
        QCOMPARE(shop.state(), QStringLiteral("clawed_back"));
        QCOMPARE(shop.number("SELECT SUM(delta_minor) FROM postings WHERE account = 'cost' AND recorded_at <= '" +
                             then.toLatin1() + "'"),
                 costThen); // as reported then
        QCOMPARE(shop.number("SELECT SUM(delta_minor) FROM postings WHERE account = 'cost'"),
                 qint64(0)); // as known now
        const Period year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
        const auto knownOn = [&](QDate day) { return mustHave(bookAsKnownOn(shop.book(), day, year)).kpis; };
        QCOMPARE(knownOn(kToday).rewardCostMinor, qint64(1000));
        QCOMPARE(knownOn(kToday).conversions, qint64(1));
        QCOMPARE(knownOn(QDate(2026, 9, 1)).rewardCostMinor, qint64(0));
        QCOMPARE(knownOn(QDate(2026, 9, 1)).conversions, qint64(0));
        QVERIFY(shop.texts("SELECT recorded_at FROM postings ORDER BY id DESC LIMIT 1")
                    .front()
                    .startsWith(QLatin1String("2026-09-01")));
        QCOMPARE(shop.differences(), QString());
    }
    void negativeBalanceNeverRecovered()
    {
        Shop shop;
        shop.payAll();
        shop.returnAll();
        QVERIFY(!settleDebts(shop.book(), shop.ana, DebtEnd::WriteOff, {}));
        QCOMPARE(mustHave(settleDebts(shop.book(), shop.ana, DebtEnd::WriteOff, QStringLiteral("moved away"))),
                 qint64(1000));
        QCOMPARE(shop.snapshot()->availableMinor, qint64(0));
        QVERIFY(shop.texts("SELECT reason FROM postings WHERE account = 'write_off'")
                    .contains(QStringLiteral("moved away")));
        mustHave(takeBackSettlement(shop.book(), {{shop.reward(), 1000}}, DebtEnd::WriteOff, {}));
        QCOMPARE(shop.snapshot()->availableMinor, qint64(-1000));
        QCOMPARE(shop.differences(), QString());
    }
    void negativeBalanceInAnOpenPayoutIsNotWrittenOff()
    {
        Shop shop;
        shop.payAll();
        shop.returnAll();
        shop.another(QStringLiteral("Zoe"), QStringLiteral("S2"));
        mustHave(preparePayout(shop.book(), {}));
        QVERIFY(
            sentenceOf(settleDebts(shop.book(), shop.ana, DebtEnd::WriteOff, QStringLiteral("x"))).contains(u"Ana"));
    }
    void expiredPointsWereEarnedByASaleNowRefunded()
    {
        Shop shop;
        QVERIFY(!decideRewards(shop.book(), {shop.reward()}, RewardDecision::Expire, {}));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Expire, QStringLiteral("unused")));
        QCOMPARE(shop.balance(shop.ana, "breakage"), qint64(1000));
        QCOMPARE(shop.differences(), QString());
        shop.returnAll();
        QCOMPARE(shop.state(), QStringLiteral("reversed"));
        for (const char* account : {"breakage", "available", "pending", "cost"})
            QCOMPARE(shop.balance(shop.ana, account), qint64(0));
        QCOMPARE(shop.differences(), QString());
    }
    void expiresByTheRules()
    {
        Shop shop(withRules([](RuleSet& rules) { rules.rules.front().expiryDays = 30; }));
        QCOMPARE(shop.state(), QStringLiteral("available"));
        shop.clock().setToday(QDate(2026, 6, 18)); // the last day
        mustHave(postDue(shop.book()));
        QCOMPARE(shop.state(), QStringLiteral("available"));
        shop.clock().setToday(QDate(2026, 6, 19));
        mustHave(postDue(shop.book()));
        QCOMPARE(shop.state(), QStringLiteral("expired"));
        QCOMPARE(shop.differences(), QString());
    }
    void laterImportShowsTheFriendWasACustomerBefore()
    {
        Shop shop;
        shop.payAll();
        shop.sale(shop.ben, QDate(2025, 1, 1), 100, QStringLiteral("OLD"));
        QCOMPARE(shop.texts("SELECT stage FROM referrals").front(), QStringLiteral("invalid"));
        QCOMPARE(shop.state(), QStringLiteral("clawed_back"));
        QCOMPARE(shop.differences(), QString());
    }
    void backdatedConversionDoesNotPayTwice()
    {
        Shop shop;
        shop.payAll();
        shop.sale(shop.ben, QDate(2026, 5, 3), 700, QStringLiteral("S0"));
        QCOMPARE(shop.texts("SELECT converted_on FROM referrals").front(), QStringLiteral("2026-05-03"));
        QCOMPARE(shop.texts("SELECT state FROM rewards"), QStringList(QStringLiteral("paid")));
        QCOMPARE(shop.differences(), QString());
        shop.returnAll(); // of the sale that was paid for: the other one stands
        QCOMPARE(shop.balance(shop.ana, "pending") + shop.balance(shop.ana, "available"), qint64(0));
        QCOMPARE(shop.differences(), QString());
    }
    void transferThatCameBackIsOwedAgain()
    {
        Shop shop;
        shop.payAll();
        const PayoutItemId item = shop.items({1}).front().id;
        QVERIFY(!returnTransfer(shop.book(), item, {}, {}));
        mustHave(returnTransfer(shop.book(), item, {}, QStringLiteral("account closed")));
        QCOMPARE(shop.state(), QStringLiteral("available"));
        QVERIFY(!returnTransfer(shop.book(), item, {}, QStringLiteral("again")));
        QCOMPARE(shop.payAll(), qint64(1000));
        QCOMPARE(shop.balance(shop.ana, "issued"), qint64(1000));
        QCOMPARE(shop.differences(), QString());
    }
    void transferThatCameBackOfAClawedBackReward()
    {
        Shop shop;
        shop.payAll();
        shop.returnAll();
        mustHave(returnTransfer(shop.book(), shop.items({1}).front().id, {}, QStringLiteral("account closed")));
        QCOMPARE(shop.state(), QStringLiteral("reversed"));
        QCOMPARE(shop.balance(shop.ana, "issued"), qint64(0));
        QCOMPARE(shop.differences(), QString());
    }

    void waitsForApprovalWhereTheRuleSaysSo()
    {
        Shop shop(approvedByHand());
        QCOMPARE(shop.state(), QStringLiteral("awaiting_approval"));
        QVERIFY(!preparePayout(shop.book(), {}));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Approve, {}));
        QCOMPARE(shop.state(), QStringLiteral("available"));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::WithdrawApproval, {}));
        QCOMPARE(shop.state(), QStringLiteral("awaiting_approval"));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Approve, {}));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Hold, QStringLiteral("a doubt")));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Release, {}));
        QCOMPARE(shop.state(), QStringLiteral("available")); // it was approved
        QCOMPARE(shop.differences(), QString());
    }
    void holdsReleasesAndDeclines()
    {
        Shop shop;
        QVERIFY(!decideRewards(shop.book(), {shop.reward()}, RewardDecision::Hold, {}));
        QVERIFY(!decideRewards(shop.book(), {shop.reward()}, RewardDecision::Decline, QStringLiteral("x")));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Hold, QStringLiteral("a doubt")));
        QCOMPARE(shop.balance(shop.ana, "pending"), qint64(1000));
        QVERIFY(!preparePayout(shop.book(), {}));
        QCOMPARE(shop.texts("SELECT state_reason FROM rewards").front(), QStringLiteral("a doubt"));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Decline, QStringLiteral("not a friend")));
        QCOMPARE(shop.state(), QStringLiteral("declined"));
        QCOMPARE(shop.balance(shop.ana, "cost"), qint64(0));
        QCOMPARE(shop.differences(), QString());
        shop.sale(shop.ben, QDate(2026, 5, 29), 100, QStringLiteral("S2")); // looked at again: it stays declined
        QCOMPARE(shop.texts("SELECT state FROM rewards"), QStringList(QStringLiteral("declined")));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::TakeBackDecline, {}));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Approve, {}));
        QCOMPARE(shop.payAll(), qint64(1000));
        QVERIFY(!decideRewards(shop.book(), {shop.reward()}, RewardDecision::Hold, QStringLiteral("late")));
        QCOMPARE(shop.differences(), QString());
    }
    void takesNoDeclineBackWhoseCauseIsGone()
    {
        Shop shop;
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Hold, QStringLiteral("a doubt")));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Decline, QStringLiteral("no")));
        shop.returnAll();
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::TakeBackDecline, {}));
        QCOMPARE(shop.state(), QStringLiteral("reversed"));
        QCOMPARE(shop.differences(), QString());
    }
    void decidesAboutAllOrNone()
    {
        Shop shop;
        shop.another(QStringLiteral("Zoe"), QStringLiteral("S2"));
        mustHave(decideRewards(shop.book(), {shop.reward(1)}, RewardDecision::Hold, QStringLiteral("a doubt")));
        QVERIFY(!decideRewards(shop.book(), {shop.reward(2), shop.reward(1)}, RewardDecision::Hold,
                               QStringLiteral("both")));
        QCOMPARE(shop.state(2), QStringLiteral("available"));
    }
    void writesEveryActWithItsInverseAndItsChanges()
    {
        Shop shop;
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Hold, QStringLiteral("a doubt")));
        const QString inverse = shop.texts("SELECT inverse FROM acts ORDER BY id DESC LIMIT 1").front();
        QVERIFY2(inverse.contains(u"release_rewards") && inverse.contains(u"\"reward\":\"1\""), qPrintable(inverse));
        QCOMPARE(shop.texts("SELECT before || after FROM audit_log WHERE entity = 'reward' ORDER BY id DESC LIMIT 1")
                     .front(),
                 QStringLiteral("{\"state\":\"available\"}{\"reason\":\"a doubt\",\"state\":\"on_hold\"}"));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Release, {}));
        shop.payAll();
        QCOMPARE(shop.texts("SELECT name FROM acts WHERE name <> 'add_person' ORDER BY id DESC LIMIT 5"),
                 QStringList({QStringLiteral("mark_paid"), QStringLiteral("approve_payout"),
                              QStringLiteral("prepare_payout"), QStringLiteral("release_rewards"),
                              QStringLiteral("hold_rewards")}));
    }
};

QTEST_GUILESS_MAIN(PayoutsTest)
#include "tst_payouts.moc"
