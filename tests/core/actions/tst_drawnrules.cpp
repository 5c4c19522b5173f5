#include "core/actions/drawnrules.h"
#include "core/actions/newcampaign.h"
#include "core/actions/undo.h"
#include "core/rules/rulesjson.h"
#include "core/rules/starterrules.h"
#include "tests/support/bookfixture.h"

#include <QTest>

using namespace vouchwell;
using vouchwell::test::BookFixture;

namespace {

QByteArray draftGiving(qint64 minor)
{
    RuleSet rules = starterRules(*Currency::parse(QStringLiteral("EUR")));
    rules.rules.front().amount.number = minor;
    return toCanonicalJson(rules);
}

QByteArray keptDraft(BookFixture& shop)
{
    return CampaignStore(shop.book().database()).find(shop.book().starterCampaign())->draftRules;
}

size_t actsIn(BookFixture& shop)
{
    return ActJournal::all(shop.book().database()).size();
}

} // namespace

class DrawnRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndRemovesTheDraft()
    {
        BookFixture shop;
        QVERIFY(keepDrawnRules(shop.book(), {}, draftGiving(500)).isOk());
        QCOMPARE(keptDraft(shop), draftGiving(500));
        QVERIFY(keepDrawnRules(shop.book(), {}, {}).isOk());
        QVERIFY(keptDraft(shop).isEmpty());
    }

    void theHistorySaysWhenADraftBeginsAndEnds()
    {
        BookFixture shop;
        const size_t before = actsIn(shop);
        for (const qint64 minor : {500, 600, 700})
            QVERIFY(keepDrawnRules(shop.book(), {}, draftGiving(minor)).isOk());
        QCOMPARE(actsIn(shop), before + 1);
        QVERIFY(keepDrawnRules(shop.book(), {}, {}).isOk());
        QCOMPARE(actsIn(shop), before + 2);
    }

    void undoOfTheBookPassesTheDraftOver()
    {
        BookFixture shop;
        shop.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        QVERIFY(keepDrawnRules(shop.book(), {}, draftGiving(500)).isOk());
        QCOMPARE(undoState(shop.book()).undo->name, QStringLiteral("add_person"));
        QVERIFY(undo(shop.book()).isOk());
        QVERIFY(keepDrawnRules(shop.book(), {}, {}).isOk());
        QVERIFY(undoState(shop.book()).redo);
    }

    void aCampaignKeepsItsOnlyRules()
    {
        BookFixture shop;
        NewCampaign wanted;
        wanted.campaign.name = QStringLiteral("Autumn");
        wanted.rules = starterRules(*Currency::parse(QStringLiteral("EUR")));
        wanted.isDraft = true;
        const Result<CampaignId> campaign = newCampaign(shop.book(), wanted);
        QVERIFY(campaign.isOk());
        const Result<Done> removed = keepDrawnRules(shop.book(), *campaign, {});
        QVERIFY(!removed.isOk());
        QVERIFY(removed.failure().text.contains(QLatin1String("Autumn")));
    }
};

QTEST_GUILESS_MAIN(DrawnRulesTest)
#include "tst_drawnrules.moc"
