#include "core/actions/mergepeople.h"
#include "core/actions/milestones.h"
#include "core/actions/undo.h"
#include "core/metrics/milestoneprogress.h"
#include "core/storage/milestonestore.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 11, 22);

class MilestoneShop : public TestBook
{
public:
    MilestoneShop() : TestBook(kToday)
    {
        import(ImportKind::Referrals, QStringLiteral("Referrer Name,Friend Email,Referred On\n"
                                                     "Ana,a@example.org,2026-10-03\nBen,b@example.org,2026-11-01\n"));
    }

    Milestone first()
    {
        mustHave(addMilestones(
            book(), {{{}, QStringLiteral("  First  friend "), Achievement::Referrals, 1, QDate(2026, 1, 1)}}));
        return mustHave(milestoneFacts(book())).milestones.front();
    }
    PersonId called(const char* name)
    {
        return {number("SELECT id FROM people WHERE full_name = '" + QByteArray(name) + "'")};
    }
    qsizetype toThank()
    {
        const MilestoneFacts facts = mustHave(milestoneFacts(book()));
        return qsizetype(milestoneProgress(*snapshot(), facts.milestones, facts.thanks).toThank.size());
    }
};

} // namespace

class MilestonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesThemAndTakesThemBack()
    {
        MilestoneShop shop;
        QCOMPARE(shop.first().name, QStringLiteral("First friend"));
        QCOMPARE(mustHave(undo(shop.book())).sentence, QStringLiteral("Adding of First friend taken back."));
        QVERIFY(mustHave(milestoneFacts(shop.book())).milestones.empty());
        mustHave(redo(shop.book()));
        QCOMPARE(mustHave(milestoneFacts(shop.book())).milestones.size(), size_t(1));
    }

    void refusesWhatCountsTheSameAndWhatIsEmpty()
    {
        MilestoneShop shop;
        Milestone milestone = shop.first();
        milestone.name = QStringLiteral("Again");
        QVERIFY(addMilestones(shop.book(), {milestone}).failure().text.contains(QLatin1String("First friend")));
        milestone.threshold = 2;
        const Milestone twice = milestone;
        QVERIFY(!addMilestones(shop.book(), {milestone, twice}));
        milestone.threshold = 0;
        QVERIFY(!addMilestones(shop.book(), {milestone}));
        milestone.threshold = 3;
        milestone.name.clear();
        QVERIFY(!addMilestones(shop.book(), {milestone}));
        QCOMPARE(mustHave(milestoneFacts(shop.book())).milestones.size(), size_t(1));
    }

    void suggestsThoseThatCanBeAddedAsTheyAre()
    {
        MilestoneShop shop;
        const auto suggested = suggestedMilestones(shop->shop().currency, kToday, QLocale::c());
        mustHave(addMilestones(shop.book(), suggested));
        QCOMPARE(mustHave(milestoneFacts(shop.book())).milestones.size(), suggested.size());
    }

    void notesThanksOnceAndTakesThemBack()
    {
        MilestoneShop shop;
        const MilestoneId first = shop.first().id;
        QCOMPARE(shop.toThank(), 2);
        const std::vector<MilestonePerson> ana{{first, shop.called("Ana")}};
        QCOMPARE(mustHave(markThanked(shop.book(), ana)), 1);
        QCOMPARE(mustHave(markThanked(shop.book(), ana)), 0);
        QCOMPARE(shop.toThank(), 1);
        QCOMPARE(mustHave(undo(shop.book())).sentence, QStringLiteral("Thanking of Ana taken back."));
        QCOMPARE(shop.toThank(), 2);
        mustHave(redo(shop.book()));
        QCOMPARE(mustHave(takeBackThanks(shop.book(), ana)), 1);
        QCOMPARE(shop.toThank(), 2);
        mustHave(undo(shop.book()));
        QCOMPARE(shop.toThank(), 1);
        QCOMPARE(shop.differences(), QString());
    }

    void bringsADeletedOneBackWithItsThanks()
    {
        MilestoneShop shop;
        const MilestoneId first = shop.first().id;
        mustHave(markThanked(shop.book(), {{first, shop.called("Ana")}}));
        mustHave(deleteMilestone(shop.book(), first));
        QVERIFY(mustHave(milestoneFacts(shop.book())).thanks.empty());
        mustHave(undo(shop.book()));
        QCOMPARE(mustHave(milestoneFacts(shop.book())).thanks.size(), size_t(1));
        QCOMPARE(shop.toThank(), 1);
    }

    void changesOne()
    {
        MilestoneShop shop;
        Milestone milestone = shop.first();
        milestone.threshold = 2;
        mustHave(changeMilestone(shop.book(), milestone));
        QCOMPARE(shop.toThank(), 0);
        mustHave(undo(shop.book()));
        QCOMPARE(shop.toThank(), 2);
        milestone.id = {77};
        QVERIFY(!changeMilestone(shop.book(), milestone));
    }

    void thanksOfSomebodyWhoWasMergedAreTheSurvivors()
    {
        MilestoneShop shop;
        const MilestoneId first = shop.first().id;
        const PersonId ana = shop.called("Ana");
        const PersonId ben = shop.called("Ben");
        mustHave(markThanked(shop.book(), {{first, ben}}));
        mustHave(mergePeople(shop.book(), ana, ben));
        QCOMPARE(shop.toThank(), 0);
        QCOMPARE(mustHave(takeBackThanks(shop.book(), {{first, ana}})), 1);
        QCOMPARE(shop.toThank(), 1);
    }
};

QTEST_GUILESS_MAIN(MilestonesTest)
#include "tst_milestones.moc"
