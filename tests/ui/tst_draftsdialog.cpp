#include "core/actions/ruledrafts.h"
#include "core/actions/undo.h"
#include "core/rules/starterrules.h"
#include "tests/support/pagebench.h"
#include "tests/support/testbook.h"
#include "ui/rewards/comparedrafts.h"
#include "ui/rewards/comparisongrid.h"
#include "ui/rewards/draftsdialog.h"
#include "ui/rewards/rulesdraft.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using namespace vouchwell::test;

namespace {

RuleSet rulesOf(qint64 minor)
{
    RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
    rules.rules[0].amount.number = minor;
    return rules;
}

void press(QWidget& window, const char* name)
{
    auto* button = window.findChild<QPushButton*>(QLatin1String(name));
    QVERIFY(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class DraftsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOpensRenamesAndDeletes()
    {
        PageBench bench;
        RulesDraft draft;
        draft.reset(rulesOf(1000), rulesOf(1000));
        draft.change(QStringLiteral("Raise"), rulesOf(1500));
        DraftsDialog dialog(draft, bench.workbench(), bench.book().starterCampaign());
        dialog.show();
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("draftName"));
        auto* list = dialog.findChild<QTableView*>(QStringLiteral("keptDrafts"));
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("keepDraft"))->isEnabled());
        QTest::keyClicks(name, QStringLiteral("Autumn"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(name->text().isEmpty());

        QTest::keyClicks(name, QStringLiteral("Winter"));
        press(dialog, "renameDraft");
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Winter"));

        draft.change(QStringLiteral("Lower"), rulesOf(500));
        press(dialog, "openDraft");
        QCOMPARE(draft.rules(), rulesOf(1500));
        QCOMPARE(draft.undoStack()->undoText(), QStringLiteral("Open the draft Winter"));
        draft.undoStack()->undo();
        QCOMPARE(draft.rules(), rulesOf(500));

        dialog.show();
        press(dialog, "deleteDraft");
        QCOMPARE(list->model()->rowCount(), 0);
        mustHave(undo(bench.book()));
        QCOMPARE(list->model()->rowCount(), 1);
    }

    void choosesTheFirstDraftInAMirroredWindowToo()
    {
        PageBench bench;
        const CampaignId campaign = bench.book().starterCampaign();
        mustHave(keepDraft(bench.book(), campaign, QStringLiteral("A"), rulesOf(1500)));
        RulesDraft draft;
        draft.reset(rulesOf(1000), rulesOf(1000));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const DraftsDialog dialog(draft, bench.workbench(), campaign);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(dialog.findChild<QPushButton*>(QStringLiteral("openDraft"))->isEnabled());
    }

    void comparesWhatIsChosen()
    {
        PageBench bench;
        const CampaignId campaign = bench.book().starterCampaign();
        mustHave(keepDraft(bench.book(), campaign, QStringLiteral("Tea & cake"), rulesOf(1500)));
        RulesDraft draft;
        draft.reset(rulesOf(1000), rulesOf(1000));
        draft.change(QStringLiteral("Lower"), rulesOf(500));
        CompareDraftsDialog dialog(draft, bench.workbench(), campaign);
        dialog.show();
        QTRY_COMPARE(dialog.table().columns.size(), size_t(4));
        QCOMPARE(dialog.table().columns[2].title, QStringLiteral("This draft"));
        QCOMPARE(dialog.table().columns[3].title, QStringLiteral("Tea & cake"));
        QVERIFY(dialog.findChild<ComparisonGrid*>());
        const QString path = bench.path(QStringLiteral("drafts.csv"));
        bench.prompts().nextFile(path);
        press(dialog, "saveComparison");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Tea & cake"));
        const QString pdf = bench.path(QStringLiteral("drafts.pdf"));
        bench.prompts().nextFile(pdf);
        press(dialog, "saveComparisonPdf");
        QVERIFY(QFile::exists(pdf));
        QTest::mouseClick(dialog.findChildren<QCheckBox*>().last(), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_COMPARE(dialog.table().columns.size(), size_t(3));
    }
};

QTEST_MAIN(DraftsDialogTest)
#include "tst_draftsdialog.moc"
