#include "core/actions/chartnotes.h"
#include "core/actions/costs.h"
#include "core/actions/saveshopmargin.h"
#include "core/actions/segments.h"
#include "core/actions/undo.h"
#include "tests/support/mnemonics.h"
#include "tests/support/pagebench.h"
#include "ui/charts/chartview.h"
#include "ui/insights/goalscard.h"
#include "ui/insights/insightspage.h"
#include "ui/leaderboard/segmentsdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodchooser.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;
using vouchwell::test::sharedMnemonics;

namespace {

/// Lucía brought Ana, who bought twice, and Omar, who waits since August; Marco brought Li. Eva came by herself.
void fill(PageBench& bench)
{
    const auto mail = [](const char* name) { return QString::fromLatin1("%1@example.org").arg(QLatin1String(name)); };
    const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"), mail("lucia"));
    const PersonId marco = bench.person(QStringLiteral("Marco"), QStringLiteral("De Luca"), mail("marco"));
    const PersonId ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"), mail("ana"));
    const PersonId omar = bench.person(QStringLiteral("Omar"), QStringLiteral("Farouk"), mail("omar"));
    const PersonId li = bench.person(QStringLiteral("Li"), QStringLiteral("Wei"));
    const PersonId eva = bench.person(QStringLiteral("Eva"), QStringLiteral("Sol"), mail("eva"));
    bench.referral(lucia, omar, QDate(2026, 8, 30));
    bench.referral(lucia, ana, QDate(2026, 11, 1));
    bench.referral(marco, li, QDate(2026, 11, 20));
    bench.sale(ana, QDate(2026, 11, 3), 4250, QStringLiteral("B-1"));
    bench.sale(ana, QDate(2026, 11, 15), 1500, QStringLiteral("B-2"));
    bench.sale(eva, QDate(2026, 11, 5), 2000, QStringLiteral("B-3"));
}

/// The page in a window of its own, with its first answers.
class ShownPage
{
public:
    explicit ShownPage(bool isFilled = true)
    {
        if (isFilled)
            fill(m_bench);
        m_bench.snapshot();
        m_page = std::make_unique<InsightsPage>(m_bench.workbench());
        m_page->resize(1100, 760);
        m_page->show();
        m_page->refresh();
    }

    PageBench& bench() { return m_bench; }
    InsightsPage& page() { return *m_page; }
    bool isAtRest() const { return m_page->isAtRest(); }
    void changeBook()
    {
        m_bench.snapshot();
        m_page->refresh();
    }
    template<typename Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    KpiTile* tile(const char* key) const
    {
        return m_page->findChild<KpiTile*>(QStringLiteral("tile.") + QLatin1String(key));
    }
    ChartView* chart(const char* name) const { return find<ChartView>(name); }
    /// A dialog that the page has opened.
    QDialog* dialog(const char* name) const
    {
        for (QDialog* each : m_page->window()->findChildren<QDialog*>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

private:
    PageBench m_bench;
    std::unique_ptr<InsightsPage> m_page;
};

void click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace

class InsightsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void aBookWithoutReferralsSaysWhatToDo()
    {
        ShownPage shown(false);
        auto* empty = shown.page().findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QSignalSpy wanted(&shown.bench().workbench(), &Workbench::recordReferralRequested);
        click(empty->button());
        QCOMPARE(wanted.count(), 1);
    }

    void showsTheFiguresOfTheLastYear()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        QCOMPARE(shown.tile("referrals_received")->value(), QStringLiteral("3"));
        QCOMPARE(shown.tile("conversions")->value(), QStringLiteral("1"));
        QCOMPARE(shown.tile("conversion_rate_cohort")->value(), QStringLiteral("1 of 3"));
        QCOMPARE(shown.tile("referred_revenue")->value(), QStringLiteral("€57.50"));
        QVERIFY(shown.tile("referrals_received")->isChecked());
        for (const char* name : {"seriesChart", "funnelChart", "convertedByDay", "convertedByWeek", "sourcesChart",
                                 "paybackChart", "valueChart", "concentrationChart", "liabilityChart"})
            QVERIFY2(shown.chart(name), name);
        for (DataTable* table : shown.page().findChildren<DataTable*>())
            const QAbstractItemModelTester tester(table->model());
    }

    void aTileIsPlottedByMouseAndByKeyboard()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        click(shown.tile("referred_revenue"));
        QTRY_COMPARE(shown.chart("seriesChart")->figures().title, kpiDefinition(Kpi::ReferredRevenue).title);
        QVERIFY(shown.tile("referred_revenue")->isChecked());
        QVERIFY(!shown.tile("referrals_received")->isChecked());
        shown.tile("conversions")->setFocus();
        QTest::keyClick(shown.tile("conversions"), Qt::Key_Space);
        QTRY_COMPARE(shown.chart("seriesChart")->figures().title, kpiDefinition(Kpi::Conversions).title);
        QTRY_COMPARE(shown.find<QComboBox>("plottedFigure")->currentData().toInt(), int(Kpi::Conversions));
        QTRY_VERIFY(shown.isAtRest());
    }

    void everyFigureIsPlottedFromTheList()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        auto* figures = shown.find<QComboBox>("plottedFigure");
        QCOMPARE(figures->count(), int(allKpis().size()));
        for (const Kpi kpi : {Kpi::ConversionRatePeriod, Kpi::TimeToConvert, Kpi::NetPromoterScore}) {
            figures->setCurrentIndex(figures->findData(int(kpi)));
            Q_EMIT figures->activated(figures->currentIndex());
            QTRY_COMPARE(shown.chart("seriesChart")->figures().title, kpiDefinition(kpi).title);
        }
    }

    void aFigureSaysWhereItComesFromAndOpensItsRows()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        shown.tile("referrals_received")->findChild<QAction*>(QStringLiteral("explain"))->trigger();
        QDialog* dialog = shown.dialog("figureDialog");
        QVERIFY(dialog);
        auto* rows = dialog->findChild<DataTable*>(QStringLiteral("rows"));
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("explanation"))->text().contains(QLatin1String("Formula:")));
        QSignalSpy opened(&shown.bench().workbench(), &Workbench::referralRequested);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QVERIFY(!shown.dialog("figureDialog"));
    }

    void aPointOfTheLineOpensTheRowsOfItsDays()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        auto* plot = shown.chart("seriesChart")->findChild<QWidget*>(QStringLiteral("chartPlot"));
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_End);
        QTest::keyClick(plot, Qt::Key_Return);
        QDialog* dialog = shown.dialog("figureDialog");
        QTRY_COMPARE(dialog->findChild<DataTable*>(QStringLiteral("rows"))->model()->rowCount(), 2);
    }

    void theRowsBehindAFigureAreSaved()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        shown.tile("conversions")->findChild<QAction*>(QStringLiteral("explain"))->trigger();
        QDialog* dialog = shown.dialog("figureDialog");
        QTRY_COMPARE(dialog->findChild<DataTable*>(QStringLiteral("rows"))->model()->rowCount(), 1);
        const QString path = shown.bench().path(QStringLiteral("rows.csv"));
        shown.bench().prompts().nextFile(path);
        click(dialog->findChild<QPushButton*>(QStringLiteral("saveRows")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("Ana Pérez")));
    }

    void listsAllKeyFiguresAndOpensOne()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        click(shown.find<QPushButton>("allKeyFigures"));
        QDialog* dialog = shown.dialog("keyFiguresDialog");
        auto* figures = dialog->findChild<DataTable*>(QStringLiteral("rows"));
        QTRY_COMPARE(figures->model()->rowCount(), int(allKpis().size()));
        figures->setFocus();
        QTest::keyClick(figures, Qt::Key_Return);
        QVERIFY(!shown.dialog("keyFiguresDialog")); // one window follows the other
        click(shown.dialog("figureDialog")->findChild<QPushButton*>(QStringLiteral("backToAll")));
        dialog = shown.dialog("keyFiguresDialog");
        QVERIFY(dialog && !shown.dialog("figureDialog"));
        QTRY_COMPARE(dialog->findChild<DataTable*>(QStringLiteral("rows"))->currentIndex().row(), 0);
        click(dialog->findChild<QPushButton*>(QStringLiteral("openRow")));
        QDialog* figure = shown.dialog("figureDialog");
        auto* rows = figure->findChild<DataTable*>(QStringLiteral("rows"));
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QTest::keyClick(rows, Qt::Key_Return);
        QVERIFY(!shown.dialog("figureDialog"));
        QVERIFY(!shown.dialog("keyFiguresDialog"));
    }

    void comparesOnlyWhereItIsWanted()
    {
        ShownPage shown;
        shown.find<QComboBox>("plottedFigure");
        QTRY_VERIFY(shown.isAtRest());
        auto* period = shown.page().findChild<PeriodChooser*>();
        period->setCustom(QDate(2026, 11, 1), QDate(2026, 11, 22));
        QTRY_COMPARE(shown.tile("referrals_received")->value(), QStringLiteral("2"));
        QTRY_VERIFY(shown.tile("referrals_received")->accessibleName().contains(QStringLiteral("▲ 2 more")));
        QTest::mouseClick(shown.find<QCheckBox>("compareBefore"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(!shown.find<QCheckBox>("compareBefore")->isChecked());
        QTRY_VERIFY(!shown.tile("referrals_received")->accessibleName().contains(QStringLiteral("▲")));
        QTRY_VERIFY(shown.isAtRest());
    }

    void theNewestChoiceWins()
    {
        ShownPage shown;
        auto* period = shown.page().findChild<PeriodChooser*>();
        for (int day = 1; day <= 20; ++day)
            period->setCustom(QDate(2026, 11, day), QDate(2026, 11, 22));
        QTRY_VERIFY(shown.isAtRest());
        QCOMPARE(shown.tile("referrals_received")->value(), QStringLiteral("1"));
    }

    void aNoteStandsOnTheChartUntilItIsTakenBack()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        click(shown.find<QPushButton>("addNote"));
        QDialog* dialog = shown.dialog("noteDialog");
        QVERIFY(dialog);
        dialog->findChild<QDateEdit*>(QStringLiteral("noteDay"))->setDate(QDate(2026, 11, 10));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("noteText")), QStringLiteral("Street fair"));
        click(dialog->findChild<QPushButton*>(QStringLiteral("accept")));
        QCOMPARE((*chartNotes(shown.bench().book())).size(), size_t(1));
        shown.changeBook();
        const auto noted = [&shown] {
            const ReportTable& figures = shown.chart("seriesChart")->figures();
            return std::any_of(figures.rows.begin(), figures.rows.end(), [](const std::vector<QVariant>& row) {
                return row.back().toString() == QLatin1String("Street fair");
            });
        };
        QTRY_VERIFY(noted());
        QVERIFY(undo(shown.bench().book()).isOk());
        shown.changeBook();
        QTRY_VERIFY(!noted());
    }

    void aNoteBelongsToTheDayUnderTheMenu()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        ChartView* chart = shown.chart("seriesChart");
        auto* plot = chart->findChild<QWidget*>(QStringLiteral("chartPlot"));
        chart->setCursorRow(3);
        const QPoint center = plot->rect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, center, plot->mapToGlobal(center));
        menu.ignore();
        chart->eventFilter(plot, &menu);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(plot, &leave);
        QCOMPARE(chart->cursor(), -1);
        QAction* here = nullptr;
        for (QAction* action : chart->actions())
            here = action->objectName() == QLatin1String("addNoteHere") ? action : here;
        here->trigger();
        const QDate day = shown.dialog("noteDialog")->findChild<QDateEdit*>(QStringLiteral("noteDay"))->date();
        QCOMPARE(day, QDate(2026, 2, 1));
    }

    void aNoteIsChangedAndRemoved()
    {
        ShownPage shown;
        QVERIFY(saveChartNote(shown.bench().book(), {{}, QDate(2026, 11, 10), QStringLiteral("Fair")}).isOk());
        shown.changeBook();
        QTRY_VERIFY(shown.isAtRest());
        click(shown.find<QPushButton>("addNote"));
        QDialog* dialog = shown.dialog("noteDialog");
        auto* list = dialog->findChild<QWidget*>(QStringLiteral("noteList"));
        auto* text = dialog->findChild<QLineEdit*>(QStringLiteral("noteText"));
        QTest::keyClicks(text, QStringLiteral("Flyers"));
        list->setFocus(Qt::TabFocusReason);
        QCOMPARE(text->text(), QStringLiteral("Flyers")); // looking at the list replaces nothing
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(text->text(), QStringLiteral("Fair"));
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(text->text(), QStringLiteral("Flyers"));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("remove"))->isEnabled());
        QTest::keyClick(list, Qt::Key_Down);
        click(dialog->findChild<QPushButton*>(QStringLiteral("remove")));
        QVERIFY((*chartNotes(shown.bench().book())).empty());
    }

    void aGoalIsSetAndItsWayIsDrawn()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        QVERIFY(!shown.chart("goalChart")->isVisible());
        shown.page().showView(QStringLiteral("goals"));
        QVERIFY(shown.find<QPushButton>("setGoal")->isVisible());
        QVERIFY(!shown.find<QPushButton>("setGoal")->visibleRegion().isEmpty()); // it came into sight
        click(shown.find<QPushButton>("setGoal"));
        QDialog* dialog = shown.dialog("goalDialog");
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("accept"))->isEnabled()); // no goal is no goal
        QCOMPARE(sharedMnemonics(*dialog), QStringList());
        auto* figure = dialog->findChild<QComboBox*>(QStringLiteral("goalFigure"));
        QCOMPARE(dialog->focusWidget(), figure);
        figure->setCurrentIndex(figure->findData(int(Kpi::ReferralsReceived)));
        dialog->findChild<QDoubleSpinBox*>(QStringLiteral("goalTarget"))->setValue(20);
        click(dialog->findChild<QPushButton*>(QStringLiteral("accept")));
        shown.changeBook();
        QTRY_COMPARE(shown.find<DataTable>("goals")->model()->rowCount(), 1);
        QTRY_VERIFY(shown.isAtRest());
        const ReportTable& days = shown.chart("goalChart")->figures();
        QVERIFY(shown.chart("goalChart")->isVisible());
        QCOMPARE(days.rows.size(), size_t(30));
        QCOMPARE(days.rows[21][1].toLongLong(), 2); // 22 November: today
        QVERIFY(!days.rows[22][1].isValid());
        QCOMPARE(days.rows[29][2].toLongLong(), 3); // 2 in 22 days
        QVERIFY(undo(shown.bench().book()).isOk());
        shown.changeBook();
        QTRY_COMPARE(shown.find<DataTable>("goals")->model()->rowCount(), 0);
    }

    void saysHowMuchOfAGoalAndABudgetIsThere_data()
    {
        QTest::addColumn<qint64>("used");
        QTest::addColumn<QString>("budget");
        QTest::addColumn<qint64>("cases");
        QTest::addColumn<QString>("goal");
        QTest::newRow("a part") << qint64(20000) << QStringLiteral("Within the limit") << qint64(4)
                                << QStringLiteral("3 of 4, goal 60 %");
        QTest::newRow("all") << qint64(50000) << QStringLiteral("Used up") << qint64(40)
                             << QStringLiteral("75 % of 60 %");
        QTest::newRow("more") << qint64(50001) << QStringLiteral("Exceeded") << qint64(0)
                              << QStringLiteral("no data yet, goal 60 %");
    }
    void saysHowMuchOfAGoalAndABudgetIsThere()
    {
        QFETCH(qint64, used);
        QFETCH(qint64, cases);
        PageBench bench;
        GoalsCard card(bench.workbench());
        InsightAnswers answers;
        answers.head.locale = bench.workbench().locale();
        GoalProgress goal;
        goal.kpi = goal.actual.kpi = Kpi::ConversionRateCohort;
        goal.target = 6000;
        goal.actual.n = cases;
        if (cases > 0) {
            goal.actual.value = 7500;
            goal.actual.numerator = cases * 3 / 4;
        }
        answers.goals = {goal};
        NamedBudget budget;
        budget.use.limit = 50000;
        budget.use.used = used;
        answers.budgets = {budget};
        card.show(answers);
        const QAbstractItemModel& lines = *card.findChild<DataTable*>(QStringLiteral("goals"))->model();
        QTEST(lines.index(0, 1).data().toString(), "goal");
        QTEST(lines.index(1, 2).data().toString(), "budget");
    }

    void aStuckReferralOpens()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        auto* stuck = shown.find<DataTable>("stuckReferrals");
        auto* open = shown.find<QPushButton>("openStuck");
        QCOMPARE(open->isEnabled(), stuck->model()->rowCount() > 0);
        if (!open->isEnabled())
            QSKIP("Nothing is stuck in this book.");
        QSignalSpy opened(&shown.bench().workbench(), &Workbench::referralRequested);
        click(open);
        QCOMPARE(opened.count(), 1);
    }

    void aViewKeepsTheChoices()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        shown.page().findChild<PeriodChooser*>()->setKind(ui::Period::Kind::ThisMonth);
        click(shown.tile("conversions"));
        auto* views = shown.find<QPushButton>("views");
        Q_EMIT views->menu()->aboutToShow();
        views->menu()->findChild<QAction*>(QStringLiteral("saveView"))->trigger();
        QDialog* dialog = shown.dialog("saveViewDialog");
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("viewName")), QStringLiteral("Monday"));
        click(dialog->findChild<QPushButton*>(QStringLiteral("accept")));
        shown.page().findChild<PeriodChooser*>()->setKind(ui::Period::Kind::AllTime);
        click(shown.tile("referrals_received"));
        Q_EMIT views->menu()->aboutToShow();
        QCOMPARE(views->menu()->actions().first()->text(), QStringLiteral("Monday"));
        views->menu()->actions().first()->trigger();
        QTRY_VERIFY(shown.isAtRest());
        QCOMPARE(shown.page().findChild<PeriodChooser*>()->kind(), ui::Period::Kind::ThisMonth);
        QVERIFY(shown.tile("conversions")->isChecked());
        Q_EMIT views->menu()->aboutToShow();
        QCOMPARE(views->menu()->findChildren<QMenu*>(QStringLiteral("deleteView")).size(), 1);
        shown.bench().prompts().nextAnswer(1);
        views->menu()->findChild<QMenu*>(QStringLiteral("deleteView"))->actions().first()->trigger();
        Q_EMIT views->menu()->aboutToShow();
        QCOMPARE(views->menu()->actions().first()->text(), QStringLiteral("Monday")); // it was kept
        shown.bench().prompts().nextAnswer(0);
        views->menu()->findChild<QMenu*>(QStringLiteral("deleteView"))->actions().first()->trigger();
        Q_EMIT views->menu()->aboutToShow();
        QVERIFY(views->menu()->actions().first()->text() != QLatin1String("Monday"));
    }

    void choicesComeBackFromTheirText_data()
    {
        QTest::addColumn<int>("period");
        for (const auto kind : {ui::Period::Kind::LastMonth, ui::Period::Kind::AllTime, ui::Period::Kind::Custom})
            QTest::addRow("%d", int(kind)) << int(kind);
    }
    void choicesComeBackFromTheirText()
    {
        QFETCH(int, period);
        SavedChoices choices;
        choices.period = ui::Period::Kind(period);
        if (choices.period == ui::Period::Kind::Custom)
            choices.days = {QDate(2026, 3, 1), QDate(2026, 4, 5)};
        choices.campaign = {3};
        choices.isCompared = false;
        choices.plotted = Kpi::Gini;
        choices.horizonMonths = 24;
        QCOMPARE(choicesFromJson(toJson(choices)), choices);
    }

    void aViewOfALaterVersionIsReadAsFarAsItGoes()
    {
        const QJsonObject later{{QStringLiteral("period"), QStringLiteral("this_decade")},
                                {QStringLiteral("figure"), QStringLiteral("happiness")},
                                {QStringLiteral("months"), 6}};
        SavedChoices choices;
        choices.horizonMonths = 6;
        QCOMPARE(choicesFromJson(later), choices);
    }

    void costsAreNotedAndRemoved()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        click(shown.find<QPushButton>("costsButton"));
        QDialog* dialog = shown.dialog("costsDialog");
        QVERIFY(dialog);
        click(dialog->findChild<QPushButton*>(QStringLiteral("accept")));
        QVERIFY((*costsOf(shown.bench().book())).empty());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("costChannel")), QStringLiteral("Flyers"));
        dialog->findChild<QDoubleSpinBox*>(QStringLiteral("costAmount"))->setValue(120.5);
        click(dialog->findChild<QPushButton*>(QStringLiteral("accept")));
        const std::vector<CostRecord> costs = *costsOf(shown.bench().book());
        QCOMPARE(costs.size(), size_t(1));
        QCOMPARE(costs.front().amountMinor, 12050);
        QCOMPARE(costs.front().to, QDate(2026, 11, 30));
        auto* list = dialog->findChild<DataTable*>(QStringLiteral("costs"));
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Flyers"));
        list->setCurrentIndex(list->model()->index(0, 0));
        click(dialog->findChild<QPushButton*>(QStringLiteral("removeCost")));
        QVERIFY((*costsOf(shown.bench().book())).empty());
        shown.changeBook();
        QTRY_VERIFY(shown.isAtRest());
    }

    void otherChannelsStandBesideReferrals()
    {
        ShownPage shown;
        CostRecord cost;
        cost.channel = QStringLiteral("Flyers");
        cost.from = QDate(2026, 11, 1);
        cost.to = QDate(2026, 11, 10);
        cost.amountMinor = 5000;
        QVERIFY(saveCost(shown.bench().book(), cost).isOk());
        shown.changeBook();
        QTRY_VERIFY(shown.isAtRest());
        const QAbstractItemModel* channels = shown.find<DataTable>("channels")->model();
        QTRY_VERIFY(channels->rowCount() > 1);
    }

    void withAMarginProfitIsSaidByMargin()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        QVERIFY(shown.find<QPushButton>("marginButton")->isVisible());
        QVERIFY(saveShopMargin(shown.bench().book(), 4000).isOk());
        shown.changeBook();
        QTRY_VERIFY(!shown.find<QPushButton>("marginButton")->isVisible());
        const QAbstractItemModel* profit = shown.find<DataTable>("profit")->model();
        QCOMPARE(profit->index(0, 1).data().toString(), QStringLiteral("€57.50"));
        QCOMPARE(profit->index(0, 2).data().toString(), QStringLiteral("€23.00"));
    }

    void chartsAreSavedFromThePage()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        const QString path = shown.bench().path(QStringLiteral("funnel.svg"));
        shown.bench().prompts().nextFile(path, 1);
        QSignalSpy told(&shown.bench().workbench(), &Workbench::happened);
        shown.chart("funnelChart")->findChild<QAction*>(QStringLiteral("savePicture"))->trigger();
        QVERIFY(QFile::exists(path));
        QCOMPARE(told.count(), 1);
    }

    void looksAtTheChosenPeopleOnly()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        Segment nobody;
        nobody.name = QStringLiteral("From nowhere");
        nobody.filter.cities << QStringLiteral("Nowhere");
        QVERIFY(saveSegment(shown.bench().book(), nobody).isOk());
        shown.changeBook();
        QTRY_VERIFY(shown.isAtRest());
        QVERIFY(shown.tile("referrals_received")->value() != QLatin1String("0"));
        auto* const people = shown.find<QComboBox>("insightSegment");
        QCOMPARE(people->currentText(), QStringLiteral("Everyone"));
        const int choice = people->findText(nobody.name);
        QVERIFY(choice > 0);
        people->setCurrentIndex(choice);
        Q_EMIT people->activated(choice);
        QTRY_VERIFY(shown.isAtRest());
        QCOMPARE(shown.tile("referrals_received")->value(), QStringLiteral("0"));
        // The week, the goals and the budgets are those of the shop.
        click(shown.find<QPushButton>("copyWeek"));
        QVERIFY2(!QGuiApplication::clipboard()->text().contains(QLatin1String("Nobody was referred")),
                 qPrintable(QGuiApplication::clipboard()->text()));
        people->setCurrentIndex(people->count() - 1);
        Q_EMIT people->activated(people->count() - 1);
        QTRY_VERIFY(shown.page().window()->findChild<SegmentsDialog*>());
        QCOMPARE(people->currentText(), nobody.name);
        shown.page().window()->findChild<SegmentsDialog*>()->reject();
    }

    void looksBackToWhatWasKnownThen()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        const QString today = shown.tile("referrals_received")->value();
        QVERIFY(!shown.find<QWidget>("lookBack")->isVisible());
        auto* views = shown.find<QPushButton>("views");
        Q_EMIT views->menu()->aboutToShow();
        QAction* lookBack = nullptr;
        for (QAction* action : views->menu()->actions())
            lookBack = action->objectName() == QLatin1String("lookBackTo") ? action : lookBack;
        QVERIFY(lookBack);
        lookBack->trigger();
        QDialog* dialog = shown.dialog("lookBackDialog");
        QVERIFY(dialog);
        dialog->findChild<QDateEdit*>(QStringLiteral("lookBackDay"))->setDate(QDate(2020, 1, 1));
        click(dialog->findChild<QPushButton*>(QStringLiteral("accept")));
        QVERIFY(!shown.find<QWidget>("lookBack")->isVisible()); // the figures are still those of today
        QTRY_VERIFY(shown.isAtRest());
        QVERIFY(shown.find<QWidget>("lookBack")->isVisible());
        QCOMPARE(shown.tile("referrals_received")->value(), QStringLiteral("0"));
        QVERIFY(shown.chart("seriesChart")->figures().subtitle.contains(QLatin1String("as known on")));
        click(shown.find<QPushButton>("showToday"));
        QTRY_VERIFY(shown.isAtRest());
        QVERIFY(!shown.find<QWidget>("lookBack")->isVisible());
        QCOMPARE(shown.tile("referrals_received")->value(), today);
    }

    void itsLettersAreDifferent()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        QCOMPARE(sharedMnemonics(shown.page()), QStringList());
    }

    void everyChartOffersItsMenuInSight()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        auto* menu = shown.find<QPushButton>("chartMenu");
        QVERIFY(menu && menu->isVisible());
        ChartView* chart = shown.chart("seriesChart");
        menu->menu()->actions().first()->trigger();
        QVERIFY(chart->isTableShown());
    }

    void copiesTheLastWeekInWords()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        QTest::mouseClick(shown.find<QPushButton>("copyWeek"), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY2(lines.size() > 1 && !lines.at(1).isEmpty(), qPrintable(lines.join(u'|')));
    }

    void staysNarrowEnoughForASmallScreen()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.isAtRest());
        shown.page().resize(620, 700);
        QCoreApplication::processEvents();
        QVERIFY2(shown.page().minimumSizeHint().width() <= 700,
                 qPrintable(QString::number(shown.page().minimumSizeHint().width())));
    }
};

QTEST_MAIN(InsightsPageTest)
#include "tst_insightspage.moc"
