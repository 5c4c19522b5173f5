#include "core/metrics/numberspeople.h"

#include <cmath>
#include <map>

namespace vouchwell {

namespace {

constexpr int kRetainedFrom = 6; ///< months after the first purchase; months 7 to 12 are [6, 12)
constexpr int kRetainedUntil = 12;
constexpr int kCurveMonths[] = {1, 2, 3, 6, 9, 12, 18, 24};
constexpr qint64 kFewestReferrers = 10;
constexpr int kTrendMonths = 12;
constexpr double kNormal95 = 1.959963984540054;
constexpr int kForecastMonths = 6;
constexpr int kPaceDays = 90;

qint32 monthsAfter(qint32 day, int months)
{
    return qint32(QDate::fromJulianDay(day).addMonths(months).toJulianDay());
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

Period wholeMonth(QDate first)
{
    return {first, first.addMonths(1).addDays(-1)};
}

/// A least-squares line through (0, y0), (1, y1) ...
struct Trend
{
    double start = 0;
    double slope = 0;
    double deviation = 0; ///< of the residuals, with two degrees of freedom less

    explicit Trend(const std::vector<qint64>& values)
    {
        const double n = double(values.size());
        const double middle = (n - 1) / 2;
        double mean = 0;
        for (const qint64 value : values)
            mean += double(value) / n;
        double across = 0;
        double width = 0;
        for (size_t i = 0; i < values.size(); ++i) {
            across += (double(i) - middle) * (double(values[i]) - mean);
            width += (double(i) - middle) * (double(i) - middle);
        }
        slope = across / width;
        start = mean - slope * middle;
        double squares = 0;
        for (size_t i = 0; i < values.size(); ++i)
            squares += std::pow(double(values[i]) - at(double(i)), 2);
        deviation = std::sqrt(squares / (n - 2));
    }
    double at(double x) const { return std::max(0.0, start + slope * x); }
};

} // namespace

bool isRetentionKnown(const NumbersWork& work, size_t person)
{
    return monthsAfter(work.facts().firstOn[person], kRetainedUntil) <= work.today();
}

Comparison retentionOf(const NumbersWork& work, const Period& period)
{
    const MetricFacts& facts = work.facts();
    Comparison compared;
    work.forEachFirstSale(period, [&](size_t person) {
        const qint32 first = facts.firstOn[person];
        if (!isRetentionKnown(work, person))
            return;
        const qint32 from = monthsAfter(first, kRetainedFrom);
        const qint32 until = monthsAfter(first, kRetainedUntil);
        bool isRetained = false;
        for (auto i = size_t(facts.purchasesOf[person]); i < size_t(facts.purchasesOf[person + 1]); ++i) {
            const qint32 on = facts.purchases.on[i];
            isRetained = isRetained || (!facts.purchases.isReturn[i] && on >= from && on < until);
        }
        const bool isReferred = work.isReferredCustomer(person);
        (isReferred ? compared.referredWhole : compared.othersWhole) += 1;
        (isReferred ? compared.referredPart : compared.othersPart) += isRetained;
    });
    if (compared.referredWhole > 0 && compared.othersWhole > 0) {
        compared.differenceBp =
            rateBp(compared.referredPart, compared.referredWhole) - rateBp(compared.othersPart, compared.othersWhole);
        compared.interval = differenceInterval(compared.referredPart, compared.referredWhole, compared.othersPart,
                                               compared.othersWhole);
    }
    return compared;
}

ValueCurve valueCurveOf(const NumbersWork& work, const Period& period)
{
    const MetricFacts& facts = work.facts();
    struct Sum
    {
        qint64 people = 0;
        qint64 netMinor = 0;
    };
    std::map<int, std::pair<Sum, Sum>> sums; // by month: referred, others
    work.forEachFirstSale(period, [&](size_t person) {
        const qint32 first = facts.firstOn[person];
        const bool isReferred = work.isReferredCustomer(person);
        auto i = size_t(facts.purchasesOf[person]);
        qint64 net = 0;
        for (const int month : kCurveMonths) {
            const qint32 until = monthsAfter(first, month);
            if (until > work.today())
                break;
            for (; i < size_t(facts.purchasesOf[person + 1]) && facts.purchases.on[i] < until; ++i)
                net += facts.purchases.netMinor[i];
            Sum& sum = isReferred ? sums[month].first : sums[month].second;
            ++sum.people;
            sum.netMinor += net;
        }
    });
    ValueCurve curve;
    curve.isMargin = facts.marginBp.has_value();
    const auto meanOf = [&](const Sum& sum) -> std::optional<qint64> {
        if (sum.people == 0)
            return std::nullopt;
        const qint64 mean = roundedQuotient(sum.netMinor, sum.people);
        return facts.marginBp ? roundedQuotient(mean * *facts.marginBp, 10'000) : mean;
    };
    for (const auto& [month, both] : sums)
        curve.points.push_back({month, meanOf(both.first), meanOf(both.second), both.first.people, both.second.people});
    return curve;
}

Concentration concentrationOf(const NumbersWork& work, const Period& year)
{
    std::map<qint32, qint64> byReferrer;
    Concentration spread;
    work.forEachClaimed(year, [&](size_t i) {
        const qint32 referrer = work.creditedReferrer(i);
        if (referrer >= 0 && work.snapshot().referrals.stage[i] == Stage::Converted)
            ++byReferrer[referrer];
    });
    std::vector<qint64> parts;
    for (const auto& [referrer, count] : byReferrer) {
        parts.push_back(count);
        spread.conversions += count;
    }
    spread.referrers = qint64(parts.size());
    std::sort(parts.begin(), parts.end(), std::greater<>());
    const qint64 tenth = (spread.referrers + 9) / 10;
    qint64 sum = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        sum += parts[i];
        spread.shareBp.push_back(rateBp(sum, spread.conversions));
        if (qint64(i) < tenth)
            spread.topTenth = sum;
    }
    if (spread.referrers >= kFewestReferrers)
        spread.giniBp = giniBp(parts);
    return spread;
}

Liability liabilityOf(const NumbersWork& work)
{
    const MetricFacts& facts = work.facts();
    const Snapshot::Rewards& rewards = work.snapshot().rewards;
    Liability liability{facts.pendingMinor, facts.availableMinor, facts.heldCostMinor, {}};
    const QDate today = work.snapshot().today;
    for (int month = 0; month < kForecastMonths; ++month)
        liability.months.push_back({monthOf(today).addMonths(month), 0, 0});
    const auto monthIndex = [&](QDate day) {
        return std::max(0, (day.year() - today.year()) * 12 + day.month() - today.month());
    };
    const Period pace{today.addDays(1 - kPaceDays), today};
    qint64 holdDays = 0;
    qint64 recent = 0;
    qint64 cost = 0;
    for (size_t i = 0; i < rewards.id.size(); ++i) {
        const bool isMoney = rewards.form[i] == RewardForm::Cash;
        const bool isOwed = rewards.state[i] == RewardState::Pending || rewards.state[i] == RewardState::Available ||
                            rewards.state[i] == RewardState::AwaitingApproval ||
                            rewards.state[i] == RewardState::OnHold || rewards.state[i] == RewardState::InBatch;
        if (!isMoney)
            continue;
        if (isOwed) {
            const int month = monthIndex(QDate::fromJulianDay(rewards.availableOn[i]));
            if (month < kForecastMonths)
                liability.months[size_t(month)].dueMinor += rewards.amountMinor[i];
        }
        if (DaySpan(pace).has(rewards.earnedOn[i])) {
            ++recent;
            cost += facts.rewards.costMinor[i];
            holdDays += rewards.availableOn[i] - rewards.earnedOn[i];
        }
    }
    if (recent == 0)
        return liability;
    // What is earned from tomorrow on at the pace of the last days is free after the usual hold.
    const QDate firstFree = today.addDays(1 + roundedQuotient(holdDays, recent));
    for (LiabilityMonth& month : liability.months) {
        const Period days = wholeMonth(month.month);
        const qint64 free = std::max<qint64>(0, std::max(days.from, firstFree).daysTo(days.to) + 1);
        month.expectedMinor = roundedQuotient(cost * free, kPaceDays);
    }
    return liability;
}

std::optional<IncrementalEstimate> incrementalOf(const NumbersWork& work, const Period& period)
{
    const Snapshot& snapshot = work.snapshot();
    if (snapshot.referrals.referredOn.empty())
        return std::nullopt;
    const QDate start = monthOf(QDate::fromJulianDay(snapshot.referrals.referredOn.back())); // newest first
    const auto newIn = [&](QDate month) { return work.sum(DayMeasure::NewCustomers, wholeMonth(month)); };
    std::vector<qint64> before;
    for (int month = kTrendMonths; month >= 1; --month)
        before.push_back(newIn(start.addMonths(-month)));
    const QDate lastWhole = monthOf(snapshot.today).addDays(-1);
    QDate month = std::max(start, period.from.day() == 1 ? period.from : monthOf(period.from).addMonths(1));
    const QDate end = std::min(period.to, lastWhole);
    if (before.front() == 0 || wholeMonth(month).to > end)
        return std::nullopt;
    const Trend trend(before);
    IncrementalEstimate estimate;
    double expected = 0;
    double variance = 0;
    for (; wholeMonth(month).to <= end; month = month.addMonths(1)) {
        const double x = kTrendMonths + (month.year() - start.year()) * 12 + month.month() - start.month();
        const double middle = (kTrendMonths - 1) / 2.0;
        const double width = kTrendMonths * (kTrendMonths * kTrendMonths - 1) / 12.0;
        estimate.newCustomers += newIn(month);
        expected += trend.at(x);
        variance += trend.deviation * trend.deviation * (1 + 1.0 / kTrendMonths + std::pow(x - middle, 2) / width);
    }
    const double additional = double(estimate.newCustomers) - expected;
    const double margin = kNormal95 * std::sqrt(variance);
    estimate.additional = std::lround(additional);
    estimate.low = std::lround(additional - margin);
    estimate.high = std::lround(additional + margin);
    return estimate;
}

} // namespace vouchwell
