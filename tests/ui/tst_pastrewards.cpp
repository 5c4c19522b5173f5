#include "core/actions/undo.h"
#include "tests/ui/importdesk.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>

using namespace vouchwell;
using namespace vouchwell::ui;
using namespace vouchwell::ui::test;

namespace {

constexpr auto kSales = "Receipt,Date,Net,Customer e-mail\n"
                        "B1,2025-03-11,29.55,ben@example.org\n"
                        "B2,2025-03-12,19.55,carla@example.org\n";
constexpr auto kReferrals = "Referrer Email,Friend Email,Referred On\n"
                            "ana@example.org,ben@example.org,2025-03-01\n"
                            "ana@example.org,carla@example.org,2025-03-02\n"
                            "ana@example.org,dario@example.org,2025-06-01\n";

} // namespace

/// Whether an imported referral of the past gives a reward is asked on the check step of the import.
class PastRewardsTest : public QObject
{
    Q_OBJECT

private:
    static QCheckBox* box(const ImportDesk& desk)
    {
        return desk.page->findChild<QCheckBox*>(QStringLiteral("givePastRewards"));
    }
    static void settle(const ImportDesk& desk)
    {
        QTRY_COMPARE(desk.text("importNote"), QStringLiteral("Nothing is written yet."));
    }
    static void tick(const ImportDesk& desk)
    {
        QTest::mouseClick(box(desk), Qt::LeftButton, {}, QPoint(5, box(desk)->height() / 2));
        settle(desk);
    }
    static void check(const ImportDesk& desk, const char* list)
    {
        open(desk, desk.write(QStringLiteral("list.csv"), list));
        goTo(desk, ImportPage::Step::Check);
    }
    static void import(const ImportDesk& desk, const char* list)
    {
        check(desk, list);
        goTo(desk, ImportPage::Step::Done);
    }
    static QString owed(const ImportDesk& desk)
    {
        return desk.value(QStringLiteral("SELECT COALESCE(SUM(delta_minor), 0) FROM postings WHERE account IN "
                                         "('pending', 'available')"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void leavesThePastWithoutRewardsUnlessAskedFor()
    {
        const ImportDesk desk;
        import(desk, kSales);
        check(desk, kReferrals);
        QVERIFY(box(desk)->isVisible());
        QVERIFY(!box(desk)->isChecked());
        QCOMPARE(desk.text("pastRewardsSentence"),
                 QStringLiteral("2 of these referrals became customers before today. They give no rewards."));
        QCOMPARE(box(desk)->text(), QStringLiteral("&Give rewards for them too: adds €20.00 to what is owed."));
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(owed(desk), QStringLiteral("0"));
        QVERIFY(!desk.page->findChild<QLabel*>(QStringLiteral("owedSentence"))->isVisible());
        QCOMPARE(desk.value(QStringLiteral("SELECT COUNT(*) FROM referrals WHERE stage = 'converted'")),
                 QStringLiteral("2"));
    }

    void givesThemWhereTheBoxIsTicked()
    {
        const ImportDesk desk;
        import(desk, kSales);
        check(desk, kReferrals);
        tick(desk);
        QVERIFY(box(desk)->isChecked());
        QCOMPARE(desk.text("pastRewardsSentence"),
                 QStringLiteral("2 of these referrals became customers before today."));
        QCOMPARE(box(desk)->text(), QStringLiteral("&Give rewards for them too: adds €20.00 to what is owed."));
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(owed(desk), QStringLiteral("2000"));
        QCOMPARE(desk.text("owedSentence"), QStringLiteral("Rewards of €20.00 were added to what is owed."));
    }

    void takesTheTickBackLikeAnyDecision()
    {
        const ImportDesk desk;
        import(desk, kSales);
        check(desk, kReferrals);
        tick(desk);
        desk.click("takeBackDecision");
        settle(desk);
        QVERIFY(!box(desk)->isChecked());
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(owed(desk), QStringLiteral("0"));
    }

    void keepsTheChoiceForTheNextListWithTheseColumns()
    {
        const ImportDesk desk;
        import(desk, kSales);
        check(desk, kReferrals);
        tick(desk);
        goTo(desk, ImportPage::Step::Done);
        import(desk, "Receipt,Date,Net,Customer e-mail\nB3,2025-06-11,29.55,eva@example.org\n");
        check(desk, "Referrer Email,Friend Email,Referred On\nana@example.org,eva@example.org,2025-06-01\n");
        QVERIFY(box(desk)->isVisible());
        QVERIFY(box(desk)->isChecked());
        tick(desk);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(owed(desk), QStringLiteral("2000"));
    }

    /// The month's end: the list of referrals first, then the till's.
    void asksAgainWhereSalesMakeCustomersOfThePast()
    {
        const ImportDesk desk;
        import(desk, kReferrals);
        check(desk, kSales);
        QVERIFY(box(desk)->isVisible());
        QVERIFY(!box(desk)->isChecked());
        QCOMPARE(box(desk)->text(), QStringLiteral("&Give rewards for them too: adds €20.00 to what is owed."));
        tick(desk);
        QCOMPARE(box(desk)->text(), QStringLiteral("&Give rewards for them too: adds €20.00 to what is owed."));
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(owed(desk), QStringLiteral("2000"));
        QVERIFY(bool(undo(*desk.book)));
        QCOMPARE(desk.value(QStringLiteral("SELECT COUNT(*) FROM claims WHERE rewards_from IS NOT NULL")),
                 QStringLiteral("3"));
        QCOMPARE(owed(desk), QStringLiteral("0"));
    }

    void asksNothingWhereItMakesNoDifference()
    {
        const ImportDesk desk;
        check(desk, kReferrals);
        QVERIFY(!box(desk)->isVisible());
        goTo(desk, ImportPage::Step::Done);
        // Who buys from now on gives one as usual: nobody is asked about sales.
        check(desk, "Receipt,Date,Net,Customer e-mail\nB1,2025-06-30,29.55,dario@example.org\n");
        QVERIFY(!box(desk)->isVisible());
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(owed(desk), QStringLiteral("1000"));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(PastRewardsTest)
#include "tst_pastrewards.moc"
