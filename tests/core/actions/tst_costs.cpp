#include "core/actions/chartnotes.h"
#include "core/actions/costs.h"
#include "core/actions/savedviews.h"
#include "core/actions/undo.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

CostRecord flyers()
{
    CostRecord cost;
    cost.channel = QStringLiteral("  Flyers ");
    cost.from = QDate(2026, 11, 1);
    cost.to = QDate(2026, 11, 30);
    cost.amountMinor = 12000;
    return cost;
}

const QString kPage = QStringLiteral("insights");

} // namespace

/// What is kept for the key figures: costs, notes on charts and saved views.
class CostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesChangesAndRemovesACost()
    {
        TestBook book(QDate(2026, 11, 22));
        const CostId id = mustHave(saveCost(book.book(), flyers()));
        CostRecord kept = mustHave(costsOf(book.book())).front();
        QCOMPARE(kept.channel, QStringLiteral("Flyers"));
        QCOMPARE(kept.amountMinor, 12000);
        kept.amountMinor = 9900;
        QCOMPARE(mustHave(saveCost(book.book(), kept)), id);
        QCOMPARE(mustHave(costsOf(book.book())).front(), kept);
        mustHave(removeCost(book.book(), id));
        QVERIFY(mustHave(costsOf(book.book())).empty());
    }

    void takesBackEveryStep()
    {
        TestBook book(QDate(2026, 11, 22));
        CostRecord cost = flyers();
        cost.id = mustHave(saveCost(book.book(), cost));
        cost.note = QStringLiteral("second print");
        mustHave(saveCost(book.book(), cost));
        mustHave(removeCost(book.book(), cost.id));
        QCOMPARE(mustHave(undo(book.book())).sentence.isEmpty(), false);
        QCOMPARE(mustHave(costsOf(book.book())).front().note, QStringLiteral("second print"));
        mustHave(undo(book.book()));
        QCOMPARE(mustHave(costsOf(book.book())).front().note, QString());
        mustHave(undo(book.book()));
        QVERIFY(mustHave(costsOf(book.book())).empty());
        mustHave(redo(book.book()));
        QCOMPARE(mustHave(costsOf(book.book())).front().amountMinor, 12000);
        QCOMPARE(book.differences(), QString());
    }

    void savingWithoutAChangeIsNoAct()
    {
        TestBook book(QDate(2026, 11, 22));
        CostRecord cost = flyers();
        cost.id = mustHave(saveCost(book.book(), cost));
        const qint64 acts = book.number("SELECT count(*) FROM acts");
        mustHave(saveCost(book.book(), cost));
        QCOMPARE(book.number("SELECT count(*) FROM acts"), acts);
    }

    void refusesCostsThatMakeNoSense_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<qint64>("campaign");
        const QDate day(2026, 11, 1);
        QTest::newRow("nothing spent") << qint64(0) << day << day << qint64(0);
        QTest::newRow("less than nothing") << qint64(-5) << day << day << qint64(0);
        QTest::newRow("no first day") << qint64(5) << QDate() << day << qint64(0);
        QTest::newRow("days the wrong way round") << qint64(5) << day << day.addDays(-1) << qint64(0);
        QTest::newRow("another channel's campaign") << qint64(5) << day << day << qint64(1);
    }
    void refusesCostsThatMakeNoSense()
    {
        QFETCH(qint64, amount);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(qint64, campaign);
        TestBook book(QDate(2026, 11, 22));
        CostRecord cost = flyers();
        cost.amountMinor = amount;
        cost.from = from;
        cost.to = to;
        cost.campaign = {campaign};
        const Result<CostId> saved = saveCost(book.book(), cost);
        QVERIFY(!saved);
        QCOMPARE(saved.failure().kind, Failure::Kind::Refused);
        QVERIFY(mustHave(costsOf(book.book())).empty());
    }

    void aCostOfTheProgramMayBelongToACampaign()
    {
        TestBook book(QDate(2026, 11, 22));
        CostRecord cost = flyers();
        cost.channel.clear();
        cost.campaign = book->starterCampaign();
        mustHave(saveCost(book.book(), cost));
        QCOMPARE(mustHave(costsOf(book.book())).front().campaign, book->starterCampaign());
    }

    void aNoteSaysWhatHappenedOnADay()
    {
        TestBook book(QDate(2026, 11, 22));
        ChartNote note{{}, QDate(2026, 11, 3), QStringLiteral(" Flyers in\nthe quarter ")};
        note.id = mustHave(saveChartNote(book.book(), note));
        QCOMPARE(mustHave(chartNotes(book.book())).front().text, QStringLiteral("Flyers in the quarter"));
        note.text = QStringLiteral("Street fair");
        mustHave(saveChartNote(book.book(), note));
        mustHave(removeChartNote(book.book(), note.id));
        QVERIFY(mustHave(chartNotes(book.book())).empty());
        mustHave(undo(book.book()));
        QCOMPARE(mustHave(chartNotes(book.book())).front().text, QStringLiteral("Street fair"));
        mustHave(undo(book.book()));
        mustHave(undo(book.book()));
        QVERIFY(mustHave(chartNotes(book.book())).empty());
        QVERIFY(!saveChartNote(book.book(), {{}, QDate(2026, 11, 3), QStringLiteral("  ")}));
        QVERIFY(!saveChartNote(book.book(), {{}, QDate(), QStringLiteral("x")}));
    }

    void aViewIsKeptUnderItsNameAndIsNoAct()
    {
        TestBook book(QDate(2026, 11, 22));
        const qint64 acts = book.number("SELECT count(*) FROM acts");
        mustHave(saveView(book.book(), kPage, {QStringLiteral("Spring"), {{QStringLiteral("kpi"), 1}}}));
        mustHave(saveView(book.book(), kPage, {QStringLiteral("Autumn"), {{QStringLiteral("kpi"), 2}}}));
        mustHave(saveView(book.book(), kPage, {QStringLiteral("Spring"), {{QStringLiteral("kpi"), 3}}}));
        const std::vector<SavedView> views = mustHave(savedViews(book.book(), kPage));
        QCOMPARE(views.size(), size_t(2));
        QCOMPARE(views[1].choices.value(QLatin1String("kpi")).toInt(), 3);
        QVERIFY(mustHave(savedViews(book.book(), QStringLiteral("leaderboard"))).empty());
        mustHave(removeView(book.book(), kPage, QStringLiteral("Autumn")));
        QCOMPARE(mustHave(savedViews(book.book(), kPage)).size(), size_t(1));
        QVERIFY(!saveView(book.book(), kPage, {QStringLiteral(" "), {}}));
        QCOMPARE(book.number("SELECT count(*) FROM acts"), acts);
    }
};

QTEST_GUILESS_MAIN(CostsTest)
#include "tst_costs.moc"
