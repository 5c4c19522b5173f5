#include "ui/rewards/laddereditor.h"
#include "ui/rewards/ladderview.h"
#include "ui/rewards/rulesdraft.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace vouchwell;
using namespace vouchwell::ui;

namespace {

Step step(qint64 from, qint64 minor, const char* name = "")
{
    return {from, {RewardValue::Kind::Flat, minor}, QString::fromUtf8(name)};
}

RuleSet rulesWith(const std::vector<Step>& steps, Measure measure = Measure::Converted)
{
    RuleSet rules;
    rules.currency = QStringLiteral("EUR");
    Rule rule;
    rule.key = QStringLiteral("ladder");
    rule.tiers.emplace();
    rule.tiers->measure = measure;
    rule.tiers->steps = steps;
    rules.rules = {rule};
    return rules;
}

RuleSet threeSteps()
{
    return rulesWith({step(1, 800, "Friend"), step(3, 1200, "Ambassador"), step(7, 2000, "Champion")});
}

} // namespace

class LadderViewTest : public QObject
{
    Q_OBJECT

    RulesDraft m_draft;
    std::unique_ptr<LadderEditor> m_editor;
    std::unique_ptr<QWidget> m_window;
    LadderView* m_view = nullptr;

    void show(const RuleSet& rules, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        m_window.reset();
        m_draft.reset(rules, rules);
        m_draft.selectRule(0);
        m_editor = std::make_unique<LadderEditor>(
            m_draft, LadderWords(*Currency::parse(QStringLiteral("EUR")), QLocale(QLocale::English, QLocale::Ireland)));
        m_window = std::make_unique<QWidget>();
        m_window->setLayoutDirection(direction);
        m_view = new LadderView(*m_editor);
        auto* column = new QVBoxLayout(m_window.get());
        column->addWidget(new QLineEdit);
        column->addWidget(m_view);
        column->addWidget(new QLineEdit);
        m_window->resize(700, 600);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_view->setFocus();
    }

    const std::vector<Step>& steps() const { return m_draft.rules().rules.front().tiers->steps; }
    int undoSteps() { return m_draft.undoStack()->count(); }

    /// Presses on the handle and goes there in small moves; the button stays down.
    void pull(int from, const QPoint& to, Qt::KeyboardModifiers keys = {})
    {
        const QPoint start = m_view->handleAt(from);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, keys, start);
        constexpr int kMoves = 20;
        for (int i = 1; i <= kMoves; ++i) {
            const QPoint at = start + (to - start) * i / kMoves;
            QMouseEvent move(QEvent::MouseMove, at, m_view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             keys);
            QCoreApplication::sendEvent(m_view->viewport(), &move);
        }
    }
    void drag(int from, const QPoint& to, Qt::KeyboardModifiers keys = {})
    {
        pull(from, to, keys);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, keys, to);
    }
    QPoint pointOf(qint64 from, qint64 minor) const { return m_view->frame().pointOf(step(from, minor)).toPoint(); }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(m_view, key, keys); }

private Q_SLOTS:
    void aDragSidewaysChangesOnlyHowMany()
    {
        show(threeSteps());
        drag(2, {pointOf(6, 2000).x(), m_view->handleAt(2).y() + 4});
        QCOMPARE(steps()[2], step(6, 2000, "Champion"));
        QCOMPARE(undoSteps(), 1);
    }

    void aDragUpwardsChangesOnlyTheReward()
    {
        show(threeSteps());
        drag(1, {m_view->handleAt(1).x() + 4, pointOf(3, 1500).y()});
        QCOMPARE(steps()[1], step(3, 1500, "Ambassador"));
        QCOMPARE(undoSteps(), 1);
    }

    void oneDragIsOneStepOfUndo()
    {
        show(threeSteps());
        QSignalSpy changed(&m_draft, &RulesDraft::changed);
        drag(2, pointOf(5, 1750));
        QCOMPARE(steps()[2], step(5, 1750, "Champion"));
        QVERIFY(changed.count() > 3);
        QVERIFY(changed.count() < 20);
        QCOMPARE(undoSteps(), 1);
        QCOMPARE(m_draft.undoStack()->undoText(), QStringLiteral("Move Champion: from 5, €17.50"));
        drag(2, pointOf(6, 2000));
        QCOMPARE(undoSteps(), 2);
        m_draft.undoStack()->undo();
        m_draft.undoStack()->undo();
        QCOMPARE(m_draft.rules(), threeSteps());
    }

    void stopsAtItsNeighbours()
    {
        show(threeSteps());
        drag(1, {0, m_view->handleAt(1).y()});
        QCOMPARE(steps()[1].from, qint64(2));
        drag(1, {m_view->width(), m_view->handleAt(1).y()});
        QCOMPARE(steps()[1].from, qint64(6));
        drag(0, {0, m_view->handleAt(0).y()});
        QCOMPARE(steps()[0].from, qint64(1));
    }

    void snapsToRoundAmountsUnlessShiftIsHeld()
    {
        show(threeSteps());
        const QPoint above = m_view->handleAt(2) + QPoint(0, 23);
        drag(2, above);
        QCOMPARE(steps()[2].value.number % 50, qint64(0));
        const qint64 exact = m_view->frame().values.valueAt(m_view->handleAt(0).y() + 31);
        drag(0, m_view->handleAt(0) + QPoint(0, 31), Qt::ShiftModifier);
        QVERIFY(std::abs(steps()[0].value.number - exact) <= 5);
        QVERIFY(steps()[0].value.number % 50 != 0);
    }

    void escapeTakesADragBack()
    {
        show(threeSteps());
        pull(2, pointOf(5, 1500));
        QCOMPARE(steps()[2].from, qint64(5));
        key(Qt::Key_Escape);
        QCOMPARE(m_draft.rules(), threeSteps());
        QVERIFY(!m_draft.isInGesture());
    }

    void theBubbleFollowsTheDrag()
    {
        show(threeSteps());
        QVERIFY(m_view->bubbleText().isEmpty());
        pull(2, pointOf(6, 1800));
        QCOMPARE(m_view->bubbleText(), QStringLiteral("from 6 · €18"));
        QVERIFY(m_draft.isInGesture());
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointOf(6, 1800));
        QVERIFY(m_view->bubbleText().isEmpty());
        QVERIFY(!m_draft.isInGesture());
    }

    void arrowsMoveTheSelectedStep()
    {
        show(threeSteps());
        m_editor->selectStep(1);
        key(Qt::Key_Right);
        QCOMPARE(steps()[1].from, qint64(4));
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        QCOMPARE(steps()[1].from, qint64(2));
        key(Qt::Key_Up);
        QCOMPARE(steps()[1].value.number, qint64(1250));
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(steps()[1].value.number, qint64(1249));
        key(Qt::Key_Down);
        QCOMPARE(steps()[1].value.number, qint64(1200));
    }

    void keysReachAsFarAsTheMouse()
    {
        show(threeSteps());
        drag(2, pointOf(5, 1500));
        const RuleSet dragged = m_draft.rules();
        show(threeSteps());
        m_editor->selectStep(2);
        for (int i = 0; i < 2; ++i)
            key(Qt::Key_Left);
        for (int i = 0; i < 10; ++i)
            key(Qt::Key_Down);
        QCOMPARE(m_draft.rules(), dragged);
    }

    void tabGoesThroughTheStepsAndOn()
    {
        show(threeSteps());
        const QList<QLineEdit*> fields = m_window->findChildren<QLineEdit*>();
        fields.first()->setFocus();
        QTest::keyClick(fields.first(), Qt::Key_Tab);
        QVERIFY(m_view->hasFocus());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(m_editor->selectedStep(), i);
            key(Qt::Key_Tab);
        }
        QVERIFY(fields.last()->hasFocus());
        QTest::keyClick(fields.last(), Qt::Key_Backtab);
        QCOMPARE(m_editor->selectedStep(), 2);
        key(Qt::Key_Backtab);
        QCOMPARE(m_editor->selectedStep(), 1);
    }

    void addsRemovesAndNamesByKey()
    {
        show(threeSteps());
        m_editor->selectStep(1);
        key(Qt::Key_Insert);
        QCOMPARE(steps().size(), size_t(4));
        QCOMPARE(steps()[2], step(5, 1600));
        QCOMPARE(m_editor->selectedStep(), 2);
        key(Qt::Key_Delete);
        QCOMPARE(m_draft.rules(), threeSteps());
        m_editor->selectStep(2);
        QTest::keyClick(m_view, '+');
        QCOMPARE(steps()[3], step(14, 2800));
        QSignalSpy rename(m_view, &LadderView::renameRequested);
        key(Qt::Key_F2);
        QCOMPARE(rename.first().first().toInt(), 3);
    }

    void theFirstStepCanGo()
    {
        show(threeSteps());
        m_editor->selectStep(0);
        key(Qt::Key_Delete);
        QCOMPARE(steps(), (std::vector<Step>{step(1, 1200, "Ambassador"), step(7, 2000, "Champion")}));
    }

    void oneAmountIsALineThatOnlyGoesUpAndDown()
    {
        RuleSet flat = rulesWith({});
        flat.rules.front().tiers.reset();
        flat.rules.front().amount.number = 1000;
        show(flat);
        drag(0, {m_view->handleAt(0).x() + 200, pointOf(1, 1200).y()});
        QVERIFY(!m_draft.rules().rules.front().tiers);
        QCOMPARE(m_draft.rules().rules.front().amount.number, qint64(1200));
        key(Qt::Key_Insert);
        QCOMPARE(steps(), (std::vector<Step>{step(1, 1200), step(5, 1800)}));
        key(Qt::Key_Delete);
        QVERIFY(!m_draft.rules().rules.front().tiers);
        QCOMPARE(m_draft.rules().rules.front().amount.number, qint64(1200));
    }

    void aMilestoneMovesItsNumber()
    {
        RuleSet rules = rulesWith({});
        Rule& rule = rules.rules.front();
        rule.tiers.reset();
        rule.trigger = {Trigger::Kind::Milestone, 10};
        rule.amount.number = 5000;
        show(rules);
        drag(0, pointOf(12, 4000));
        QCOMPARE(m_draft.rules().rules.front().trigger.number, qint64(12));
        QCOMPARE(m_draft.rules().rules.front().amount.number, qint64(4000));
    }

    void valueIsMovedInRoundMoney()
    {
        show(rulesWith({step(0, 500), step(50'000, 800)}, Measure::Value));
        drag(1, {m_view->handleAt(1).x() - 63, m_view->handleAt(1).y()});
        QVERIFY(steps()[1].from < 50'000);
        QCOMPARE(steps()[1].from % 1000, qint64(0));
    }

    void mirroredTheLadderRisesToTheLeft()
    {
        show(threeSteps(), Qt::RightToLeft);
        QVERIFY(m_view->handleAt(2).x() < m_view->handleAt(0).x());
        m_editor->selectStep(2);
        key(Qt::Key_Left);
        QCOMPARE(steps()[2].from, qint64(8));
        drag(2, pointOf(6, 1500));
        QCOMPARE(steps()[2], step(6, 1500, "Champion"));
    }

    void labelsStayReadable_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("width");
        for (const int points : {9, 12, 16})
            QTest::addRow("%d pt", points) << points << (points > 12 ? 1000 : 700);
    }

    void labelsStayReadable()
    {
        QFETCH(int, points);
        QFETCH(int, width);
        show(rulesWith({step(1, 800), step(2, 850), step(3, 900), step(4, 950), step(40, 2000)}));
        QFont font = m_window->font();
        font.setPointSize(points);
        m_window->setFont(font);
        m_window->resize(width, 700);
        const std::vector<LabelPlace> labels = m_view->labels();
        const QRectF area = m_view->rect();
        for (size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(area.contains(labels[i].rect));
            for (size_t j = i + 1; j < labels.size(); ++j)
                QVERIFY(!labels[i].rect.intersects(labels[j].rect));
        }
    }

    void labelsLeaveTheLinesOfStepsFree()
    {
        show(rulesWith({step(1, 1000, "Friend"), step(5, 1500, "Ambassador"), step(6, 2000, "Champion"),
                        step(7, 2000, "Much better"), step(60, 4000, "Best")}));
        m_view->setAffordable(5499);
        for (int width = 460; width <= 700; width += 40) {
            m_window->resize(width, 600);
            for (const LabelPlace& label : m_view->labels()) {
                for (int i = 0; i < int(steps().size()); ++i) {
                    const QPointF begin = m_view->frame().pointOf(steps()[size_t(i)]);
                    const double end = m_view->frame().lineEnd(m_editor->ladder(), i);
                    QVERIFY(!label.rect.intersects(QRectF(begin.x(), begin.y() - 0.5, end - begin.x(), 1)));
                }
            }
        }
    }

    void theBarAtTheEndIsWhole()
    {
        show(threeSteps());
        const qint64 last = m_view->frame().places.top();
        std::vector<qint64> totals;
        for (qint64 count = 1; count <= 7; ++count)
            totals.insert(totals.end(), 15, count);
        totals.push_back(last);
        m_view->setDistribution(totals);
        QCOMPARE(m_view->frame().places.top(), last);
        const QImage picture = m_view->viewport()->grab().toImage();
        const QPoint end(int(m_view->frame().places.end()), int(m_view->frame().plot.bottom()) - 3);
        QCOMPARE(picture.pixelColor(end + QPoint(4, 0)), picture.pixelColor(end - QPoint(4, 0)));
        QVERIFY(picture.pixelColor(end + QPoint(4, 0)) != picture.pixelColor(end + QPoint(4, -60)));
    }

    void longAxesGoByRoots()
    {
        show(rulesWith({step(1, 800), step(50, 2000)}));
        QCOMPARE(m_view->frame().places.spacing(), LadderAxis::Spacing::Root);
        show(threeSteps());
        QCOMPARE(m_view->frame().places.spacing(), LadderAxis::Spacing::Even);
        m_view->setDistribution({1, 2, 3, 40});
        QCOMPARE(m_view->frame().places.spacing(), LadderAxis::Spacing::Even);
        m_view->setDistribution({1, 2, 40, 40});
        QCOMPARE(m_view->frame().places.spacing(), LadderAxis::Spacing::Root);
    }

    void theLimitStaysInSight()
    {
        show(threeSteps());
        m_view->setAffordable(2800);
        QVERIFY(m_view->frame().values.top() > 2800);
        m_view->setAffordable(28'000);
        QVERIFY(m_view->frame().values.top() < 10'000);
    }

    void saysTheSelectedStep()
    {
        show(threeSteps());
        m_editor->selectStep(2);
        QCOMPARE(m_view->accessibleDescription(), QStringLiteral("Champion: from 7, €20"));
        key(Qt::Key_Left);
        QCOMPARE(m_view->accessibleDescription(), QStringLiteral("Champion: from 6, €20"));
    }

    void rulesBySaleHaveNoLadder()
    {
        RuleSet rules = rulesWith({});
        rules.rules.front().tiers.reset();
        rules.rules.front().brackets = Brackets{true, {step(0, 5)}};
        show(rules);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->rect().center());
        for (const Qt::Key any : {Qt::Key_Up, Qt::Key_Insert, Qt::Key_Delete, Qt::Key_Escape})
            key(any);
        QCOMPARE(m_draft.rules(), rules);
    }
};

QTEST_MAIN(LadderViewTest)
#include "tst_ladderview.moc"
