#include "core/rules/amounts.h"

#include <algorithm>

namespace vouchwell {

namespace {

/// The amount on its way through the steps.
class Working
{
public:
    explicit Working(std::vector<TraceStep>* trace) : m_trace(trace) {}

    const ExactAmount& amount() const { return m_amount; }
    void become(TraceStep::Kind kind, const ExactAmount& after, qint64 number = 0, qint64 total = 0,
                const QString& name = {})
    {
        if (m_trace)
            m_trace->push_back({kind, m_amount.rounded(), after.rounded(), number, total, name});
        m_amount = after;
    }

private:
    ExactAmount m_amount;
    std::vector<TraceStep>* m_trace;
};

ExactAmount valueOf(const RewardValue& value, qint64 netMinor, const ExactAmount& before)
{
    switch (value.kind) {
    case RewardValue::Kind::Flat: return value.number;
    case RewardValue::Kind::Percent: return ExactAmount(netMinor).timesShare(value.number, kWhole);
    case RewardValue::Kind::Factor: break;
    }
    return before.timesShare(value.number, kWhole);
}

/// The part of the stretch from `begin` to `end` that lies in each step, at the percentage of the step.
ExactAmount graduated(const std::vector<Step>& steps, qint64 begin, qint64 end)
{
    ExactAmount sum;
    for (size_t i = 0; i < steps.size(); ++i) {
        const qint64 from = std::max(begin, steps[i].from);
        const qint64 to = i + 1 < steps.size() ? std::min(end, steps[i + 1].from) : end;
        if (from < to)
            sum = sum + ExactAmount(to - from).timesShare(steps[i].value.number, kWhole);
    }
    return sum;
}

void applyBase(const Rule& rule, const AmountInputs& inputs, Working& working)
{
    if (!rule.brackets) {
        working.become(TraceStep::Kind::Base, valueOf(rule.amount, inputs.netMinor, {}), rule.amount.number);
        return;
    }
    const std::vector<Step>& steps = rule.brackets->steps;
    const int reached = stepAt(steps, inputs.netMinor);
    ExactAmount amount;
    if (rule.brackets->isGraduated)
        amount = graduated(steps, 0, inputs.netMinor);
    else if (reached >= 0)
        amount = valueOf(steps[size_t(reached)].value, inputs.netMinor, {});
    working.become(TraceStep::Kind::Bracket, amount, reached + 1, inputs.netMinor);
}

void applyTier(const Rule& rule, const AmountInputs& inputs, Working& working)
{
    if (!rule.tiers)
        return;
    const TierSchedule& tiers = *rule.tiers;
    const int reached = inputs.tier.tier;
    ExactAmount amount = working.amount();
    if (tiers.crossing == TierSchedule::Crossing::Marginal)
        amount = graduated(tiers.steps, inputs.valueBefore, inputs.valueBefore + inputs.netMinor);
    else if (reached >= 0)
        amount = valueOf(tiers.steps[size_t(reached)].value, inputs.netMinor, working.amount());
    working.become(TraceStep::Kind::Tier, amount, reached + 1, inputs.tier.total);
}

void applyModifiers(const Rule& rule, const AmountInputs& inputs, Working& working)
{
    for (const Factor* factor : inputs.factors) {
        working.become(TraceStep::Kind::Factor, working.amount().timesShare(factor->factorBp, kWhole), factor->factorBp,
                       0, factor->name);
    }
    if (rule.decay.shape == Decay::Shape::None)
        return;
    const qint64 left = decayPpm(rule.decay, inputs.daysSinceReferral);
    working.become(TraceStep::Kind::Decay, working.amount().timesShare(left, kWholePpm), left,
                   inputs.daysSinceReferral);
}

void applyLimits(const Rule& rule, Working& working)
{
    if (rule.floor && working.amount() < ExactAmount(*rule.floor))
        working.become(TraceStep::Kind::Floor, *rule.floor, *rule.floor);
    if (rule.ceiling && ExactAmount(*rule.ceiling) < working.amount())
        working.become(TraceStep::Kind::Ceiling, *rule.ceiling, *rule.ceiling);
}

qint64 linearPpm(const Decay& decay, int days)
{
    if (days <= decay.fromDays)
        return kWholePpm;
    const qint64 floor = decay.floorBp * (kWholePpm / kWhole);
    if (days >= decay.toDays)
        return floor;
    return floor +
           ExactAmount(kWholePpm - floor).timesShare(decay.toDays - days, decay.toDays - decay.fromDays).rounded();
}

} // namespace

qint64 decayPpm(const Decay& decay, int days)
{
    qint64 left = kWholePpm;
    switch (decay.shape) {
    case Decay::Shape::None: return kWholePpm;
    case Decay::Shape::Steps:
        if (const int reached = stepAt(decay.steps, days); reached >= 0)
            left = decay.steps[size_t(reached)].value.number * (kWholePpm / kWhole);
        break;
    case Decay::Shape::Linear: left = linearPpm(decay, days); break;
    case Decay::Shape::HalfLife: left = halfLifePpm(days, decay.halfLifeDays); break;
    }
    return std::max(left, decay.floorBp * (kWholePpm / kWhole));
}

qint64 workOutAmount(const Rule& rule, const AmountInputs& inputs, std::vector<TraceStep>* trace)
{
    Working working(trace);
    applyBase(rule, inputs, working);
    applyTier(rule, inputs, working);
    applyModifiers(rule, inputs, working);
    applyLimits(rule, working);
    return working.amount().rounded();
}

} // namespace vouchwell
