#include "tests/ui/draftbench.h"
#include "ui/rewards/numberspin.h"
#include "ui/rewards/rulefineprint.h"
#include "ui/rewards/rulesentence.h"
#include "ui/rewards/rulesentences.h"
#include "ui/widgets/wordsentence.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QStyleOptionSlider>

using namespace vouchwell;
using namespace vouchwell::ui;
using namespace vouchwell::test;

Q_DECLARE_METATYPE(vouchwell::RuleSet)

namespace {

RuleSet changed(const RuleSet& rules, const std::function<void(Rule&)>& change)
{
    RuleSet result = rules;
    change(result.rules.front());
    return result;
}

QString joined(const std::vector<RuleSentence>& sentences)
{
    QStringList texts;
    for (const RuleSentence& sentence : sentences)
        texts << sentence.text();
    return texts.join(u'\n');
}

} // namespace

class TestRuleSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void saysWhatIsGiven_data();
    void saysWhatIsGiven();
    void saysWhatElse_data();
    void saysWhatElse();
    void everyWordSaysWhatItIsAbout();
    void aNumberIsTypedInItsPlace();
    void aDragOfTheSliderIsOneStep();
    void aStepStopsAtItsNeighbour();
    void aChoiceIsMadeWithTheMouse();
    void aChoiceThatMakesAMistakeCannotBeMade();
    void anotherNumberIsOfferedBehindTheChoices();
    void theKeyboardOpensChangesAndCloses();
    void tabGoesFromWordToWord();
    void anOpenEditorFollowsTheDraft();
    void showsAllRulesOnDemand();

private:
    QPushButton* word(const char* name) const { return m_view->findChild<QPushButton*>(QString::fromLatin1(name)); }
    QWidget* popup() const { return m_view->findChild<QWidget*>(QStringLiteral("numberPopup")); }
    NumberSpin* spin() const { return m_view->findChild<NumberSpin*>(QStringLiteral("numberSpin")); }
    QSlider* slider() const { return m_view->findChild<QSlider*>(QStringLiteral("numberSlider")); }
    void click(QPushButton* button) const { QTest::mouseClick(button, Qt::LeftButton); }

    std::unique_ptr<DraftBench> m_bench;
    std::unique_ptr<RuleSentenceView> m_view;
};

void TestRuleSentence::init()
{
    m_view.reset();
    m_bench = std::make_unique<DraftBench>(ladderRules());
    m_view = std::make_unique<RuleSentenceView>(m_bench->draft, m_bench->locale);
    m_view->resize(700, 400);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestRuleSentence::saysWhatIsGiven_data()
{
    QTest::addColumn<RuleSet>("rules");
    QTest::addColumn<QString>("text");
    const RuleSet ladder = ladderRules();
    const RuleSet plain = plainRules();
    const auto row = [](const char* name, const RuleSet& rules, const char* text) {
        QTest::newRow(name) << rules << QString::fromUtf8(text);
    };
    row("ladder", ladder,
        "From the 1st friend in 12 months, give €5.00 store credit for each one that buys, valid 90 day(s).\n"
        "From the 5th friend in 12 months, give €8.00 store credit for each one that buys, valid 90 day(s).\n"
        "From the 12th friend in 12 months, give €12.00 store credit for each one that buys, valid 90 day(s).");
    row("from the next one on",
        changed(ladder,
                [](Rule& rule) {
                    rule.tiers->crossing = TierSchedule::Crossing::Next;
                    rule.tiers->steps.erase(rule.tiers->steps.begin() + 1, rule.tiers->steps.end());
                }),
        "After the 1st friend in 12 months, give €5.00 store credit for each one that buys, valid 90 day(s).");
    row("by value",
        changed(ladder,
                [](Rule& rule) {
                    rule.tiers->measure = Measure::Value;
                    rule.tiers->window = {};
                    rule.tiers->steps = {{0, {RewardValue::Kind::Percent, 250}}};
                    rule.expiryDays = 0;
                }),
        "Once friends have bought for €0.00 in the whole campaign, give 2.5% of the purchase as store credit for each "
        "one that buys, valid without end.");
    row("each part of the value",
        changed(ladder,
                [](Rule& rule) {
                    rule.tiers->measure = Measure::Value;
                    rule.tiers->crossing = TierSchedule::Crossing::Marginal;
                    rule.tiers->steps = {{0, {RewardValue::Kind::Percent, 1000}}};
                }),
        "For what friends buy from €0.00 on in 12 months, give 10% of it as store credit, valid 90 day(s).");
    row("factors",
        changed(plain,
                [](Rule& rule) {
                    rule.tiers = TierSchedule{};
                    rule.tiers->steps = {{5, {RewardValue::Kind::Factor, 15'000}}};
                }),
        "Give €10.00 store credit for each friend who buys, valid 90 day(s).\n"
        "From the 5th friend in the whole campaign, give 1.5 times the usual amount.");
    row("points",
        changed(plain,
                [](Rule& rule) {
                    rule.reward.form = RewardForm::Points;
                    rule.amount.number = 50;
                }),
        "Give 50 point(s) for each friend who buys, valid 90 day(s).");
    row("points for a purchase",
        changed(plain,
                [](Rule& rule) {
                    rule.reward.form = RewardForm::Points;
                    rule.amount = {RewardValue::Kind::Percent, 5};
                    rule.trigger = {Trigger::Kind::EachPurchase, 0};
                }),
        "Give 5 points per €100.00 of the purchase for each purchase of a friend, valid 90 day(s).");
    row("pieces",
        changed(plain,
                [](Rule& rule) {
                    rule.reward = {RewardForm::Gift, QStringLiteral("Tote bag"), 0, 0, 0};
                    rule.amount.number = 2;
                    rule.trigger = {Trigger::Kind::NthPurchase, 3};
                }),
        "Give 2 × Tote bag for the 3rd purchase of each friend, valid 90 day(s).");
    row("brackets",
        changed(plain,
                [](Rule& rule) {
                    rule.amount.number = 0;
                    rule.brackets = Brackets{true, {{0, {RewardValue::Kind::Percent, 500}}}};
                }),
        "For the part of a purchase from €0.00 on, give 5% of it as store credit for each friend who buys, valid 90 "
        "day(s).");
    row("milestone",
        changed(plain,
                [](Rule& rule) {
                    rule.trigger = {Trigger::Kind::Milestone, 10};
                    rule.milestoneWindow = {Window::Kind::Year, 0};
                }),
        "Give €10.00 store credit once for the 10th friend in a calendar year, valid 90 day(s).");
}

void TestRuleSentence::saysWhatIsGiven()
{
    QFETCH(RuleSet, rules);
    QFETCH(QString, text);
    QCOMPARE(joined(RuleSentences(rules, 0, m_bench->locale).write()), text);
}

void TestRuleSentence::saysWhatElse_data()
{
    QTest::addColumn<RuleSet>("rules");
    QTest::addColumn<QString>("text");
    const RuleSet plain = plainRules();
    const auto row = [](const char* name, const RuleSet& rules, const char* text) {
        QTest::newRow(name) << rules << QString::fromUtf8(text);
    };
    row("usual", plain,
        "It goes to the referrer.\nIt has no lower bound and no upper bound.\n"
        "It becomes available after 14 day(s) and needs no approval.\nIt is given all at once.\n"
        "Where a part of a purchase comes back, a fixed reward stays.");
    row("everything",
        changed(plain,
                [](Rule& rule) {
                    rule.role = Role::Friend;
                    rule.condition = {Condition::Kind::Test,         {},
                                      Condition::Subject::FriendTag, Condition::Comparison::Is,
                                      QStringLiteral("VIP"),         0};
                    rule.factors = {{QStringLiteral("December"), 20'000, QDate(2026, 12, 1), QDate(2026, 12, 31), {}}};
                    rule.decay.shape = Decay::Shape::Linear;
                    rule.decay.fromDays = 30;
                    rule.decay.toDays = 90;
                    rule.decay.floorBp = 2500;
                    rule.floor = 200;
                    rule.ceiling = 5000;
                    rule.holdDays = 0;
                    rule.approval = Rule::Approval::ByHand;
                    rule.instalments = {3, 30};
                    rule.partialReturn = Rule::PartialReturn::Proportional;
                }),
        "It goes to the referred friend.\nIt is given only if the friend is marked “VIP”.\n"
        "“December” gives 2 times the usual amount, from 1 December 2026 to 31 December 2026.\n"
        "Between day 30 and day 90 after the referral it shrinks evenly to 25%.\n"
        "It has a lower bound of €2.00 and an upper bound of €50.00.\n"
        "It becomes available at once and then waits for your approval.\n"
        "It is given in 3 parts, 30 day(s) apart.\n"
        "Where a part of a purchase comes back, the reward shrinks by the same part.");
}

void TestRuleSentence::saysWhatElse()
{
    QFETCH(RuleSet, rules);
    QFETCH(QString, text);
    QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    QString said = joined(RuleFinePrint(rules, 0, m_bench->locale).write());
    said.replace(m_bench->locale.toString(QDate(2026, 12, 1), QLocale::LongFormat), QStringLiteral("1 December 2026"));
    said.replace(m_bench->locale.toString(QDate(2026, 12, 31), QLocale::LongFormat),
                 QStringLiteral("31 December 2026"));
    QCOMPARE(said, text);
}

void TestRuleSentence::everyWordSaysWhatItIsAbout()
{
    for (QPushButton* button : m_view->findChildren<QPushButton*>())
        QVERIFY2(button->accessibleName().contains(QStringLiteral(": ")), qPrintable(button->text()));
    QCOMPARE(word("value.tier.1")->accessibleName(), QStringLiteral("Reward of step 2: €8.00"));
}

void TestRuleSentence::aNumberIsTypedInItsPlace()
{
    click(word("value.tier.1"));
    QVERIFY(popup()->isVisible());
    QCOMPARE(spin()->value(), qint64(800));
    QTest::keyClicks(spin(), QStringLiteral("9.50"));
    QTest::keyClick(spin(), Qt::Key_Return);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(m_bench->rule().tiers->steps[1].value.number, qint64(950));
    QCOMPARE(word("value.tier.1")->text(), QStringLiteral("€9.50"));
    QCOMPARE(m_bench->steps(), 1);
    m_bench->undo();
    QCOMPARE(word("value.tier.1")->text(), QStringLiteral("€8.00"));
}

void TestRuleSentence::aDragOfTheSliderIsOneStep()
{
    click(word("value.tier.1"));
    QStyleOptionSlider option;
    option.initFrom(slider());
    option.minimum = slider()->minimum();
    option.maximum = slider()->maximum();
    option.sliderPosition = slider()->sliderPosition();
    option.orientation = Qt::Horizontal;
    const QRect knob = slider()->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider());
    dragBy(slider(), knob.center(), QPoint(slider()->width() / 4, 0));
    QVERIFY(m_bench->rule().tiers->steps[1].value.number > 800);
    QCOMPARE(spin()->value(), m_bench->rule().tiers->steps[1].value.number);
    QVERIFY(!m_bench->draft.isInGesture());
    QCOMPARE(m_bench->steps(), 1);
    m_bench->undo();
    QCOMPARE(m_bench->rule().tiers->steps[1].value.number, qint64(800));
}

void TestRuleSentence::aStepStopsAtItsNeighbour()
{
    click(word("from.tier.1"));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(spin(), Qt::Key_Up);
    QCOMPARE(m_bench->rule().tiers->steps[1].from, qint64(11));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(spin(), Qt::Key_Down);
    QCOMPARE(m_bench->rule().tiers->steps[1].from, qint64(2));
    QVERIFY(problemsOf(m_bench->draft.rules()).isEmpty());
}

void TestRuleSentence::aChoiceIsMadeWithTheMouse()
{
    QMenu* menu = word("form.tier.0")->menu();
    menu->popup(word("form.tier.0")->mapToGlobal(QPoint(0, 0)));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(1)).center());
    QCOMPARE(m_bench->rule().reward.form, RewardForm::Cash);
    QCOMPARE(word("form.tier.2")->text(), QStringLiteral("cash"));
    QCOMPARE(m_bench->draft.undoStack()->undoText(), QStringLiteral("Change “Kind of reward”"));
}

void TestRuleSentence::aChoiceThatMakesAMistakeCannotBeMade()
{
    QMenu* menu = word("crossing")->menu();
    menu->popup(QPoint());
    const QAction* marginal = menu->actions().at(3);
    QVERIFY(!marginal->isEnabled());
    QVERIFY(marginal->toolTip().contains(QStringLiteral("percentages")));
    QVERIFY(menu->actions().at(2)->isEnabled());
    menu->close();
}

void TestRuleSentence::anotherNumberIsOfferedBehindTheChoices()
{
    QMenu* menu = word("window.tier.0")->menu();
    QCOMPARE(menu->actions().last()->text(), QStringLiteral("Another number of days…"));
    menu->actions().last()->trigger();
    QVERIFY(popup()->isVisible());
    QTest::keyClicks(spin(), QStringLiteral("120"));
    QTest::keyClick(spin(), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(m_bench->rule().tiers->window, (Window{Window::Kind::Rolling, 120}));
    QCOMPARE(m_bench->steps(), 1);
}

void TestRuleSentence::theKeyboardOpensChangesAndCloses()
{
    QPushButton* hold = word("hold");
    hold->setFocus();
    QTest::keyClick(hold, Qt::Key_Return);
    QVERIFY(popup()->isVisible());
    QTest::keyClick(spin(), Qt::Key_Up);
    QTest::keyClick(spin(), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(m_bench->rule().holdDays, 15);
    QCOMPARE(word("hold"), hold);
    QVERIFY(hold->hasFocus());
}

void TestRuleSentence::tabGoesFromWordToWord()
{
    word("from.tier.1")->setFocus();
    for (const char* name : {"measure.tier.1", "window.tier.1", "value.tier.1", "form.tier.1"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
    }
}

void TestRuleSentence::anOpenEditorFollowsTheDraft()
{
    click(word("value.tier.1"));
    RuleSet rules = m_bench->draft.rules();
    rules.rules.front().tiers->steps[1].value.number = 900;
    m_bench->draft.change(QStringLiteral("Drag"), rules, QStringLiteral("ladder"));
    QCOMPARE(spin()->value(), qint64(900));
    QVERIFY(popup()->isVisible());
    QVERIFY(spin()->hasFocus());
    QCOMPARE(word("value.tier.1")->text(), QStringLiteral("€9.00"));
}

void TestRuleSentence::showsAllRulesOnDemand()
{
    RuleSet rules = ladderRules();
    rules.rules.push_back(plainRules().rules.front());
    rules.rules.back().key = QStringLiteral("welcome");
    rules.rules.back().role = Role::Friend;
    m_bench->draft.reset(rules, rules);
    QVERIFY(m_view->textOf(1).isEmpty());
    auto* all = m_view->findChild<QCheckBox*>(QStringLiteral("allRules"));
    QVERIFY(all->isVisible());
    QTest::keyClick(all, Qt::Key_Space);
    QVERIFY(m_view->textOf(1).contains(QStringLiteral("Give €10.00 store credit")));
    QVERIFY(m_view->textOf(0).contains(QStringLiteral("From the 5th friend")));
}

QTEST_MAIN(TestRuleSentence)
#include "tst_rulesentence.moc"
