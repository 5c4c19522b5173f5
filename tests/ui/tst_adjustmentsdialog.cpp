#include "app/adjustmentnotices.h"
#include "core/actions/publishrules.h"
#include "core/rules/starterrules.h"
#include "tests/support/pagebench.h"
#include "ui/payouts/adjustmentsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainlabel.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

/// 10.00 for each friend, 15.00 from the third on.
RuleSet ladder()
{
    RuleSet rules = starterRules(*Currency::parse(QStringLiteral("EUR")));
    TierSchedule tiers;
    tiers.steps = {{1, {RewardValue::Kind::Flat, 1000}}, {3, {RewardValue::Kind::Flat, 1500}}};
    rules.rules.front().tiers = tiers;
    return rules;
}

/// Lucía brought three friends who bought on the 10th, 11th and 12th; then one who bought on the 2nd turned up.
class LadderBench : public PageBench
{
public:
    LadderBench()
    {
        m_isReady = bool(publishRules(book(), {{}, ladder(), {}, {}}));
        const PersonId lucia = person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        for (const int day : {10, 11, 12, 2}) {
            const QString name = QStringLiteral("Friend %1").arg(day);
            const PersonId buyer = person(name, QStringLiteral("Ruiz"));
            referral(lucia, buyer, {2026, 10, day});
            sale(buyer, {2026, 10, day}, 5000, QStringLiteral("B-%1").arg(day));
            if (m_friends.empty())
                m_friends.push_back(buyer);
        }
    }

    bool isReady() const { return m_isReady; }
    PersonId firstFriend() const { return m_friends.front(); }
    int adjustments() { return value(QStringLiteral("SELECT COUNT(*) FROM adjustments WHERE is_void = 0")).toInt(); }

private:
    bool m_isReady = false;
    std::vector<PersonId> m_friends;
};

template<typename Widget>
Widget* part(const QWidget& dialog, const char* name)
{
    return dialog.findChild<Widget*>(QLatin1String(name));
}

} // namespace

class AdjustmentsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void showsWhatWouldBeDifferentAndAdjustsWhatIsSelected()
    {
        LadderBench bench;
        QVERIFY(bench.isReady());
        AdjustmentsDialog dialog(bench.workbench());
        dialog.show();
        auto* table = part<DataTable>(dialog, "adjustmentsTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Lucía Gómez"));
        QCOMPARE(table->model()->index(0, 4).data().toString(), QString::fromUtf8("€10.00"));
        QCOMPARE(table->model()->index(0, 6).data().toString(), QString::fromUtf8("+€5.00"));
        QCOMPARE(part<PlainLabel>(dialog, "adjustmentsChoice")->text(),
                 QString::fromUtf8("1 reward(s) selected: +€5.00"));
        QTest::keyClicks(part<QLineEdit>(dialog, "adjustmentsReason"), QStringLiteral("old notebook"));
        QTest::mouseClick(part<QPushButton>(dialog, "applyAdjustments"), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(bench.value(QStringLiteral("SELECT delta_minor || ' ' || reason FROM adjustments")),
                 QStringLiteral("500 old notebook"));
    }

    void leavesThemWhereNobodyAdjusts()
    {
        LadderBench bench;
        AdjustmentsDialog dialog(bench.workbench());
        dialog.show();
        auto* table = part<DataTable>(dialog, "adjustmentsTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->clearSelection();
        QVERIFY(!part<QPushButton>(dialog, "applyAdjustments")->isEnabled());
        QTest::mouseClick(part<QPushButton>(dialog, "leaveAdjustments"), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(bench.adjustments(), 0);
    }

    void lossesAreNotSelectedByThemselves()
    {
        LadderBench bench;
        bench.returnOf(bench.firstFriend(), {2026, 11, 1}, 5000, QStringLiteral("R-1"), QStringLiteral("B-10"));
        AdjustmentsDialog dialog(bench.workbench());
        dialog.show();
        auto* table = part<DataTable>(dialog, "adjustmentsTable");
        const auto* sentence = part<PlainLabel>(dialog, "adjustmentsSentence");
        QTRY_VERIFY2(!sentence->text().startsWith(QLatin1String("Comparing")), qPrintable(sentence->text()));
        for (const QModelIndex& row : table->selectionModel()->selectedRows(6))
            QVERIFY2(row.data().toString().startsWith(u'+'), qPrintable(row.data().toString()));
    }

    void aNoticeSaysSoUntilItIsPutAway()
    {
        LadderBench bench;
        MainWindow window(bench.commands(), bench.session());
        new app::AdjustmentNotices(bench.workbench(), window);
        bench.feed().reloadNow();
        const auto bar = [&] { return window.findChild<NoticeBar*>(); };
        QTRY_VERIFY(bar());
        QVERIFY2(bar()->text().startsWith(QLatin1String("By what is known now, 1 given reward")),
                 qPrintable(bar()->text()));
        Q_EMIT bar()->dismissed();
        window.removeNotice(QStringLiteral("adjustments"));
        QTRY_VERIFY(!bar());
        bench.feed().reloadNow();
        QTest::qWait(50);
        QVERIFY(!bar());
    }
};

QTEST_MAIN(AdjustmentsDialogTest)
#include "tst_adjustmentsdialog.moc"
