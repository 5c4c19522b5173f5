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

class MoneyAdviceTexts
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
    advice.fixTitle = MoneyAdviceTexts::tr("Lower it to %1").arg(context.money(lower));
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
            ? MoneyAdviceTexts::tr("The rewards for a friend cost %1, but a new customer is worth %2.").arg(cost, worth)
            : MoneyAdviceTexts::tr("From friend no. %1 on the rewards cost %2, but a new customer is worth %3.")
                  .arg(context.number(friendNumber), cost, worth),
        MoneyAdviceTexts::tr("Lower the reward, or give something that costs you less."));
    if (rule.tiers && friendNumber > 1)
        advice.step = stepAt(rule.tiers->steps, friendNumber);
    proposeLowerAmount(context, friendNumber, dearest->first, sumOf(costs) - worthMinor, advice);
}

/// A limit for everybody, with what was used of it.
struct Budget
{
    const Cap* cap = nullptr;
    size_t index = 0;
    qint64 limit = 0;
    qint64 used = 0;
    QDate from; ///< first day of what is used
    QDate end;  ///< last day for which it must do; invalid: without end
};

QDate periodStart(const Window& window, QDate day, QDate firstOn)
{
    switch (window.kind) {
    case Window::Kind::Month: return {day.year(), day.month(), 1};
    case Window::Kind::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Window::Kind::Year: return {day.year(), 1, 1};
    case Window::Kind::Lifetime:
    case Window::Kind::Rolling: break;
    }
    return firstOn;
}

QDate periodEnd(const Window& window, QDate start)
{
    switch (window.kind) {
    case Window::Kind::Month: return start.addMonths(1).addDays(-1);
    case Window::Kind::Quarter: return start.addMonths(3).addDays(-1);
    case Window::Kind::Year: return start.addYears(1).addDays(-1);
    case Window::Kind::Lifetime:
    case Window::Kind::Rolling: break;
    }
    return {};
}

Budget budgetOf(const LintContext& context, size_t index)
{
    const RulesEvidence& evidence = context.evidence;
    const Cap& cap = context.rules.caps[index];
    const bool isBusiness = cap.scope == Cap::Scope::Business;
    const Window window = isBusiness ? Window{Window::Kind::Year, 0} : cap.window;
    const auto isOurs = [&](const OutsideUse& use) {
        return use.unit == cap.unit && (isBusiness || use.campaign == evidence.campaign) && use.on <= evidence.today;
    };
    QDate first;
    for (const OutsideUse& use : evidence.used) {
        if (isOurs(use) && (!first.isValid() || use.on < first))
            first = use.on;
    }
    Budget budget{&cap, index, cap.amount ? *cap.amount : *cap.count, 0, {}, {}};
    const QDate start = periodStart(window, evidence.today, first);
    budget.from = std::max(start, first);
    budget.end = periodEnd(window, start);
    const QDate close = evidence.dates.endOn;
    if (!isBusiness && close.isValid() && (!budget.end.isValid() || close < budget.end))
        budget.end = close;
    for (const OutsideUse& use : evidence.used) {
        if (isOurs(use) && use.on >= budget.from)
            budget.used += cap.amount ? use.amount : use.count;
    }
    return budget;
}

QString budgetText(const LintContext& context, const Cap& cap, qint64 amount)
{
    if (!cap.amount)
        return MoneyAdviceTexts::tr("%Ln reward(s)", nullptr, int(amount));
    switch (cap.unit) {
    case RewardUnit::Money: return context.money(amount);
    case RewardUnit::Points: return MoneyAdviceTexts::tr("%Ln point(s)", nullptr, int(amount));
    case RewardUnit::Pieces: return MoneyAdviceTexts::tr("%Ln piece(s)", nullptr, int(amount));
    }
    Q_UNREACHABLE();
}

void proposeBudget(const LintContext& context, const Budget& budget, qint64 needed, Advice& advice)
{
    advice.fixTitle = MoneyAdviceTexts::tr("Raise it to %1").arg(budgetText(context, *budget.cap, needed));
    advice.repaired = context.rules;
    Cap& cap = advice.repaired->caps[budget.index];
    if (cap.amount)
        cap.amount = needed;
    else
        cap.count = int(needed);
}

/// What the time up to its end takes at the present pace, rounded up to whole units of money.
qint64 neededUntilEnd(const LintContext& context, const Budget& budget, qint64 days)
{
    const qint64 all = ExactAmount(budget.used).timesShare(budget.from.daysTo(budget.end) + 1, days).rounded();
    const bool isMoney = budget.cap->amount && budget.cap->unit == RewardUnit::Money;
    const qint64 unit = isMoney ? context.evidence.currency.minorPerMajor() : 1;
    return (all + unit - 1) / unit * unit;
}

void adviseOnBudget(const LintContext& context, const Budget& budget)
{
    constexpr qint64 kDaysForPace = 7;
    constexpr qint64 kFarOff = 365;
    const QDate today = context.evidence.today;
    const QDate end = budget.end.isValid() ? budget.end : today.addDays(kFarOff);
    const qint64 days = budget.from.isValid() ? budget.from.daysTo(today) + 1 : 0;
    const bool isUsedUp = budget.used >= budget.limit;
    if (budget.used <= 0 || today > end || (days < kDaysForPace && !isUsedUp))
        return;
    const QDate usedUpOn =
        today.addDays(ExactAmount(budget.limit - budget.used).timesShare(days, budget.used).truncated());
    if (!isUsedUp && usedUpOn >= end)
        return;
    const QString limit = budgetText(context, *budget.cap, budget.limit);
    QString sentence;
    if (isUsedUp)
        sentence = MoneyAdviceTexts::tr("The budget of %1 is used up already: new rewards are nothing.").arg(limit);
    else if (budget.end.isValid())
        sentence =
            MoneyAdviceTexts::tr("The budget of %1 will be used up around %2, before it ends on %3: %4 since %5.")
                .arg(limit, context.day(usedUpOn), context.day(budget.end),
                     budgetText(context, *budget.cap, budget.used), context.day(budget.from));
    else
        sentence = MoneyAdviceTexts::tr("The budget of %1 will be used up around %2: %3 since %4.")
                       .arg(limit, context.day(usedUpOn), budgetText(context, *budget.cap, budget.used),
                            context.day(budget.from));
    Advice& advice =
        context.add(Advice::Kind::Budget, Advice::Severity::Warning, nullptr, sentence,
                    MoneyAdviceTexts::tr("Raise it, lower the rewards, or end the campaign on that day: afterwards "
                                         "nobody gets what the terms promise."));
    if (const qint64 needed = budget.end.isValid() ? neededUntilEnd(context, budget, std::max<qint64>(days, 1)) : 0;
        needed > budget.limit)
        proposeBudget(context, budget, needed, advice);
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

void adviseOnBudgets(const LintContext& context)
{
    for (size_t i = 0; i < context.rules.caps.size(); ++i) {
        const Cap& cap = context.rules.caps[i];
        const bool isForAll = cap.scope == Cap::Scope::Campaign || cap.scope == Cap::Scope::Business;
        const bool rolls = cap.scope == Cap::Scope::Campaign && cap.window.kind == Window::Kind::Rolling;
        if (isForAll && !rolls && (cap.amount || cap.count))
            adviseOnBudget(context, budgetOf(context, i));
    }
}

} // namespace vouchwell
