#include "core/rules/rewards.h"

#include "core/rules/rewardrun.h"

#include <tuple>

namespace vouchwell {

namespace {

bool isPercentage(const Rule& rule)
{
    if (rule.brackets)
        return true;
    if (rule.tiers && !rule.tiers->steps.empty() && rule.tiers->steps.front().value.kind != RewardValue::Kind::Factor)
        return rule.tiers->steps.front().value.kind == RewardValue::Kind::Percent;
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
    if (rule.partialReturn == Rule::PartialReturn::KeepsReward && !isPercentage(rule))
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
