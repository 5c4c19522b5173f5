#pragma once

#include "core/rules/exactamount.h"
#include "core/rules/rulescheck.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace vouchwell::test {

/// "From the 1st friend €5, from the 5th €8, from the 12th €12", as store credit within 12 months.
inline RuleSet ladderRules()
{
    Rule rule;
    rule.key = QStringLiteral("friends");
    rule.name = QStringLiteral("Friends");
    rule.reward.form = RewardForm::StoreCredit;
    rule.expiryDays = 90;
    TierSchedule tiers;
    tiers.window = {Window::Kind::Rolling, 365};
    tiers.steps = {{1, {RewardValue::Kind::Flat, 500}},
                   {5, {RewardValue::Kind::Flat, 800}},
                   {12, {RewardValue::Kind::Flat, 1200}}};
    rule.tiers = tiers;
    RuleSet rules;
    rules.currency = QStringLiteral("EUR");
    rules.rules.push_back(rule);
    return rules;
}

/// One rule that gives an amount for each friend who buys.
inline RuleSet plainRules()
{
    RuleSet rules = ladderRules();
    rules.rules.front().tiers.reset();
    rules.rules.front().amount = {RewardValue::Kind::Flat, 1000};
    return rules;
}

/// A draft to work on, and what every view of it needs.
struct DraftBench
{
    explicit DraftBench(const RuleSet& rules)
    {
        draft.reset(rules, rules);
        draft.selectRule(0);
    }

    const Rule& rule(size_t i = 0) const { return draft.rules().rules.at(i); }
    int steps() { return draft.undoStack()->count(); }
    void undo() { draft.undoStack()->undo(); }

    ui::Theme theme{*qApp, ui::Theme::Mode::Light};
    ui::RulesDraft draft;
    QLocale locale{QLocale::English, QLocale::Ireland};
};

/// Presses, moves in some steps, releases: what a hand does.
inline void dragBy(QWidget* widget, QPoint from, QPoint by, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    constexpr int kSteps = 6;
    QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
    for (int i = 1; i <= kSteps; ++i) {
        const QPoint at = from + by * i / kSteps;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, modifiers, from + by);
}

} // namespace vouchwell::test
