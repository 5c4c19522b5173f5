#include "core/actions/exchange.h"
#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "core/actions/rewarddecision.h"
#include "tests/support/pagebench.h"
#include "ui/payouts/payoutmodel.h"
#include "ui/payouts/payoutspage.h"
#include "ui/people/linkbutton.h"
#include "ui/referrals/referralspage.h"
#include "ui/widgets/datatable.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

/// Lucía was paid for Ana, whom Marco had brought before: she owes the shop.
struct Owing
{
    explicit Owing(PageBench& bench)
    {
        lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        marco = bench.person(QStringLiteral("Marco"), QStringLiteral("De Luca"));
        const PersonId ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        bench.referral(lucia, ana, QDate(2026, 11, 1));
        bench.sale(ana, QDate(2026, 11, 3), 1200, QStringLiteral("B-1"));
        const PayoutId payout = *preparePayout(bench.book(), {});
        const bool isPaid = approvePayout(bench.book(), payout) && markPaid(bench.book(), payout, {});
        Q_ASSERT(isPaid);
        Q_UNUSED(isPaid)
        bench.referral(marco, ana, QDate(2026, 10, 1));
        bench.snapshot();
    }

    PersonId lucia, marco;
};

QPushButton* button(const QWidget& page, const char* name)
{
    return page.findChild<QPushButton*>(QLatin1String(name));
}

void click(const QWidget& page, const char* name)
{
    QVERIFY2(button(page, name)->isVisible(), name);
    QTest::mouseClick(button(page, name), Qt::LeftButton);
}

void typeReason(const QWidget& page, const QString& reason)
{
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("reasonDialog"));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(reason);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
}

QString cell(const QWidget& page, const char* table, int row, int column)
{
    return page.findChild<DataTable*>(QLatin1String(table))->model()->index(row, column).data().toString();
}

int rows(const QWidget& page, const char* table)
{
    return page.findChild<DataTable*>(QLatin1String(table))->model()->rowCount();
}

/// Chooses by keyboard, as people do.
void choose(const QWidget& page, RewardState state)
{
    auto* filter = page.findChild<QComboBox*>(QStringLiteral("rewardFilter"));
    while (filter->currentIndex() > 0)
        QTest::keyClick(filter, Qt::Key_Up);
    while (filter->currentData() != QVariant(int(state)))
        QTest::keyClick(filter, Qt::Key_Down);
}

} // namespace

/// The page of payouts beyond what is owed: debts to the shop, rewards that were declined, exchanges.
class DebtsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void showsWhoOwesTheShopAndForHowLong()
    {
        PageBench bench;
        const Owing owing(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        click(page, "showDebts");
        QCOMPARE(rows(page, "debtsTable"), 1);
        QCOMPARE(cell(page, "debtsTable", 0, 0), QStringLiteral("Lucía Gómez"));
        QCOMPARE(cell(page, "debtsTable", 0, 1), QStringLiteral("€10.00"));
        QCOMPARE(cell(page, "debtsTable", 0, 4), QStringLiteral("€10.00"));
        QSignalSpy asked(&bench.workbench(), &Workbench::personRequested);
        QTest::keyClick(page.findChild<DataTable*>(QStringLiteral("debtsTable")), Qt::Key_Return);
        QCOMPARE(asked.first().first().value<PersonId>().value, owing.lucia.value);
    }
    void fitsASmallWindowBeforeAndAfterItIsFilled()
    {
        PageBench bench;
        const Owing owing(bench);
        PayoutsPage page(bench.workbench());
        page.resize(800, 600);
        page.show();
        QVERIFY2(page.minimumSizeHint().width() <= 800, qPrintable(QString::number(page.minimumSizeHint().width())));
        page.refresh();
        for (const char* view : {"showOwed", "showDebts", "showPayouts"}) {
            click(page, view);
            QCoreApplication::processEvents();
            QVERIFY2(page.width() <= 800, view);
        }
    }
    void writesADebtOffWithItsReason()
    {
        PageBench bench;
        const Owing owing(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        click(page, "showDebts");
        click(page, "writeOffDebt");
        typeReason(page, QStringLiteral("moved away"));
        QCOMPARE(bench.value(QStringLiteral("SELECT SUM(delta_minor) || MAX(reason) FROM postings WHERE account = "
                                            "'write_off'")),
                 QStringLiteral("-1000moved away"));
        bench.feed().reloadNow();
        QCOMPARE(rows(page, "debtsTable"), 0);
        QVERIFY(!page.findChild<DataTable*>(QStringLiteral("debtsTable"))->isVisible());
    }
    void recordsThatTheMoneyCameBack()
    {
        PageBench bench;
        const Owing owing(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        click(page, "showDebts");
        click(page, "debtCameBack");
        typeReason(page, QStringLiteral("cash"));
        QCOMPARE(bench.value(QStringLiteral("SELECT carried_minor FROM rewards WHERE id = 1")), QStringLiteral("0"));
        QCOMPARE(bench.value(QStringLiteral("SELECT SUM(delta_minor) FROM postings WHERE account = 'issued'")),
                 QStringLiteral("0"));
    }
    void findsDeclinedRewardsOfPeopleWhoAreOwedNothing()
    {
        PageBench bench;
        const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        const PersonId ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        bench.referral(lucia, ana, QDate(2026, 11, 1));
        bench.sale(ana, QDate(2026, 11, 20), 1200, QStringLiteral("B-1"));
        QVERIFY(decideRewards(bench.book(), {{1}}, RewardDecision::Hold, QStringLiteral("a doubt")));
        QVERIFY(decideRewards(bench.book(), {{1}}, RewardDecision::Decline, QStringLiteral("no friend")));
        bench.snapshot();
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        QCOMPARE(rows(page, "payoutTable"), 0);
        choose(page, RewardState::Declined);
        QCOMPARE(rows(page, "payoutTable"), 1);
        QCOMPARE(cell(page, "payoutTable", 0, 0), QStringLiteral("Lucía Gómez"));
        QVERIFY(page.findChild<DataTable*>(QStringLiteral("payoutTable"))->isVisible());
        click(page, "takeBackDecline");
        QVERIFY(bench.value(QStringLiteral("SELECT state FROM rewards")) != u"declined");
        choose(page, RewardState::Expired);
        QCOMPARE(rows(page, "payoutTable"), 0);
    }
    void takesAnExchangeBackFromTheReferralAndFromTheReward()
    {
        PageBench bench;
        const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        const PersonId ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        const ReferralId referral = bench.referral(lucia, ana, QDate(2026, 11, 1));
        bench.sale(ana, QDate(2026, 11, 3), 1200, QStringLiteral("B-1"));
        bench.returnOf(ana, QDate(2026, 11, 20), 1200, QStringLiteral("R-1"), QStringLiteral("B-1"));
        bench.sale(ana, QDate(2026, 11, 20), 1500, QStringLiteral("B-2"));
        QVERIFY(treatAsExchange(bench.book(), {2}, {3}));
        bench.snapshot();
        ReferralsPage referrals(bench.workbench());
        referrals.resize(1200, 800);
        referrals.show();
        referrals.refresh();
        referrals.showReferral(referral);
        LinkButton* link = nullptr;
        for (LinkButton* one : referrals.findChildren<LinkButton*>()) {
            if (one->accessibleName().startsWith(QStringLiteral("Take the exchange back")))
                link = one;
        }
        QVERIFY(link);
        bench.prompts().nextAnswer(0);
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(bench.prompts().questions().last().text.contains(QStringLiteral("R-1")));
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM exchanges")), QStringLiteral("0"));
        QVERIFY(treatAsExchange(bench.book(), {2}, {3}));
        bench.feed().reloadNow();
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        bench.prompts().nextAnswer(0);
        click(page, "takeBackExchange");
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM exchanges")), QStringLiteral("0"));
    }
};

QTEST_MAIN(DebtsViewTest)
#include "tst_debtsview.moc"
