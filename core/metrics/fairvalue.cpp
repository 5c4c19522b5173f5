#include "core/metrics/fairvalue.h"

#include <algorithm>
#include <cmath>

namespace vouchwell {

namespace {

constexpr qint64 kBasisPoints = 10000;
constexpr qint64 kHundred = 100;
/// 1.96 squared, times 10,000.
constexpr qint64 kScaledZSquare = 38416;
/// What Wilson's formula is multiplied by, so that whole numbers have six more digits than a share needs.
constexpr qint64 kMillion = 1000000;

qint64 wholeRoot(qint64 square)
{
    auto root = qint64(std::sqrt(double(square)));
    while (root * root > square)
        --root;
    while ((root + 1) * (root + 1) <= square)
        ++root;
    return root;
}

/// value x part / whole, rounded down, without leaving the range on the way.
qint64 scaled(qint64 value, qint64 part, qint64 whole)
{
    return value / whole * part + value % whole * part / whole;
}

qint64 countedValue(const LeaderSums& sums, LeaderMetric metric)
{
    switch (metric) {
    case LeaderMetric::Conversions: return sums.conversions;
    case LeaderMetric::Referrals: return sums.referrals;
    case LeaderMetric::Revenue: return sums.revenueMinor;
    case LeaderMetric::Qualified: return sums.qualified;
    case LeaderMetric::ConversionRate: return sums.becameCustomers;
    case LeaderMetric::Rewards: return sums.rewardMinor;
    case LeaderMetric::NetworkRevenue: return sums.networkMinor;
    }
    Q_UNREACHABLE();
}

bool isMoney(LeaderMetric metric)
{
    return metric == LeaderMetric::Revenue || metric == LeaderMetric::Rewards || metric == LeaderMetric::NetworkRevenue;
}

std::optional<qint64> rate(const LeaderSums& sums, Fairness fairness)
{
    if (fairness == Fairness::Adjusted)
        return cautiousShareBp(sums.becameCustomers, sums.referrals);
    if (sums.referrals < kFewestForRate)
        return std::nullopt;
    return sums.becameCustomers * kBasisPoints / sums.referrals;
}

} // namespace

bool canBeFair(LeaderMetric metric, Fairness fairness)
{
    return metric != LeaderMetric::ConversionRate || fairness != Fairness::PerYear;
}

LeaderUnit leaderUnit(LeaderMetric metric, Fairness fairness)
{
    if (metric == LeaderMetric::ConversionRate)
        return LeaderUnit::Rate;
    if (isMoney(metric))
        return LeaderUnit::Money;
    return fairness == Fairness::Raw ? LeaderUnit::Count : LeaderUnit::Hundredths;
}

qint64 cautiousShareBp(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return 0;
    for (; whole > kMillion; whole /= 2) // more would leave the range, and changes nothing any more
        part /= 2;
    // (k + z²/2 - sqrt(z² (k (n - k) / n + z²/4))) / (n + z²), above and below times a million.
    const qint64 spread = scaled(part * (whole - part), kScaledZSquare * kMillion * kHundred, whole);
    const qint64 root = wholeRoot(spread + kScaledZSquare * kScaledZSquare / 4 * kBasisPoints);
    const qint64 top = part * kMillion + kScaledZSquare * kHundred / 2 - root;
    return std::max<qint64>(0, top * kBasisPoints / (whole * kMillion + kScaledZSquare * kHundred));
}

std::optional<qint64> fairValue(const LeaderSums& sums, LeaderMetric metric, Fairness fairness, const FairFacts& facts)
{
    if (metric == LeaderMetric::ConversionRate)
        return rate(sums, fairness);
    const qint64 value = countedValue(sums, metric);
    if (fairness == Fairness::Raw || value <= 0)
        return value;
    const qint64 inUnit = isMoney(metric) ? value : value * kHundred;
    if (fairness == Fairness::Adjusted)
        return scaled(inUnit, cautiousShareBp(facts.conversions, facts.referrals), kBasisPoints);
    if (facts.since == 0)
        return std::nullopt;
    return scaled(inUnit, kDaysOfYear, std::max<qint64>(kDaysOfYear, facts.periodEnd - facts.since + 1));
}

} // namespace vouchwell
