#include "numberchanger.h"

#include <algorithm>

namespace vouchwell {

namespace {

class NumberChanger
{
public:
    explicit NumberChanger(Dice& dice) : m_dice(dice) {}

    void change(Rule& rule)
    {
        change(rule.amount);
        if (rule.brackets)
            change(rule.brackets->steps, 5000);
        else if (m_dice.oneIn(8))
            rule.brackets = Brackets{
                m_dice.oneIn(2), {{0, {RewardValue::Kind::Percent, 500}}, {2000, {RewardValue::Kind::Percent, 800}}}};
        if (rule.tiers)
            change(rule.tiers->steps, rule.tiers->measure == Measure::Value ? 8000 : 6);
        for (Factor& factor : rule.factors) {
            factor.factorBp = m_dice.of({0, 5000, 10'000, 12'345, 20'000});
            if (m_dice.oneIn(3))
                factor.from = factor.from.isValid() ? factor.from.addDays(m_dice.between(-20, 20)) : QDate(2024, 1, 10);
            if (m_dice.oneIn(3))
                factor.until = factor.until.isValid() ? factor.until.addDays(m_dice.between(-20, 20)) : QDate();
        }
        change(rule.decay);
        change(rule.floor);
        change(rule.ceiling);
        if (m_dice.oneIn(4))
            rule.instalments.count = m_dice.between(1, 3);
        if (m_dice.oneIn(4))
            rule.reward.costBp = m_dice.of({0, 3333, 10'000});
        if (m_dice.oneIn(4))
            rule.partialReturn = m_dice.of({Rule::PartialReturn::KeepsReward, Rule::PartialReturn::Proportional});
    }

    void change(Cap& cap)
    {
        if (cap.amount)
            cap.amount = *cap.amount * m_dice.between(0, 30) / 10;
        if (cap.count)
            cap.count = m_dice.between(0, 6);
        if (!cap.amount && m_dice.oneIn(3))
            cap.amount = m_dice.between(0, 5000);
    }

private:
    void change(RewardValue& value)
    {
        if (value.kind == RewardValue::Kind::Flat && m_dice.oneIn(6))
            value = {RewardValue::Kind::Percent, m_dice.between(1, 2000)};
        else
            value.number = value.number * m_dice.between(3, 25) / 10 + m_dice.below(3);
    }

    void change(std::vector<Step>& steps, int widest)
    {
        if (m_dice.oneIn(4) && steps.size() > 1)
            steps.pop_back();
        if (m_dice.oneIn(4) && !steps.empty())
            steps.push_back(steps.back());
        qint64 from = steps.empty() ? 0 : steps.front().from + m_dice.below(2);
        for (Step& step : steps) {
            step.from = from;
            step.value.number = step.value.number * m_dice.between(3, 25) / 10 + m_dice.below(3);
            from += m_dice.between(1, widest);
        }
    }

    void change(Decay& decay)
    {
        if (m_dice.oneIn(4)) {
            decay = {};
            decay.shape = m_dice.of({Decay::Shape::None, Decay::Shape::Linear, Decay::Shape::HalfLife});
            decay.fromDays = m_dice.below(10);
            decay.toDays = decay.fromDays + m_dice.between(1, 60);
            decay.halfLifeDays = m_dice.between(1, 40);
        }
        decay.floorBp = m_dice.of({0, 1000, 5000});
    }

    void change(std::optional<qint64>& limit)
    {
        if (m_dice.oneIn(3))
            limit = m_dice.oneIn(2) ? std::nullopt : std::optional<qint64>(m_dice.below(3000));
    }

    Dice& m_dice;
};

} // namespace

RuleSet withOtherNumbers(RuleSet rules, Dice& dice)
{
    NumberChanger changer(dice);
    const bool isOneRule = dice.oneIn(2);
    for (Rule& rule : rules.rules) {
        if (!isOneRule || dice.oneIn(int(rules.rules.size())))
            changer.change(rule);
    }
    for (Cap& cap : rules.caps) {
        if (!isOneRule)
            changer.change(cap);
    }
    return rules;
}

} // namespace vouchwell
