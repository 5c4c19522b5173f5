#include "core/actions/challenges.h"
#include "core/actions/undo.h"
#include "core/storage/awardstore.h"
#include "core/storage/challengestore.h"
#include "tests/support/mnemonics.h"
#include "tests/support/pagebench.h"
#include "ui/milestones/challengesview.h"
#include "ui/milestones/milestonemodel.h"
#include "ui/milestones/milestonespage.h"
#include "ui/milestones/nearmodel.h"
#include "ui/milestones/recognitionfeed.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;
using vouchwell::test::sharedMnemonics;

namespace {

/// Ana has brought four new customers in October, Ben one; the page is in front.
struct MilestoneDesk
{
    MilestoneDesk()
    {
        ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Gil"));
        ben = bench.person(QStringLiteral("Ben"), QStringLiteral("Ruiz"));
        for (int i = 0; i < 4; ++i)
            bring(ana, QDate(2026, 10, 24).addDays(i));
        bring(ben, QDate(2026, 10, 25));
        bench.snapshot();
        page = std::make_unique<MilestonesPage>(bench.workbench());
        page->resize(1280, 800);
        page->show();
        settle();
    }

    void bring(PersonId referrer, QDate on)
    {
        const PersonId brought = bench.person(QStringLiteral("Friend"), QString::number(++friends));
        bench.referral(referrer, brought, on);
        bench.sale(brought, on.addDays(1), 2000, QStringLiteral("S%1").arg(friends));
    }
    Challenge october(Challenge::Kind kind = Challenge::Kind::Rank)
    {
        Challenge challenge;
        challenge.name = QStringLiteral("October");
        challenge.from = QDate(2026, 10, 1);
        challenge.to = QDate(2026, 10, 31);
        challenge.kind = kind;
        challenge.prize = {RewardForm::Cash, {}, 5000, 0};
        challenge.id = *saveChallenge(bench.book(), challenge);
        settle();
        return challenge;
    }
    /// Until the page shows the newest state of the book.
    void settle()
    {
        bench.snapshot();
        QSignalSpy changed(RecognitionFeed::of(bench.workbench()), &RecognitionFeed::changed);
        QVERIFY(changed.wait());
    }
    template<typename T>
    T* child(const char* name) const
    {
        return page->findChild<T*>(QLatin1String(name));
    }
    void click(const char* name) const
    {
        auto* button = child<QPushButton>(name);
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    DataTable* table(const char* name) const { return child<DataTable>(name); }
    QString cell(const char* name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    int rows(const char* name) const { return table(name)->model()->rowCount(); }
    void clickRow(const char* name, int row, int column = 0) const
    {
        DataTable* view = table(name);
        const QRect rect = view->visualRect(view->model()->index(row, column));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
    }

    PageBench bench;
    PersonId ana, ben;
    int friends = 0;
    std::unique_ptr<MilestonesPage> page;
};

QDialog* dialogCalled(const char* name)
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->objectName() == QLatin1String(name) && window->isVisible())
            return qobject_cast<QDialog*>(window);
    }
    return nullptr;
}

void accept(QDialog* dialog)
{
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
}

} // namespace

class MilestonesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsMilestonesAndThanksForThem()
    {
        MilestoneDesk desk;
        desk.click("useSuggestions");
        desk.settle();
        QTRY_COMPARE(desk.rows("milestoneTable"), 5);
        QTRY_COMPARE(desk.rows("reachedTable"), 2); // the first new customer of both
        QTRY_COMPARE(desk.rows("nearTable"), 1);
        QTRY_COMPARE(desk.cell("nearTable", 0, NearModel::NameColumn), QStringLiteral("Ana Gil"));
        QCOMPARE(RecognitionFeed::of(desk.bench.workbench())->current()->waiting(), 2);
        const QString who = desk.cell("reachedTable", 0, 0);
        desk.clickRow("reachedTable", 0);
        desk.click("thank");
        desk.settle();
        QTRY_COMPARE(desk.rows("reachedTable"), 1);
        QTest::keyClick(desk.child<QComboBox>("whichReached"), Qt::Key_Down);
        QTRY_COMPARE(desk.rows("reachedTable"), 1);
        QTRY_COMPARE(desk.cell("reachedTable", 0, 0), who);
        desk.clickRow("reachedTable", 0);
        desk.click("thank"); // takes it back
        desk.settle();
        QTest::keyClick(desk.child<QComboBox>("whichReached"), Qt::Key_Up);
        QTRY_COMPARE(desk.rows("reachedTable"), 2);
        desk.click("thankAll");
        desk.settle();
        QTRY_COMPARE(desk.rows("reachedTable"), 0);
        QVERIFY(undo(desk.bench.book()).isOk());
        desk.settle();
        QTRY_COMPARE(desk.rows("reachedTable"), 2);
    }

    void changesAMilestoneWhereItStands()
    {
        MilestoneDesk desk;
        desk.click("useSuggestions");
        desk.settle();
        DataTable* table = desk.table("milestoneTable");
        const QModelIndex number = table->model()->index(1, MilestoneModel::NumberColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(number).center());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(number).center());
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("4"));
        QTest::keyClick(editor, Qt::Key_Return);
        desk.settle();
        QTRY_COMPARE(desk.rows("reachedTable"), 3);
        desk.clickRow("milestoneTable", 1, MilestoneModel::MeasureColumn);
        desk.click("deleteMilestone");
        desk.settle();
        QTRY_COMPARE(desk.rows("milestoneTable"), 4);
        QTRY_COMPARE(desk.rows("reachedTable"), 2);
    }

    void addsAMilestone()
    {
        MilestoneDesk desk;
        desk.click("useSuggestions");
        desk.settle();
        desk.click("addMilestone");
        QDialog* dialog = dialogCalled("milestoneDialog");
        QVERIFY(dialog);
        QCOMPARE(sharedMnemonics(*dialog), QStringList());
        QTest::keyClick(dialog->findChild<QComboBox*>(QStringLiteral("measure")), Qt::Key_Down); // revenue
        QVERIFY(dialog->findChild<QWidget*>(QStringLiteral("amount"))->isVisible());
        QTest::keyClick(dialog->findChild<QComboBox*>(QStringLiteral("measure")), Qt::Key_Down); // years
        accept(dialog);
        desk.settle();
        QTRY_COMPARE(desk.rows("milestoneTable"), 6);
    }

    void makesAChallengeFromATemplateAndCallsItOff()
    {
        MilestoneDesk desk;
        desk.click("newChallenge");
        QDialog* dialog = dialogCalled("challengeDialog");
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("name"));
        QCOMPARE(sharedMnemonics(*dialog), QStringList());
        QVERIFY(!name->text().isEmpty());
        name->clear();
        accept(dialog);
        QVERIFY(dialogCalled("challengeDialog")); // it needs a name
        QTest::keyClicks(name, QStringLiteral("November"));
        accept(dialog);
        desk.settle();
        QTRY_COMPARE(desk.cell("challengeTable", 0, 0), QStringLiteral("November"));
        QVERIFY(desk.child<QPushButton>("decide")->isHidden()); // it runs
        desk.bench.prompts().nextAnswer(0);
        desk.click("cancelChallenge");
        desk.settle();
        QTRY_COMPARE(desk.cell("challengeTable", 0, 1), QStringLiteral("Cancelled"));
        QVERIFY(undo(desk.bench.book()).isOk());
        desk.settle();
        QTRY_COMPARE(desk.cell("challengeTable", 0, 1), QStringLiteral("Running"));
    }

    void choosesTheChallengeThatWasJustMade()
    {
        MilestoneDesk desk;
        desk.october();
        QTRY_COMPARE(desk.rows("challengeTable"), 1);
        desk.click("newChallenge");
        QDialog* dialog = dialogCalled("challengeDialog");
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("name"));
        name->setText(QStringLiteral("Advent"));
        accept(dialog);
        desk.settle();
        QTRY_COMPARE(desk.rows("challengeTable"), 2);
        const DataTable* list = desk.table("challengeTable");
        QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Advent"));
    }

    void readsNumbersAsTheyAreShown()
    {
        MilestoneModel model(Currency::parse(QStringLiteral("EUR")).value(), QLocale(QLocale::Spanish));
        Milestone revenue;
        revenue.name = QStringLiteral("Mil");
        revenue.measure = Achievement::Revenue;
        revenue.threshold = 125'050;
        Milestone friends;
        friends.threshold = 5;
        model.setMilestones({revenue, friends});
        QSignalSpy edited(&model, &MilestoneModel::edited);
        QSignalSpy refused(&model, &MilestoneModel::refused);
        const QModelIndex amount = model.index(0, MilestoneModel::NumberColumn);
        QCOMPARE(amount.data(Qt::EditRole).toString(), QStringLiteral("1250,50"));
        QVERIFY(model.setData(amount, QStringLiteral("1.500,25"), Qt::EditRole));
        QCOMPARE(edited.last().first().value<Milestone>().threshold, 150'025);
        QVERIFY(model.setData(model.index(1, MilestoneModel::NumberColumn), QStringLiteral("1.000"), Qt::EditRole));
        QCOMPARE(edited.last().first().value<Milestone>().threshold, 1'000);
        QVERIFY(!model.setData(amount, QStringLiteral("viel"), Qt::EditRole));
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.first().first().toString().contains(QLatin1String("Mil")));
    }

    void decidesAChallengeAfterShowingWhoWins()
    {
        MilestoneDesk desk;
        const Challenge challenge = desk.october();
        desk.page->setChallengesShown(true);
        QTRY_COMPARE(desk.cell("challengeTable", 0, 1), QStringLiteral("Ready to decide"));
        QTRY_COMPARE(desk.cell("boardTable", 0, 1), QStringLiteral("Ana Gil"));
        desk.click("decide");
        QDialog* dialog = dialogCalled("decideDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<DataTable*>(QStringLiteral("winnersTable"))->model()->rowCount(), 1);
        accept(dialog);
        QTRY_COMPARE(desk.cell("challengeTable", 0, 1), QStringLiteral("Decided"));
        QCOMPARE(desk.bench.value(QStringLiteral("SELECT amount_minor FROM rewards WHERE award_id IS NOT NULL")),
                 QStringLiteral("5000"));
        QTRY_COMPARE(desk.cell("boardTable", 0, 4), QStringLiteral("Won"));
        // A correction is a decision of its own.
        desk.clickRow("boardTable", 1, 1);
        desk.click("awardAlso");
        QDialog* reason = dialogCalled("reasonDialog");
        QVERIFY(reason);
        QTest::keyClicks(reason->findChild<QLineEdit*>(QStringLiteral("reason")), QStringLiteral("as good"));
        accept(reason);
        QTRY_COMPARE(AwardStore(desk.bench.book().database()).of(challenge.id).size(), size_t(2));
    }

    void drawsARaffleAndSavesItsPapers()
    {
        MilestoneDesk desk;
        const Challenge challenge = desk.october(Challenge::Kind::Raffle);
        desk.page->setChallengesShown(true);
        desk.click("decide");
        QDialog* dialog = dialogCalled("decideDialog");
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("seed")), QStringLiteral("4711"));
        accept(dialog);
        QTRY_COMPARE(desk.cell("challengeTable", 0, 1), QStringLiteral("Decided"));
        QCOMPARE(ChallengeStore(desk.bench.book().database()).drawsOf(challenge.id).front().seed,
                 QStringLiteral("4711"));
        const QString protocol = desk.bench.path(QStringLiteral("protocol.pdf"));
        desk.bench.prompts().nextFile(protocol);
        desk.click("protocol");
        QVERIFY(QFileInfo(protocol).size() > 1000);
        const QString certificates = desk.bench.path(QStringLiteral("certificates.pdf"));
        desk.bench.prompts().nextFile(certificates);
        desk.click("prizeCertificates");
        QVERIFY(QFileInfo(certificates).size() > 1000);
    }

    void namesTheReferralThatKeepsAChallengeWaiting()
    {
        MilestoneDesk desk;
        const PersonId open = desk.bench.person(QStringLiteral("Olga"), QStringLiteral("Open"));
        const ReferralId referral = desk.bench.referral(desk.ben, open, QDate(2026, 10, 28));
        QVERIFY(referral.isValid());
        desk.october();
        desk.page->setChallengesShown(true);
        QTRY_COMPARE(desk.cell("challengeTable", 0, 1), QStringLiteral("Waiting for referrals"));
        QVERIFY(desk.child<QLabel>("challengeState")->text().contains(QLatin1String("Olga Open")));
        QSignalSpy asked(&desk.bench.workbench(), &Workbench::referralRequested);
        desk.click("showUndecided");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<ReferralId>(), referral);
    }

    void keepsItsModelsInOrder()
    {
        MilestoneModel milestones(*Currency::parse(QStringLiteral("EUR")), QLocale::c());
        QAbstractItemModelTester tester(&milestones, QAbstractItemModelTester::FailureReportingMode::QtTest);
        milestones.setMilestones({{{1}, QStringLiteral("A"), Achievement::Revenue, 50000, QDate(2026, 1, 1)}});
        const QModelIndex number = milestones.index(0, MilestoneModel::NumberColumn);
        QCOMPARE(number.data(Qt::EditRole).toString(), QStringLiteral("500.00"));
        QSignalSpy edited(&milestones, &MilestoneModel::edited);
        QVERIFY(milestones.setData(number, QStringLiteral("12.50"), Qt::EditRole));
        QCOMPARE(edited.front().front().value<Milestone>().threshold, 1250);
        QVERIFY(!milestones.setData(number, QStringLiteral("many"), Qt::EditRole));
        NearModel near;
        QAbstractItemModelTester nearTester(&near, QAbstractItemModelTester::FailureReportingMode::QtTest);
        MilestoneDesk desk;
        near.setRecognition(*RecognitionFeed::of(desk.bench.workbench())->current(), QLocale::c());
    }
};

QTEST_MAIN(MilestonesPageTest)
#include "tst_milestonespage.moc"
