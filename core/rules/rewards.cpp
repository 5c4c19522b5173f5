#include "core/rules/rewards.h"

#include "core/rules/rewardrun.h"

#include <tuple>

namespace vouchwell {

namespace {

bool isPercent(const Step& step)
{
    return step.value.kind == RewardValue::Kind::Percent;
}

/// Tiers stand before brackets, and brackets before the amount. All tiers of a rule are alike.
bool isPercentage(const Rule& rule, qint64 netMinor)
{
    if (rule.tiers && !rule.tiers->steps.empty() && rule.tiers->steps.front().value.kind != RewardValue::Kind::Factor)
        return isPercent(rule.tiers->steps.front());
    if (rule.brackets) {
        const int reached = stepAt(rule.brackets->steps, netMinor);
        return reached >= 0 && isPercent(rule.brackets->steps[size_t(reached)]);
    }
    return rule.amount.kind == RewardValue::Kind::Percent;
}

} // namespace

std::vector<Grant> workOutRewards(const ProgramFacts& facts, Tracing tracing)
{
    return RewardRun(facts, tracing).run();
}

bool inOrder(const Cause& a, const QString& documentA, const Cause& b, const QString& documentB)
{
    return std::tie(a.on, a.kind, documentA, a.sale, a.referral, a.number) <
           std::tie(b.on, b.kind, documentB, b.sale, b.referral, b.number);
}

qint64 returnedPart(const Rule& rule, const Cause& cause, qint64 amount)
{
    if (cause.kind != RewardCause::Purchase)
        return 0;
    if (rule.partialReturn == Rule::PartialReturn::KeepsReward && !isPercentage(rule, cause.netMinor))
        return 0;
    return proportionalPart(amount, cause.netMinor, cause.keptMinor);
}

std::vector<Instalment> scheduleOf(const Rule& rule, QDate earnedOn, qint64 amount)
{
    std::vector<Instalment> schedule;
    const std::vector<qint64> parts =
        amount == 0 ? std::vector<qint64>{0} : splitEvenly(amount, std::max(1, rule.instalments.count));
    for (size_t i = 0; i < parts.size(); ++i) {
        const QDate available = earnedOn.addDays(rule.holdDays + int(i) * rule.instalments.everyDays);
        schedule.push_back({parts[i], available, rule.expiryDays > 0 ? available.addDays(rule.expiryDays) : QDate()});
    }
    return schedule;
}

} // namespace vouchwell
