#include "core/actions/drawnrules.h"
#include "core/actions/newcampaign.h"
#include "core/actions/publishrules.h"
#include "core/rules/rulesjson.h"
#include "core/rules/starterrules.h"
#include "tests/support/pagebench.h"
#include "ui/rewards/ladderview.h"
#include "ui/rewards/rewardspage.h"
#include "ui/rewards/ruleeditor.h"
#include "ui/rewards/ruleeditors.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/shell/undomenu.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

RuleSet rulesGiving(qint64 minor)
{
    RuleSet rules = starterRules(*Currency::parse(QStringLiteral("EUR")));
    rules.rules.front().name = QStringLiteral("Bring a friend");
    rules.rules.front().amount.number = minor;
    return rules;
}

QByteArray keptDraft(PageBench& bench)
{
    return CampaignStore(bench.book().database()).find(bench.book().starterCampaign())->draftRules;
}

void show(RewardsPage& page)
{
    page.resize(1100, 800);
    page.show();
    page.refresh();
}

bool hasText(const QWidget& page, const QString& text)
{
    const auto labels = page.findChildren<PlainLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const PlainLabel* label) { return label->text().contains(text); });
}

} // namespace

class RewardsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void saysWhichVersionIsInForce()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        QVERIFY(hasText(page, QStringLiteral("In force: version 1 from the beginning")));
        page.draft().change(QStringLiteral("Set the amount"), rulesGiving(1500));
        QVERIFY(hasText(page, QStringLiteral("Version 2, draft · in force: version 1 from the beginning")));
    }

    void keepsWhatIsDrawnAMomentLater()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        page.draft().change(QStringLiteral("Set the amount"), rulesGiving(1500));
        QVERIFY(keptDraft(bench).isEmpty());
        QTRY_COMPARE(keptDraft(bench), toCanonicalJson(rulesGiving(1500)));
    }

    void keepsWhatIsDrawnAtOnceWhenThePageGoes()
    {
        PageBench bench;
        {
            RewardsPage page(bench.workbench());
            show(page);
            page.draft().change(QStringLiteral("Set the amount"), rulesGiving(1500));
            page.hide();
            QCOMPARE(keptDraft(bench), toCanonicalJson(rulesGiving(1500)));
            page.show();
            page.draft().change(QStringLiteral("Set the amount"), rulesGiving(1600));
        }
        QCOMPARE(keptDraft(bench), toCanonicalJson(rulesGiving(1600)));
    }

    void goesOnWithTheDraftOfLastTime()
    {
        PageBench bench;
        QVERIFY(keepDrawnRules(bench.book(), {}, toCanonicalJson(rulesGiving(1500))).isOk());
        RewardsPage page(bench.workbench());
        show(page);
        QCOMPARE(page.draft().rules(), rulesGiving(1500));
        QVERIFY(page.draft().isChanged());
    }

    void aDraftThatSaysWhatIsInForceIsRemoved()
    {
        PageBench bench;
        QVERIFY(keepDrawnRules(bench.book(), {}, toCanonicalJson(rulesGiving(1500))).isOk());
        RewardsPage page(bench.workbench());
        show(page);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("discardDraft")), Qt::LeftButton);
        QVERIFY(!page.draft().isChanged());
        page.hide();
        QVERIFY(keptDraft(bench).isEmpty());
        page.show();
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("undoDraft")), Qt::LeftButton);
        QCOMPARE(page.draft().rules(), rulesGiving(1500));
    }

    void otherChangesOfTheBookLeaveTheStepsOfUndo()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        page.draft().change(QStringLiteral("Set the amount"), rulesGiving(1500));
        bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        page.refresh();
        QVERIFY(page.draft().undoStack()->canUndo());
        QCOMPARE(page.draft().rules(), rulesGiving(1500));
    }

    void undoOfTheEditMenuIsThePagesWhileItIsInFront()
    {
        PageBench bench;
        QAction* undo = bench.commands().add({QStringLiteral("edit.undo"), QStringLiteral("Undo"), {}, {}, {}, {}});
        bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        const UndoMenu menu(bench.workbench());
        QVERIFY(undo->text().contains(QLatin1String("Ana")));
        RewardsPage page(bench.workbench());
        show(page);
        QVERIFY(!undo->isEnabled());
        page.draft().change(QStringLiteral("Set the amount"), rulesGiving(1500));
        QCOMPARE(undo->text(), QStringLiteral("&Undo: Set the amount"));
        undo->trigger();
        QVERIFY(!page.draft().isChanged());
        page.hide();
        QVERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(QLatin1String("Ana")));
    }

    void publishSaysWhatStandsInTheWay()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        const QPushButton* publish = page.header()->primary();
        QVERIFY(!publish->isEnabled());
        QVERIFY(publish->toolTip().contains(QLatin1String("Nothing is drawn")));
        page.draft().change(QStringLiteral("Set the amount"), rulesGiving(1500));
        QVERIFY(publish->isEnabled());
        RuleSet wrong = rulesGiving(1500);
        wrong.rules.push_back(wrong.rules.front());
        page.draft().change(QStringLiteral("Add a rule"), wrong);
        QVERIFY(!publish->isEnabled());
        const auto* problem = page.findChild<NoticeBar*>(QStringLiteral("rulesProblem"));
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QLatin1String("Two rules have the key")));
        QVERIFY(publish->toolTip().contains(QLatin1String("Two rules have the key")));
    }

    void publishesWhatIsDrawn()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        page.draft().change(QStringLiteral("Set the amount"), rulesGiving(1500));
        QTest::mouseClick(page.header()->primary(), Qt::LeftButton);
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("rulesDialog"));
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("publishRules")), Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
        QVERIFY(keptDraft(bench).isEmpty());
        QVERIFY(!page.draft().isChanged());
        QCOMPARE(page.draft().inForce(), rulesGiving(1500));
        QVERIFY(hasText(page, QStringLiteral("In force: version 2 from the beginning")));
    }

    void showsTheTermsOfTheDraft()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        page.draft().change(QStringLiteral("Set the amount"), rulesGiving(1234));
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("draftTerms")), Qt::LeftButton);
        const auto* dialog = page.findChild<QDialog*>(QStringLiteral("draftTermsDialog"));
        QVERIFY(dialog);
        QVERIFY(hasText(*dialog, QStringLiteral("€12.34")));
    }

    void eachCampaignHasItsOwnDraft()
    {
        PageBench bench;
        NewCampaign autumn;
        autumn.campaign.name = QStringLiteral("Autumn");
        autumn.rules = rulesGiving(700);
        QVERIFY(newCampaign(bench.book(), autumn).isOk());
        RewardsPage page(bench.workbench());
        show(page);
        auto* chooser = page.findChild<QComboBox*>(QStringLiteral("draftCampaign"));
        QVERIFY(chooser->isVisible());
        QCOMPARE(chooser->count(), 2);
        const int other = chooser->currentIndex() == 0 ? 1 : 0;
        const RuleSet first = page.draft().rules();
        page.draft().change(QStringLiteral("Set the amount"), rulesGiving(1500));
        chooser->setFocus();
        QTest::keyClick(chooser, other == 1 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(page.draft().rules() != rulesGiving(1500));
        QVERIFY(page.draft().rules() != first);
        QTest::keyClick(chooser, other == 1 ? Qt::Key_Up : Qt::Key_Down);
        QCOMPARE(page.draft().rules(), rulesGiving(1500));
    }

    void everyEditorIsSeenWhole()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        auto* editors = page.findChild<RuleEditors*>();
        std::vector<int> heights;
        for (int tab = 0; tab < editors->count(); ++tab) {
            editors->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            const QWidget* editor = editors->currentWidget()->findChild<RuleEditor*>();
            const int wanted =
                editor->hasHeightForWidth() ? editor->heightForWidth(editor->width()) : editor->sizeHint().height();
            QVERIFY2(editor->height() >= wanted, qPrintable(editors->tabText(tab)));
            QVERIFY(!qobject_cast<QScrollArea*>(editors->currentWidget()));
            heights.push_back(editors->height());
        }
        // The empty tabs are low beside the drawn ones.
        QVERIFY(*std::min_element(heights.begin(), heights.end()) * 2 <
                *std::max_element(heights.begin(), heights.end()));
    }

    void noLadderIsDrawnWhereSalesDecide()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        QVERIFY(page.ladder()->isVisible());
        RuleSet rules = rulesGiving(1000);
        rules.rules.front().brackets = Brackets{true, {{0, {RewardValue::Kind::Percent, 300}}}};
        page.draft().change(QStringLiteral("Brackets"), rules);
        QVERIFY(!page.ladder()->isVisible());
        page.draft().undoStack()->undo();
        QVERIFY(page.ladder()->isVisible());
    }

    void aTemplateIsOneStepOfUndo()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        const RuleSet before = page.draft().rules();
        page.findChild<QAction*>(QStringLiteral("template1"))->trigger();
        QCOMPARE(page.draft().rules().rules.front().tiers->steps.size(), size_t(3));
        QCOMPARE(page.draft().undoStack()->count(), 1);
        QCOMPARE(page.draft().undoStack()->undoText(), QStringLiteral("Use “Three steps: 1st, 5th, 10th”"));
        QVERIFY(page.header()->primary()->isEnabled());
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("undoDraft")), Qt::LeftButton);
        QCOMPARE(page.draft().rules(), before);
    }

    void aTabChoosesTheRule()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        page.findChild<QAction*>(QStringLiteral("template3"))->trigger();
        auto* bar = page.findChild<QTabBar*>(QStringLiteral("rules"));
        QCOMPARE(bar->count(), 2);
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
        QCOMPARE(page.draft().selectedRule(), 1);
        page.findChild<QAction*>(QStringLiteral("template6"))->trigger();
        QCOMPARE(bar->count(), 3);
        QCOMPARE(page.draft().selectedRule(), 2);
        page.findChild<QAction*>(QStringLiteral("removeRule"))->trigger();
        QCOMPARE(bar->count(), 2);
        QCOMPARE(page.draft().selectedRule(), 1);
    }

    void namesARuleInItsTab()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* bar = page.findChild<QTabBar*>(QStringLiteral("rules"));
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_F2);
        auto* name = page.findChild<QLineEdit*>(QStringLiteral("ruleName"));
        QVERIFY(name->isVisible());
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!page.draft().isChanged());
        QTest::mouseDClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center());
        QTest::keyClicks(name, QStringLiteral("Tom & Lucy"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(page.draft().rules().rules.front().name, QStringLiteral("Tom & Lucy"));
        QCOMPARE(bar->tabText(0), QStringLiteral("Tom && Lucy"));
    }

    void tabsAreDraggedIntoTheOrderOfTheirPriority()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        RuleSet rules = rulesGiving(1000);
        Rule vip = rules.rules.front();
        vip.key = QStringLiteral("vip");
        vip.name = QStringLiteral("For VIPs");
        vip.condition = {Condition::Kind::Test, {}, Condition::Subject::ReferrerTag, Condition::Comparison::Is,
                         QStringLiteral("VIP"), 0};
        rules.rules.push_back(vip);
        page.draft().change(QStringLiteral("Add"), rules);
        QVERIFY(!page.header()->primary()->isEnabled());
        auto* bar = page.findChild<QTabBar*>(QStringLiteral("rules"));
        const QPoint start = bar->tabRect(1).center();
        QTest::mousePress(bar, Qt::LeftButton, {}, start);
        for (int x = start.x(); x > 4; x -= 10) {
            const QPoint at(x, start.y());
            QMouseEvent move(QEvent::MouseMove, at, bar->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(bar, &move);
        }
        QTest::mouseRelease(bar, Qt::LeftButton, {}, {4, start.y()});
        QCOMPARE(page.draft().rules().rules.front().key, QStringLiteral("vip"));
        QCOMPARE(page.draft().rules().rules.front().priority, 1);
        QCOMPARE(page.draft().selectedRule(), 0);
        QCOMPARE(page.draft().undoStack()->count(), 2);
        QVERIFY(page.header()->primary()->isEnabled());
        page.findChild<QAction*>(QStringLiteral("ruleLater"))->trigger();
        QCOMPARE(page.draft().rules().rules.back().key, QStringLiteral("vip"));
        QCOMPARE(page.draft().selectedRule(), 1);
    }

    void peopleStandBehindTheLadder()
    {
        PageBench bench;
        const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        for (int i = 0; i < 20; ++i) {
            const PersonId ana = bench.person(QStringLiteral("Ana"), QString::number(i));
            bench.referral(lucia, ana, {2026, 11, 1});
            bench.sale(ana, {2026, 11, 3}, 5000, QStringLiteral("B-%1").arg(i));
        }
        bench.feed().reloadNow();
        RewardsPage page(bench.workbench());
        show(page);
        QCOMPARE(page.ladder()->frame().places.top(), qint64(25));
    }

    void renamingAStepOpensItsFieldInTheTable()
    {
        PageBench bench;
        RewardsPage page(bench.workbench());
        show(page);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.findChild<QAction*>(QStringLiteral("template1"))->trigger();
        page.ladder()->setFocus();
        QTest::keyClick(page.ladder(), Qt::Key_End);
        QTest::keyClick(page.ladder(), Qt::Key_F2);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        QCOMPARE(field->text(), QStringLiteral("Champion"));
    }
};

QTEST_MAIN(RewardsPageTest)
#include "tst_rewardspage.moc"
