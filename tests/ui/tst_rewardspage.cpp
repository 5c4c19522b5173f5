#include "core/actions/keepdraft.h"
#include "core/actions/newcampaign.h"
#include "core/actions/publishrules.h"
#include "core/rules/rulesjson.h"
#include "core/rules/starterrules.h"
#include "tests/support/pagebench.h"
#include "ui/rewards/rewardspage.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/shell/undomenu.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>
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
        QVERIFY(keepDraft(bench.book(), {}, toCanonicalJson(rulesGiving(1500))).isOk());
        RewardsPage page(bench.workbench());
        show(page);
        QCOMPARE(page.draft().rules(), rulesGiving(1500));
        QVERIFY(page.draft().isChanged());
    }

    void aDraftThatSaysWhatIsInForceIsRemoved()
    {
        PageBench bench;
        QVERIFY(keepDraft(bench.book(), {}, toCanonicalJson(rulesGiving(1500))).isOk());
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
};

QTEST_MAIN(RewardsPageTest)
#include "tst_rewardspage.moc"
