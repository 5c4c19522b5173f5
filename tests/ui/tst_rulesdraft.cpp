#include "ui/rewards/rulesdraft.h"

#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using ui::RulesDraft;

namespace {

RuleSet rulesWith(qint64 amount)
{
    RuleSet rules;
    rules.currency = QStringLiteral("EUR");
    rules.rules.resize(2);
    rules.rules[0].amount.number = amount;
    return rules;
}

} // namespace

class TestRulesDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesAChangeBackAndRepeatsIt();
    void oneDragIsOneStep();
    void twoDragsOfOneHandleAreTwoSteps();
    void aDragThatEndsWhereItBeganIsNoStep();
    void keepsTheSelectedRuleWithinTheRules();
    void nothingBeforeAResetCanBeTakenBack();

private:
    qint64 amount() const { return m_draft->rules().rules.front().amount.number; }

    std::unique_ptr<RulesDraft> m_draft;
};

void TestRulesDraft::init()
{
    m_draft = std::make_unique<RulesDraft>();
    m_draft->reset(rulesWith(1000), rulesWith(1000));
}

void TestRulesDraft::takesAChangeBackAndRepeatsIt()
{
    QSignalSpy changed(m_draft.get(), &RulesDraft::changed);
    m_draft->change(QStringLiteral("Set the amount"), rulesWith(1500));
    QCOMPARE(amount(), qint64(1500));
    QVERIFY(m_draft->isChanged());
    m_draft->undoStack()->undo();
    QCOMPARE(amount(), qint64(1000));
    QVERIFY(!m_draft->isChanged());
    m_draft->undoStack()->redo();
    QCOMPARE(amount(), qint64(1500));
    QCOMPARE(changed.count(), 3);
}

void TestRulesDraft::oneDragIsOneStep()
{
    for (const qint64 amount : {1100, 1200, 1300})
        m_draft->change(QStringLiteral("Drag"), rulesWith(amount), QStringLiteral("step 1"));
    m_draft->endGesture();
    QCOMPARE(m_draft->undoStack()->count(), 1);
    m_draft->undoStack()->undo();
    QCOMPARE(amount(), qint64(1000));
}

void TestRulesDraft::twoDragsOfOneHandleAreTwoSteps()
{
    m_draft->change(QStringLiteral("Drag"), rulesWith(1100), QStringLiteral("step 1"));
    m_draft->endGesture();
    m_draft->change(QStringLiteral("Drag"), rulesWith(1200), QStringLiteral("step 1"));
    QCOMPARE(m_draft->undoStack()->count(), 2);
    m_draft->undoStack()->undo();
    QCOMPARE(amount(), qint64(1100));
}

void TestRulesDraft::aDragThatEndsWhereItBeganIsNoStep()
{
    m_draft->change(QStringLiteral("Drag"), rulesWith(1100), QStringLiteral("step 1"));
    m_draft->change(QStringLiteral("Drag"), rulesWith(1000), QStringLiteral("step 1"));
    m_draft->endGesture();
    QCOMPARE(amount(), qint64(1000));
    QCOMPARE(m_draft->undoStack()->count(), 0);
}

void TestRulesDraft::keepsTheSelectedRuleWithinTheRules()
{
    m_draft->selectRule(1);
    RuleSet one = rulesWith(1000);
    one.rules.pop_back();
    QSignalSpy selected(m_draft.get(), &RulesDraft::ruleSelected);
    m_draft->change(QStringLiteral("Remove a rule"), one);
    QCOMPARE(m_draft->selectedRule(), 0);
    QCOMPARE(selected.count(), 1);
}

void TestRulesDraft::nothingBeforeAResetCanBeTakenBack()
{
    m_draft->change(QStringLiteral("Set the amount"), rulesWith(1500));
    m_draft->reset(rulesWith(2000), rulesWith(1000));
    QVERIFY(!m_draft->undoStack()->canUndo());
    QVERIFY(m_draft->isChanged());
}

QTEST_GUILESS_MAIN(TestRulesDraft)
#include "tst_rulesdraft.moc"
