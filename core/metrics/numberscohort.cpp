#include "core/metrics/numberscohort.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace vouchwell {

namespace {

class CohortTexts
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

constexpr qint64 kWholeMarginBp = 10'000;
constexpr int kDaysInAWeek = 7;

/// The day on which a referral left a stage; 0 where it is still in it or never was.
struct StageStay
{
    qint32 entered = 0; ///< 0: never
    qint32 left = 0;    ///< 0: still there
};

/// Of the open stages. One that was skipped was passed on the same day and is no stay.
StageStay stayIn(const NumbersWork& work, size_t referral, Stage stage)
{
    const Snapshot::Referrals& referrals = work.snapshot().referrals;
    const MetricFacts::Referrals& more = work.facts().referrals;
    const qint32 end = referrals.stage[referral] == Stage::Converted ? referrals.convertedOn[referral]
                       : isOpen(referrals.stage[referral])           ? 0
                                                                     : more.closedOn[referral];
    const qint32 qualified = more.qualifiedOn[referral];
    const qint32 contacted = more.contactedOn[referral];
    const auto firstOf = [](std::initializer_list<qint32> days) {
        qint32 first = 0;
        for (const qint32 day : days) {
            if (day > 0 && (first == 0 || day < first))
                first = day;
        }
        return first;
    };
    const bool isThere = referrals.stage[referral] == stage; // also by coming back to it
    switch (stage) {
    case Stage::Received: return {referrals.referredOn[referral], isThere ? 0 : firstOf({contacted, qualified, end})};
    case Stage::Contacted: return {contacted, contacted > 0 && !isThere ? firstOf({qualified, end}) : 0};
    case Stage::Qualified: return {qualified, qualified > 0 ? end : 0};
    default: return {};
    }
}

Period allDays(const NumbersWork& work)
{
    return {QDate::fromJulianDay(1), work.snapshot().today};
}

constexpr Stage kOpenStages[] = {Stage::Received, Stage::Contacted, Stage::Qualified};

/// Without who is waiting: the days that a stage took those who left it.
StageTime timeOf(Stage stage, std::vector<qint64> days)
{
    StageTime time;
    time.stage = stage;
    time.passed = qint64(days.size());
    if (const std::optional<Quartiles> quartiles = quartilesOf(std::move(days))) {
        time.medianHalfDays = quartiles->medianHalves;
        time.limitDays = quartiles->highHalves / 2;
    }
    return time;
}

/// By the day on which they entered a stage.
std::vector<StageTime> stageTimesOver(const NumbersWork& work, const Period& period)
{
    const DaySpan span(period);
    std::vector<StageTime> times;
    for (const Stage stage : kOpenStages) {
        std::vector<qint64> passed;
        std::vector<qint64> waiting;
        work.forEachClaimed(allDays(work), [&](size_t i) {
            const StageStay stay = stayIn(work, i, stage);
            if (!span.has(stay.entered))
                return;
            if (stay.left > 0)
                passed.push_back(std::max(0, stay.left - stay.entered));
            else if (work.snapshot().referrals.stage[i] == stage)
                waiting.push_back(work.today() - stay.entered);
        });
        StageTime time = timeOf(stage, std::move(passed));
        time.waiting = qint64(waiting.size());
        if (time.limitDays)
            time.stuck =
                std::count_if(waiting.begin(), waiting.end(), [&](qint64 days) { return days > *time.limitDays; });
        times.push_back(time);
    }
    return times;
}

/// Referrals as the curve sees them: by the days they were seen, and how many of these converted on that day.
struct SeenDays
{
    std::map<qint32, std::pair<qint64, qint64>> byDay; ///< converted, last seen without
    qint64 all = 0;
};

std::vector<TimeToConvert::Point> survivalCurve(const SeenDays& seen)
{
    std::vector<TimeToConvert::Point> curve{{0, 0, seen.all}};
    double open = 1;
    qint64 atRisk = seen.all;
    for (const auto& [day, counts] : seen.byDay) {
        const auto& [converted, gone] = counts;
        if (converted > 0) {
            open *= 1 - double(converted) / double(atRisk);
            curve.push_back({day, qint64(std::lround((1 - open) * 10'000)), atRisk});
        }
        atRisk -= converted + gone;
    }
    return curve;
}

/// What was known before the claim belongs to its first month.
int monthAfterClaim(qint32 claimed, qint32 on)
{
    return std::max(0, wholeMonths(QDate::fromJulianDay(claimed), QDate::fromJulianDay(on)));
}

} // namespace

TimeToConvert timeToConvertOf(const NumbersWork& work, const Period& period)
{
    const Snapshot::Referrals& referrals = work.snapshot().referrals;
    TimeToConvert time;
    SeenDays seen;
    std::vector<qint64> days;
    work.forEachClaimed(period, [&](size_t i) {
        ++time.received;
        time.open += isOpen(referrals.stage[i]);
        // Whoever is lost or expired is seen until today without having converted: they do not count as converting
        // later, as they would if they were left out.
        if (referrals.stage[i] != Stage::Converted) {
            ++seen.byDay[std::max(0, work.today() - referrals.referredOn[i])].second;
            return;
        }
        const qint32 passed = referrals.convertedOn[i] - referrals.referredOn[i];
        time.late += passed < 0;
        days.push_back(std::max(0, passed));
        ++seen.byDay[std::max(0, passed)].first;
        const auto week = size_t(days.back() / kDaysInAWeek);
        if (time.histogram.size() <= week)
            time.histogram.resize(week + 1);
        ++time.histogram[week];
    });
    time.converted = qint64(days.size());
    seen.all = time.received;
    if (const std::optional<Quartiles> quartiles = quartilesOf(std::move(days))) {
        time.lowHalfDays = quartiles->lowHalves;
        time.medianHalfDays = quartiles->medianHalves;
        time.highHalfDays = quartiles->highHalves;
    }
    time.curve = survivalCurve(seen);
    const auto half = std::find_if(time.curve.begin(), time.curve.end(),
                                   [](const TimeToConvert::Point& point) { return point.convertedBp >= 5'000; });
    if (half != time.curve.end())
        time.medianDay = half->day;
    return time;
}

std::vector<StageTime> stageTimesOf(const NumbersWork& work, const Period& period)
{
    return stageTimesOver(work, period);
}

std::vector<StuckReferral> stuckOf(const NumbersWork& work)
{
    const std::vector<StageTime> times = stageTimesOver(work, allDays(work));
    std::vector<StuckReferral> stuck;
    work.forEachClaimed(allDays(work), [&](size_t i) {
        for (const StageTime& time : times) {
            if (work.snapshot().referrals.stage[i] != time.stage || !time.limitDays)
                continue;
            const StageStay stay = stayIn(work, i, time.stage);
            const qint64 days = work.today() - stay.entered;
            if (stay.entered > 0 && days > *time.limitDays)
                stuck.push_back({qint32(i), time.stage, days});
        }
    });
    std::stable_sort(stuck.begin(), stuck.end(),
                     [](const StuckReferral& a, const StuckReferral& b) { return a.days > b.days; });
    return stuck;
}

int wholeMonths(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month() - (to.day() < from.day() ? 1 : 0);
}

Profit profitOf(const NumbersWork& work, const Period& period, int horizonMonths)
{
    const Snapshot& snapshot = work.snapshot();
    const Snapshot::Referrals& referrals = snapshot.referrals;
    const DaySpan cohort(period);
    Profit profit;
    profit.newCustomers = work.sum(DayMeasure::CohortConverted, period);
    const qint32 last = qint32(period.to.addMonths(horizonMonths).toJulianDay());
    std::vector<qint64> byMonth(size_t(horizonMonths), 0);
    const Slice sales = daysBetween(snapshot.sales.on, cohort.from, last);
    for (size_t i = sales.begin; i < sales.end; ++i) {
        const auto referral = size_t(snapshot.sales.referral[i]);
        const qint32 claimed = referrals.referredOn[referral];
        if (!cohort.has(claimed) || !work.hasReferral(referral))
            continue;
        const int month = monthAfterClaim(claimed, snapshot.sales.on[i]);
        if (month >= horizonMonths)
            continue;
        profit.revenueMinor += snapshot.sales.signedNetMinor[i];
        byMonth[size_t(month)] += snapshot.sales.signedNetMinor[i];
    }
    work.forEachReward({QDate::fromJulianDay(1), QDate::fromJulianDay(last)}, [&](size_t i) {
        const qint32 referral = snapshot.rewards.referral[i];
        if (referral < 0 || !cohort.has(referrals.referredOn[size_t(referral)]))
            return;
        const qint32 claimed = referrals.referredOn[size_t(referral)];
        if (monthAfterClaim(claimed, snapshot.rewards.earnedOn[i]) < horizonMonths)
            profit.costMinor += work.facts().rewards.costMinor[i];
    });
    profit.costMinor += work.programCosts(period);
    if (!work.facts().marginBp)
        return profit;
    const auto marginOf = [&](qint64 revenue) {
        return roundedQuotient(revenue * *work.facts().marginBp, kWholeMarginBp);
    };
    profit.marginMinor = marginOf(profit.revenueMinor);
    qint64 sum = 0;
    for (const qint64 revenue : byMonth)
        profit.marginByMonth.push_back(marginOf(sum += revenue));
    return profit;
}

std::vector<SourceRow> sourcesOf(const NumbersWork& work, const Period& period)
{
    const Snapshot& snapshot = work.snapshot();
    const Snapshot::Referrals& referrals = snapshot.referrals;
    const DaySpan cohort(period);
    std::map<QByteArray, SourceRow> rows;
    const auto rowOf = [&](size_t referral) -> SourceRow& {
        return rows[referrals.channel.utf8(referral).toByteArray()];
    };
    work.forEachClaimed(period, [&](size_t i) {
        SourceRow& row = rowOf(i);
        ++row.referrals;
        row.conversions += referrals.stage[i] == Stage::Converted;
    });
    const Slice sales = daysBetween(snapshot.sales.on, cohort.from, std::numeric_limits<qint32>::max());
    for (size_t i = sales.begin; i < sales.end; ++i) {
        const auto referral = size_t(snapshot.sales.referral[i]);
        if (!cohort.has(referrals.referredOn[referral]) || !work.hasReferral(referral))
            continue;
        SourceRow& row = rowOf(referral);
        row.revenueMinor += snapshot.sales.signedNetMinor[i];
        (snapshot.sales.signedNetMinor[i] >= 0 ? row.orders : row.returns) += 1;
    }
    work.forEachReward({period.from, QDate::fromJulianDay(std::numeric_limits<qint32>::max() / 2)}, [&](size_t i) {
        const qint32 referral = snapshot.rewards.referral[i];
        if (referral >= 0 && work.isValid(size_t(referral)) && cohort.has(referrals.referredOn[size_t(referral)]))
            rowOf(size_t(referral)).costMinor += work.facts().rewards.costMinor[i];
    });
    std::vector<SourceRow> sources;
    for (auto& [channel, row] : rows) {
        row.name = channel.isEmpty() ? CohortTexts::tr("Not said") : QString::fromUtf8(channel);
        if (work.facts().marginBp)
            row.marginMinor =
                roundedQuotient(row.revenueMinor * *work.facts().marginBp, kWholeMarginBp) - row.costMinor;
        sources.push_back(row);
    }
    const auto worth = [](const SourceRow& row) { return row.marginMinor.value_or(row.revenueMinor - row.costMinor); };
    // By what one referral brings: a / b > c / d without dividing.
    std::stable_sort(sources.begin(), sources.end(), [&](const SourceRow& a, const SourceRow& b) {
        return double(worth(a)) * double(b.referrals) > double(worth(b)) * double(a.referrals);
    });
    return sources;
}

Channels channelsOf(const NumbersWork& work, const Period& period)
{
    const MetricFacts& facts = work.facts();
    const DaySpan span(period);
    Channels channels;
    channels.newCustomers = work.sum(DayMeasure::NewCustomers, period);
    channels.unknownSource = channels.newCustomers - work.sum(DayMeasure::NewKnownSource, period);
    ChannelRow program;
    program.name = CohortTexts::tr("Referral program");
    program.isReferral = true;
    program.spendMinor = work.sum(DayMeasure::RewardCost, period) + work.programCosts(period);
    program.newCustomers = work.sum(DayMeasure::Conversions, period);
    if (program.newCustomers > 0)
        program.cacMinor = roundedQuotient(program.spendMinor, program.newCustomers);
    channels.rows.push_back(program);
    std::map<QString, ChannelRow> others;
    for (const QString& channel : facts.costs.channel) {
        if (!channel.isEmpty())
            others.try_emplace(foldKey(channel)).first->second.name = channel;
    }
    std::set<std::pair<qint32, QString>> counted;
    for (const auto& [person, words] : facts.mentions) {
        const auto channel = others.find(foldKey(words));
        if (channel == others.end() || !counted.emplace(person, channel->first).second)
            continue;
        const bool isNew = span.has(facts.customerFrom(size_t(person))) && work.hasPerson(size_t(person));
        if (isNew && work.snapshot().people.referredBy[size_t(person)] < 0)
            ++channel->second.newCustomers;
    }
    for (auto& [key, row] : others) {
        row.spendMinor = work.channelCosts(key, period);
        if (row.newCustomers > 0)
            row.cacMinor = roundedQuotient(row.spendMinor, row.newCustomers);
        if (row.cacMinor && program.cacMinor)
            row.savingMinor = (*row.cacMinor - *program.cacMinor) * program.newCustomers;
        channels.rows.push_back(row);
    }
    return channels;
}

} // namespace vouchwell
