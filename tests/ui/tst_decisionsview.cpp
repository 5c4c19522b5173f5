#include "core/actions/publishrules.h"
#include "core/actions/undo.h"
#include "core/rules/starterrules.h"
#include "tests/support/pagebench.h"
#include "ui/home/todo.h"
#include "ui/payouts/decisionsview.h"
#include "ui/payouts/payoutspage.h"
#include "ui/widgets/datatable.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

/// Three rewards of two people that wait for approval.
class ApprovalBench : public PageBench
{
public:
    ApprovalBench()
    {
        RuleSet rules = starterRules(*Currency::parse(QStringLiteral("EUR")));
        rules.rules.front().approval = Rule::Approval::ByHand;
        rules.rules.front().holdDays = 0;
        m_isReady = bool(publishRules(book(), {{}, rules, {}, {}}));
        const PersonId lucia = person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        const PersonId marco = person(QStringLiteral("Marco"), QStringLiteral("Ruiz"));
        int day = 0;
        for (const PersonId referrer : {lucia, lucia, marco}) {
            const PersonId buyer = person(QStringLiteral("Friend %1").arg(++day), QStringLiteral("Paz"));
            referral(referrer, buyer, {2026, 11, day});
            sale(buyer, {2026, 11, day}, 5000, QStringLiteral("B-%1").arg(day));
        }
        snapshot();
    }

    bool isReady() const { return m_isReady; }
    QString states()
    {
        return value(QStringLiteral("SELECT group_concat(state) FROM (SELECT state FROM rewards ORDER BY id)"));
    }

private:
    bool m_isReady = false;
};

template<typename Widget>
Widget* part(const QWidget& page, const char* name)
{
    return page.findChild<Widget*>(QLatin1String(name));
}

DataTable* openList(PayoutsPage& page)
{
    page.resize(1100, 700);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("the page is not in front");
    page.refresh();
    QTest::mouseClick(part<QPushButton>(page, "showDecisions"), Qt::LeftButton);
    auto* table = part<DataTable>(page, "decisionsTable");
    table->setFocus();
    return table;
}

void giveReason(const QWidget& page, const QString& reason)
{
    auto* dialog = part<QDialog>(page, "reasonDialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(reason);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
}

} // namespace

class DecisionsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void approvesAllWithTwoKeys()
    {
        ApprovalBench bench;
        QVERIFY(bench.isReady());
        PayoutsPage page(bench.workbench());
        DataTable* table = openList(page);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Lucía Gómez"));
        QCOMPARE(table->model()->index(0, 2).data().toString(), QString::fromUtf8("€10.00"));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_A);
        QCOMPARE(bench.states(), QStringLiteral("available,available,available"));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(undo(bench.book()));
        QCOMPARE(bench.states(), QStringLiteral("awaiting_approval,awaiting_approval,awaiting_approval"));
    }

    void declinesOneWithAReason()
    {
        ApprovalBench bench;
        PayoutsPage page(bench.workbench());
        DataTable* table = openList(page);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_D);
        giveReason(page, QStringLiteral("a colleague"));
        QCOMPARE(bench.states(), QStringLiteral("awaiting_approval,declined,awaiting_approval"));
        QCOMPARE(bench.value(QStringLiteral("SELECT state_reason FROM rewards WHERE state = 'declined'")),
                 QStringLiteral("a colleague"));
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void holdsAndReleasesWithTheKeyboard()
    {
        ApprovalBench bench;
        PayoutsPage page(bench.workbench());
        DataTable* table = openList(page);
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_H);
        giveReason(page, QStringLiteral("ask Marco first"));
        QCOMPARE(bench.states(), QStringLiteral("awaiting_approval,awaiting_approval,on_hold"));
        QCOMPARE(table->model()->index(2, 5).data().toString(), QStringLiteral("ask Marco first"));
        QVERIFY(!part<QPushButton>(page, "approveAll")->isEnabled());
        QTest::keyClick(table, Qt::Key_R);
        QCOMPARE(bench.states(), QStringLiteral("awaiting_approval,awaiting_approval,awaiting_approval"));
    }

    void offersOnlyWhatIsPossibleForAllThatAreSelected()
    {
        ApprovalBench bench;
        PayoutsPage page(bench.workbench());
        DataTable* table = openList(page);
        QTest::keyClick(table, Qt::Key_H);
        giveReason(page, QStringLiteral("wait"));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!part<QPushButton>(page, "approveAll")->isEnabled());
        QVERIFY(!part<QPushButton>(page, "releaseAll")->isEnabled());
        QVERIFY(part<QPushButton>(page, "declineAll")->isEnabled());
        QTest::keyClick(table, Qt::Key_A);
        QCOMPARE(bench.states(), QStringLiteral("on_hold,awaiting_approval,awaiting_approval"));
    }

    void homeSaysThatTheyWait()
    {
        ApprovalBench bench;
        const SnapshotPtr snapshot = bench.feed().current();
        const std::vector<Todo> list = todoList({*snapshot, {}, QLocale()});
        QCOMPARE(list.front().id, QStringLiteral("approvals"));
        QVERIFY(list.front().text.startsWith(u'3'));
    }
};

QTEST_MAIN(DecisionsViewTest)
#include "tst_decisionsview.moc"
