#include "tests/support/pagebench.h"
#include "ui/payouts/payoutmodel.h"
#include "ui/payouts/payoutspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
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

} // namespace

class PayoutsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

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
        QTest::mouseClick(page.header()->primary(), Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        for (const QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->isEnabled(), qPrintable(button->text()));
        }
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
