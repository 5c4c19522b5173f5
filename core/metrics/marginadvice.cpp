#include "core/metrics/affordability.h"
#include "core/metrics/lintcontext.h"
#include "core/rules/exactamount.h"
#include "core/rules/ruletrial.h"
#include "core/rules/tiermeter.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace vouchwell {

namespace {

class MarginAdviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesLint)
};

/// With which friends the amount may change: the first, and those who reach a step.
std::set<int> friendsToTry(const RuleSet& rules)
{
    std::set<int> friends{1};
    for (const Rule& rule : rules.rules) {
        if (!rule.tiers || rule.tiers->measure == Measure::Value)
            continue;
        for (const Step& step : rule.tiers->steps) {
            if (step.from >= 1 && step.from < kMostTriedFriends)
                friends.insert(int(step.from) + (rule.tiers->crossing == TierSchedule::Crossing::Next ? 1 : 0));
        }
    }
    return friends;
}

/// What one friend's rewards cost, rule by rule.
using CostByRule = std::map<int, qint64>;

qint64 sumOf(const CostByRule& costs)
{
    qint64 sum = 0;
    for (const auto& [rule, cost] : costs)
        sum += cost;
    return sum;
}

/// For each friend of one referrer, where every friend buys what friends bought on average, in as many purchases. What
/// is given for several friends together belongs to none.
std::vector<CostByRule> costsOfFriends(const LintContext& context, const Affordability& worth, int friends)
{
    RuleSet rules = context.rules;
    for (Rule& rule : rules.rules) {
        if (rule.tiers && rule.tiers->measure == Measure::Settled)
            rule.tiers->measure = Measure::Converted;
    }
    constexpr qint64 kMostPurchases = 20;
    const qint64 all = qint64(context.evidence.salesMinor.size());
    const qint64 customers = std::max<qint64>(1, context.evidence.firstPurchases.friends);
    const bool isYear = worth.basis == Affordability::Basis::FirstYear;
    const qint64 each = isYear ? std::clamp<qint64>((all + customers / 2) / customers, 1, kMostPurchases) : 1;
    std::vector<TriedPurchase> purchases;
    for (int number = 1; number <= friends; ++number) {
        for (qint64 i = 0; i < each; ++i)
            purchases.push_back({context.evidence.today, worth.averageMinor / each, number});
    }
    std::vector<CostByRule> costs(size_t(friends) + 1);
    for (const TriedReward& reward : tryPurchases(rules, purchases)) {
        if (!reward.isForEarlier)
            costs[size_t(purchases[size_t(reward.purchase)].friendNumber)][reward.rule] += reward.costMinor;
    }
    return costs;
}

/// The amount of the rule that is given to this friend, where it is one of money that stands by itself.
RewardValue* plainAmount(Rule& rule, int friendNumber)
{
    const bool isPlain = unitOf(rule.reward.form) == RewardUnit::Money && rule.factors.empty() && !rule.brackets &&
                         rule.decay.shape == Decay::Shape::None && rule.trigger.kind != Trigger::Kind::EachPurchase;
    if (!isPlain)
        return nullptr;
    RewardValue* value = &rule.amount;
    if (rule.tiers) {
        const bool isNext = rule.tiers->crossing == TierSchedule::Crossing::Next;
        const int step = stepAt(rule.tiers->steps, friendNumber - (isNext ? 1 : 0));
        if (rule.tiers->measure == Measure::Value)
            return nullptr;
        if (step >= 0)
            value = &rule.tiers->steps[size_t(step)].value;
    }
    return value->kind == RewardValue::Kind::Flat ? value : nullptr;
}

void proposeLowerAmount(const LintContext& context, int friendNumber, int rule, qint64 excess, Advice& advice)
{
    RuleSet repaired = context.rules;
    Rule& changed = repaired.rules[size_t(rule)];
    RewardValue* value = plainAmount(changed, friendNumber);
    if (!value || changed.reward.costBp <= 0)
        return;
    const qint64 lower = value->number - (excess * kWhole + changed.reward.costBp - 1) / changed.reward.costBp;
    if (lower <= 0)
        return;
    value->number = lower;
    if (changed.tiers) {
        for (Step& step : changed.tiers->steps) {
            if (step.from > friendNumber && step.value.kind == RewardValue::Kind::Flat)
                step.value.number = std::min(step.value.number, lower);
        }
    }
    advice.fixTitle = MarginAdviceTexts::tr("Lower it to %1").arg(context.money(lower));
    advice.repaired = std::move(repaired);
}

void adviseOnCost(const LintContext& context, int friendNumber, const CostByRule& costs, qint64 worthMinor)
{
    const auto dearest =
        std::max_element(costs.begin(), costs.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const Rule& rule = context.rules.rules[size_t(dearest->first)];
    const QString cost = context.money(sumOf(costs));
    const QString worth = context.money(worthMinor);
    Advice& advice = context.add(
        Advice::Kind::Margin, Advice::Severity::Warning, &rule,
        friendNumber == 1
            ? MarginAdviceTexts::tr("The rewards for a friend cost %1, but a new customer is worth %2.")
                  .arg(cost, worth)
            : MarginAdviceTexts::tr("From friend no. %1 on the rewards cost %2, but a new customer is worth %3.")
                  .arg(context.number(friendNumber), cost, worth),
        MarginAdviceTexts::tr("Lower the reward, or give something that costs you less."));
    if (rule.tiers && friendNumber > 1)
        advice.step = stepAt(rule.tiers->steps, friendNumber);
    proposeLowerAmount(context, friendNumber, dearest->first, sumOf(costs) - worthMinor, advice);
}

} // namespace

void adviseOnMargin(const LintContext& context)
{
    const std::optional<Affordability> worth = affordabilityOf(context.evidence);
    if (!worth)
        return;
    const std::set<int> tried = friendsToTry(context.rules);
    const std::vector<CostByRule> costs = costsOfFriends(context, *worth, *tried.rbegin());
    for (const int number : tried) {
        if (sumOf(costs[size_t(number)]) > worth->worthMinor)
            return adviseOnCost(context, number, costs[size_t(number)], worth->worthMinor);
    }
}

} // namespace vouchwell
