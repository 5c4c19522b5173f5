#include "plainamount.h"

#include "plaindecimal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vouchwell {

namespace {

constexpr int kBpPlaces = 4;
constexpr int kPpmPlaces = 6;

PlainDecimal ofValue(const RewardValue& value, qint64 netMinor)
{
    if (value.kind == RewardValue::Kind::Percent)
        return PlainDecimal(netMinor).times(value.number, kBpPlaces);
    return PlainDecimal(value.number);
}

/// What lies between `begin` and `end`, each part at the percentage of its own step.
PlainDecimal eachPart(const std::vector<Step>& steps, qint64 begin, qint64 end)
{
    PlainDecimal sum(0);
    for (size_t i = 0; i < steps.size(); ++i) {
        const qint64 stepEnd = i + 1 < steps.size() ? steps[i + 1].from : std::numeric_limits<qint64>::max();
        const qint64 part = std::min(end, stepEnd) - std::max(begin, steps[i].from);
        if (part > 0)
            sum = sum + PlainDecimal(part).times(steps[i].value.number, kBpPlaces);
    }
    return sum;
}

PlainDecimal ofBrackets(const Brackets& brackets, qint64 netMinor)
{
    if (brackets.isGraduated)
        return eachPart(brackets.steps, 0, netMinor);
    RewardValue reached;
    for (const Step& step : brackets.steps) {
        if (step.from <= netMinor)
            reached = step.value;
    }
    return ofValue(reached, netMinor);
}

PlainDecimal ofTiers(const Rule& rule, const PlainOccasion& occasion)
{
    const PlainDecimal own =
        rule.brackets ? ofBrackets(*rule.brackets, occasion.netMinor) : ofValue(rule.amount, occasion.netMinor);
    if (!rule.tiers)
        return own;
    if (rule.tiers->crossing == TierSchedule::Crossing::Marginal)
        return eachPart(rule.tiers->steps, occasion.valueBefore, occasion.valueBefore + occasion.netMinor);
    if (occasion.tier < 0)
        return own;
    const RewardValue& value = rule.tiers->steps[size_t(occasion.tier)].value;
    return value.kind == RewardValue::Kind::Factor ? own.times(value.number, kBpPlaces)
                                                   : ofValue(value, occasion.netMinor);
}

qint64 millionthsLeft(const Decay& decay, int days)
{
    const long double floor = (long double)(decay.floorBp) / 10'000;
    long double left = 1;
    if (decay.shape == Decay::Shape::Steps) {
        for (const Step& step : decay.steps) {
            if (step.from <= days)
                left = (long double)(step.value.number) / 10'000;
        }
    } else if (decay.shape == Decay::Shape::Linear && days >= decay.toDays) {
        left = floor;
    } else if (decay.shape == Decay::Shape::Linear && days > decay.fromDays) {
        const long double way = (long double)(days - decay.fromDays) / (decay.toDays - decay.fromDays);
        left = 1 - (1 - floor) * way;
    } else if (decay.shape == Decay::Shape::HalfLife && days > 0) {
        left = std::exp2(-(long double)(days) / decay.halfLifeDays);
    }
    if (decay.shape != Decay::Shape::None)
        left = std::max(left, floor);
    // Farther than this from the next half millionth, or on it.
    constexpr long double kExactHalf = 0.5L + 1e-9L;
    return qint64(std::floor(left * 1'000'000 + kExactHalf));
}

} // namespace

qint64 plainAmount(const Rule& rule, const PlainOccasion& occasion)
{
    PlainDecimal amount = ofTiers(rule, occasion);
    for (const qint64 factor : occasion.factors)
        amount = amount.times(factor, kBpPlaces);
    const qint64 rounded = amount.times(millionthsLeft(rule.decay, occasion.daysSinceReferral), kPpmPlaces).rounded();
    return std::min(std::max(rounded, rule.floor.value_or(0)),
                    rule.ceiling.value_or(std::numeric_limits<qint64>::max()));
}

} // namespace vouchwell
