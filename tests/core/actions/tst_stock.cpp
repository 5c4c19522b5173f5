#include "tests/core/actions/giftshop.h"

using namespace vouchwell;
using namespace vouchwell::test;

/// What the shop has of the pieces that its rules promise.
class StockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryPieceThatTheRulesName()
    {
        GiftShop shop;
        QStringList names;
        for (const GiftLevel& level : GiftReader(shop->database()).levels(shop->today()))
            names << toStored(level.kind) + u' ' + level.name;
        QCOMPARE(names, (QStringList{QStringLiteral("thing Tote bag"), QStringLiteral("code Cinema")}));
        QCOMPARE(shop.bags(), QStringLiteral("not counted"));
        QCOMPARE(shop.cinema(), QStringLiteral("0/0/0"));
    }

    void listsWhatOnlyADraftNames()
    {
        GiftShop shop;
        RuleSet draft = giftRules();
        draft.rules.front().reward.name = QStringLiteral("Mug");
        UnitOfWork work(shop->database(), shop->clock(), QStringLiteral("test"));
        CampaignStore(shop->database()).setDraft(work, shop->starterCampaign(), toCanonicalJson(draft));
        work.commit();
        QCOMPARE(shop.level(GiftKind::Thing, QStringLiteral("Mug")).name, QStringLiteral("Mug"));
        QVERIFY(changeStock(shop.book(), StockChange::In, {QStringLiteral("mug"), 3, {}, {}}).isOk());
        QCOMPARE(shop.level(GiftKind::Thing, QStringLiteral("Mug")).onHand, 3);
    }

    void countsWhatIsThereAndWhatIsPromised()
    {
        GiftShop shop;
        QCOMPARE(shop.change(StockChange::In, 10, {}), QString());
        shop.earn(QStringLiteral("Ana"));
        shop.earn(QStringLiteral("Eva"));
        QCOMPARE(shop.bags(), QStringLiteral("10/2/8"));
        QCOMPARE(shop.change(StockChange::Out, 3), QString());
        QCOMPARE(shop.change(StockChange::Count, 5), QString());
        QCOMPARE(shop.bags(), QStringLiteral("5/2/3"));
        QCOMPARE(shop.change(StockChange::Stop, 0), QString());
        QCOMPARE(shop.bags(), QStringLiteral("not counted"));
        QCOMPARE(shop.differences(), QString());
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<qint64>("pieces");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("daysAhead");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, StockChange change, qint64 pieces, const char* reason, int ahead,
                            const char* says) {
            QTest::newRow(name) << int(change) << pieces << QString::fromLatin1(reason) << ahead
                                << QString::fromLatin1(says);
        };
        row("more than there is", StockChange::Out, 11, "moths", 0, "1 piece");
        row("no reason", StockChange::Out, 1, " ", 0, "Please say why");
        row("no pieces", StockChange::In, 0, "", 0, "how many");
        row("below nothing", StockChange::Count, -1, "", 0, "from 0 to");
        row("far too many", StockChange::In, 1'000'000'001, "", 0, "from 0 to");
        row("tomorrow", StockChange::In, 1, "", 1, "future");
        row("by hand", StockChange::HandedOver, 1, "", 0, "Use");
    }
    void refusesWhatCannotBe()
    {
        QFETCH(int, change);
        QFETCH(qint64, pieces);
        QFETCH(QString, reason);
        QFETCH(int, daysAhead);
        QFETCH(QString, says);
        GiftShop shop;
        QCOMPARE(shop.change(StockChange::In, 10), QString());
        const QString said = shop.change(StockChange(change), pieces, reason, shop->today().addDays(daysAhead));
        QVERIFY2(said.contains(says), qPrintable(said));
        QCOMPARE(shop.bags(), QStringLiteral("10/0/10"));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM stock_moves"), 1);
    }

    void writesNothingOffBeforeSomebodyCounts()
    {
        GiftShop shop;
        QVERIFY(shop.change(StockChange::Out, 1).contains(QStringLiteral("No count is kept")));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM stock_moves"), 0);
    }

    void refusesAPieceThatNoRuleNames()
    {
        GiftShop shop;
        const Result<GiftLevel> mug = changeStock(shop.book(), StockChange::In, {QStringLiteral("Mug"), 1, {}, {}});
        QVERIFY(!mug);
        QVERIFY2(mug.failure().text.contains(kBag), qPrintable(mug.failure().text));
    }

    void takesEveryEntryBackAndMakesItAgain()
    {
        GiftShop shop;
        shop.change(StockChange::In, 10);
        shop.change(StockChange::Out, 4);
        shop.change(StockChange::Count, 5);
        shop.change(StockChange::Stop, 0);
        QVERIFY(setLowMark(shop.book(), GiftKind::Thing, kBag, 3).isOk());
        const QStringList stages{QStringLiteral("not counted"), QStringLiteral("5/0/5"), QStringLiteral("6/0/6"),
                                 QStringLiteral("10/0/10"), QStringLiteral("not counted")};
        mustHave(undo(shop.book()));
        QCOMPARE(shop.level(GiftKind::Thing, kBag).lowMark, 0);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(shop.bags(), stages[i]);
            mustHave(undo(shop.book()));
        }
        QCOMPARE(shop.bags(), stages[4]);
        for (int i = 3; i >= 0; --i) {
            mustHave(redo(shop.book()));
            QCOMPARE(shop.bags(), stages[i]);
        }
        mustHave(redo(shop.book()));
        QCOMPARE(shop.level(GiftKind::Thing, kBag).lowMark, 3);
        QCOMPARE(shop.differences(), QString());
    }

    void doesNotTakeBackWhatHasLeftTheShop()
    {
        GiftShop shop;
        shop.change(StockChange::In, 10);
        const ActId in{shop.number("SELECT MAX(id) FROM acts")};
        shop.change(StockChange::Out, 4);
        const Result<TakenBack> taken = undoAct(shop.book(), in);
        // Without the goods nobody would have begun to count.
        QVERIFY(taken.isOk());
        QCOMPARE(shop.bags(), QStringLiteral("not counted"));
        mustHave(undo(shop.book()));
        QCOMPARE(shop.bags(), QStringLiteral("not counted"));
    }

    void refusesToTakeBackGoodsThatAreGone()
    {
        GiftShop shop;
        shop.change(StockChange::Count, 2);
        shop.change(StockChange::In, 10);
        const ActId in{shop.number("SELECT MAX(id) FROM acts")};
        shop.change(StockChange::Out, 11);
        const Result<TakenBack> taken = undoAct(shop.book(), in);
        QVERIFY(!taken);
        QVERIFY2(taken.failure().text.contains(QStringLiteral("9 piece")), qPrintable(taken.failure().text));
        QCOMPARE(shop.bags(), QStringLiteral("1/0/1"));
    }

    void namesItsActs()
    {
        GiftShop shop;
        shop.change(StockChange::In, 10);
        QCOMPARE(mustHave(undo(shop.book())).sentence, QStringLiteral("Goods in, 10 × Tote bag taken back."));
    }
};

QTEST_GUILESS_MAIN(StockTest)
#include "tst_stock.moc"
