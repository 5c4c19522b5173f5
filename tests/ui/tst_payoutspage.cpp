#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "tests/support/pagebench.h"
#include "ui/payouts/payoutdialogs.h"
#include "ui/payouts/payoutmodel.h"
#include "ui/payouts/payoutspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;
using vouchwell::test::type;

namespace {

/// Lucía brought Ana (bought on 3 November: available since the 17th) and Li (bought on the 20th: pending); Marco
/// brought Zoë (bought on the 18th: pending).
struct Rewards
{
    explicit Rewards(PageBench& bench)
    {
        const auto person = [&](const char* given, const char* family) {
            return bench.person(QString::fromUtf8(given), QString::fromUtf8(family));
        };
        lucia = person("Lucía", "Gómez");
        marco = person("Marco", "De Luca");
        const PersonId ana = person("Ana", "Pérez");
        const PersonId li = person("Li", "Wei");
        const PersonId zoe = person("Zoë", "O’Neil");
        const QDate claimed(2026, 11, 1);
        bench.referral(lucia, ana, claimed);
        bench.referral(lucia, li, claimed);
        bench.referral(marco, zoe, claimed);
        bench.sale(ana, QDate(2026, 11, 3), 1200, QStringLiteral("B-1"));
        bench.sale(li, QDate(2026, 11, 20), 1200, QStringLiteral("B-2"));
        bench.sale(zoe, QDate(2026, 11, 18), 1200, QStringLiteral("B-3"));
        bench.snapshot();
    }

    PersonId lucia, marco;
};

QStringList texts(const QWidget& page, const char* table, int column)
{
    const auto* model = page.findChild<DataTable*>(QLatin1String(table))->model();
    QStringList result;
    for (int row = 0; row < model->rowCount(); ++row)
        result.append(model->index(row, column).data().toString());
    return result;
}

QString sentenceOf(const PayoutsPage& page)
{
    return page.findChild<QWidget*>(QStringLiteral("payoutList"))->findChild<PlainLabel*>()->text();
}

QPushButton* button(const QWidget& page, const char* name)
{
    return page.findChild<QPushButton*>(QLatin1String(name));
}

void click(const QWidget& page, const char* name)
{
    QVERIFY2(button(page, name)->isVisible(), name);
    QTest::mouseClick(button(page, name), Qt::LeftButton);
}

/// Presses the button of the open dialog and lets it go.
void accept(const QWidget& page, const char* dialogName)
{
    auto* dialog = page.findChild<QDialog*>(QLatin1String(dialogName));
    QVERIFY2(dialog, dialogName);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
}

void typeReason(const QWidget& page, const QString& reason)
{
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("reasonDialog"));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(reason);
    accept(page, "reasonDialog");
}

bool saysThatNothingIsTakenBack(const QWidget& dialog)
{
    for (const PlainLabel* label : dialog.findChildren<PlainLabel*>()) {
        if (label->text().contains(QLatin1String("cannot be taken back")))
            return true;
    }
    return false;
}

} // namespace

class PayoutsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void bringsTheViewToTheFrontThatHomeAsksFor()
    {
        PageBench bench;
        const Rewards rewards(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        page.showView(QStringLiteral("debts"));
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("showDebts"))->isChecked());
        page.showView(QStringLiteral("decisions"));
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("showDecisions"))->isChecked());
        page.showView(QStringLiteral("prepare"));
        QVERIFY(page.window()->findChild<PreparePayoutDialog*>());
    }

    void saysWhatIsOwedInOneSentence()
    {
        PageBench bench;
        const Rewards rewards(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        const QString sentence = sentenceOf(page);
        for (const char* part : {"Owed €30.00 to 2 ", "€10.00 available", "€20.00 pending"})
            QVERIFY2(sentence.contains(QString::fromUtf8(part)), qPrintable(sentence));
        QCOMPARE(texts(page, "payoutTable", PayoutModel::NameColumn),
                 QStringList({QString::fromUtf8("Lucía Gómez"), QStringLiteral("Marco De Luca")}));
        QCOMPARE(texts(page, "payoutTable", PayoutModel::OwedColumn),
                 QStringList({QStringLiteral("€20.00"), QStringLiteral("€10.00")}));
    }
    void showsTheRewardsOfTheSelectedPerson()
    {
        PageBench bench;
        const Rewards rewards(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        QCOMPARE(texts(page, "rewardTable", RewardListModel::FriendColumn),
                 QStringList({QStringLiteral("Li Wei"), QString::fromUtf8("Ana Pérez")}));
        QCOMPARE(texts(page, "rewardTable", RewardListModel::AvailableColumn).last(), QStringLiteral("17 Nov 2026"));
        auto* table = page.findChild<DataTable*>(QStringLiteral("payoutTable"));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(texts(page, "rewardTable", RewardListModel::FriendColumn),
                 QStringList({QString::fromUtf8("Zoë O’Neil")}));
        QSignalSpy asked(&bench.workbench(), &Workbench::personRequested);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("openCustomer")), Qt::LeftButton);
        QCOMPARE(asked.first().first().value<PersonId>().value, rewards.marco.value);
    }
    void keepsTheSelectionWhenTheBookChanges()
    {
        PageBench bench;
        const Rewards rewards(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        auto* table = page.findChild<DataTable*>(QStringLiteral("payoutTable"));
        QTest::keyClick(table, Qt::Key_Down);
        bench.feed().reloadNow();
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(texts(page, "rewardTable", RewardListModel::FriendColumn).size(), 1);
    }
    void findsPeopleWithoutTheirAccents()
    {
        PageBench bench;
        const Rewards rewards(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* search = page.findChild<SearchField*>();
        search->setFocus();
        type(QStringLiteral("gomez"));
        QTRY_COMPARE(texts(page, "payoutTable", PayoutModel::NameColumn),
                     QStringList({QString::fromUtf8("Lucía Gómez")}));
        QVERIFY(page.countsText().startsWith(QStringLiteral("1 of 2")));
        search->clear();
        QCOMPARE(texts(page, "payoutTable", PayoutModel::NameColumn).size(), 2);
    }
    void sortsByEveryColumn()
    {
        PageBench bench;
        const Rewards rewards(bench);
        PayoutModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(bench.snapshot(), QLocale());
        const auto first = [&] { return model.index(0, PayoutModel::NameColumn).data().toString(); };
        model.sort(PayoutModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(first(), QStringLiteral("Marco De Luca"));
        model.sort(PayoutModel::OwedColumn, Qt::DescendingOrder);
        QCOMPARE(first(), QString::fromUtf8("Lucía Gómez"));
        model.sort(PayoutModel::NextDueColumn, Qt::AscendingOrder);
        QCOMPARE(first(), QStringLiteral("Marco De Luca"));
        model.setSearch(QStringLiteral("nobody"));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.person(0), -1);
    }
    void hasNoControlThatDoesNothing()
    {
        PageBench bench;
        const Rewards rewards(bench);
        Command command;
        command.id = QStringLiteral("report.payouts");
        const QAction* report = bench.commands().add(command);
        QSignalSpy triggered(report, &QAction::triggered);
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("printList")), Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        for (const QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->isEnabled(), qPrintable(button->text()));
        }
    }
    void preparesApprovesAndPays()
    {
        PageBench bench;
        const Rewards rewards(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        QTest::mouseClick(page.header()->primary(), Qt::LeftButton);
        accept(page, "preparePayoutDialog");
        QCOMPARE(texts(page, "payoutItems", 0), QStringList(QString::fromUtf8("Lucía Gómez")));
        QCOMPARE(bench.value(QStringLiteral("SELECT state || total_minor FROM payouts")), QStringLiteral("draft1000"));
        QVERIFY(!button(page, "payAll")->isVisible()); // first somebody looks at it
        click(page, "approvePayout");
        click(page, "payAll");
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("paymentDialog"));
        QVERIFY(saysThatNothingIsTakenBack(*dialog));
        dialog->findChild<QLineEdit*>(QStringLiteral("reference"))->setText(QStringLiteral("signed"));
        accept(page, "paymentDialog");
        QCOMPARE(bench.value(QStringLiteral("SELECT state || reference FROM payout_items")),
                 QStringLiteral("paidsigned"));
        QCOMPARE(bench.value(QStringLiteral("SELECT SUM(delta_minor) FROM postings WHERE account = 'issued'")),
                 QStringLiteral("1000"));
        click(page, "recordReturn");
        typeReason(page, QStringLiteral("wrong account"));
        QCOMPARE(bench.value(QStringLiteral("SELECT reason FROM payout_returns")), QStringLiteral("wrong account"));
        click(page, "closePayout");
        QCOMPARE(bench.value(QStringLiteral("SELECT state FROM payouts")), QStringLiteral("closed"));
        QVERIFY(!button(page, "closePayout")->isVisible());
    }
    void takesOutPutsInCancelsAndSaves()
    {
        PageBench bench;
        const Rewards rewards(bench);
        QVERIFY(preparePayout(bench.book(), {}));
        PayoutsPage page(bench.workbench());
        page.show();
        page.setPayoutsShown(true);
        click(page, "takeOut");
        typeReason(page, {});
        QCOMPARE(bench.value(QStringLiteral("SELECT state FROM payout_items")), QStringLiteral("excluded"));
        QVERIFY(!button(page, "approvePayout")->isVisible());
        click(page, "putIn");
        QCOMPARE(bench.value(QStringLiteral("SELECT state FROM payout_items")), QStringLiteral("included"));
        click(page, "approvePayout");
        click(page, "reopenPayout");
        const QString path = bench.path(QStringLiteral("payout.csv"));
        bench.prompts().nextFile(path, 1);
        page.findChild<QAction*>(QStringLiteral("savePayout"))->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.contains("10.00"), csv.constData());
        click(page, "cancelPayout");
        typeReason(page, QStringLiteral("next month"));
        QCOMPARE(bench.value(QStringLiteral("SELECT state || reason FROM payouts")),
                 QStringLiteral("cancellednext month"));
        click(page, "showOwed");
        QVERIFY(page.findChild<DataTable*>(QStringLiteral("payoutTable"))->isVisible());
    }
    void holdsReleasesAndDeclinesTheSelectedReward()
    {
        PageBench bench;
        const Rewards rewards(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        const auto first = QStringLiteral("SELECT state || state_reason FROM rewards WHERE id = 2");
        QVERIFY(!button(page, "declineReward")->isVisible());
        click(page, "holdReward");
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("reasonDialog"));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("accept"))->isEnabled());
        typeReason(page, QStringLiteral("a doubt"));
        QCOMPARE(bench.value(first), QStringLiteral("on_holda doubt"));
        bench.feed().reloadNow();
        click(page, "releaseReward");
        QCOMPARE(bench.value(first), QStringLiteral("pending"));
        bench.feed().reloadNow();
        click(page, "holdReward");
        typeReason(page, QStringLiteral("again"));
        bench.feed().reloadNow();
        click(page, "declineReward");
        typeReason(page, QStringLiteral("no friend"));
        QCOMPARE(bench.value(first), QStringLiteral("declinedno friend"));
    }
    void writesADebtOff()
    {
        PageBench bench;
        const Rewards rewards(bench);
        const PayoutId payout = *preparePayout(bench.book(), {});
        QVERIFY(approvePayout(bench.book(), payout));
        QVERIFY(markPaid(bench.book(), payout, {}));
        ReferralEntry earlier; // somebody else was first: Lucía's paid reward is clawed back
        earlier.referrer = rewards.marco;
        earlier.referredFriend = {
            bench.value(QStringLiteral("SELECT friend_id FROM referrals WHERE id = 1")).toLongLong()};
        earlier.referredOn = QDate(2026, 10, 1);
        QVERIFY(recordReferral(bench.book(), earlier));
        bench.snapshot();
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        auto* table = page.findChild<DataTable*>(QStringLiteral("payoutTable"));
        table->setCurrentIndex(
            table->model()->index(int(texts(page, "payoutTable", 0).indexOf(QString::fromUtf8("Lucía Gómez"))), 0));
        QVERIFY(button(page, "payBack")->isVisible());
        click(page, "writeOff");
        typeReason(page, QStringLiteral("our mistake"));
        QCOMPARE(bench.value(QStringLiteral("SELECT SUM(delta_minor) FROM postings WHERE account = 'write_off'")),
                 QStringLiteral("-1000"));
    }
    void saysWhenNothingIsOwed()
    {
        PageBench bench;
        bench.snapshot();
        PayoutsPage page(bench.workbench());
        QSignalSpy record(&bench.workbench(), &Workbench::recordReferralRequested);
        page.show();
        page.refresh();
        auto* button = page.findChild<QPushButton*>(QStringLiteral("emptyStateAction"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(record.size(), 1);
    }
};

QTEST_MAIN(PayoutsPageTest)
#include "tst_payoutspage.moc"
