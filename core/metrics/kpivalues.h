#pragma once

#include "core/metrics/kpivalueparts.h"
#include "core/metrics/numberswork.h"

namespace vouchwell {

/// Works out one key figure of one period by the dictionary (kpidefinition.h). What adds up is looked up in the sums by
/// day; medians and different people are counted along the rows of the period. Figures of people are in
/// kpipeoplevalues.cpp, those of money and rewards in kpimoneyvalues.cpp.
class KpiValues : private KpiValueParts
{
    Q_DECLARE_TR_FUNCTIONS(Kpis)

public:
    explicit KpiValues(const NumbersWork& work) : m_work(work) {}

    KpiValue of(Kpi kpi, const Period& period) const;

private:
    KpiValue count(Kpi kpi, DayMeasure measure, const Period& period) const;
    KpiValue money(Kpi kpi, DayMeasure measure, const Period& period) const;
    KpiValue rate(Kpi kpi, DayMeasure part, DayMeasure whole, const Period& period) const;
    KpiValue cohortRate(Kpi kpi, DayMeasure part, DayMeasure whole, const Period& period) const;
    /// Of amounts: no interval, as no cases stand behind it.
    KpiValue share(Kpi kpi, qint64 part, qint64 whole) const;

    KpiValue timeToConvert(const Period& period) const;
    KpiValue participation(const Period& period) const;
    KpiValue referrerRate(const Period& period) const;
    KpiValue referrers(Kpi kpi, const Period& period) const;
    KpiValue successfulReferrers(const Period& period) const;
    KpiValue referralsPerReferrer(const Period& period) const;
    KpiValue viralCoefficient(const Period& period) const;
    KpiValue observedViralCoefficient(const Period& period) const;
    KpiValue cycleTime(const Period& period) const;
    KpiValue shareOfRevenue(const Period& period) const;
    KpiValue referredOrder(const Period& period) const;
    KpiValue otherOrder(const Period& period) const;
    KpiValue firstOrder(Kpi kpi, const Period& period) const;
    KpiValue programCost(const Period& period) const;
    KpiValue cac(const Period& period) const;
    KpiValue roi(Kpi kpi, const Period& period) const;
    KpiValue payback(const Period& period) const;
    KpiValue breakEvenReward(const Period& period) const;
    KpiValue liability() const;
    KpiValue redemption(Kpi kpi, const Period& period) const;
    KpiValue approvalTime(const Period& period) const;
    KpiValue payoutTime(const Period& period) const;
    KpiValue reversalRate(const Period& period) const;
    KpiValue retention(Kpi kpi, const Period& period) const;
    KpiValue concentration(Kpi kpi, const Period& period) const;
    KpiValue incremental(const Period& period) const;

    const NumbersWork& m_work;
};

} // namespace vouchwell
