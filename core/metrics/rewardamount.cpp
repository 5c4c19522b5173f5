#include "core/metrics/rewardamount.h"

#include "core/rules/tracetext.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class RewardAmountTexts
{
    Q_DECLARE_TR_FUNCTIONS(RewardAmount)
};

} // namespace

QString rewardAmount(const Snapshot& snapshot, size_t reward, const QLocale& locale)
{
    const Snapshot::Rewards& rewards = snapshot.rewards;
    return usedAmountText(rewards.amountMinor[reward], rewards.usedMinor[reward],
                          snapshot.units[size_t(rewards.unit[reward])], locale);
}

QString usedAmountText(qint64 amount, qint64 used, const QString& unit, const QLocale& locale)
{
    const QString text = unitAmountText(amount, unit, locale);
    if (used == 0 || used == amount)
        return text;
    //: A reward and the part of it that was used: "€10.00 (€3.00 used)"
    return RewardAmountTexts::tr("%1 (%2 used)").arg(text, unitAmountText(used, unit, locale));
}

} // namespace vouchwell
