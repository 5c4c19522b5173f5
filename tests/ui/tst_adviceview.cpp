#include "core/rules/starterrules.h"
#include "tests/support/pagebench.h"
#include "ui/rewards/adviceview.h"
#include "ui/rewards/margindialog.h"
#include "ui/rewards/rulesdraft.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using namespace vouchwell::test;

namespace {

RuleSet ladder(TierSchedule::Crossing crossing)
{
    RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
    TierSchedule tiers;
    tiers.crossing = crossing;
    tiers.steps = {{1, {RewardValue::Kind::Flat, 500}}, {2, {RewardValue::Kind::Flat, 800}}};
    rules.rules[0].tiers = tiers;
    rules.rules[0].partialReturn = Rule::PartialReturn::Proportional;
    rules.eligibility.household = Eligibility::Household::Block;
    return rules;
}

/// Ana brought two friends who bought.
class AdviceBench : public PageBench
{
public:
    AdviceBench()
    {
        const PersonId ana = person(QStringLiteral("Ana"), QStringLiteral("Díaz"));
        for (int i = 0; i < 2; ++i) {
            const PersonId brought = person(QStringLiteral("Friend%1").arg(i), QStringLiteral("Wei"));
            referral(ana, brought, testToday().addDays(-30));
            sale(brought, testToday().addDays(-20), 4000, QStringLiteral("T-%1").arg(i));
        }
    }
};

QStringList sentences(const AdviceView& view)
{
    QStringList sentences;
    for (const Advice& advice : view.advices())
        sentences << advice.sentence;
    return sentences;
}

} // namespace

class AdviceViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault({QLocale::English, QLocale::UnitedStates}); }

    void saysWhatIsWorthAThoughtAndRepairsIt()
    {
        AdviceBench bench;
        RulesDraft draft;
        const RuleSet topped = ladder(TierSchedule::Crossing::Retroactive);
        draft.reset(topped, topped);
        AdviceView view(draft, bench.workbench());
        view.resize(400, 600);
        view.show();
        QTRY_VERIFY(view.evidence());
        QVERIFY2(sentences(view).contains(QStringLiteral("Friend no. 2 is worth €6.00 more than friend no. 1.")),
                 qPrintable(sentences(view).join(u'\n')));
        draft.selectRule(-1);
        QTest::mouseClick(view.findChild<QPushButton*>(QStringLiteral("showAdvice")), Qt::LeftButton);
        QCOMPARE(draft.selectedRule(), 0);
        QTest::mouseClick(view.findChild<QPushButton*>(QStringLiteral("fixAdvice")), Qt::LeftButton);
        QCOMPARE(draft.rules(), ladder(TierSchedule::Crossing::Inclusive));
        QVERIFY(sentences(view).isEmpty());
        QCOMPARE(draft.undoStack()->undoText(), QStringLiteral("Do not top up earlier friends"));
        draft.undoStack()->undo();
        QCOMPARE(draft.rules(), topped);
        QCOMPARE(sentences(view).size(), 1);
    }

    void followsEachMovementOfADrag()
    {
        AdviceBench bench;
        RulesDraft draft;
        RuleSet rules = ladder(TierSchedule::Crossing::Inclusive);
        draft.reset(rules, rules);
        AdviceView view(draft, bench.workbench());
        view.show();
        QTRY_VERIFY(view.evidence());
        QVERIFY(sentences(view).isEmpty());
        QVERIFY(view.findChild<QLabel*>(QStringLiteral("noAdvice")));
        rules.rules[0].tiers->steps[1].from = 3;
        draft.change(QStringLiteral("Move"), rules, QStringLiteral("drag"));
        QCOMPARE(view.advices().size(), size_t(1));
        QCOMPARE(view.advices().front().kind, Advice::Kind::Unreached);
        rules.rules[0].tiers->steps[1].value.number = 1000;
        draft.change(QStringLiteral("Move"), rules, QStringLiteral("drag"));
        QCOMPARE(view.advices().size(), size_t(2));
    }

    void findsTheLoopholeOnceTheDraftIsLeftAlone()
    {
        AdviceBench bench;
        RulesDraft draft;
        const RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
        draft.reset(rules, rules);
        AdviceView view(draft, bench.workbench());
        view.show();
        QTRY_VERIFY(!view.advices().empty() && view.advices().back().kind == Advice::Kind::Exploit);
        RuleSet other = ladder(TierSchedule::Crossing::Inclusive);
        draft.change(QStringLiteral("Others"), other);
        QVERIFY(sentences(view).isEmpty());
    }

    void asksForTheMarginAndSaysWhatACustomerIsWorth()
    {
        AdviceBench bench;
        RulesDraft draft;
        const RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
        draft.reset(rules, rules);
        AdviceView view(draft, bench.workbench());
        view.show();
        QTRY_VERIFY(view.evidence());
        auto* worth = view.findChild<QLabel*>(QStringLiteral("customerWorth"));
        QVERIFY(worth->text().contains(QLatin1String("margin")));
        QTest::mouseClick(view.findChild<QPushButton*>(QStringLiteral("setMargin")), Qt::LeftButton);
        auto* dialog = view.findChild<MarginDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QDoubleSpinBox*>()->setValue(32.5);
        QSignalSpy read(&view, &AdviceView::evidenceRead);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
        QCOMPARE(bench.book().shop().marginBp, std::optional(3250));
        QTRY_COMPARE(read.size(), 1);
        QVERIFY2(worth->text().contains(QLatin1String("2 friend(s) became customers")), qPrintable(worth->text()));
    }
};

QTEST_MAIN(AdviceViewTest)
#include "tst_adviceview.moc"
