#include "core/metrics/lintcontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class HistoryAdviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesLint)
};

constexpr size_t kReturnsForAdvice = 5;
constexpr int kReturnsCovered = 95; // of 100

/// Where the step could begin instead: at the most that was ever reached, if the step before leaves room.
void proposeStepAt(const LintContext& context, size_t rule, size_t step, qint64 highest, Advice& advice)
{
    const TierSchedule& tiers = *context.rules.rules[rule].tiers;
    const bool hasRoom = highest > (step > 0 ? tiers.steps[step - 1].from : 0);
    if (!hasRoom)
        return;
    advice.fixTitle = HistoryAdviceTexts::tr("Begin it at %1").arg(context.words().total(highest, tiers.measure));
    advice.repaired = context.rules;
    advice.repaired->rules[rule].tiers->steps[step].from = highest;
}

void adviseOnTierReach(const LintContext& context, size_t index)
{
    const Rule& rule = context.rules.rules[index];
    const TierSchedule& tiers = *rule.tiers;
    const RulesEvidence::Referrers& referrers = context.evidence.of(tiers.measure);
    if (referrers.empty())
        return;
    const qint64 highest = highestTotal(referrers, tiers.window);
    const auto beyond =
        std::find_if(tiers.steps.begin(), tiers.steps.end(), [&](const Step& step) { return step.from > highest; });
    if (beyond == tiers.steps.end())
        return;
    const TermsWords words = context.words();
    Advice& advice = context.add(
        Advice::Kind::Unreached, Advice::Severity::Note, &rule,
        HistoryAdviceTexts::tr("Nobody has reached the tier at %1 yet; the most was %2 (%3).")
            .arg(words.total(beyond->from, tiers.measure), words.total(highest, tiers.measure),
                 words.over(tiers.window)),
        HistoryAdviceTexts::tr("A goal that is far off spurs nobody on. Let it begin lower, or leave it out."));
    advice.step = int(beyond - tiers.steps.begin());
    proposeStepAt(context, index, size_t(advice.step), highest, advice);
}

void adviseOnMilestoneReach(const LintContext& context, size_t index)
{
    const Rule& rule = context.rules.rules[index];
    const RulesEvidence::Referrers& referrers = context.evidence.of(rule.milestoneMeasure);
    if (referrers.empty())
        return;
    const qint64 highest = highestTotal(referrers, rule.milestoneWindow);
    if (highest >= rule.trigger.number)
        return;
    const TermsWords words = context.words();
    Advice& advice = context.add(
        Advice::Kind::Unreached, Advice::Severity::Note, &rule,
        HistoryAdviceTexts::tr("Nobody has reached the milestone of %1 yet; the most was %2 (%3).")
            .arg(words.total(rule.trigger.number, rule.milestoneMeasure), words.total(highest, rule.milestoneMeasure),
                 words.over(rule.milestoneWindow)),
        HistoryAdviceTexts::tr("A goal that is far off spurs nobody on. Let it begin lower, or leave it out."));
    if (highest < 1)
        return;
    advice.fixTitle = HistoryAdviceTexts::tr("Begin it at %1").arg(words.total(highest, rule.milestoneMeasure));
    advice.repaired = context.rules;
    advice.repaired->rules[index].trigger.number = highest;
}

} // namespace

void adviseOnReach(const LintContext& context)
{
    for (size_t r = 0; r < context.rules.rules.size(); ++r) {
        const Rule& rule = context.rules.rules[r];
        if (rule.tiers)
            adviseOnTierReach(context, r);
        if (rule.trigger.kind == Trigger::Kind::Milestone)
            adviseOnMilestoneReach(context, r);
    }
}

void adviseOnHolds(const LintContext& context)
{
    if (context.evidence.returnDays.size() < kReturnsForAdvice)
        return;
    const int covered = *percentile(context.evidence.returnDays, kReturnsCovered);
    const Rule* shortest = nullptr;
    for (const Rule& rule : context.rules.rules) {
        const bool isShort = needsPurchase(rule) && rule.holdDays < covered;
        if (isShort && (!shortest || rule.holdDays < shortest->holdDays))
            shortest = &rule;
    }
    if (!shortest)
        return;
    Advice& advice = context.add(
        Advice::Kind::ShortHold, Advice::Severity::Warning, shortest,
        HistoryAdviceTexts::tr("Rewards are paid after %1, but goods come back to your shop up to %2 after the sale "
                               "(%3 of 100 returns).")
            .arg(context.days(shortest->holdDays), context.days(covered), context.number(kReturnsCovered)),
        HistoryAdviceTexts::tr(
            "Hold rewards until most returns are in: what was paid already has to be claimed back."));
    advice.fixTitle = HistoryAdviceTexts::tr("Hold rewards for %1").arg(context.days(covered));
    advice.repaired = context.rules;
    for (Rule& rule : advice.repaired->rules) {
        if (needsPurchase(rule))
            rule.holdDays = std::max(rule.holdDays, covered);
    }
}

} // namespace vouchwell
