#include "core/rules/exactamount.h"
#include "core/rules/rulescheck.h"
#include "programgenerator.h"

namespace vouchwell {

namespace {

class RulesGenerator
{
public:
    explicit RulesGenerator(Dice& dice) : m_dice(dice) {}

    RuleSet make()
    {
        RuleSet rules;
        rules.currency = QStringLiteral("EUR");
        m_isHuge = m_dice.oneIn(12);
        const int wanted = m_dice.between(1, 6);
        std::vector<int> priorities = {0, 1, 2, 3, 4, 5, 6, 7, 8};
        m_dice.shuffle(priorities);
        for (int i = 0; i < wanted; ++i) {
            rules.rules.push_back(rule(i, priorities[size_t(i)]));
            if (!problemsOf(rules).isEmpty())
                rules.rules.pop_back();
        }
        while (rules.rules.empty())
            rules.rules.push_back(plainest());
        for (int i = m_dice.below(4); i > 0; --i) {
            rules.caps.push_back(cap());
            if (!problemsOf(rules).isEmpty())
                rules.caps.pop_back();
        }
        return rules;
    }

private:
    static Rule plainest()
    {
        Rule rule;
        rule.key = QStringLiteral("plain");
        rule.amount.number = 1000;
        return rule;
    }

    Window window()
    {
        Window window;
        window.kind = m_dice.of({Window::Kind::Lifetime, Window::Kind::Month, Window::Kind::Quarter, Window::Kind::Year,
                                 Window::Kind::Rolling});
        if (window.kind == Window::Kind::Rolling)
            window.days = m_dice.of({1, 2, 7, 30, 45});
        return window;
    }

    QDate day() { return QDate(2023, 12, 20).addDays(m_dice.below(110)); }

    Condition test()
    {
        using Subject = Condition::Subject;
        using Comparison = Condition::Comparison;
        Condition test;
        test.kind = Condition::Kind::Test;
        test.subject = Subject(m_dice.below(10));
        if (isTextSubject(test.subject)) {
            test.comparison = m_dice.of({Comparison::Is, Comparison::IsNot});
            test.text = m_dice.of({QStringLiteral("vip"), QStringLiteral("Lyon"), QStringLiteral("card")});
            return test;
        }
        test.comparison = Comparison(m_dice.below(4));
        switch (test.subject) {
        case Subject::Weekday: test.number = m_dice.between(1, 7); break;
        case Subject::SaleAmount: test.number = m_dice.of({0, 1, 999, 1000, 5000}); break;
        case Subject::ReferrerConversions: test.number = m_dice.below(4); break;
        default: test.number = m_dice.of({0, 1, 14, 30, 60});
        }
        return test;
    }

    Condition condition(int depth = 0)
    {
        if (depth > 0 && (depth > 2 || m_dice.below(3) > 0))
            return test();
        Condition condition;
        condition.kind = m_dice.of({Condition::Kind::All, Condition::Kind::Any});
        for (int i = m_dice.between(1, 3); i > 0; --i)
            condition.parts.push_back(this->condition(depth + 1));
        return condition;
    }

    qint64 amount()
    {
        if (m_isHuge)
            return m_dice.of({kLargestAmount, kLargestAmount - 1, kLargestAmount / 3});
        return m_dice.of<qint64>({0, 1, 2, 3, 5, 99, 100, 333, 500, 1000, 1001, 2499});
    }
    qint64 percentage() { return m_dice.of<qint64>({0, 1, 50, 333, 750, 1000, 1001, 3333, 10'000}); }

    std::vector<Step> steps(RewardValue::Kind kind, qint64 first, bool isByValue)
    {
        std::vector<Step> steps;
        qint64 from = first;
        for (int i = m_dice.between(1, 3); i > 0; --i) {
            RewardValue value{kind, amount()};
            if (kind == RewardValue::Kind::Percent)
                value.number = percentage();
            if (kind == RewardValue::Kind::Factor)
                value.number = m_dice.of<qint64>({0, 5000, 10'000, 12'345, 15'000, 20'000, 100'000});
            // Mostly more than the step before, as in life.
            if (!steps.empty() && !m_dice.oneIn(4))
                value.number = std::max(value.number, steps.back().value.number);
            steps.push_back({from, value});
            from += isByValue ? m_dice.of<qint64>({1, 999, 1000, 1001, 5000}) : m_dice.between(1, 3);
        }
        return steps;
    }

    TierSchedule tiers()
    {
        TierSchedule tiers;
        tiers.measure = Measure(m_dice.below(5));
        tiers.crossing = m_dice.of({TierSchedule::Crossing::Inclusive, TierSchedule::Crossing::Next,
                                    TierSchedule::Crossing::Retroactive, TierSchedule::Crossing::Retroactive});
        tiers.window = window();
        tiers.loss = TierSchedule::Loss(m_dice.below(3));
        if (tiers.loss == TierSchedule::Loss::AfterIdle)
            tiers.idleMonths = m_dice.between(1, 2);
        RewardValue::Kind kind = RewardValue::Kind(m_dice.below(3));
        const bool isByValue = tiers.measure == Measure::Value;
        if (isByValue && m_dice.oneIn(2)) {
            tiers.crossing = TierSchedule::Crossing::Marginal;
            tiers.loss = TierSchedule::Loss::AtPeriodEnd;
            tiers.idleMonths = 0;
            kind = RewardValue::Kind::Percent;
        }
        const bool isMarginal = tiers.crossing == TierSchedule::Crossing::Marginal;
        tiers.steps = steps(kind, isMarginal ? 0 : m_dice.of<qint64>({0, 1, 1, 2}), isByValue);
        return tiers;
    }

    Decay decay()
    {
        Decay decay;
        decay.shape = Decay::Shape(m_dice.below(4));
        decay.floorBp = m_dice.of<qint64>({0, 0, 1000, 3333, 10'000});
        if (decay.shape == Decay::Shape::Steps)
            decay.steps = {{m_dice.below(10), {RewardValue::Kind::Factor, 9000}},
                           {m_dice.between(10, 30), {RewardValue::Kind::Factor, m_dice.of<qint64>({0, 1111, 5000})}}};
        decay.fromDays = m_dice.below(20);
        decay.toDays = decay.fromDays + m_dice.between(1, 40);
        decay.halfLifeDays = m_dice.between(1, 40);
        return decay;
    }

    Trigger trigger(bool hasSale)
    {
        using Kind = Trigger::Kind;
        if (hasSale) {
            Trigger trigger{m_dice.of({Kind::FirstPurchase, Kind::EachPurchase, Kind::NthPurchase}), 0};
            if (trigger.kind == Kind::NthPurchase)
                trigger.number = m_dice.between(1, 3);
            return trigger;
        }
        Trigger trigger{m_dice.of({Kind::Received, Kind::Qualified, Kind::Retained}), 0};
        if (trigger.kind == Kind::Retained)
            trigger.number = m_dice.of({30, 90});
        return trigger;
    }

    void makeMilestone(Rule& rule)
    {
        rule.role = Role::Referrer;
        rule.milestoneMeasure = m_dice.of({Measure::Received, Measure::Qualified, Measure::Converted, Measure::Value});
        const bool isByValue = rule.milestoneMeasure == Measure::Value;
        rule.trigger = {Trigger::Kind::Milestone, isByValue ? m_dice.of({1, 1000, 5000}) : m_dice.between(1, 4)};
        rule.milestoneWindow = window();
    }

    void setValue(Rule& rule)
    {
        rule.amount = {RewardValue::Kind::Flat, amount()};
        const bool hasSale = m_dice.below(3) > 0;
        rule.trigger = trigger(hasSale);
        const bool isPercent = hasSale && m_dice.oneIn(2);
        if (isPercent)
            rule.amount = {RewardValue::Kind::Percent, percentage()};
        if (hasSale && m_dice.oneIn(4)) {
            rule.amount = {};
            const bool isGraduated = m_dice.oneIn(2);
            const auto kind = isGraduated || m_dice.oneIn(2) ? RewardValue::Kind::Percent : RewardValue::Kind::Flat;
            rule.brackets = Brackets{isGraduated, steps(kind, 0, true)};
        }
        if (m_dice.below(5) >= 2)
            return;
        rule.tiers = tiers();
        const bool isToppedUp =
            rule.role == Role::Referrer && rule.tiers->crossing == TierSchedule::Crossing::Retroactive;
        if (isToppedUp && m_dice.below(4) > 0)
            rule.trigger = {Trigger::Kind::EachPurchase, 0};
    }

    Rule rule(int index, int priority)
    {
        Rule rule;
        rule.key = QStringLiteral("rule%1").arg(index);
        rule.priority = priority;
        rule.role = m_dice.of({Role::Referrer, Role::Referrer, Role::Friend, Role::Staff, Role::Upline});
        rule.isExtra = m_dice.oneIn(3);
        rule.endsExtras = m_dice.oneIn(5);
        rule.reward.form = m_dice.of({RewardForm::StoreCredit, RewardForm::Cash, RewardForm::Points, RewardForm::Gift});
        setValue(rule);
        if (m_dice.oneIn(6)) {
            rule.brackets.reset();
            rule.tiers.reset();
            rule.amount = {RewardValue::Kind::Flat, amount()};
            makeMilestone(rule);
        }
        if (m_dice.oneIn(3))
            rule.condition = condition();
        if (m_dice.oneIn(6))
            rule.from = day();
        if (m_dice.oneIn(6))
            rule.until = rule.from.isValid() ? rule.from.addDays(m_dice.below(60)) : day();
        for (int i = m_dice.below(6); i > 3; --i)
            rule.factors.push_back({QStringLiteral("factor%1").arg(i),
                                    m_dice.of<qint64>({0, 5000, 10'000, 15'000, 33'333, 100'000}),
                                    m_dice.oneIn(2) ? day() : QDate(),
                                    {},
                                    m_dice.oneIn(3) ? condition() : Condition()});
        if (m_dice.oneIn(3))
            rule.decay = decay();
        if (m_dice.oneIn(6))
            rule.floor = m_dice.of<qint64>({0, 1, 50, 200});
        if (m_dice.oneIn(6))
            rule.ceiling = m_dice.of<qint64>({200, 500, 1999});
        rule.holdDays = m_dice.of({0, 1, 14, 30});
        return rule;
    }

    Cap cap()
    {
        Cap cap;
        cap.scope = Cap::Scope(m_dice.below(5));
        if (cap.scope != Cap::Scope::Business)
            cap.window = window();
        cap.unit = m_dice.of({RewardUnit::Money, RewardUnit::Money, RewardUnit::Points, RewardUnit::Pieces});
        if (cap.scope != Cap::Scope::Reward && m_dice.oneIn(3))
            cap.count = m_dice.between(1, 5);
        if (!cap.count || m_dice.oneIn(4))
            cap.amount = m_dice.of<qint64>({0, 1, 100, 999, 1500, 3000, 7777});
        cap.countsBothRoles = m_dice.oneIn(2);
        return cap;
    }

    Dice& m_dice;
    bool m_isHuge = false;
};

} // namespace

RuleSet randomRules(Dice& dice)
{
    return RulesGenerator(dice).make();
}

} // namespace vouchwell
