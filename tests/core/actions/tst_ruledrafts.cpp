#include "core/actions/ruledrafts.h"
#include "core/actions/saveshopmargin.h"
#include "core/actions/undo.h"
#include "core/rules/rulesjson.h"
#include "core/rules/starterrules.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

RuleSet rulesOfTen(qint64 major = 10)
{
    RuleSet rules = starterRules(aShop().currency);
    rules.rules[0].amount.number = major * 100;
    return rules;
}

class DraftShop : public TestBook
{
public:
    DraftShop() : TestBook(QDate(2026, 11, 22)) {}

    CampaignId campaign() { return book().starterCampaign(); }
    RuleDraftId keep(const QString& name, qint64 major = 10)
    {
        return mustHave(keepDraft(book(), campaign(), name, rulesOfTen(major)));
    }
    QStringList names()
    {
        QStringList names;
        for (const KeptDraft& draft : mustHave(keptDrafts(book(), campaign())))
            names << draft.name;
        return names;
    }
};

} // namespace

class RuleDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsDraftsByName()
    {
        DraftShop shop;
        shop.keep(QStringLiteral("  Winter   sale "));
        shop.keep(QStringLiteral("Autumn"), 12);
        QCOMPARE(shop.names(), QStringList({QStringLiteral("Autumn"), QStringLiteral("Winter sale")}));
        const KeptDraft draft = mustHave(draftNamed(shop.book(), shop.campaign(), QStringLiteral("AUTUMN")));
        QCOMPARE(mustHave(rulesOf(draft)), rulesOfTen(12));
    }

    void keepsOtherRulesUnderTheSameName()
    {
        DraftShop shop;
        const RuleDraftId id = shop.keep(QStringLiteral("A"));
        QCOMPARE(shop.keep(QStringLiteral("a"), 20), id);
        QCOMPARE(shop.names(), QStringList(QStringLiteral("a")));
        mustHave(undo(shop.book()));
        QCOMPARE(mustHave(rulesOf(mustHave(draftNamed(shop.book(), shop.campaign(), QStringLiteral("A"))))),
                 rulesOfTen(10));
    }

    void takesBackWhatWasDoneToDrafts()
    {
        DraftShop shop;
        const RuleDraftId id = shop.keep(QStringLiteral("A"));
        mustHave(renameDraft(shop.book(), id, QStringLiteral("B")));
        mustHave(deleteDraft(shop.book(), id));
        QVERIFY(shop.names().isEmpty());
        mustHave(undo(shop.book()));
        QCOMPARE(shop.names(), QStringList(QStringLiteral("B")));
        mustHave(undo(shop.book()));
        QCOMPARE(shop.names(), QStringList(QStringLiteral("A")));
        mustHave(undo(shop.book()));
        QVERIFY(shop.names().isEmpty());
        mustHave(redo(shop.book()));
        QCOMPARE(shop.names(), QStringList(QStringLiteral("A")));
    }

    void refusesWhatHasNoOrAnotherName()
    {
        DraftShop shop;
        QVERIFY(!keepDraft(shop.book(), shop.campaign(), QStringLiteral("  "), rulesOfTen()));
        const RuleDraftId id = shop.keep(QStringLiteral("A"));
        shop.keep(QStringLiteral("B"));
        QVERIFY(!renameDraft(shop.book(), id, QStringLiteral("b")));
        QVERIFY(!renameDraft(shop.book(), id, {}));
        mustHave(deleteDraft(shop.book(), id));
        QVERIFY(!deleteDraft(shop.book(), id));
        const Result<KeptDraft> unknown = draftNamed(shop.book(), shop.campaign(), QStringLiteral("C"));
        QVERIFY(!unknown);
        QVERIFY(unknown.failure().text.contains(QLatin1String("B")));
    }

    void remembersTheMarginUntilItIsTakenBack()
    {
        DraftShop shop;
        QVERIFY(!shop->shop().marginBp);
        mustHave(saveShopMargin(shop.book(), 3250));
        QCOMPARE(shop->shop().marginBp, std::optional(3250));
        shop.readAgain();
        QCOMPARE(shop->shop().marginBp, std::optional(3250));
        mustHave(undo(shop.book()));
        QVERIFY(!shop->shop().marginBp);
        mustHave(redo(shop.book()));
        QCOMPARE(shop->shop().marginBp, std::optional(3250));
        QVERIFY(!saveShopMargin(shop.book(), 0));
        QVERIFY(!saveShopMargin(shop.book(), 10'001));
        mustHave(saveShopMargin(shop.book(), std::nullopt));
        QVERIFY(!shop->shop().marginBp);
    }
};

QTEST_GUILESS_MAIN(RuleDraftsTest)
#include "tst_ruledrafts.moc"
