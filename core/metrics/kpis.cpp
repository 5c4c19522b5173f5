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

} // namespace

HeadKpis headKpis(const Snapshot& snapshot, const Period& period)
{
    const DayRange range(period);
    const DayFigures figures = snapshot.daily.between(range.from, range.to);
    HeadKpis kpis;
    kpis.referralsReceived = figures.received;
    kpis.conversions = figures.conversions;
    kpis.cohortConverted = figures.cohortConverted;
    kpis.referredRevenueMinor = figures.revenueMinor;
    kpis.rewardCostMinor = figures.rewardCostMinor;
    kpis.owedMinor = snapshot.pendingMinor + snapshot.availableMinor;
    kpis.availableMinor = snapshot.availableMinor;
    kpis.heldCostMinor = snapshot.heldCostMinor;
    return kpis;
}

Kpis computeKpis(const Snapshot& snapshot, const Period& period)
{
    const DayRange range(period);
    Kpis kpis{headKpis(snapshot, period), {}, 0};
    const Snapshot::Referrals& referrals = snapshot.referrals;
    std::vector<bool> isReferrer(snapshot.bringers.size(), false);
    std::vector<qint32> daysToConvert;
    const Slice claimed = referralsClaimed(snapshot, range.from, range.to);
    for (size_t i = claimed.begin; i < claimed.end; ++i) {
        if (referrals.stage[i] == Stage::Invalid)
            continue;
        if (referrals.bringer[i] >= 0)
            isReferrer[size_t(referrals.bringer[i])] = true;
        if (referrals.stage[i] == Stage::Converted)
            daysToConvert.push_back(std::max(0, referrals.convertedOn[i] - referrals.referredOn[i]));
    }
    kpis.activeReferrers = std::count(isReferrer.begin(), isReferrer.end(), true);
    kpis.medianHalfDaysToConvert = medianTimesTwo(std::move(daysToConvert));
    return kpis;
}

std::optional<qint64> costPerNewCustomer(const HeadKpis& kpis)
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
