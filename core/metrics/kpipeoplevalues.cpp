#include "core/metrics/kpivalues.h"

#include "core/metrics/numberscohort.h"
#include "core/metrics/numberspeople.h"
#include "core/metrics/statistics.h"

namespace vouchwell {

KpiValue KpiValues::participation(const Period& period) const
{
    const auto referrers = qint64(m_work.referrersOf(period).size());
    const auto buyers = qint64(m_work.buyersOf(period).size());
    KpiValue value = share(Kpi::ParticipationRate, referrers, buyers);
    // Somebody may refer without buying in the period: it is no share of cases, so it has no interval.
    value.n = buyers;
    return value;
}

KpiValue KpiValues::referrerRate(const Period& period) const
{
    const Period year = NumbersWork::yearUpTo(period);
    const std::vector<qint32> active = m_work.buyersOf(year);
    std::vector<qint32> both;
    const std::vector<qint32> referrers = m_work.referrersOf(year);
    std::set_intersection(active.begin(), active.end(), referrers.begin(), referrers.end(), std::back_inserter(both));
    return shareOfCases(Kpi::ReferrerRate, qint64(both.size()), qint64(active.size()));
}

KpiValue KpiValues::referrers(Kpi kpi, const Period& period) const
{
    const std::vector<qint32> people = m_work.referrersOf(period);
    const DaySpan span(period);
    const qint64 fresh = std::count_if(people.begin(), people.end(), [&](qint32 person) {
        return m_work.firstReferralOn(size_t(person)) >= span.from;
    });
    const auto all = qint64(people.size());
    return plain(kpi, kpi == Kpi::ActiveReferrers ? all : kpi == Kpi::NewReferrers ? fresh : all - fresh, all);
}

KpiValue KpiValues::successfulReferrers(const Period& period) const
{
    std::vector<qint32> successful;
    m_work.forEachClaimed(period, [&](size_t i) {
        const qint32 referrer = m_work.creditedReferrer(i);
        if (referrer >= 0 && m_work.snapshot().referrals.stage[i] == Stage::Converted)
            successful.push_back(referrer);
    });
    std::sort(successful.begin(), successful.end());
    const auto different = std::unique(successful.begin(), successful.end()) - successful.begin();
    KpiValue value = shareOfCases(Kpi::SuccessfulReferrerRate, different, qint64(m_work.referrersOf(period).size()));
    value.open = m_work.sum(DayMeasure::CohortOpen, period);
    value.isImmature = value.open > 0;
    return value;
}

KpiValue KpiValues::referralsPerReferrer(const Period& period) const
{
    std::vector<qint32> credited;
    m_work.forEachClaimed(period, [&](size_t i) {
        if (const qint32 referrer = m_work.creditedReferrer(i); referrer >= 0)
            credited.push_back(referrer);
    });
    std::sort(credited.begin(), credited.end());
    std::vector<qint64> each;
    for (auto it = credited.begin(); it != credited.end();) {
        const auto next = std::upper_bound(it, credited.end(), *it);
        each.push_back(next - it);
        it = next;
    }
    const std::optional<Quartiles> quartiles = quartilesOf(each);
    if (!quartiles)
        return noData(Kpi::ReferralsPerReferrer, tr("Nobody referred anybody in this period."));
    KpiValue value = plain(Kpi::ReferralsPerReferrer,
                           roundedQuotient(100 * qint64(credited.size()), qint64(each.size())), qint64(each.size()));
    value.numerator = qint64(credited.size());
    value.median = 50 * quartiles->medianHalves;
    return value;
}

KpiValue KpiValues::viralCoefficient(const Period& period) const
{
    const auto customers = qint64(m_work.buyersOf(NumbersWork::yearUpTo(period)).size());
    if (customers == 0)
        return noData(Kpi::ViralCoefficient, tr("Nobody bought in the 12 months."));
    // Referrals for each customer times the rate of these referrals: the referrals cancel out, without rounding.
    const qint64 converted = m_work.sum(DayMeasure::CohortConverted, period);
    KpiValue value = plain(Kpi::ViralCoefficient, roundedQuotient(100 * converted, customers), customers);
    value.numerator = converted;
    value.open = m_work.sum(DayMeasure::CohortOpen, period);
    value.isImmature = value.open > 0;
    return value;
}

KpiValue KpiValues::observedViralCoefficient(const Period& period) const
{
    const DaySpan span(period);
    const qint64 present = m_work.sums().between(DayMeasure::NewCustomers, m_work.sums().first(), span.from - 1);
    if (present == 0)
        return noData(Kpi::EmpiricalViralCoefficient, tr("Nobody was a customer before this period."));
    qint64 friends = 0;
    m_work.forEachConverted(period, [&](size_t i) {
        const qint32 referrer = m_work.creditedReferrer(i);
        const qint32 from = referrer >= 0 ? m_work.facts().customerFrom(size_t(referrer)) : 0;
        friends += from > 0 && from < span.from;
    });
    KpiValue value = plain(Kpi::EmpiricalViralCoefficient, roundedQuotient(100 * friends, present), present);
    value.numerator = friends;
    return value;
}

KpiValue KpiValues::cycleTime(const Period& period) const
{
    std::vector<qint64> days;
    std::vector<qint32> counted;
    m_work.forEachConverted(period, [&](size_t i) {
        const qint32 referrer = m_work.creditedReferrer(i);
        if (referrer < 0 || m_work.firstSuccessOn(size_t(referrer)) != m_work.snapshot().referrals.convertedOn[i])
            return;
        counted.push_back(referrer);
    });
    std::sort(counted.begin(), counted.end());
    counted.erase(std::unique(counted.begin(), counted.end()), counted.end());
    for (const qint32 referrer : counted) {
        const qint32 from = m_work.facts().customerFrom(size_t(referrer));
        if (from > 0)
            days.push_back(std::max(0, m_work.firstSuccessOn(size_t(referrer)) - from));
    }
    return fromQuartiles(Kpi::CycleTime, days);
}

KpiValue KpiValues::retention(Kpi kpi, const Period& period) const
{
    const Comparison compared = retentionOf(m_work, period);
    KpiValue value = kpi == Kpi::RetentionReferred ? shareOfCases(kpi, compared.referredPart, compared.referredWhole)
                                                   : shareOfCases(kpi, compared.othersPart, compared.othersWhole);
    if (!value.value)
        value.reason = tr("Nobody of this period has been a customer for 12 months.");
    return value;
}

KpiValue KpiValues::concentration(Kpi kpi, const Period& period) const
{
    const Concentration spread = concentrationOf(m_work, NumbersWork::yearUpTo(period));
    if (!spread.giniBp)
        return noData(kpi, tr("Fewer than ten referrers brought a customer in the 12 months."));
    if (kpi == Kpi::Gini)
        return plain(kpi, *spread.giniBp, spread.referrers);
    KpiValue value = plain(kpi, rateBp(spread.topTenth, spread.conversions), spread.conversions);
    value.numerator = spread.topTenth;
    return value;
}

KpiValue KpiValues::incremental(const Period& period) const
{
    const std::optional<IncrementalEstimate> estimate = incrementalOf(m_work, period);
    if (!estimate)
        return noData(Kpi::IncrementalCustomers, tr("This needs 12 months of customers before the first "
                                                    "referral, and a whole month after it."));
    KpiValue value = plain(Kpi::IncrementalCustomers, estimate->additional, estimate->newCustomers);
    value.low = estimate->low;
    value.high = estimate->high;
    value.reason = tr("An estimate from a trend, not a proof.");
    return value;
}

} // namespace vouchwell
