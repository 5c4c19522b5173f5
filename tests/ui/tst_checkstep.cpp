#include "tests/ui/checkhands.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QScrollBar>

using namespace vouchwell;
using namespace vouchwell::ui;
using namespace vouchwell::ui::test;
using Model = ImportRowModel;

namespace {

/// One of everything that can be decided: row 3 has two values that cannot be read.
constexpr auto kList = "Name,E-mail,Customer since,Referred by\n"
                       "Ana Alba,ana@example.org,2025-01-03,\n"
                       "Ben Berg,ben.example.org,2025-02-31,Petra Unknown\n"
                       "Cleo Cruz,cleo@example.org,2025-02-31,petra  UNKNOWN\n"
                       "Dan Dorn,nowhere,2025-03-05,Ana Alba\n";

constexpr auto kTill = "Receipt,Date,Net,Customer e-mail\n"
                       "B1,2025-01-20,29.55,a@example.org\n"
                       "B2,2025-01-21,lots,a@example.org\n";

QString emails(const ImportDesk& desk)
{
    return desk.value(QStringLiteral("SELECT COALESCE(GROUP_CONCAT(raw, ' '), '') FROM (SELECT raw FROM contact_points "
                                     "WHERE type = 'email' ORDER BY raw)"));
}

QString referrals(const ImportDesk& desk)
{
    return desk.value(QStringLiteral(
        "SELECT COALESCE(GROUP_CONCAT(t, ', '), '') FROM (SELECT r.full_name || ' brought ' || f.full_name AS t FROM "
        "referrals x JOIN people r ON r.id = x.referrer_id JOIN people f ON f.id = x.friend_id ORDER BY t)"));
}

} // namespace

class CheckStepTest : public QObject
{
    Q_OBJECT

private:
    static void openList(const ImportDesk& desk, const QByteArray& list = kList)
    {
        open(desk, desk.write(QStringLiteral("list.csv"), list));
        goTo(desk, ImportPage::Step::Check);
    }
    static void typeValue(const ImportDesk& desk, const QString& text)
    {
        const QPointer editor = table(desk)->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editor);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void countsRowsByWhatCanBeDecidedAndByWhatBecomesOfThem()
    {
        ImportDesk desk;
        openList(desk);
        QCOMPARE(tabText(desk, CheckTab::NeedsFixing), QStringLiteral("Needs fixing  3"));
        QCOMPARE(tabText(desk, CheckTab::ReferrerNotFound), QStringLiteral("Referrer not found  2"));
        QCOMPARE(tabText(desk, CheckTab::Added), QStringLiteral("New  4"));
        QCOMPARE(tabText(desk, CheckTab::Skipped), QStringLiteral("Skipped  0"));
        QVERIFY(!tabs(desk)->isTabVisible(int(CheckTab::SamePerson)));
        QVERIFY(!tabs(desk)->isTabEnabled(int(CheckTab::Skipped)));
        QCOMPARE(table(desk)->model()->rowCount(), 4); // row 3 has two
        QCOMPARE(desk.button("nextButton")->text(), QStringLiteral("Import 4 customer(s) and 1 referral(s)"));
    }

    void takesAValueThatIsTypedIntoItsCell()
    {
        ImportDesk desk;
        openList(desk);
        clickCell(desk, 0, Model::ReasonColumn);
        QTest::keyClick(table(desk), Qt::Key_F2);
        typeValue(desk, QStringLiteral("ben@example.org"));
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 3);
        QCOMPARE(table(desk)->currentIndex().row(), 0); // the line that took its place
        QVERIFY(desk.text("rowReason").contains(QStringLiteral("2025-02-31")));
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(emails(desk), QStringLiteral("ana@example.org ben@example.org cleo@example.org"));
    }

    void typingAtALineEditsItsValue()
    {
        ImportDesk desk;
        openList(desk);
        clickCell(desk, 0, Model::LabelColumn);
        QTest::keyClick(table(desk), Qt::Key_X);
        typeValue(desk, QStringLiteral("x@example.org"));
        settle(desk);
        goTo(desk, ImportPage::Step::Done);
        QVERIFY(emails(desk).contains(QStringLiteral("x@example.org")));
    }

    void keepsAValueThatIsBeingTypedWhileTheRowsAreCheckedAnew()
    {
        ImportDesk desk;
        openList(desk);
        clickCell(desk, 0, Model::LabelColumn);
        desk.click("withoutValue");
        clickCell(desk, 1, Model::LabelColumn);
        QTest::keyClick(table(desk), Qt::Key_F2);
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 4); // waits until the value is there
        typeValue(desk, QStringLiteral("2025-02-28"));
        QCOMPARE(table(desk)->model()->rowCount(), 3);
        settle(desk);
        QTRY_COMPARE(table(desk)->model()->rowCount(), 2);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.value(QStringLiteral("SELECT customer_since FROM people WHERE full_name = 'Ben Berg'")),
                 QStringLiteral("2025-02-28"));
    }

    void mendsAllOfTheSameValueAtOnce()
    {
        ImportDesk desk;
        openList(desk);
        clickCell(desk, 1, Model::LabelColumn); // 2025-02-31, as in row 4
        chooseScope(desk, 1);
        desk.click("editValue");
        typeValue(desk, QStringLiteral("2025-02-28"));
        settle(desk);
        QCOMPARE(desk.count(QStringLiteral("people")), 0);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.value(QStringLiteral("SELECT COUNT(*) FROM people WHERE customer_since = '2025-02-28'")),
                 QStringLiteral("2"));
    }

    void importsAllOfAColumnWithoutTheirValues()
    {
        ImportDesk desk;
        openList(desk);
        clickCell(desk, 0, Model::LabelColumn);
        chooseScope(desk, 1); // both e-mail addresses
        desk.click("withoutValue");
        settle(desk);
        QCOMPARE(tabText(desk, CheckTab::NeedsFixing), QStringLiteral("Needs fixing  2"));
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(emails(desk), QStringLiteral("ana@example.org cleo@example.org"));
    }

    void leavesRowsOutAndTakesThemInAgain()
    {
        ImportDesk desk;
        openList(desk);
        openTab(desk, CheckTab::Added);
        clickCell(desk, 0, Model::LabelColumn);
        clickCell(desk, 1, Model::LabelColumn, Qt::ControlModifier);
        QTest::keyClick(table(desk), Qt::Key_Space);
        settle(desk);
        QCOMPARE(tabText(desk, CheckTab::Added), QStringLiteral("New  2"));
        QCOMPARE(tabText(desk, CheckTab::Skipped), QStringLiteral("Skipped  2"));
        openTab(desk, CheckTab::Skipped);
        QVERIFY(desk.text("rowReason").contains(QStringLiteral("left this row out")));
        desk.click("takeIn");
        settle(desk);
        QCOMPARE(tabText(desk, CheckTab::Skipped), QStringLiteral("Skipped  1"));
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("people")), 3);
    }

    void ticksWithTheMouse()
    {
        ImportDesk desk;
        openList(desk);
        openTab(desk, CheckTab::Added);
        const QModelIndex tick = table(desk)->model()->index(0, Model::TickColumn);
        QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QStyleOptionViewItem option;
        const QRect cell = table(desk)->visualRect(tick);
        QTest::mouseClick(table(desk)->viewport(), Qt::LeftButton, {}, {cell.left() + 14, cell.center().y()});
        settle(desk);
        QCOMPARE(tabText(desk, CheckTab::Skipped), QStringLiteral("Skipped  1"));
    }

    void mergesWhoIsTheSamePersonAndKeepsOthersApart()
    {
        ImportDesk desk;
        openList(desk, "Name,E-mail,Phone\nJonathan Smith,,600111222\n");
        goTo(desk, ImportPage::Step::Done);
        openList(desk, "Name,E-mail,Phone,City\nJonathon Smith,jon@example.org,600111222,Vigo\n");
        QCOMPARE(tabText(desk, CheckTab::SamePerson), QStringLiteral("Same person?  1"));
        openTab(desk, CheckTab::SamePerson);
        QCOMPARE(table(desk)->model()->index(0, Model::OtherColumn).data().toString(),
                 QStringLiteral("Jonathan Smith"));
        QTest::keyClick(table(desk), Qt::Key_M);
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 0);
        desk.click("takeBackDecision");
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 1);
        QTest::keyClick(table(desk), Qt::Key_K);
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 0);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("people")), 2);
        QVERIFY(desk.count(QStringLiteral("kept_apart")) > 0);
    }

    void mergesAllFromALikenessOn()
    {
        ImportDesk desk;
        openList(desk, "Name,Phone\nJonathan Smith,600111222\nKatharina Winter,600333444\n");
        goTo(desk, ImportPage::Step::Done);
        openList(desk, "Name,Phone,City\nJonathon Smith,600111222,Vigo\nKatarina Winter,600333444,Lugo\n");
        openTab(desk, CheckTab::SamePerson);
        const int rows = table(desk)->model()->rowCount();
        QCOMPARE(rows, 2);
        int lowest = 0;
        for (int row = 1; row < rows; ++row) {
            const auto score = [&](int at) {
                return table(desk)->model()->index(at, Model::ScoreColumn).data().toString().toInt();
            };
            lowest = score(row) < score(lowest) ? row : lowest;
        }
        clickCell(desk, lowest, Model::LabelColumn);
        chooseScope(desk, 1);
        desk.click("mergeSame");
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 0);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("people WHERE merged_into IS NULL")), 2);
    }

    void enterTakesTheMostLikelyReferrer()
    {
        ImportDesk desk;
        openList(desk, "Name,E-mail\nPetra Unkel,petra@example.org\n");
        goTo(desk, ImportPage::Step::Done);
        desk.feed->reloadNow();
        openList(desk, "Name,E-mail,Referred by\nBen Berg,ben@example.org,Petra Unkell\n");
        openTab(desk, CheckTab::ReferrerNotFound);
        QCOMPARE(desk.button("proposedReferrer0")->text(), QStringLiteral("Petra Unkel"));
        QVERIFY(desk.button("proposedReferrer0")->isVisible());
        table(desk)->setFocus();
        QTest::keyClick(table(desk), Qt::Key_Return);
        settle(desk);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(referrals(desk), QStringLiteral("Petra Unkel brought Ben Berg"));
    }

    void takesTheLastDecisionBack()
    {
        ImportDesk desk;
        openList(desk);
        QVERIFY(!desk.button("takeBackDecision")->isVisible());
        clickCell(desk, 0, Model::LabelColumn);
        desk.click("leaveOut");
        settle(desk);
        QCOMPARE(tabText(desk, CheckTab::Skipped), QStringLiteral("Skipped  1"));
        desk.click("takeBackDecision");
        settle(desk);
        QCOMPARE(tabText(desk, CheckTab::Skipped), QStringLiteral("Skipped  0"));
        QVERIFY(!desk.button("takeBackDecision")->isVisible());
    }

    void createsAReferrerForAllRowsThatNameThem()
    {
        ImportDesk desk;
        openList(desk);
        openTab(desk, CheckTab::ReferrerNotFound);
        QVERIFY(desk.text("rowReason").contains(QStringLiteral("holds for 2 row")));
        QCOMPARE(desk.button("newReferrer")->text(), QStringLiteral("&Create “Petra Unknown”"));
        desk.click("newReferrer");
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 0);
        QVERIFY(tabs(desk)->isTabVisible(int(CheckTab::ReferrerNotFound))); // the page stays where it is
        QCOMPARE(desk.button("nextButton")->text(), QStringLiteral("Import 4 customer(s) and 3 referral(s)"));
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(referrals(desk), QStringLiteral("Ana Alba brought Dan Dorn, Petra Unknown brought Ben Berg, "
                                                 "Petra Unknown brought Cleo Cruz"));
    }

    void leavesAReferrerEmpty()
    {
        ImportDesk desk;
        openList(desk);
        openTab(desk, CheckTab::ReferrerNotFound);
        desk.click("noReferrer");
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 0);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(referrals(desk), QStringLiteral("Ana Alba brought Dan Dorn"));
        QCOMPARE(desk.count(QStringLiteral("open_mentions")), 0);
    }

    void findsTheReferrerAmongTheCustomers()
    {
        ImportDesk desk;
        openList(desk, "Name,E-mail\nPetra Ulm,petra@example.org\n");
        goTo(desk, ImportPage::Step::Done);
        desk.feed->reloadNow();
        openList(desk);
        openTab(desk, CheckTab::ReferrerNotFound);
        auto* field = desk.page->findChild<QLineEdit*>(QStringLiteral("referrerField"));
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("petra u"));
        QTest::keyClick(field, Qt::Key_Return);
        settle(desk);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(referrals(desk), QStringLiteral("Ana Alba brought Dan Dorn, Petra Ulm brought Ben Berg, "
                                                 "Petra Ulm brought Cleo Cruz"));
    }

    void decidesAboutPeopleWhomTheBookHas()
    {
        ImportDesk desk;
        openList(desk, "Name,E-mail,City\nAna Alba,ana@example.org,Vigo\n");
        goTo(desk, ImportPage::Step::Done);
        openList(desk, "Name,E-mail,City,Customer since\nAna Alba,ana@example.org,Lugo,2025-01-03\n");
        openTab(desk, CheckTab::Updated);
        auto* overwrite = desk.page->findChild<QRadioButton*>(QStringLiteral("knownPeople1"));
        QVERIFY(overwrite->isVisible());
        QTest::mouseClick(overwrite, Qt::LeftButton, {}, QPoint(8, overwrite->height() / 2));
        settle(desk);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.value(QStringLiteral("SELECT city || ' ' || customer_since FROM people")),
                 QStringLiteral("Lugo 2025-01-03"));
    }

    void mendsASkippedRowInPlace()
    {
        ImportDesk desk;
        openList(desk, kTill);
        QCOMPARE(tabText(desk, CheckTab::NeedsFixing), QStringLiteral("Needs fixing  1"));
        QCOMPARE(tabText(desk, CheckTab::Skipped), QStringLiteral("Skipped  1"));
        QVERIFY(!desk.button("withoutValue")->isVisible());
        QTest::keyClick(table(desk), Qt::Key_Return);
        typeValue(desk, QStringLiteral("12.50"));
        settle(desk);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.value(QStringLiteral("SELECT SUM(net_minor) FROM transactions")), QStringLiteral("4205"));
    }

    void asksOnceHowAColumnIsMeant()
    {
        ImportDesk desk;
        openList(desk, "Name,E-mail,Customer since\nAna,ana@example.org,03/01/2025\nBen,ben@example.org,04/01/2025\n");
        QCOMPARE(table(desk)->model()->rowCount(), 1);
        QCOMPARE(desk.text("rowReason"), QStringLiteral("Is 03/01/2025 meant as 3 Jan 2025 or as 1 Mar 2025?"));
        for (QPushButton* button : desk.page->findChildren<QPushButton*>(QStringLiteral("secondReading"))) {
            QCOMPARE(button->text(), QStringLiteral("1 Mar 2025"));
            QTest::mouseClick(button, Qt::LeftButton);
        }
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 0);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.value(QStringLiteral("SELECT MAX(customer_since) FROM people")), QStringLiteral("2025-04-01"));
    }

    void importsWhatWasDecidedLastWithoutWaiting()
    {
        ImportDesk desk;
        openList(desk);
        openTab(desk, CheckTab::Added);
        clickCell(desk, 0, Model::LabelColumn);
        QTest::keyClick(table(desk), Qt::Key_Space);
        desk.click("nextButton");
        QTRY_COMPARE(desk.page->step(), ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("people")), 3);
    }

    void staysAtTheLineAndTheScrollPosition()
    {
        ImportDesk desk;
        QByteArray list = "Name,E-mail\n";
        for (int i = 0; i < 200; ++i)
            list += "Person " + QByteArray::number(i) + ",nowhere" + QByteArray::number(i) + "\n";
        openList(desk, list);
        clickCell(desk, 0, Model::LabelColumn);
        table(desk)->setCurrentIndex(table(desk)->model()->index(120, Model::LabelColumn));
        const int scroll = table(desk)->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        QTest::keyClick(table(desk), Qt::Key_Delete);
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 199);
        QCOMPARE(table(desk)->currentIndex().row(), 120);
        QCOMPARE(table(desk)->verticalScrollBar()->value(), scroll);
    }

    void keepsDecisionsWhenTheMatchingIsLookedAtAgain()
    {
        ImportDesk desk;
        openList(desk);
        clickCell(desk, 0, Model::LabelColumn);
        desk.click("leaveOut");
        desk.click("backButton");
        QCOMPARE(desk.page->step(), ImportPage::Step::Match);
        goTo(desk, ImportPage::Step::Check);
        QCOMPARE(tabText(desk, CheckTab::Skipped), QStringLiteral("Skipped  1"));
    }

    void goesStraightToTheRowsOfAListThatWasMatchedBefore()
    {
        ImportDesk desk;
        openList(desk);
        goTo(desk, ImportPage::Step::Done);
        open(desk, desk.write(QStringLiteral("next.csv"), "Name,E-mail,Customer since,Referred by\n"
                                                          "Eva Ende,eva@example.org,2025-01-03,\n"));
        QCOMPARE(desk.page->step(), ImportPage::Step::Check);
        QCOMPARE(desk.text("matchingOrigin"), QStringLiteral("Matched as on 30 Jun 2025"));
        desk.click("changeMatching");
        QCOMPARE(desk.page->step(), ImportPage::Step::Match);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("people")), 5);
    }

    void remembersTheKindOfListToo()
    {
        ImportDesk desk;
        const QByteArray list = "Name,E-mail,Date,Amount\nAna Alba,ana@example.org,2025-01-20,9.50\n";
        open(desk, desk.write(QStringLiteral("a.csv"), list));
        auto* kinds = desk.page->findChild<QWidget*>(QStringLiteral("listKinds"));
        auto* customers = kinds->findChildren<QRadioButton*>().front();
        QTest::mouseClick(customers, Qt::LeftButton, {}, QPoint(8, customers->height() / 2));
        QTRY_VERIFY(!desk.page->isBusy());
        QCOMPARE(desk.page->step(),
                 ImportPage::Step::Choose); // whoever says something about the file sees what came of it
        goTo(desk, ImportPage::Step::Done);
        open(desk, desk.write(QStringLiteral("b.csv"), list));
        QCOMPARE(desk.page->step(), ImportPage::Step::Check);
        QVERIFY(customers->isChecked());
    }

    void keepsTheModelConsistent()
    {
        ImportRowModel model({{QStringLiteral("EUR"), 2}, QDate(2025, 6, 30), QLocale::c()});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using Kind = RowProblem::Kind;
        ImportSummary summary;
        summary.results = {{2, RowResult::Added, QStringLiteral("Ana"), {}},
                           {3, RowResult::Skipped, QStringLiteral("Li"), QStringLiteral("No name.")},
                           {4, RowResult::Unchanged, QStringLiteral("Zoë"), {}}};
        summary.problems = {
            {4, QStringLiteral("E-mail"), QStringLiteral("Not an address."), Kind::Unreadable, 1, QStringLiteral("x")},
            {3, {}, QStringLiteral("No name."), Kind::Skipped, -1, {}}};
        summary.proposals = {{2, {}, 4, QStringLiteral("Ana"), QStringLiteral("Zoë"), 90, QStringLiteral("Same.")}};
        model.setSummary(summary);
        QCOMPARE(model.lines().rowCount(CheckTab::NeedsFixing), 1);
        QCOMPARE(model.lines().rowCount(CheckTab::SamePerson), 1);
        QCOMPARE(model.index(0, Model::ValueColumn).data().toString(), QStringLiteral("x"));
        ImportDecisions decisions;
        decisions.setCell(4, 1, QStringLiteral("zoe@example.org"));
        decisions.leftOut.insert(4);
        model.setDecisions(decisions);
        QCOMPARE(model.index(0, Model::ValueColumn).data().toString(), QStringLiteral("zoe@example.org"));
        QCOMPARE(model.index(0, Model::TickColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        model.setTab(CheckTab::SamePerson);
        QCOMPARE(model.index(0, Model::OtherColumn).data().toString(), QStringLiteral("Zoë (row 4)"));
        model.setTab(CheckTab::Skipped);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.canBeTicked(0)); // it cannot be used, whatever is wished
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(CheckStepTest)
#include "tst_checkstep.moc"
