#include "core/metrics/kpis.h"

#include <algorithm>

namespace vouchwell {

namespace {

/// The period as the day numbers of the snapshot.
struct DayRange
{
    explicit DayRange(const Period& period)
        : from(qint32(period.from.toJulianDay())), to(qint32(period.to.toJulianDay()))
    {
    }
    qint32 from;
    qint32 to;
};

std::optional<qint64> medianTimesTwo(std::vector<qint32> days)
{
    if (days.empty())
        return std::nullopt;
    std::sort(days.begin(), days.end());
    const size_t half = days.size() / 2;
    return days.size() % 2 == 1 ? 2 * qint64(days[half]) : qint64(days[half - 1]) + days[half];
}

void addReferrals(const Snapshot& snapshot, const DayRange& range, Kpis& kpis)
{
    const Snapshot::Referrals& referrals = snapshot.referrals;
    std::vector<bool> isReferrer(snapshot.bringers.size(), false);
    std::vector<qint32> daysToConvert;
    const Slice claimed = referralsClaimed(snapshot, range.from, range.to);
    for (size_t i = claimed.begin; i < claimed.end; ++i) {
        if (referrals.stage[i] == Stage::Invalid)
            continue;
        ++kpis.referralsReceived;
        if (referrals.referrer[i] >= 0)
            isReferrer[size_t(snapshot.people.bringerSlot[size_t(referrals.referrer[i])])] = true;
        if (referrals.stage[i] == Stage::Converted) {
            ++kpis.cohortConverted;
            daysToConvert.push_back(referrals.convertedOn[i] - referrals.referredOn[i]);
        }
    }
    const Slice converted = conversionsBetween(snapshot, range.from, range.to);
    kpis.conversions = qint64(converted.end - converted.begin);
    kpis.activeReferrers = std::count(isReferrer.begin(), isReferrer.end(), true);
    kpis.medianHalfDaysToConvert = medianTimesTwo(std::move(daysToConvert));
}

void addMoney(const Snapshot& snapshot, const DayRange& range, Kpis& kpis)
{
    const Snapshot::Sales& sales = snapshot.sales;
    const Slice sold = daysBetween(sales.on, range.from, range.to);
    for (size_t i = sold.begin; i < sold.end; ++i)
        kpis.referredRevenueMinor += sales.signedNetMinor[i];
    const Snapshot::Rewards& rewards = snapshot.rewards;
    const Slice earned = daysBetween(rewards.earnedOn, range.from, range.to);
    for (size_t i = earned.begin; i < earned.end; ++i) {
        const RewardState state = rewards.state[i];
        const bool isOver =
            state == RewardState::Reversed || state == RewardState::Declined || state == RewardState::ClawedBack;
        if (!isOver)
            kpis.rewardCostMinor += rewards.amountMinor[i];
    }
    kpis.owedMinor = snapshot.pendingMinor + snapshot.availableMinor;
    kpis.availableMinor = snapshot.availableMinor;
}

} // namespace

Kpis computeKpis(const Snapshot& snapshot, const Period& period)
{
    const DayRange range(period);
    Kpis kpis;
    addReferrals(snapshot, range, kpis);
    addMoney(snapshot, range, kpis);
    return kpis;
}

std::optional<qint64> costPerNewCustomer(const Kpis& kpis)
{
    if (kpis.conversions == 0)
        return std::nullopt;
    const qint64 half = kpis.rewardCostMinor >= 0 ? kpis.conversions / 2 : -(kpis.conversions / 2);
    return (kpis.rewardCostMinor + half) / kpis.conversions;
}

Period previousPeriod(const Period& period)
{
    const qint64 days = period.from.daysTo(period.to) + 1;
    return {period.from.addDays(-days), period.from.addDays(-1)};
}

Period wholeHistory(const Snapshot& snapshot)
{
    const QDate first = snapshot.firstDay > 0 ? QDate::fromJulianDay(snapshot.firstDay) : snapshot.today;
    const QDate last = snapshot.lastDay > 0 ? QDate::fromJulianDay(snapshot.lastDay) : snapshot.today;
    return {first, std::max(last, snapshot.today)};
}

} // namespace vouchwell
