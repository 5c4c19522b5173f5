#include "core/actions/findsignals.h"
#include "core/base/text.h"
#include "core/storage/backupfolder.h"
#include "tests/support/pagebench.h"
#include "ui/charts/chartview.h"
#include "ui/home/homepage.h"
#include "ui/home/kpirow.h"
#include "ui/home/periodspan.h"
#include "ui/home/todo.h"
#include "ui/home/todocard.h"
#include "ui/leaderboard/leaderboardmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodchooser.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

Q_DECLARE_METATYPE(std::optional<qint64>)

namespace {

/// Lucía brought Ana (bought on 3 November, the reward waits to be paid) and, in August, Omar (his window ends on
/// 28 November); Marco brought Li, of whom nothing is known but the name.
void fill(PageBench& bench)
{
    const auto mail = [](const char* name) { return QString::fromLatin1("%1@example.org").arg(QLatin1String(name)); };
    const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"), mail("lucia"));
    const PersonId marco = bench.person(QStringLiteral("Marco"), QStringLiteral("De Luca"), mail("marco"));
    const PersonId ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"), mail("ana"));
    const PersonId omar = bench.person(QStringLiteral("Omar"), QStringLiteral("Farouk"), mail("omar"));
    const PersonId li = bench.person(QStringLiteral("Li"), QStringLiteral("Wei"));
    bench.referral(lucia, omar, QDate(2026, 8, 30));
    bench.referral(lucia, ana, QDate(2026, 11, 1));
    bench.referral(marco, li, QDate(2026, 11, 20));
    bench.sale(ana, QDate(2026, 11, 3), 4250, QStringLiteral("B-1"));
}

KpiTile* tile(const HomePage& page, const char* name)
{
    return page.findChild<KpiTile*>(QLatin1String(name));
}

QStringList todoIds(const Snapshot& snapshot)
{
    QStringList ids;
    for (const Todo& todo : todoList({snapshot, {}, QLocale()}))
        ids.append(todo.id);
    return ids;
}

} // namespace

class HomePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void waitsForTheBookWithoutFigures()
    {
        PageBench bench;
        fill(bench);
        HomePage page(bench.workbench());
        page.show();
        page.refresh();
        QVERIFY(!tile(page, "kpiReceived"));
        bench.feed().reloadNow();
        QVERIFY(tile(page, "kpiReceived")->isVisible());
    }
    void offersTheImportForAnEmptyBook()
    {
        PageBench bench;
        bench.snapshot();
        HomePage page(bench.workbench());
        QSignalSpy import(&bench.workbench(), &Workbench::importRequested);
        page.show();
        page.refresh();
        auto* button = page.findChild<QPushButton*>(QStringLiteral("emptyStateAction"));
        QVERIFY(button->isVisible());
        QVERIFY(!tile(page, "kpiReceived"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(import.size(), 1);
    }
    void showsTheKeyFiguresOfThisMonth()
    {
        PageBench bench;
        fill(bench);
        bench.snapshot();
        HomePage page(bench.workbench());
        page.show();
        page.refresh();
        QCOMPARE(page.findChild<PeriodChooser*>()->kind(), ui::Period::Kind::ThisMonth);
        QCOMPARE(page.header()->title(), QStringLiteral("Corner Bakery"));
        QCOMPARE(tile(page, "kpiReceived")->value(), QStringLiteral("2"));
        QCOMPARE(tile(page, "kpiConverted")->value(), QStringLiteral("1"));
        QVERIFY(tile(page, "kpiConverted")->accessibleName().contains(QStringLiteral("1 of 2")));
        QCOMPARE(tile(page, "kpiRevenue")->value(), QStringLiteral("€42.50"));
        QCOMPARE(tile(page, "kpiCost")->value(), QStringLiteral("€10.00"));
        QCOMPARE(tile(page, "kpiOwed")->value(), QStringLiteral("€10.00"));
        QCOMPARE(page.findChild<ChartView*>()->table()->model()->rowCount(), 12);
    }
    void followsThePeriod()
    {
        PageBench bench;
        fill(bench);
        bench.snapshot();
        HomePage page(bench.workbench());
        page.show();
        page.refresh();
        auto* top = page.findChild<DataTable*>(QStringLiteral("topReferrers"));
        QCOMPARE(top->model()->index(0, LeaderboardModel::NameColumn).data().toString(), QStringLiteral("Lucía Gómez"));
        page.findChild<PeriodChooser*>()->setCustom(QDate(2026, 8, 1), QDate(2026, 8, 31));
        QCOMPARE(tile(page, "kpiReceived")->value(), QStringLiteral("1"));
        QCOMPARE(tile(page, "kpiCost")->value(), QStringLiteral("–"));
        QVERIFY(tile(page, "kpiCost")->accessibleName().contains(QStringLiteral("no data")));
        QVERIFY(tile(page, "kpiReceived")->accessibleName().contains(QStringLiteral("no earlier data")));
        QCOMPARE(top->model()->rowCount(), 0);
    }
    void startsWithTwelveMonthsWhereNothingHappenedThisMonth()
    {
        PageBench bench;
        bench.referral(bench.person(QStringLiteral("Ana"), {}), bench.person(QStringLiteral("Li"), {}),
                       QDate(2026, 5, 3));
        bench.snapshot();
        HomePage page(bench.workbench());
        page.show();
        page.refresh();
        QCOMPARE(page.findChild<PeriodChooser*>()->kind(), ui::Period::Kind::Last12Months);
    }
    void tellsWhatWaitsAndDoesItWithOneButton()
    {
        PageBench bench;
        fill(bench);
        bench.snapshot();
        HomePage page(bench.workbench());
        QSignalSpy asked(&bench.workbench(), &Workbench::pageRequested);
        QSignalSpy views(&bench.workbench(), &Workbench::viewRequested);
        page.show();
        page.refresh();
        QTRY_VERIFY(page.findChild<QPushButton*>(QStringLiteral("todo.waiting")));
        QCoreApplication::processEvents();
        const std::tuple<const char*, const char*, const char*> ways[] = {{"todo.rewards", "payouts", "prepare"},
                                                                          {"todo.windows", "referrals", "ending"},
                                                                          {"todo.waiting", "referrals", "waiting"},
                                                                          {"todo.contacts", "referrals", "contacts"}};
        for (const auto& [button, target, view] : ways) {
            auto* found = page.findChild<QPushButton*>(QLatin1String(button));
            QVERIFY2(found, button);
            QTest::mouseClick(found, Qt::LeftButton);
            QCOMPARE(views.size(), 1);
            const QList<QVariant> where = views.takeFirst();
            QCOMPARE(where.at(0).toString(), QLatin1String(target));
            QCOMPARE(where.at(1).toString(), QLatin1String(view));
        }
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("openLeaderboard")), Qt::LeftButton);
        QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("leaderboard"));
        QTest::keyClick(tile(page, "kpiOwed"), Qt::Key_Space);
        QCOMPARE(asked.takeFirst().first().toString(), QStringLiteral("payouts"));
    }
    void backsUpWithOneButton()
    {
        PageBench bench;
        fill(bench);
        bench.snapshot();
        HomePage page(bench.workbench());
        QSignalSpy told(&bench.workbench(), &Workbench::happened);
        page.resize(1200, 900);
        page.show();
        page.refresh();
        QTRY_VERIFY(page.findChild<QPushButton*>(QStringLiteral("todo.backup")));
        QCoreApplication::processEvents();
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("todo.backup")), Qt::LeftButton);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(BackupFolder(bench.book().path()).list().size(), size_t(1));
        QTRY_VERIFY(!page.findChild<QPushButton*>(QStringLiteral("todo.backup")));
    }
    void putsWhatCannotWaitFirst()
    {
        PageBench bench;
        fill(bench);
        TodoFacts facts;
        facts.openClaims = 2;
        facts.oldDrafts = 1;
        facts.oldestDraft = QStringLiteral("Winter");
        facts.peopleInDebt = 1;
        facts.debtMinor = 500;
        facts.isBackupDue = true;
        facts.newestBackup = QDate(2026, 11, 10);
        facts.challengesToDecide = 1;
        facts.challengeToDecide = QStringLiteral("Autumn");
        facts.peopleToThank = 2;
        facts.goalsBehind = 1;
        facts.neededPerWeek = 3;
        QStringList ids;
        for (const Todo& todo : todoList({*bench.snapshot(), facts, QLocale()})) {
            ids << todo.id;
            QVERIFY(todo.act && !todo.actionText.isEmpty());
        }
        QCOMPARE(ids.first(), QStringLiteral("claims"));
        QVERIFY(ids.indexOf(QStringLiteral("backup")) < ids.indexOf(QStringLiteral("windows")));
        for (const char* id : {"rewards", "debts", "drafts", "contacts", "challenges", "milestones", "goals"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }
    void everyButtonLeadsWhereItSays_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("approvals") << QStringLiteral("view payouts decisions");
        QTest::newRow("debts") << QStringLiteral("view payouts debts");
        QTest::newRow("drafts") << QStringLiteral("view rewards ");
        QTest::newRow("gifts") << QStringLiteral("command gifts.open");
        QTest::newRow("claims") << QStringLiteral("dialog claimDialog");
        QTest::newRow("challenges") << QStringLiteral("view milestones challenges");
        QTest::newRow("milestones") << QStringLiteral("view milestones milestones");
        QTest::newRow("goals") << QStringLiteral("view insights goals");
    }
    void everyButtonLeadsWhereItSays()
    {
        QFETCH(const QString, where);
        PageBench bench;
        fill(bench);
        const PersonId li = bench.person(QStringLiteral("Li"), QStringLiteral("Two"));
        const ReferralId claimed = bench.referral(bench.person(QStringLiteral("Zoe"), {}), li, QDate(2026, 11, 2));
        bench.referral(bench.person(QStringLiteral("Eva"), {}), li, QDate(2026, 11, 3));
        Snapshot snapshot = *bench.snapshot();
        snapshot.attention.awaitingRewards = 1;
        snapshot.attention.lowGifts = {GiftLevel()};
        TodoFacts facts;
        facts.openClaims = facts.oldDrafts = facts.peopleInDebt = facts.challengesToDecide = facts.peopleToThank =
            facts.goalsBehind = 1;
        facts.firstClaimed = claimed;
        bool isGiftsOpened = false;
        QAction* gifts = bench.commands().add({QStringLiteral("gifts.open"), QStringLiteral("Gifts"), {}, {}, {}, {}});
        connect(gifts, &QAction::triggered, this, [&] { isGiftsOpened = true; });
        QString seen;
        Workbench& workbench = bench.workbench();
        connect(&workbench, &Workbench::viewRequested, this,
                [&](const QString& page, const QString& view) { seen = QStringLiteral("view ") + page + u' ' + view; });
        connect(&workbench, &Workbench::pageRequested, this,
                [&](const QString& page) { seen = QStringLiteral("page ") + page; });
        QWidget window;
        TodoCard card(&window);
        card.setTodos(todoList({snapshot, facts, QLocale()}));
        connect(&card, &TodoCard::chosen, this, [&](const Todo& todo) { todo.act(workbench, &window); });
        card.resize(600, 1400);
        window.resize(600, 1400);
        window.show();
        auto* button = card.findChild<QPushButton*>(QStringLiteral("todo.") + QLatin1String(QTest::currentDataTag()));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        if (isGiftsOpened)
            seen = QStringLiteral("command gifts.open");
        for (const QDialog* dialog : window.findChildren<QDialog*>())
            seen = QStringLiteral("dialog ") + dialog->objectName();
        QCOMPARE(seen, where);
    }
    void listsOnlyWhatWaits()
    {
        PageBench bench;
        const PersonId ana = bench.person(QStringLiteral("Ana"), {}, QStringLiteral("ana@example.org"));
        const PersonId li = bench.person(QStringLiteral("Li"), {}, QStringLiteral("li@example.org"));
        bench.referral(ana, li, QDate(2026, 11, 20));
        QCOMPARE(todoIds(*bench.snapshot()), QStringList());
        bench.referral(li, ana, QDate(2026, 11, 21));
        QCOMPARE(todoIds(*bench.snapshot()), QStringList());
        QVERIFY(lookForSignals(bench.book()));
        QCOMPARE(todoIds(*bench.snapshot()), QStringList{QStringLiteral("signals")});
        HomePage page(bench.workbench());
        page.resize(1200, 900);
        page.show();
        page.refresh();
        QVERIFY(!page.findChild<QWidget*>(QStringLiteral("todoNothing")));
        QSignalSpy asked(&bench.workbench(), &Workbench::signalsRequested);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("todo.signals")), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }
    void recordingWaitsForAnImport()
    {
        PageBench bench;
        fill(bench);
        bench.snapshot();
        HomePage page(bench.workbench());
        QSignalSpy record(&bench.workbench(), &Workbench::recordReferralRequested);
        page.show();
        page.refresh();
        bench.workbench().setWriting(true);
        QTest::mouseClick(page.header()->primary(), Qt::LeftButton);
        QCOMPARE(record.size(), 0);
        QVERIFY(!page.header()->primary()->toolTip().isEmpty());
        bench.workbench().setWriting(false);
        QTest::mouseClick(page.header()->primary(), Qt::LeftButton);
        QCOMPARE(record.size(), 1);
    }
    void showsAllTilesInOneLineInAFirstWindow()
    {
        PageBench bench;
        fill(bench);
        bench.snapshot();
        HomePage page(bench.workbench());
        page.resize(985, 700);
        page.show();
        page.refresh();
        QCoreApplication::processEvents();
        QCOMPARE(tile(page, "kpiOwed")->y(), tile(page, "kpiReceived")->y());
    }
    void fitsANarrowWindow()
    {
        PageBench bench;
        fill(bench);
        bench.snapshot();
        HomePage page(bench.workbench());
        page.resize(560, 600);
        page.show();
        page.refresh();
        QCoreApplication::processEvents();
        for (const KpiTile* each : page.findChildren<KpiTile*>())
            QVERIFY(each->width() >= each->minimumSizeHint().width());
        QVERIFY(tile(page, "kpiOwed")->y() > tile(page, "kpiReceived")->y());
    }

    void neverPromisesAPercentageOfFewCases_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << qint64(0) << QStringLiteral("no data");
        QTest::newRow("few") << qint64(3) << qint64(4) << QStringLiteral("3 of 4");
        QTest::newRow("five") << qint64(3) << qint64(5) << QStringLiteral("60 % of 5");
        QTest::newRow("many") << qint64(24) << qint64(41) << QStringLiteral("59 % of 41");
        QTest::newRow("half is rounded up") << qint64(1) << qint64(8) << QStringLiteral("13 % of 8");
    }
    void neverPromisesAPercentageOfFewCases()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QTEST(shareText(part, whole, QLocale()), "text");
    }
    void saysChangesWithArrowAndWord_data()
    {
        QTest::addColumn<std::optional<qint64>>("before");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tone");
        QTest::newRow("more") << std::optional<qint64>(33) << QStringLiteral("▲ 8 more") << int(Tone::Good);
        QTest::newRow("fewer") << std::optional<qint64>(44) << QStringLiteral("▼ 3 fewer") << int(Tone::Warn);
        QTest::newRow("same") << std::optional<qint64>(41) << QStringLiteral("as before") << int(Tone::Neutral);
        QTest::newRow("nothing earlier") << std::optional<qint64>() << QStringLiteral("no earlier data")
                                         << int(Tone::Neutral);
    }
    void saysChangesWithArrowAndWord()
    {
        QFETCH(std::optional<qint64>, before);
        const Change change = countChange(41, before, QLocale());
        QTEST(change.text, "text");
        QTEST(int(change.tone), "tone");
    }
    void lowerCostIsGood()
    {
        const Currency euro{QStringLiteral("EUR"), 2};
        QCOMPARE(moneyChange(900, 1000, euro, QLocale(), true).tone, Tone::Good);
        QCOMPARE(moneyChange(900, 1000, euro, QLocale(), false).tone, Tone::Warn);
        QCOMPARE(moneyChange(900, 1000, euro, QLocale(), true).text, QStringLiteral("▼ €1.00 less"));
    }
    void comparesLikeWithLike_data()
    {
        using Kind = ui::Period::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QDate>("beforeFrom");
        QTest::addColumn<QDate>("beforeTo");
        QTest::newRow("a month that is not over") << int(Kind::ThisMonth) << QDate(2026, 11, 1) << QDate(2026, 11, 30)
                                                  << QDate(2026, 10, 1) << QDate(2026, 10, 22);
        QTest::newRow("a month that is over") << int(Kind::LastMonth) << QDate(2026, 10, 1) << QDate(2026, 10, 31)
                                              << QDate(2026, 9, 1) << QDate(2026, 9, 30);
        QTest::newRow("the year") << int(Kind::ThisYear) << QDate(2026, 1, 1) << QDate(2026, 12, 31)
                                  << QDate(2025, 1, 1) << QDate(2025, 11, 22);
        QTest::newRow("chosen days") << int(Kind::Custom) << QDate(2026, 11, 8) << QDate(2026, 11, 14)
                                     << QDate(2026, 11, 1) << QDate(2026, 11, 7);
    }
    void comparesLikeWithLike()
    {
        QFETCH(int, kind);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const vouchwell::Period before = periodBefore(ui::Period::Kind(kind), {from, to}, QDate(2026, 11, 22));
        QTEST(before.from, "beforeFrom");
        QTEST(before.to, "beforeTo");
    }
};

QTEST_MAIN(HomePageTest)
#include "tst_homepage.moc"
