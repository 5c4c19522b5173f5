#include "core/rules/stepcheck.h"

#include "core/rules/exactamount.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class StepTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesCheck)
};

bool isOnly(const std::vector<Step>& steps, RewardValue::Kind kind)
{
    return std::all_of(steps.begin(), steps.end(), [kind](const Step& step) { return step.value.kind == kind; });
}

/// Rising, and none of them twice.
void checkOrder(const QString& title, const std::vector<Step>& steps, QStringList& problems)
{
    if (steps.empty())
        problems << StepTexts::tr("“%1”: there is no step yet. Add the first one.").arg(title);
    for (size_t i = 1; i < steps.size(); ++i) {
        if (steps[i].from == steps[i - 1].from)
            problems << StepTexts::tr("“%1”: steps %2 and %3 begin at the same place and overlap. Move one.")
                            .arg(title, QString::number(i), QString::number(i + 1));
        else if (steps[i].from < steps[i - 1].from)
            problems << StepTexts::tr("“%1”: step %2 begins before the one in front of it. Put them in order.")
                            .arg(title, QString::number(i + 1));
    }
}

/// The largest number of rewards that one referrer gets in the window of the tiers; nullopt: no limit.
std::optional<int> mostCounted(const RuleSet& rules, const TierSchedule& tiers)
{
    std::optional<int> most;
    for (const Cap& cap : rules.caps) {
        const bool isSamePeriod = cap.window == tiers.window || cap.window.kind == Window::Kind::Lifetime;
        if (cap.scope == Cap::Scope::Referrer && cap.count && isSamePeriod)
            most = most ? std::min(*most, *cap.count) : *cap.count;
    }
    return most;
}

} // namespace

void checkBrackets(const QString& title, const Brackets& brackets, QStringList& problems)
{
    checkOrder(title, brackets.steps, problems);
    if (brackets.steps.empty())
        return;
    if (brackets.steps.front().from != 0)
        problems << StepTexts::tr("“%1”: smaller sales than the first bracket would get nothing. Let it begin at 0.")
                        .arg(title);
    if (brackets.isGraduated && !isOnly(brackets.steps, RewardValue::Kind::Percent))
        problems << StepTexts::tr("“%1”: brackets for each part of the sale need percentages.").arg(title);
    if (!brackets.isGraduated && std::any_of(brackets.steps.begin(), brackets.steps.end(), [](const Step& step) {
            return step.value.kind == RewardValue::Kind::Factor;
        }))
        problems << StepTexts::tr("“%1”: a bracket is an amount or a percentage, not a factor.").arg(title);
}

void checkTiers(const QString& title, const Rule& rule, QStringList& problems)
{
    const TierSchedule& tiers = *rule.tiers;
    checkOrder(title, tiers.steps, problems);
    if (tiers.steps.empty())
        return;
    const RewardValue::Kind kind = tiers.steps.front().value.kind;
    if (!isOnly(tiers.steps, kind))
        problems << StepTexts::tr("“%1”: all tiers must be amounts, all percentages, or all factors.").arg(title);
    const bool hasOwnAmount = rule.brackets || rule.amount.number > 0;
    if (kind == RewardValue::Kind::Factor && !hasOwnAmount)
        problems << StepTexts::tr("“%1”: factors need an amount that they change. Give one.").arg(title);
    if (tiers.steps.front().from > 1 && !hasOwnAmount)
        problems << StepTexts::tr("“%1”: nothing is said below the first tier. Let it begin at 1, or at 1 with 0.")
                        .arg(title);
    if (tiers.crossing == TierSchedule::Crossing::Marginal &&
        (tiers.measure != Measure::Value || kind != RewardValue::Kind::Percent ||
         tiers.loss != TierSchedule::Loss::AtPeriodEnd || tiers.steps.front().from != 0))
        problems << StepTexts::tr("“%1”: tiers for each part of a sale count value from 0 on, in percentages, within "
                                  "their period.")
                        .arg(title);
    if (tiers.crossing == TierSchedule::Crossing::Retroactive && rule.role != Role::Referrer)
        problems << StepTexts::tr("“%1”: only the referrer can be topped up for earlier friends.").arg(title);
    if (tiers.loss == TierSchedule::Loss::AfterIdle && tiers.idleMonths < 1)
        problems << StepTexts::tr("“%1”: say after how many quiet months counting starts anew.").arg(title);
}

void checkDecaySteps(const QString& title, const std::vector<Step>& steps, QStringList& problems)
{
    checkOrder(title, steps, problems);
    qint64 before = kWhole;
    for (const Step& step : steps) {
        if (step.value.kind != RewardValue::Kind::Factor || step.value.number > before) {
            problems << StepTexts::tr("“%1”: a reward that shrinks with time can only become smaller.").arg(title);
            return;
        }
        before = step.value.number;
    }
}

void checkReach(const RuleSet& rules, QStringList& problems)
{
    for (const Rule& rule : rules.rules) {
        if (!rule.tiers || rule.tiers->steps.empty() || rule.role != Role::Referrer ||
            rule.tiers->measure == Measure::Value)
            continue;
        const std::optional<int> most = mostCounted(rules, *rule.tiers);
        const bool isNext = rule.tiers->crossing == TierSchedule::Crossing::Next;
        const qint64 last = rule.tiers->steps.back().from + (isNext ? 1 : 0);
        if (most && last > *most)
            problems << StepTexts::tr("“%1”: nobody reaches the tier from %2 on, because a referrer gets at most %3 "
                                      "rewards. Lower the tier or raise the limit.")
                            .arg(rule.name.isEmpty() ? rule.key : rule.name,
                                 QString::number(rule.tiers->steps.back().from), QString::number(*most));
    }
}

} // namespace vouchwell
