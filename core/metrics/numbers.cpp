#include "core/metrics/numbers.h"

#include "core/metrics/kpirows.h"
#include "core/metrics/kpivalues.h"
#include "core/metrics/numberscohort.h"
#include "core/metrics/numberspeople.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class NumbersTexts
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

constexpr int kMostPoints = 31;

QDate startOf(QDate day, Grain grain)
{
    switch (grain) {
    case Grain::Day: return day;
    case Grain::Week: return day.addDays(1 - day.dayOfWeek());
    case Grain::Month: return {day.year(), day.month(), 1};
    case Grain::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    }
    Q_UNREACHABLE();
}

QDate nextStart(QDate start, Grain grain)
{
    switch (grain) {
    case Grain::Day: return start.addDays(1);
    case Grain::Week: return start.addDays(7);
    case Grain::Month: return start.addMonths(1);
    case Grain::Quarter: return start.addMonths(3);
    }
    Q_UNREACHABLE();
}

} // namespace

Grain grainFor(const Period& period)
{
    const qint64 days = period.from.daysTo(period.to) + 1;
    if (days <= kMostPoints)
        return Grain::Day;
    if (days <= 7 * kMostPoints)
        return Grain::Week;
    return days <= 31 * kMostPoints ? Grain::Month : Grain::Quarter;
}

std::vector<Period> periodsWithin(const Period& period, Grain grain)
{
    std::vector<Period> periods;
    for (QDate start = startOf(period.from, grain); start <= period.to; start = nextStart(start, grain)) {
        const QDate last = nextStart(start, grain).addDays(-1);
        periods.push_back({std::max(start, period.from), std::min(last, period.to)});
    }
    return periods;
}

Numbers::Numbers(MetricFactsPtr facts, NumbersFilter filter)
    : m_work(std::make_unique<NumbersWork>(std::move(facts), std::move(filter)))
{
}

Numbers::~Numbers() = default;
Numbers::Numbers(Numbers&&) noexcept = default;
Numbers& Numbers::operator=(Numbers&&) noexcept = default;

const MetricFacts& Numbers::facts() const
{
    return m_work->facts();
}

const Snapshot& Numbers::snapshot() const
{
    return m_work->snapshot();
}

KpiValue Numbers::kpi(Kpi kpi, const Period& period) const
{
    return KpiValues(*m_work).of(kpi, period);
}

KpiSeries Numbers::series(Kpi kpi, const Period& period, Grain grain, const std::optional<Period>& before) const
{
    const QDate today = snapshot().today;
    KpiValue ahead; // nothing has happened yet: not even nothing
    ahead.kpi = kpi;
    const auto pointsOf = [&](const Period& whole) {
        std::vector<SeriesPoint> points;
        for (const Period& part : periodsWithin(whole, grain)) {
            const bool isUnfinished = part.to >= today;
            const bool isCutAtEnd = !isUnfinished && nextStart(startOf(part.from, grain), grain) != part.to.addDays(1);
            const bool isCut = isCutAtEnd || startOf(part.from, grain) != part.from;
            points.push_back({part, part.from > today ? ahead : this->kpi(kpi, part), isUnfinished, isCut});
        }
        return points;
    };
    KpiSeries series{kpi, grain, pointsOf(period), {}};
    if (before)
        series.before = pointsOf(*before);
    series.before.resize(std::min(series.before.size(), series.points.size()));
    return series;
}

KpiRows Numbers::rows(Kpi kpi, const Period& period, const QLocale& locale) const
{
    return kpiRows(*m_work, kpi, period, locale);
}

std::vector<FunnelStep> Numbers::funnel(const Period& period) const
{
    const auto step = [&](const char* key, const QString& title, DayMeasure measure) {
        return FunnelStep{QString::fromLatin1(key), title, m_work->sum(measure, period)};
    };
    return {step("received", NumbersTexts::tr("Received"), DayMeasure::Received),
            step("contacted", NumbersTexts::tr("Contacted"), DayMeasure::CohortContacted),
            step("qualified", NumbersTexts::tr("Qualified"), DayMeasure::CohortQualified),
            step("converted", NumbersTexts::tr("Became a customer"), DayMeasure::CohortConverted),
            step("repeat", NumbersTexts::tr("Bought again"), DayMeasure::CohortRepeat)};
}

TimeToConvert Numbers::timeToConvert(const Period& period) const
{
    return timeToConvertOf(*m_work, period);
}

std::vector<StageTime> Numbers::stageTimes(const Period& period) const
{
    return stageTimesOf(*m_work, period);
}

std::vector<StuckReferral> Numbers::stuck() const
{
    return stuckOf(*m_work);
}

std::vector<SourceRow> Numbers::sources(const Period& period) const
{
    return sourcesOf(*m_work, period);
}

Channels Numbers::channels(const Period& period) const
{
    return channelsOf(*m_work, period);
}

Profit Numbers::profit(const Period& period, int horizonMonths) const
{
    return profitOf(*m_work, period, horizonMonths);
}

Comparison Numbers::retention(const Period& period) const
{
    return retentionOf(*m_work, period);
}

ValueCurve Numbers::valueCurve(const Period& period) const
{
    return valueCurveOf(*m_work, period);
}

Concentration Numbers::concentration() const
{
    const QDate today = snapshot().today;
    return concentrationOf(*m_work, NumbersWork::yearUpTo({today, today}));
}

Liability Numbers::liability() const
{
    return liabilityOf(*m_work);
}

DataHealth Numbers::dataHealth(const Period& period) const
{
    DataHealth health;
    health.newCustomers = m_work->sum(DayMeasure::NewCustomers, period);
    health.withSource = m_work->sum(DayMeasure::NewKnownSource, period);
    health.referralsWithoutContact = snapshot().attention.withoutContact;
    health.openMentions = qint64(facts().mentions.size());
    health.unmatchedSales = facts().unmatchedSales;
    return health;
}

} // namespace vouchwell
