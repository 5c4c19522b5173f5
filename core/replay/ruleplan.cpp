#include "core/replay/ruleplan.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace vouchwell {

namespace {

bool holdsOn(const Factor& factor, QDate day)
{
    return (!factor.from.isValid() || day >= factor.from) && (!factor.until.isValid() || day <= factor.until);
}

bool isFactorStep(const Rule& rule, int tier)
{
    return rule.tiers && tier >= 0 && rule.tiers->steps[size_t(tier)].value.kind == RewardValue::Kind::Factor;
}

} // namespace

RulePlan::RulePlan(const Rule& rule, const ReplayColumns& columns) : m_rule(&rule), m_columns(&columns)
{
    if (rule.tiers) {
        for (const Step& step : rule.tiers->steps)
            m_tierFrom.push_back(step.from);
        m_tierCount = int(m_tierFrom.size());
        m_lowestTier = tierAt(*rule.tiers, std::numeric_limits<qint64>::min());
        m_isMarginal = rule.tiers->crossing == TierSchedule::Crossing::Marginal;
        if (m_isMarginal)
            m_tierStretches = stretchesOf(rule.tiers->steps);
    }
    if (rule.brackets && rule.brackets->isGraduated)
        m_bracketStretches = stretchesOf(rule.brackets->steps);
    if (!rule.factors.empty()) {
        m_factorMasks = 1 << rule.factors.size();
        for (int day = 0; day < columns.days; ++day) {
            const QDate date = columns.firstDay.addDays(day);
            quint8 on = 0;
            for (size_t i = 0; i < rule.factors.size(); ++i)
                on = quint8(on | (holdsOn(rule.factors[i], date) ? 1 << i : 0));
            m_factorsOn.push_back(on);
        }
    }
    if (rule.decay.shape != Decay::Shape::None)
        m_ages = columns.maxAge - columns.minAge + 1;
    const size_t places = size_t(m_tierCount + 1) * size_t(m_factorMasks) * size_t(m_ages);
    m_amounts.assign(places, kUnknown);
    m_fractions.resize(places);
}

AmountInputs RulePlan::inputsOf(size_t row, int tier) const
{
    AmountInputs inputs;
    inputs.netMinor = m_columns->net[row];
    inputs.daysSinceReferral = m_columns->age[row];
    inputs.tier = {tier, m_columns->total[row], m_columns->total[row]};
    inputs.valueBefore = m_columns->before[row];
    const int mask = m_factorMasks > 1 ? m_columns->factors[row] & m_factorsOn[m_columns->day[row]] : 0;
    for (size_t i = 0; i < m_rule->factors.size(); ++i) {
        if (mask & (1 << i))
            inputs.factors.push_back(&m_rule->factors[i]);
    }
    return inputs;
}

bool RulePlan::asksSale(int tier) const
{
    if (m_isMarginal)
        return true;
    if (tier >= 0 && !isFactorStep(*m_rule, tier))
        return m_rule->tiers->steps[size_t(tier)].value.kind == RewardValue::Kind::Percent;
    return m_rule->brackets || m_rule->amount.kind == RewardValue::Kind::Percent;
}

qint64 RulePlan::workOut(size_t row, int tier, int place)
{
    qint64& known = m_amounts[size_t(place)];
    const AmountInputs inputs = inputsOf(row, tier);
    if (known == kUnknown && asksSale(tier)) {
        Fraction& fraction = m_fractions[size_t(place)];
        fraction = fractionOf(inputs);
        known = fraction.numerator < 0 ? kHard : kOfSale;
        if (known == kOfSale)
            return amountOfSale(row, tier, place);
    }
    const qint64 amount = workOutAmount(*m_rule, inputs, nullptr);
    if (known == kUnknown)
        known = amount;
    return amount;
}

/// Negative where it does not fit.
RulePlan::Fraction RulePlan::fractionOf(const AmountInputs& inputs) const
{
    Wide numerator = 1;
    Wide denominator = kWhole;
    const auto times = [&](qint64 part, qint64 whole) {
        const qint64 common = std::gcd(part, whole);
        numerator *= common == 0 ? part : part / common;
        denominator *= common == 0 ? whole : whole / common;
    };
    if (!m_isMarginal && isFactorStep(*m_rule, inputs.tier.tier))
        times(m_rule->tiers->steps[size_t(inputs.tier.tier)].value.number, kWhole);
    for (const Factor* factor : inputs.factors)
        times(factor->factorBp, kWhole);
    if (m_rule->decay.shape != Decay::Shape::None)
        times(decayPpm(m_rule->decay, inputs.daysSinceReferral), kWholePpm);
    constexpr Wide kLimit = Wide(1) << 62;
    if (numerator >= kLimit || denominator >= kLimit)
        return {-1, 1};
    return {qint64(numerator), qint64(denominator)};
}

qint64 RulePlan::baseOf(size_t row, int tier) const
{
    const qint64 net = m_columns->net[row];
    const auto ofValue = [net](const RewardValue& value) -> qint64 {
        switch (value.kind) {
        case RewardValue::Kind::Flat: return value.number * kWhole;
        case RewardValue::Kind::Percent: return net * value.number;
        case RewardValue::Kind::Factor: break;
        }
        return 0;
    };
    if (m_isMarginal) {
        const qint64 before = m_columns->before[row];
        return graduated(m_tierStretches, before + net) - graduated(m_tierStretches, before);
    }
    if (tier >= 0 && !isFactorStep(*m_rule, tier))
        return ofValue(m_rule->tiers->steps[size_t(tier)].value);
    if (!m_rule->brackets)
        return ofValue(m_rule->amount);
    if (m_rule->brackets->isGraduated)
        return graduated(m_bracketStretches, net);
    const int reached = stepAt(m_rule->brackets->steps, net);
    return reached < 0 ? 0 : ofValue(m_rule->brackets->steps[size_t(reached)].value);
}

qint64 RulePlan::amountOfSale(size_t row, int tier, int place) const
{
    const Fraction& fraction = m_fractions[size_t(place)];
    const Wide product = Wide(baseOf(row, tier)) * fraction.numerator;
    constexpr Wide kLimit = std::numeric_limits<qint64>::max() / 2;
    // Half away from zero; nothing here is negative.
    qint64 amount = product < kLimit ? (qint64(product) + fraction.denominator / 2) / fraction.denominator
                                     : qint64((product + fraction.denominator / 2) / fraction.denominator);
    if (m_rule->floor)
        amount = std::max(amount, *m_rule->floor);
    if (m_rule->ceiling)
        amount = std::min(amount, *m_rule->ceiling);
    return amount;
}

std::vector<RulePlan::Stretch> RulePlan::stretchesOf(const std::vector<Step>& steps)
{
    std::vector<Stretch> stretches;
    qint64 sum = 0;
    for (size_t i = 0; i < steps.size(); ++i) {
        const qint64 slope = steps[i].value.number;
        stretches.push_back({steps[i].from, slope, sum - steps[i].from * slope});
        if (i + 1 < steps.size())
            sum += (steps[i + 1].from - steps[i].from) * slope;
    }
    return stretches;
}

qint64 RulePlan::graduated(const std::vector<Stretch>& stretches, qint64 value)
{
    qint64 sum = 0;
    for (const Stretch& stretch : stretches)
        sum = value > stretch.from ? stretch.slope * value + stretch.offset : sum;
    return sum;
}

} // namespace vouchwell
