#include "core/metrics/lintcontext.h"
#include "core/rules/exactamount.h"
#include "core/rules/ruletrial.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace vouchwell {

namespace {

class CliffTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesLint)
};

bool isCounted(const TierSchedule& tiers)
{
    return tiers.measure != Measure::Value && tiers.crossing != TierSchedule::Crossing::Marginal;
}

/// What each of so many friends is worth who buy a usual sale, one after the other on a day.
std::vector<qint64> worthOfFriends(const LintContext& context, const RuleSet& only, int friends)
{
    std::vector<TriedPurchase> purchases;
    for (int i = 1; i <= friends; ++i)
        purchases.push_back({context.evidence.today, context.usualSale(), i});
    std::vector<qint64> worth(purchases.size());
    for (const TriedReward& reward : tryPurchases(only, purchases))
        worth[size_t(reward.purchase)] += reward.valueMinor;
    return worth;
}

/// The friend with whom a step is felt first.
int friendOfStep(const TierSchedule& tiers, const Step& step)
{
    const qint64 from = std::min<qint64>(step.from, kMostTriedFriends + 1);
    return int(from) + (tiers.crossing == TierSchedule::Crossing::Next ? 1 : 0);
}

/// What one sale of this size gives.
qint64 worthOfSale(const LintContext& context, const RuleSet& only, qint64 netMinor)
{
    qint64 worth = 0;
    for (const TriedReward& reward : tryPurchases(only, {{context.evidence.today, netMinor, 1}}))
        worth += reward.valueMinor;
    return worth;
}

/// The same sale as two.
qint64 worthOfHalves(const LintContext& context, const RuleSet& only, qint64 netMinor)
{
    const qint64 half = netMinor / 2;
    const QDate today = context.evidence.today;
    qint64 worth = 0;
    for (const TriedReward& reward : tryPurchases(only, {{today, half, 1}, {today, netMinor - half, 1}}))
        worth += reward.valueMinor;
    return worth;
}

bool isEachPercent(const Brackets& brackets)
{
    return std::all_of(brackets.steps.begin(), brackets.steps.end(),
                       [](const Step& step) { return step.value.kind == RewardValue::Kind::Percent; });
}

void proposeGraduated(const LintContext& context, size_t rule, Advice& advice)
{
    if (!isEachPercent(*context.rules.rules[rule].brackets))
        return;
    advice.fixTitle = CliffTexts::tr("Give each part its own share");
    advice.repaired = context.rules;
    advice.repaired->rules[rule].brackets->isGraduated = true;
}

/// A sale that earns less than a smaller one.
void adviseOnFallingBrackets(const LintContext& context, size_t index, const RuleSet& only)
{
    const Rule& rule = context.rules.rules[index];
    if (!rule.brackets || rule.brackets->isGraduated)
        return;
    const std::vector<Step>& steps = rule.brackets->steps;
    for (size_t i = 1; i < steps.size(); ++i) {
        const qint64 unit = context.evidence.currency.minorPerMajor();
        const qint64 below = steps[i].from - (steps[i].from - unit > steps[i - 1].from ? unit : 1);
        const qint64 smaller = worthOfSale(context, only, below);
        const qint64 larger = worthOfSale(context, only, steps[i].from);
        if (larger >= smaller)
            continue;
        Advice& advice = context.add(
            Advice::Kind::Cliff, Advice::Severity::Warning, &rule,
            CliffTexts::tr("A sale of %1 gets %2, one of %3 only %4.")
                .arg(context.money(below), context.money(smaller), context.money(steps[i].from), context.money(larger)),
            CliffTexts::tr("Let larger sales never get less than smaller ones."));
        advice.step = int(i);
        proposeGraduated(context, index, advice);
    }
}

/// The sizes of a sale at which splitting may pay.
std::set<qint64> sizesToSplit(const LintContext& context, const Rule& rule)
{
    std::set<qint64> sizes{context.usualSale(), 2 * context.rules.eligibility.minimumSaleMinor,
                           percentile(context.evidence.salesMinor, 90).value_or(0)};
    if (rule.brackets) {
        for (const Step& step : rule.brackets->steps)
            sizes.insert({step.from, 2 * step.from});
    }
    std::erase_if(sizes, [&](qint64 size) {
        return size < std::max<qint64>(2, 2 * context.rules.eligibility.minimumSaleMinor) || size > kLargestAmount;
    });
    return sizes;
}

void adviseOnSplitting(const LintContext& context, size_t index, const RuleSet& only)
{
    const Rule& rule = context.rules.rules[index];
    if (rule.trigger.kind != Trigger::Kind::EachPurchase)
        return;
    qint64 size = 0;
    qint64 whole = 0;
    qint64 split = 0;
    for (const qint64 tried : sizesToSplit(context, rule)) {
        const qint64 one = worthOfSale(context, only, tried);
        const qint64 two = worthOfHalves(context, only, tried);
        // Of a gain that is only rounding nobody makes use.
        const bool isWorthIt = two - one > 2 && (two - one) * 20 >= one;
        if (isWorthIt && two - one > split - whole) {
            size = tried;
            whole = one;
            split = two;
        }
    }
    if (size == 0)
        return;
    Advice& advice = context.add(
        Advice::Kind::Cliff, Advice::Severity::Warning, &rule,
        CliffTexts::tr("Two sales of %1 earn %2, one of %3 earns %4.")
            .arg(context.money(size / 2), context.money(split), context.money(size), context.money(whole)),
        CliffTexts::tr("Give a share of the purchase instead of a fixed amount, or limit what one friend can bring."));
    if (rule.brackets && !rule.brackets->isGraduated)
        proposeGraduated(context, index, advice);
}

/// The step with which this friend is worth at least twice as much as the one before.
void adviseOnJump(const LintContext& context, size_t index, int step, int felt, qint64 gain)
{
    const Rule& rule = context.rules.rules[index];
    Advice& advice = context.add(
        Advice::Kind::Cliff, Advice::Severity::Warning, &rule,
        CliffTexts::tr("Friend no. %1 is worth %2 more than friend no. %3.")
            .arg(context.number(felt), context.money(gain), context.number(felt - 1)),
        CliffTexts::tr("Whoever stands just below is tempted to help along. Put a tier in between, or let the "
                       "reward rise more evenly."));
    advice.step = step;
    if (rule.tiers->crossing != TierSchedule::Crossing::Retroactive)
        return;
    advice.fixTitle = CliffTexts::tr("Do not top up earlier friends");
    advice.repaired = context.rules;
    advice.repaired->rules[index].tiers->crossing = TierSchedule::Crossing::Inclusive;
}

void adviseOnJumpsOf(const LintContext& context, size_t index)
{
    const TierSchedule& tiers = *context.rules.rules[index].tiers;
    int most = 0;
    for (const Step& step : tiers.steps) {
        if (const int felt = friendOfStep(tiers, step); felt <= kMostTriedFriends)
            most = std::max(most, felt);
    }
    const std::vector<qint64> worth = worthOfFriends(context, onlyRule(context.rules, index), most);
    for (size_t i = 0; i < tiers.steps.size(); ++i) {
        const int felt = friendOfStep(tiers, tiers.steps[i]);
        if (felt < 2 || felt > most)
            continue;
        const qint64 before = worth[size_t(felt) - 2];
        const qint64 gain = worth[size_t(felt) - 1] - before;
        if (before > 0 && gain >= before)
            adviseOnJump(context, index, int(i), felt, gain);
    }
}

/// About as many days as the calendar period has.
int daysOf(Window::Kind period)
{
    constexpr int kDaysOfMonth = 30;
    constexpr int kDaysOfQuarter = 91;
    constexpr int kDaysOfYear = 365;
    if (period == Window::Kind::Month)
        return kDaysOfMonth;
    return period == Window::Kind::Quarter ? kDaysOfQuarter : kDaysOfYear;
}

bool beginsAnewWithThePeriod(const TierSchedule& tiers)
{
    const Window::Kind kind = tiers.window.kind;
    return tiers.loss == TierSchedule::Loss::AtPeriodEnd && kind != Window::Kind::Lifetime &&
           kind != Window::Kind::Rolling;
}

} // namespace

void adviseOnTierJumps(const LintContext& context)
{
    for (size_t r = 0; r < context.rules.rules.size(); ++r) {
        const std::optional<TierSchedule>& tiers = context.rules.rules[r].tiers;
        if (tiers && isCounted(*tiers))
            adviseOnJumpsOf(context, r);
    }
}

void adviseOnWindowEnds(const LintContext& context)
{
    for (size_t r = 0; r < context.rules.rules.size(); ++r) {
        const Rule& rule = context.rules.rules[r];
        if (!rule.tiers || rule.tiers->steps.empty() || !isCounted(*rule.tiers) ||
            !beginsAnewWithThePeriod(*rule.tiers))
            continue;
        const int friends = friendOfStep(*rule.tiers, rule.tiers->steps.back()) + 1;
        if (friends > kMostTriedFriends)
            continue;
        const std::vector<qint64> worth = worthOfFriends(context, onlyRule(context.rules, r), friends);
        if (worth.back() <= worth.front())
            continue;
        const int days = daysOf(rule.tiers->window.kind);
        Advice& advice = context.add(
            Advice::Kind::Cliff, Advice::Severity::Note, &rule,
            CliffTexts::tr("On the last day of the period a friend can be worth %1, on the next day everybody begins "
                           "with %2 again: hurrying pays.")
                .arg(context.money(worth.back()), context.money(worth.front())),
            CliffTexts::tr("Count the days before each purchase instead of calendar periods."));
        advice.fixTitle = CliffTexts::tr("Count the last %1").arg(context.days(days));
        advice.repaired = context.rules;
        advice.repaired->rules[r].tiers->window = {Window::Kind::Rolling, days};
    }
}

void adviseOnSaleSizes(const LintContext& context)
{
    for (size_t r = 0; r < context.rules.rules.size(); ++r) {
        if (!needsPurchase(context.rules.rules[r]))
            continue;
        const RuleSet only = onlyRule(context.rules, r);
        adviseOnFallingBrackets(context, r, only);
        adviseOnSplitting(context, r, only);
    }
}

void adviseOnPromotions(const LintContext& context)
{
    constexpr qint64 kWorthWaitingFor = 15'000; // half as much again
    for (const Rule& rule : context.rules.rules) {
        for (const Factor& factor : rule.factors) {
            if (factor.factorBp < kWorthWaitingFor || !factor.from.isValid() || factor.from <= context.evidence.today)
                continue;
            context.add(Advice::Kind::Cliff, Advice::Severity::Note, &rule,
                        CliffTexts::tr("From %1 on the reward is %2 of what it is one day earlier: waiting pays.")
                            .arg(context.day(factor.from), context.percent(factor.factorBp)),
                        CliffTexts::tr("Announce it on its first day, not before."));
        }
    }
}

} // namespace vouchwell
