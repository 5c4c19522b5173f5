#include "core/actions/giftcodes.h"
#include "core/actions/mergepeople.h"
#include "core/actions/redeem.h"
#include "core/actions/undo.h"
#include "core/storage/balancereader.h"
#include "payoutshop.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 30);
const BalanceKind kCredit{};

RuleSet rewardsIn(RewardForm form, const QString& name = {}, qint64 amount = 1000, int expiryDays = 0)
{
    RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
    rules.rules.front().reward.form = form;
    rules.rules.front().reward.name = name;
    rules.rules.front().amount.number = amount;
    rules.rules.front().expiryDays = expiryDays;
    return rules;
}

/// Ana brought Ben, who bought on 5 May: her reward is available since the 19th.
struct Shop : PayoutShop
{
    explicit Shop(const RuleSet& rules = rewardsIn(RewardForm::StoreCredit)) : PayoutShop(kToday)
    {
        useRules(rules);
        readAgain();
        ana = person(QStringLiteral("Ana"));
        ben = another(QStringLiteral("Ben"), QStringLiteral("S1"), QDate(2026, 5, 5));
    }
    /// Another friend of Ana's, who bought on that day.
    PersonId another(const QString& name, const QString& document, QDate on)
    {
        const PersonId other = person(name);
        claim(ana, other, QDate(2026, 5, 1));
        sale(other, on, 5000, document);
        return other;
    }
    void takeBackFrom(PersonId buyer, const QString& document, qint64 amount = 5000)
    {
        takeBack(buyer, book().today(), amount, QLatin1String("R-") + document, document);
    }
    Result<Redeemed> use(qint64 amount, const BalanceKind& kind = kCredit)
    {
        return redeem(book(), {ana, kind, amount});
    }
    using PayoutShop::balance;
    Balance balance(const BalanceKind& kind = kCredit)
    {
        for (const Balance& one : balancesOf(BalanceReader(book().database()).held(ana))) {
            if (one.kind == kind)
                return one;
        }
        return {};
    }

    PersonId ana, ben;
};

template<typename T>
QString sentenceOf(const Result<T>& result)
{
    return result ? QString() : result.failure().text;
}

} // namespace

/// Credit, points and pieces are used up, and what becomes of it when sales come back, days pass or people change
/// their mind.
class RedeemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }
    void usesCreditBitByBit()
    {
        Shop shop;
        const Redeemed first =
            mustHave(redeem(shop.book(), {shop.ana, kCredit, 750, {}, QStringLiteral(" T-12 "), {}}));
        QCOMPARE(first.leftMinor, qint64(250));
        QCOMPARE(shop.state(), QStringLiteral("available"));
        QCOMPARE(shop.balance(shop.ana, "issued"), qint64(750));
        QCOMPARE(shop.texts("SELECT person_id || balance || unit || amount_minor || redeemed_on || document FROM "
                            "redemptions"),
                 QStringList{QString::number(shop.ana.value) + QStringLiteral("creditEUR7502026-05-30T-12")});
        mustHave(shop.use(250));
        QCOMPARE(shop.state(), QStringLiteral("paid"));
        QCOMPARE(shop.balance().usable(), qint64(0));
        QCOMPARE(shop.balance().used, qint64(1000));
        QCOMPARE(shop.differences(), QString());
    }
    void saysHowMuchThereIs()
    {
        Shop shop;
        const QString more = sentenceOf(shop.use(1001));
        QVERIFY2(more.contains(u"Ana") && more.contains(u"10.00") && more.contains(u"10.01"), qPrintable(more));
        mustHave(shop.use(1000));
        QVERIFY(sentenceOf(shop.use(1)).contains(u"Ana"));
        QVERIFY(sentenceOf(shop.use(1, {BalanceKind::Sort::Points})).contains(u"Points"));
        QVERIFY(!shop.use(0));
        QVERIFY(!shop.use(-5));
        QVERIFY(!redeem(shop.book(), {shop.ana, kCredit, 1, kToday.addDays(1)}));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM redemptions"), qint64(1));
    }
    void usesNothingBeforeItWasAvailable()
    {
        Shop shop;
        const QString sentence = sentenceOf(redeem(shop.book(), {shop.ana, kCredit, 1, QDate(2026, 5, 18)}));
        QVERIFY2(!sentence.isEmpty(), qPrintable(sentence));
        QVERIFY(redeem(shop.book(), {shop.ana, kCredit, 1, QDate(2026, 5, 19)}));
    }
    void usesPointsAndPieces_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("unit");
        QTest::newRow("points") << int(RewardForm::Points) << QStringLiteral("points") << QStringLiteral("points");
        QTest::newRow("gift") << int(RewardForm::Gift) << QStringLiteral("piece:Tote bag")
                              << QStringLiteral("piece:Tote bag");
        QTest::newRow("discount") << int(RewardForm::Discount) << QStringLiteral("credit") << QStringLiteral("EUR");
    }
    void usesPointsAndPieces()
    {
        QFETCH(int, form);
        QFETCH(QString, kind);
        QFETCH(QString, unit);
        const bool isNamed = kind.contains(u':');
        Shop shop(rewardsIn(RewardForm(form), isNamed ? QStringLiteral("Tote bag") : QString(), 3));
        const bool isWhole = RewardForm(form) == RewardForm::GiftCode;
        if (isWhole)
            mustHave(importCodes(shop.book(), QStringLiteral("Tote bag"), {{{QStringLiteral("A1")}}, {}, {}}, {}));
        QCOMPARE(bool(shop.use(2, balanceKindFrom(kind))), !isWhole);
        QVERIFY(shop.use(isWhole ? 3 : 1, balanceKindFrom(kind)));
        QCOMPARE(shop.texts("SELECT DISTINCT unit FROM redemptions"), QStringList{unit});
        QCOMPARE(shop.state(), QStringLiteral("paid"));
        QCOMPARE(shop.differences(), QString());
    }
    void usesOneRewardOnly()
    {
        Shop shop;
        shop.another(QStringLiteral("Zoe"), QStringLiteral("S2"), QDate(2026, 5, 6));
        Redemption second{shop.ana, kCredit, 1001};
        second.onlyThis = shop.reward(2);
        QVERIFY(!redeem(shop.book(), second));
        second.amountMinor = 1000;
        mustHave(redeem(shop.book(), second));
        QCOMPARE(shop.state(1), QStringLiteral("available"));
        QCOMPARE(shop.state(2), QStringLiteral("paid"));
    }
    void neverLeavesAsMoney_data()
    {
        QTest::addColumn<int>("form");
        for (int form = 0; form < kRewardFormCount; ++form)
            QTest::newRow(qPrintable(QString::number(form))) << form;
    }
    void neverLeavesAsMoney()
    {
        QFETCH(int, form);
        Shop shop(rewardsIn(RewardForm(form), QStringLiteral("Thing"), 5));
        const bool isMoney = RewardForm(form) == RewardForm::Cash;
        QCOMPARE(bool(preparePayout(shop.book(), {})), isMoney);
        QCOMPARE(BalanceReader(shop->database()).held(shop.ana).empty(), isMoney);
    }
    void usesNoMoneyThatIsPaidOut()
    {
        Shop shop(rewardsIn(RewardForm::Cash));
        QVERIFY(!shop.use(1));
        QCOMPARE(shop.payAll(), qint64(1000));
    }

    // Sales that come back.
    void refundAfterUse()
    {
        Shop shop;
        mustHave(shop.use(1000));
        shop.takeBackFrom(shop.ben, QStringLiteral("S1"));
        QCOMPARE(shop.state(), QStringLiteral("clawed_back"));
        QCOMPARE(shop.balance().usable(), qint64(-1000));
        QCOMPARE(shop.differences(), QString());
        // The next earnings pay it.
        shop.another(QStringLiteral("Zoe"), QStringLiteral("S2"), QDate(2026, 5, 6));
        QVERIFY(!shop.use(1));
        shop.another(QStringLiteral("Yan"), QStringLiteral("S3"), QDate(2026, 5, 7));
        QVERIFY(!shop.use(1001));
        const Redeemed used = mustHave(shop.use(400));
        QCOMPARE(used.deductedMinor, qint64(1000));
        QCOMPARE(used.leftMinor, qint64(600));
        QCOMPARE(shop.balance().debt, qint64(0));
        QCOMPARE(shop.balance(shop.ana, "issued"), qint64(1400));
        QVERIFY(!preparePayout(shop.book(), {}));
        QCOMPARE(shop.differences(), QString());
    }
    void refundAfterAPartWasUsed()
    {
        Shop shop;
        mustHave(shop.use(300));
        shop.takeBackFrom(shop.ben, QStringLiteral("S1"));
        QCOMPARE(shop.state(), QStringLiteral("clawed_back"));
        QCOMPARE(shop.balance().debt, qint64(300));
        QCOMPARE(shop.differences(), QString());
    }
    void partialRefundAfterAPartWasUsed()
    {
        RuleSet rules = rewardsIn(RewardForm::StoreCredit);
        rules.rules.front().partialReturn = Rule::PartialReturn::Proportional;
        Shop shop(rules);
        mustHave(shop.use(300));
        shop.takeBackFrom(shop.ben, QStringLiteral("S1"), 2500); // half
        QCOMPARE(shop.balance().available, qint64(200));
        shop.takeBack(shop.ben, kToday, 2000, QStringLiteral("R2"), QStringLiteral("S1")); // four fifths of the rest
        QCOMPARE(shop.balance().available, qint64(0));
        QCOMPARE(shop.balance().debt, qint64(200));
        QCOMPARE(shop.differences(), QString());
    }
    void expiredPointsWereEarnedByASaleNowRefunded()
    {
        Shop shop(rewardsIn(RewardForm::Points, {}, 120, 5)); // until 24 May
        const BalanceKind points{BalanceKind::Sort::Points};
        QCOMPARE(shop.state(), QStringLiteral("expired"));
        QCOMPARE(shop.balance(points).expired, qint64(120));
        shop.takeBackFrom(shop.ben, QStringLiteral("S1"));
        QCOMPARE(shop.state(), QStringLiteral("reversed"));
        for (const char* account : {"pending", "available", "issued"})
            QCOMPARE(shop.balance(shop.ana, account), qint64(0));
        QCOMPARE(shop.balance(points), (Balance{shop.ana, points, QStringLiteral("points")}));
        // Breakage first: that is what the ledger shows.
        QCOMPARE(
            shop.texts("SELECT account || delta_minor FROM postings WHERE operation_id = (SELECT MAX(operation_id) "
                       "FROM postings) ORDER BY id"),
            (QStringList{QStringLiteral("breakage-120"), QStringLiteral("available120"),
                         QStringLiteral("available-120"), QStringLiteral("cost120")}));
        QVERIFY(shop.texts("SELECT reason FROM postings ORDER BY id DESC LIMIT 1").front().contains(u"return R-S1"));
        QCOMPARE(shop.differences(), QString());
    }
    void theRestOfAPartlyUsedRewardExpires()
    {
        Shop shop(rewardsIn(RewardForm::StoreCredit, {}, 1000, 30)); // until 18 June
        mustHave(shop.use(400));
        QCOMPARE(shop.balance().expiresNextOn, QDate(2026, 6, 18));
        QCOMPARE(shop.balance().expiringNext, qint64(600));
        shop.clock().addDays(19);
        mustHave(postDue(shop.book()));
        QCOMPARE(shop.state(), QStringLiteral("available")); // the last day
        shop.clock().addDays(1);
        mustHave(postDue(shop.book()));
        QCOMPARE(shop.state(), QStringLiteral("expired"));
        QCOMPARE(shop.balance().expired, qint64(600));
        QVERIFY(!shop.use(1));
        QCOMPARE(shop.texts("SELECT DISTINCT occurred_on FROM postings WHERE account = 'breakage'"),
                 QStringList{QStringLiteral("2026-06-19")});
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Reinstate, {}));
        QCOMPARE(shop.balance().usable(), qint64(600));
        QVERIFY(!shop.balance().expiresNextOn.isValid());
        mustHave(shop.use(600));
        QCOMPARE(shop.differences(), QString());
    }
    void refundOfAnExpiredRewardThatWasPartlyUsed()
    {
        Shop shop(rewardsIn(RewardForm::StoreCredit, {}, 1000, 30));
        mustHave(shop.use(400));
        shop.clock().addDays(60);
        mustHave(postDue(shop.book()));
        shop.takeBackFrom(shop.ben, QStringLiteral("S1"));
        QCOMPARE(shop.balance().expired, qint64(0));
        QCOMPARE(shop.balance().debt, qint64(400));
        QCOMPARE(shop.differences(), QString());
    }

    // People who change their mind.
    void cancelsAUse()
    {
        Shop shop;
        const Redeemed used = mustHave(shop.use(1000));
        QVERIFY(!cancelRedemption(shop.book(), used.id, QStringLiteral("  ")));
        mustHave(cancelRedemption(shop.book(), used.id, QStringLiteral("wrong person")));
        QCOMPARE(shop.state(), QStringLiteral("available"));
        QCOMPARE(shop.balance().usable(), qint64(1000));
        QVERIFY(!cancelRedemption(shop.book(), used.id, QStringLiteral("again")));
        QCOMPARE(shop.texts("SELECT reason FROM redemption_returns"), QStringList{QStringLiteral("wrong person")});
        for (const char* sql : {"UPDATE redemptions SET amount_minor = 1", "DELETE FROM redemptions",
                                "UPDATE redemption_lines SET amount_minor = 1", "DELETE FROM redemption_lines",
                                "DELETE FROM redemption_returns"})
            QVERIFY_THROWS_EXCEPTION(StorageError, shop->database().execute(QString::fromLatin1(sql)));
        QCOMPARE(shop.differences(), QString());
    }
    void cancelsAUseAfterARefund()
    {
        Shop shop;
        const Redeemed used = mustHave(shop.use(1000));
        shop.takeBackFrom(shop.ben, QStringLiteral("S1"));
        mustHave(cancelRedemption(shop.book(), used.id, QStringLiteral("wrong person")));
        QCOMPARE(shop.state(), QStringLiteral("reversed"));
        QCOMPARE(shop.balance().usable(), qint64(0));
        QCOMPARE(shop.differences(), QString());
    }
    void cancelsAUseAfterARefundOnlyBeforeItWasDeducted()
    {
        Shop shop;
        const Redeemed first = mustHave(shop.use(1000));
        shop.takeBackFrom(shop.ben, QStringLiteral("S1"));
        shop.another(QStringLiteral("Zoe"), QStringLiteral("S2"), QDate(2026, 5, 6));
        shop.another(QStringLiteral("Yan"), QStringLiteral("S3"), QDate(2026, 5, 7));
        const Redeemed second = mustHave(shop.use(500));
        QVERIFY(sentenceOf(cancelRedemption(shop.book(), first.id, QStringLiteral("so"))).contains(u"Ana"));
        mustHave(cancelRedemption(shop.book(), second.id, QStringLiteral("so")));
        mustHave(cancelRedemption(shop.book(), first.id, QStringLiteral("so")));
        QCOMPARE(shop.balance().usable(), qint64(2000));
        QCOMPARE(shop.differences(), QString());
    }
    void undoesAndRedoes()
    {
        Shop shop;
        mustHave(shop.use(600));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(mustHave(undo(shop.book())).sentence.contains(u"Ana"));
            QCOMPARE(shop.balance().usable(), qint64(1000));
            mustHave(redo(shop.book()));
            QCOMPARE(shop.balance().usable(), qint64(400));
        }
        mustHave(cancelRedemption(shop.book(), {3}, QStringLiteral("so")));
        mustHave(undo(shop.book()));
        QCOMPARE(shop.balance().usable(), qint64(400));
        QCOMPARE(shop.differences(), QString());
    }
    void takesNothingBackThatWasUsedSince()
    {
        Shop used;
        used.import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                                                          "ana@example.org,new@example.org,2026-05-02\n"));
        used.import(ImportKind::Sales, QStringLiteral("Document,Kind,Email,Date,Net\n"
                                                      "N1,sale,new@example.org,2026-05-06,50.00\n"));
        const PersonId imported{used.number("SELECT person_id FROM contact_points WHERE normalised = "
                                            "'ana@example.org'")};
        mustHave(redeem(used.book(), {imported, kCredit, 100}));
        const TakenBack sales = mustHave(undoImport(used.book(), {used.number("SELECT MAX(id) FROM import_batches")}));
        QCOMPARE(sales.removed, qint64(0));
        QVERIFY(!sales.cannot.isEmpty());
        QCOMPARE(used.differences(), QString());
    }
    void followsAMergeOfTwoPeople()
    {
        Shop shop;
        mustHave(shop.use(300));
        const PersonId anne = shop.person(QStringLiteral("Anne"));
        mustHave(mergePeople(shop.book(), anne, shop.ana));
        QCOMPARE(shop.differences(), QString());
        mustHave(redeem(shop.book(), {anne, kCredit, 700}));
        QVERIFY(!redeem(shop.book(), {anne, kCredit, 1}));
        QCOMPARE(shop.differences(), QString());
        mustHave(undo(shop.book()));
        mustHave(cancelRedemption(shop.book(), {1}, QStringLiteral("so"))); // hers from before
        mustHave(redeem(shop.book(), {shop.ana, kCredit, 1000}));           // her old number finds her as well
        QCOMPARE(shop.differences(), QString());
    }
    void writesDebtsOffAndTakesThemBack()
    {
        Shop shop;
        mustHave(shop.use(1000));
        shop.takeBackFrom(shop.ben, QStringLiteral("S1"));
        QVERIFY(!settleDebts(shop.book(), shop.ana, DebtEnd::WriteOff, QStringLiteral("kind"))); // no money
        QCOMPARE(mustHave(settleBalance(shop.book(), shop.ana, kCredit, DebtEnd::WriteOff, QStringLiteral("kind"))),
                 qint64(1000));
        QCOMPARE(shop.balance().forgiven, qint64(1000));
        QCOMPARE(shop.balance().usable(), qint64(0));
        mustHave(undo(shop.book()));
        QCOMPARE(shop.balance().usable(), qint64(-1000));
        mustHave(redo(shop.book()));
        QCOMPARE(shop.balance().usable(), qint64(0));
        QCOMPARE(shop.differences(), QString());
    }
    void holdsWhatIsLeft()
    {
        Shop shop;
        const Redeemed used = mustHave(shop.use(300));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Hold, QStringLiteral("ask first")));
        QCOMPARE(shop.balance().pending, qint64(700));
        QVERIFY(!shop.use(1));
        QVERIFY(sentenceOf(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Decline, QStringLiteral("no")))
                    .contains(u"Ana"));
        mustHave(cancelRedemption(shop.book(), used.id, QStringLiteral("so")));
        QCOMPARE(shop.balance().pending, qint64(1000));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Release, {}));
        QCOMPARE(shop.balance().usable(), qint64(1000));
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(RedeemTest)
#include "tst_redeem.moc"
