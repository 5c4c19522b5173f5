#include "tests/ui/draftbench.h"
#include "ui/rewards/bracketseditor.h"
#include "ui/rewards/calendarcanvas.h"
#include "ui/rewards/calendareditor.h"
#include "ui/rewards/capcanvas.h"
#include "ui/rewards/capseditor.h"
#include "ui/rewards/decaycanvas.h"
#include "ui/rewards/decayeditor.h"
#include "ui/rewards/numberspin.h"
#include "ui/rewards/ruleeditors.h"
#include "ui/rewards/stepcanvas.h"
#include "ui/widgets/wordsentence.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace vouchwell;
using namespace vouchwell::ui;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 11, 22);

RuleSet bracketRules()
{
    RuleSet rules = plainRules();
    Rule& rule = rules.rules.front();
    rule.amount.number = 0;
    rule.brackets = Brackets{true,
                             {{0, {RewardValue::Kind::Percent, 500}},
                              {5000, {RewardValue::Kind::Percent, 800}},
                              {20'000, {RewardValue::Kind::Percent, 1000}}}};
    return rules;
}

RuleSet decayRules(Decay::Shape shape)
{
    RuleSet rules = plainRules();
    Decay& decay = rules.rules.front().decay;
    decay.shape = shape;
    decay.floorBp = shape == Decay::Shape::Steps ? 0 : 2000;
    if (shape == Decay::Shape::Linear)
        decay.fromDays = 20, decay.toDays = 80;
    if (shape == Decay::Shape::HalfLife)
        decay.halfLifeDays = 40;
    if (shape == Decay::Shape::Steps)
        decay.steps = {{30, {RewardValue::Kind::Factor, 7500}}, {60, {RewardValue::Kind::Factor, 5000}}};
    return rules;
}

RuleSet cappedRules()
{
    RuleSet rules = ladderRules();
    Cap cap;
    cap.window = {Window::Kind::Rolling, 365};
    cap.amount = 20'000;
    cap.count = 20;
    rules.caps = {cap};
    return rules;
}

RuleSet promotedRules()
{
    RuleSet rules = plainRules();
    rules.rules.front().factors = {{QStringLiteral("December"), 20'000, QDate(2026, 12, 1), QDate(2026, 12, 31), {}}};
    return rules;
}

} // namespace

class TestRuleEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBracketIsDraggedAndTakenBackAtOnce();
    void aBracketStopsAtItsNeighbour();
    void theKeysMoveABracketAsTheMouseDoes();
    void theNumbersOfBracketsAreTheSameEditor();
    void bracketsBeginWithTheAmountAndEndInIt();
    void bracketsNeedAPurchase();
    void bracketsChangeTheirMeaning();

    void theEndOfADecayIsDragged();
    void aDecayNeverEndsBeforeItBegins();
    void theHalfLifeIsDragged();
    void aStepOfADecayNeverRises();
    void aShapeIsChosen();

    void theEndOfALimitIsDragged();
    void aLimitStaysAboveTheTiers();
    void limitsAreAddedAndRemoved();
    void aLimitSaysHowMuchWasUsed();

    void aPromotionMovesByDays();
    void anEndMovesByWeeksWithShift();
    void aPromotionNeverEndsBeforeItBegins();
    void theKeysMoveAPromotion();
    void promotionsAndChallengesAreAdded();
    void theFieldsChangeThePromotion();

    void mirroredHandlesFollowTheHand();
    void everyEditorIsInTheStrip();
    void tabGoesFromHandleToHandle();

private:
    template<typename Editor, typename... Others>
    Editor* open(const RuleSet& rules, const Others&... others)
    {
        m_editor.reset();
        m_bench = std::make_unique<DraftBench>(rules);
        auto* editor = new Editor(m_bench->draft, others..., m_bench->locale);
        m_editor.reset(editor);
        editor->resize(720, 520);
        editor->show();
        editor->activateWindow();
        if (!QTest::qWaitForWindowActive(editor))
            qWarning("The window did not become active.");
        return editor;
    }
    template<typename Widget>
    Widget* find(const char* name) const
    {
        return m_editor->findChild<Widget*>(QString::fromLatin1(name));
    }
    static void drag(HandleCanvas* canvas, const char* handle, QPoint by, Qt::KeyboardModifiers modifiers = {})
    {
        dragBy(canvas, canvas->placeOf(QString::fromLatin1(handle)), by, modifiers);
    }
    const std::vector<Step>& brackets() const { return m_bench->rule().brackets->steps; }
    const Factor& factor() const { return m_bench->rule().factors.front(); }
    bool isSound() const { return problemsOf(m_bench->draft.rules()).isEmpty(); }

    std::unique_ptr<DraftBench> m_bench;
    std::unique_ptr<QWidget> m_editor;
};

void TestRuleEditors::aBracketIsDraggedAndTakenBackAtOnce()
{
    open<BracketsEditor>(bracketRules());
    auto* canvas = find<StepCanvas>("bracketsCanvas");
    drag(canvas, "1", {60, -30});
    QVERIFY(brackets()[1].from > 5000);
    QVERIFY(brackets()[1].value.number > 800);
    QCOMPARE(brackets()[1].from % canvas->roundAlong(), 0);
    QCOMPARE(m_bench->steps(), 1);
    QVERIFY(!m_bench->draft.isInGesture());
    QVERIFY(isSound());
    m_bench->undo();
    QCOMPARE(brackets()[1].from, qint64(5000));
    QCOMPARE(brackets()[1].value.number, qint64(800));
}

void TestRuleEditors::aBracketStopsAtItsNeighbour()
{
    open<BracketsEditor>(bracketRules());
    auto* canvas = find<StepCanvas>("bracketsCanvas");
    drag(canvas, "1", {2000, 0});
    QCOMPARE(brackets()[1].from, qint64(19'999));
    QCOMPARE(brackets()[1].value.number, qint64(800));
    drag(canvas, "1", {-2000, 2000});
    QCOMPARE(brackets()[1].from, qint64(1));
    QCOMPARE(brackets()[1].value.number, qint64(0));
    drag(canvas, "0", {100, -10});
    QCOMPARE(brackets()[0].from, qint64(0));
    QVERIFY(isSound());
}

void TestRuleEditors::theKeysMoveABracketAsTheMouseDoes()
{
    open<BracketsEditor>(bracketRules());
    auto* canvas = find<StepCanvas>("bracketsCanvas");
    canvas->setFocus();
    canvas->setCurrentHandle(QStringLiteral("1"));
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(brackets()[1].from, 5000 + canvas->roundAlong());
    QTest::keyClick(canvas, Qt::Key_Down);
    QCOMPARE(brackets()[1].value.number, 800 - canvas->roundUp(1));
    QCOMPARE(m_bench->steps(), 2);
    QVERIFY(canvas->accessibleDescription().contains(QStringLiteral("Step 2")));
    QTest::keyClick(canvas, Qt::Key_Delete);
    QCOMPARE(brackets().size(), size_t(2));
}

void TestRuleEditors::theNumbersOfBracketsAreTheSameEditor()
{
    open<BracketsEditor>(bracketRules());
    auto* spin = find<NumberSpin>("stepValue.2");
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QStringLiteral("12.5"));
    QCOMPARE(brackets()[2].value.number, qint64(1250));
    QTest::mouseClick(find<QToolButton>("stepRemove.1"), Qt::LeftButton);
    QCOMPARE(brackets().size(), size_t(2));
    QCOMPARE(brackets()[1].from, qint64(20'000));
    QTest::mouseClick(find<QPushButton>("addBracket"), Qt::LeftButton);
    QCOMPARE(brackets().size(), size_t(3));
    QVERIFY(isSound());
}

void TestRuleEditors::bracketsBeginWithTheAmountAndEndInIt()
{
    open<BracketsEditor>(plainRules());
    QTest::mouseClick(find<QPushButton>("beginBrackets"), Qt::LeftButton);
    QVERIFY(m_bench->rule().brackets);
    QCOMPARE(brackets().front().value, (RewardValue{RewardValue::Kind::Flat, 1000}));
    QVERIFY(isSound());
    QTest::mouseClick(find<QPushButton>("removeBrackets"), Qt::LeftButton);
    QVERIFY(!m_bench->rule().brackets);
    QCOMPARE(m_bench->rule().amount, (RewardValue{RewardValue::Kind::Flat, 1000}));
}

void TestRuleEditors::bracketsNeedAPurchase()
{
    RuleSet rules = plainRules();
    rules.rules.front().trigger.kind = Trigger::Kind::Qualified;
    open<BracketsEditor>(rules);
    QVERIFY(!find<QPushButton>("beginBrackets")->isVisible());
}

void TestRuleEditors::bracketsChangeTheirMeaning()
{
    open<BracketsEditor>(bracketRules());
    auto* meaning = find<QComboBox>("bracketsMeaning");
    QCOMPARE(meaning->currentIndex(), 0);
    meaning->setFocus();
    QTest::keyClick(meaning, Qt::Key_Down);
    QVERIFY(!m_bench->rule().brackets->isGraduated);
    QCOMPARE(brackets()[1].value.number, qint64(800));
    QTest::keyClick(meaning, Qt::Key_Down);
    QCOMPARE(brackets()[1].value, (RewardValue{RewardValue::Kind::Flat, 1000}));
    QVERIFY(isSound());
}

void TestRuleEditors::theEndOfADecayIsDragged()
{
    open<DecayEditor>(decayRules(Decay::Shape::Linear));
    auto* canvas = find<DecayCanvas>("decayCanvas");
    drag(canvas, "to", {-60, -40});
    QVERIFY(m_bench->rule().decay.toDays < 80);
    QVERIFY(m_bench->rule().decay.floorBp > 2000);
    QCOMPARE(m_bench->rule().decay.floorBp % 500, qint64(0));
    QCOMPARE(find<NumberSpin>("decayTo")->value(), qint64(m_bench->rule().decay.toDays));
    QCOMPARE(m_bench->steps(), 1);
    m_bench->undo();
    QCOMPARE(m_bench->rule().decay.toDays, 80);
}

void TestRuleEditors::aDecayNeverEndsBeforeItBegins()
{
    open<DecayEditor>(decayRules(Decay::Shape::Linear));
    auto* canvas = find<DecayCanvas>("decayCanvas");
    drag(canvas, "to", {-2000, 0});
    QCOMPARE(m_bench->rule().decay.toDays, 21);
    drag(canvas, "from", {2000, 0});
    QCOMPARE(m_bench->rule().decay.fromDays, 20);
    QVERIFY(isSound());
}

void TestRuleEditors::theHalfLifeIsDragged()
{
    open<DecayEditor>(decayRules(Decay::Shape::HalfLife));
    auto* canvas = find<DecayCanvas>("decayCanvas");
    drag(canvas, "half", {70, 0});
    QVERIFY(m_bench->rule().decay.halfLifeDays > 40);
    drag(canvas, "half", {-2000, 0});
    QCOMPARE(m_bench->rule().decay.halfLifeDays, 1);
    drag(canvas, "floor", {0, -50});
    QVERIFY(m_bench->rule().decay.floorBp > 2000);
    QCOMPARE(m_bench->steps(), 3);
}

void TestRuleEditors::aStepOfADecayNeverRises()
{
    open<DecayEditor>(decayRules(Decay::Shape::Steps));
    auto* canvas = find<StepCanvas>("decaySteps");
    drag(canvas, "1", {0, -2000});
    QCOMPARE(m_bench->rule().decay.steps[1].value.number, qint64(7500));
    QTest::mouseClick(find<QPushButton>("addDecayStep"), Qt::LeftButton);
    QCOMPARE(m_bench->rule().decay.steps.size(), size_t(3));
    QVERIFY(isSound());
}

void TestRuleEditors::aShapeIsChosen()
{
    open<DecayEditor>(plainRules());
    auto* shape = find<QComboBox>("decayShape");
    shape->setFocus();
    for (const Decay::Shape expected : {Decay::Shape::Steps, Decay::Shape::Linear, Decay::Shape::HalfLife}) {
        QTest::keyClick(shape, Qt::Key_Down);
        QCOMPARE(m_bench->rule().decay.shape, expected);
        QVERIFY(isSound());
    }
    QCOMPARE(m_bench->steps(), 3);
}

void TestRuleEditors::theEndOfALimitIsDragged()
{
    open<CapsEditor>(cappedRules());
    auto* bars = find<CapCanvas>("capBars.0");
    drag(bars, "amount", {-50, 0});
    QVERIFY(*m_bench->draft.rules().caps.front().amount < 20'000);
    QCOMPARE(find<NumberSpin>("capAmount.0")->value(), *m_bench->draft.rules().caps.front().amount);
    QCOMPARE(m_bench->steps(), 1);
    m_bench->undo();
    QCOMPARE(*m_bench->draft.rules().caps.front().amount, qint64(20'000));
}

void TestRuleEditors::aLimitStaysAboveTheTiers()
{
    open<CapsEditor>(cappedRules());
    auto* bars = find<CapCanvas>("capBars.0");
    bars->setFocus();
    bars->setCurrentHandle(QStringLiteral("count"));
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(bars, Qt::Key_Left);
    QCOMPARE(*m_bench->draft.rules().caps.front().count, 12);
    QVERIFY(isSound());
}

void TestRuleEditors::limitsAreAddedAndRemoved()
{
    open<CapsEditor>(ladderRules());
    QMenu* menu = find<QPushButton>("addCap")->menu();
    for (QAction* action : menu->actions())
        action->trigger();
    QCOMPARE(m_bench->draft.rules().caps.size(), size_t(5));
    QVERIFY(isSound());
    QCOMPARE(find<WordSentence>("capSentence.2")->text(),
             QStringLiteral("One referrer gets at most €200.00 and any number of rewards in a calendar year, counting "
                            "rewards as a referrer."));
    QTest::mouseClick(find<QToolButton>("removeCap.0"), Qt::LeftButton);
    QCOMPARE(m_bench->draft.rules().caps.front().scope, Cap::Scope::Friend);
    QVERIFY(!find<WordSentence>("capSentence.4")->isVisible());
}

void TestRuleEditors::aLimitSaysHowMuchWasUsed()
{
    auto* editor = open<CapsEditor>(cappedRules());
    editor->setUse({{15'000, 9}});
    auto* bars = find<CapCanvas>("capBars.0");
    bars->setFocus();
    bars->setCurrentHandle(QStringLiteral("amount"));
    QCOMPARE(bars->accessibleDescription(), QStringLiteral("Largest amount: €200.00, used up to now at most: €150.00"));
}

void TestRuleEditors::aPromotionMovesByDays()
{
    open<CalendarEditor>(promotedRules(), kToday);
    auto* canvas = find<CalendarCanvas>("calendarCanvas");
    drag(canvas, "0.0", {30, 0});
    QVERIFY(factor().from > QDate(2026, 12, 1));
    QCOMPARE(factor().from.daysTo(factor().until), qint64(30));
    QCOMPARE(m_bench->steps(), 1);
    m_bench->undo();
    QCOMPARE(factor().from, QDate(2026, 12, 1));
}

void TestRuleEditors::anEndMovesByWeeksWithShift()
{
    open<CalendarEditor>(promotedRules(), kToday);
    auto* canvas = find<CalendarCanvas>("calendarCanvas");
    drag(canvas, "0.2", {60, 0}, Qt::ShiftModifier);
    QVERIFY(factor().until > QDate(2026, 12, 31));
    QCOMPARE(QDate(2026, 12, 31).daysTo(factor().until) % 7, qint64(0));
    QCOMPARE(factor().from, QDate(2026, 12, 1));
}

void TestRuleEditors::aPromotionNeverEndsBeforeItBegins()
{
    open<CalendarEditor>(promotedRules(), kToday);
    drag(find<CalendarCanvas>("calendarCanvas"), "0.2", {-300, 0});
    QCOMPARE(factor().until, factor().from);
    QVERIFY(isSound());
}

void TestRuleEditors::theKeysMoveAPromotion()
{
    open<CalendarEditor>(promotedRules(), kToday);
    auto* canvas = find<CalendarCanvas>("calendarCanvas");
    canvas->setFocus();
    canvas->setCurrentHandle(QStringLiteral("0.1"));
    QTest::keyClick(canvas, Qt::Key_Left);
    QCOMPARE(factor().from, QDate(2026, 11, 30));
    QTest::keyClick(canvas, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(factor().from, QDate(2026, 12, 7));
    QCOMPARE(m_bench->steps(), 2);
    QTest::keyClick(canvas, Qt::Key_Delete);
    QVERIFY(m_bench->rule().factors.empty());
}

void TestRuleEditors::promotionsAndChallengesAreAdded()
{
    open<CalendarEditor>(plainRules(), kToday);
    QMenu* menu = find<QPushButton>("addToCalendar")->menu();
    menu->actions().at(0)->trigger();
    QCOMPARE(factor().from, QDate(2026, 12, 1));
    QCOMPARE(factor().factorBp, 2 * kWhole);
    menu->actions().at(1)->trigger();
    menu->actions().at(2)->trigger();
    QCOMPARE(m_bench->rule().factors.size(), size_t(2));
    QCOMPARE(m_bench->rule(1).trigger.kind, Trigger::Kind::Milestone);
    QCOMPARE(m_bench->rule(1).from, QDate(2026, 12, 1));
    QVERIFY(isSound());
    menu->popup(QPoint());
    QVERIFY(!menu->actions().at(0)->isEnabled());
    menu->close();
}

void TestRuleEditors::theFieldsChangeThePromotion()
{
    open<CalendarEditor>(promotedRules(), kToday);
    auto* times = find<NumberSpin>("promotionFactor");
    times->setFocus();
    times->selectAll();
    QTest::keyClicks(times, QStringLiteral("1.5"));
    QCOMPARE(factor().factorBp, qint64(15'000));
    QTest::keyClick(times, Qt::Key_Return);
    find<QDateEdit>("lastDay")->setDate(QDate(2027, 1, 6));
    QCOMPARE(factor().until, QDate(2027, 1, 6));
    auto* name = find<QLineEdit>("promotionName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Holidays"));
    QCOMPARE(factor().name, QStringLiteral("Holidays"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_bench->steps(), 3);
}

void TestRuleEditors::mirroredHandlesFollowTheHand()
{
    open<BracketsEditor>(bracketRules());
    m_editor->setLayoutDirection(Qt::RightToLeft);
    auto* canvas = find<StepCanvas>("bracketsCanvas");
    drag(canvas, "1", {-60, 0});
    const qint64 from = brackets()[1].from;
    QVERIFY(from > 5000);
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Left);
    QVERIFY(brackets()[1].from > from);
}

void TestRuleEditors::everyEditorIsInTheStrip()
{
    auto* editors = open<RuleEditors>(promotedRules(), kToday);
    QCOMPARE(editors->count(), 5);
    for (const char* name : {"ruleSentences", "bracketsEditor", "decayEditor", "capsEditor", "calendarEditor"})
        QVERIFY2(find<QWidget>(name), name);
}

void TestRuleEditors::tabGoesFromHandleToHandle()
{
    open<BracketsEditor>(bracketRules());
    auto* canvas = find<StepCanvas>("bracketsCanvas");
    find<QComboBox>("bracketsMeaning")->setFocus();
    for (const char* handle : {"0", "1", "2"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(canvas->hasFocus());
        QCOMPARE(canvas->currentHandle(), QString::fromLatin1(handle));
    }
    QTest::keyClick(canvas, Qt::Key_Tab);
    QVERIFY(!canvas->hasFocus());
}

QTEST_MAIN(TestRuleEditors)
#include "tst_ruleeditors.moc"
