#include "core/rules/grantworth.h"

#include "core/rules/exactamount.h"
#include "core/rules/rewards.h"

namespace vouchwell {

qint64 costOf(const RewardKind& kind, qint64 amount)
{
    if (unitOf(kind.form) == RewardUnit::Money)
        return ExactAmount(amount).timesShare(kind.costBp, kWhole).rounded();
    return amount * kind.costMinor;
}

qint64 valueOf(const RewardKind& kind, qint64 amount)
{
    return unitOf(kind.form) == RewardUnit::Money ? amount : amount * kind.faceMinor;
}

GrantWorth worthOf(const Rule& rule, const Cause& cause, qint64 amount)
{
    GrantWorth worth;
    for (const Instalment& instalment : scheduleOf(rule, cause.on, amount)) {
        const qint64 kept = instalment.amount - returnedPart(rule, cause, instalment.amount);
        worth.value += valueOf(rule.reward, kept);
        worth.cost += costOf(rule.reward, kept);
    }
    return worth;
}

} // namespace vouchwell
