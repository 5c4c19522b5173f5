#include "core/rules/starterrules.h"
#include "tests/support/pagebench.h"
#include "ui/rewards/monthbars.h"
#include "ui/rewards/replaypanel.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

RuleSet rulesGiving(qint64 minor)
{
    RuleSet rules = starterRules(*Currency::parse(QStringLiteral("EUR")));
    rules.rules.front().amount.number = minor;
    return rules;
}

/// As the C locale of tests writes it.
QString money(const char* amount)
{
    return QString::fromLatin1(amount) + u'€';
}

} // namespace

class ReplayPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_lucia = m_bench->person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        for (int i = 0; i < 3; ++i)
            bring(i);
        m_bench->snapshot();
        m_draft = std::make_unique<RulesDraft>();
        m_draft->reset(rulesGiving(1000), rulesGiving(1000));
        m_panel = std::make_unique<ReplayPanel>(*m_draft, m_bench->workbench());
        m_panel->setCampaign(m_bench->book().starterCampaign());
        m_panel->show();
        QTRY_VERIFY(m_panel->figures());
    }
    void cleanup()
    {
        m_panel.reset();
        m_draft.reset();
        m_bench.reset();
    }

    void saysWhatTheDraftWouldHaveCost()
    {
        QCOMPARE(text("replay_cost"), money("30.00"));
        QVERIFY(part<QPushButton>("noticing0")->isHidden());
        draw(1500);
        QCOMPARE(text("replay_cost"), money("45.00"));
        QCOMPARE(text("replay_per_customer"), money("15.00"));
        QCOMPARE(text("replay_people"), QStringLiteral("1 / 0"));
    }

    void saysWhoWouldNoticeAndOpensThem()
    {
        draw(700);
        auto* name = part<QPushButton>("noticing0");
        QCOMPARE(name->text(), QStringLiteral("Lucía Gómez"));
        QVERIFY(name->accessibleName().contains(QStringLiteral("9.00")));
        QSignalSpy opened(&m_bench->workbench(), &Workbench::personRequested);
        QTest::mouseClick(name, Qt::LeftButton);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().value<PersonId>(), m_lucia);
    }

    void theNewestOfManyMovementsIsShown()
    {
        for (qint64 amount = 1000; amount <= 3000; amount += 10)
            m_draft->change(QStringLiteral("Drag"), rulesGiving(amount), QStringLiteral("drag"));
        QTRY_COMPARE(text("replay_cost"), money("90.00"));
    }

    void anAssumptionIsMarkedAsOne()
    {
        draw(1500);
        auto* more = part<QSlider>("moreFriends");
        more->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(more, Qt::Key_PageUp);
        QCOMPARE(text("moreFriendsText"), QStringLiteral("+20 %"));
        QCOMPARE(text("replay_cost"), money("54.00"));
        QVERIFY(text("replayState").contains(QStringLiteral("assumption")));
        QCOMPARE(m_panel->figures()->draft.costMinor, qint64(4500));
    }

    void followsTheBook()
    {
        bring(3);
        QTRY_COMPARE(text("replay_cost"), money("40.00"));
    }

    void largerNumbersMoveNothing()
    {
        draw(1500);
        m_panel->resize(320, 900);
        QCoreApplication::processEvents();
        const int width = m_panel->minimumSizeHint().width();
        const int months = m_panel->findChild<MonthBars*>()->y();
        draw(1'234'500);
        QCoreApplication::processEvents();
        QCOMPARE(m_panel->minimumSizeHint().width(), width);
        QCOMPARE(m_panel->findChild<MonthBars*>()->y(), months);
    }

    void saysHowTheMonthsCost()
    {
        draw(1500);
        const auto* months = m_panel->findChild<MonthBars*>();
        QVERIFY(months->accessibleDescription().contains(
            QStringLiteral("November 2026: %1 now, %2").arg(money("20.00"), money("30.00"))));
    }

    void saysHowFriendsAreCounted()
    {
        QVERIFY(text("countingSentence").isEmpty());
        RuleSet ladder = rulesGiving(1000);
        ladder.rules.front().tiers = TierSchedule{};
        ladder.rules.front().tiers->steps = {{1, {RewardValue::Kind::Flat, 500}}, {3, {RewardValue::Kind::Flat, 2000}}};
        m_draft->selectRule(0);
        m_draft->change(QStringLiteral("Ladder"), ladder);
        QVERIFY(text("countingSentence").contains(QStringLiteral("for the first time")));
        QTRY_COMPARE(text("replay_cost"), money("30.00"));
        QTRY_COMPARE(text("replay_highest"), money("20.00"));
    }

private:
    void bring(int number)
    {
        const PersonId bought = m_bench->person(QStringLiteral("Friend"), QString::number(number));
        const QDate on = number == 0 ? QDate(2026, 8, 3) : QDate(2026, 11, 3).addDays(number);
        m_bench->referral(m_lucia, bought, on.addDays(-2));
        m_bench->sale(bought, on, 5000, QStringLiteral("B-%1").arg(number));
    }
    void draw(qint64 amount)
    {
        QSignalSpy answered(m_panel.get(), &ReplayPanel::answered);
        m_draft->change(QStringLiteral("Set the amount"), rulesGiving(amount));
        QVERIFY(answered.wait());
    }
    template<typename Widget>
    Widget* part(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    QString text(const char* name) const { return part<PlainLabel>(name)->text(); }

    std::unique_ptr<PageBench> m_bench;
    PersonId m_lucia;
    std::unique_ptr<RulesDraft> m_draft;
    std::unique_ptr<ReplayPanel> m_panel;
};

QTEST_MAIN(ReplayPanelTest)
#include "tst_replaypanel.moc"
