#include "core/metrics/kpivalues.h"

namespace vouchwell {

KpiValue KpiValues::count(Kpi kpi, DayMeasure measure, const Period& period) const
{
    const qint64 count = m_work.sum(measure, period);
    return plain(kpi, count, count);
}

KpiValue KpiValues::money(Kpi kpi, DayMeasure measure, const Period& period) const
{
    return plain(kpi, m_work.sum(measure, period), 0);
}

KpiValue KpiValues::rate(Kpi kpi, DayMeasure part, DayMeasure whole, const Period& period) const
{
    return shareOfCases(kpi, m_work.sum(part, period), m_work.sum(whole, period));
}

KpiValue KpiValues::cohortRate(Kpi kpi, DayMeasure part, DayMeasure whole, const Period& period) const
{
    KpiValue value = rate(kpi, part, whole, period);
    value.open = m_work.sum(DayMeasure::CohortOpen, period);
    value.isImmature = value.open > 0;
    return value;
}

KpiValue KpiValues::share(Kpi kpi, qint64 part, qint64 whole) const
{
    if (whole <= 0)
        return noData(kpi, tr("There is nothing to divide by in this period."));
    KpiValue value = plain(kpi, rateBp(part, whole), 0);
    value.numerator = part;
    return value;
}

KpiValue KpiValues::of(Kpi kpi, const Period& period) const
{
    using M = DayMeasure;
    switch (kpi) {
    case Kpi::ReferralsReceived: return count(kpi, M::Received, period);
    case Kpi::QualifiedReferrals: return count(kpi, M::QualifiedOn, period);
    case Kpi::Conversions: return count(kpi, M::Conversions, period);
    case Kpi::ReversedConversions: return count(kpi, M::Reversed, period);
    case Kpi::ConversionRateCohort: return cohortRate(kpi, M::CohortConverted, M::Received, period);
    case Kpi::ConversionRatePeriod: return rate(kpi, M::Conversions, M::Received, period);
    case Kpi::QualificationRate: return cohortRate(kpi, M::CohortQualified, M::Received, period);
    case Kpi::CloseRate: return cohortRate(kpi, M::CohortConverted, M::CohortQualified, period);
    case Kpi::TimeToConvert: return timeToConvert(period);
    case Kpi::ParticipationRate: return participation(period);
    case Kpi::ReferrerRate: return referrerRate(period);
    case Kpi::ActiveReferrers:
    case Kpi::NewReferrers:
    case Kpi::ReturningReferrers: return referrers(kpi, period);
    case Kpi::SuccessfulReferrerRate: return successfulReferrers(period);
    case Kpi::ReferralsPerReferrer: return referralsPerReferrer(period);
    case Kpi::ViralCoefficient: return viralCoefficient(period);
    case Kpi::EmpiricalViralCoefficient: return observedViralCoefficient(period);
    case Kpi::CycleTime: return cycleTime(period);
    case Kpi::ReferredRevenueGross: return money(kpi, M::ReferredGross, period);
    case Kpi::ReferredRevenue: return money(kpi, M::ReferredNet, period);
    case Kpi::ReferralShareOfRevenue: return shareOfRevenue(period);
    case Kpi::ReferredOrderValue: return referredOrder(period);
    case Kpi::OtherOrderValue: return otherOrder(period);
    case Kpi::FirstOrderReferred:
    case Kpi::FirstOrderOthers: return firstOrder(kpi, period);
    case Kpi::RewardCostAccrued: return money(kpi, M::RewardCost, period);
    case Kpi::RewardCostPaid: return money(kpi, M::PaidCost, period);
    case Kpi::ProgramCost: return programCost(period);
    case Kpi::RewardCostRatio: return share(kpi, m_work.sum(M::RewardCost, period), m_work.sum(M::ReferredNet, period));
    case Kpi::ReferralCac: return cac(period);
    case Kpi::RoiRevenue:
    case Kpi::RoiMargin: return roi(kpi, period);
    case Kpi::PaybackMonths: return payback(period);
    case Kpi::BreakEvenReward: return breakEvenReward(period);
    case Kpi::OutstandingLiability: return liability();
    case Kpi::RedemptionRate:
    case Kpi::BreakageRate: return redemption(kpi, period);
    case Kpi::ApprovalTime: return approvalTime(period);
    case Kpi::PayoutTime: return payoutTime(period);
    case Kpi::RejectionRate: return rate(kpi, M::RewardsDeclined, M::RewardsDecided, period);
    case Kpi::FlagRate: return rate(kpi, M::CohortFlagged, M::Received, period);
    case Kpi::ReversalRate: return reversalRate(period);
    case Kpi::RetentionReferred:
    case Kpi::RetentionOthers: return retention(kpi, period);
    case Kpi::TopTenthShare:
    case Kpi::Gini: return concentration(kpi, period);
    case Kpi::IncrementalCustomers: return incremental(period);
    case Kpi::KnownSourceShare: return rate(kpi, M::NewKnownSource, M::NewCustomers, period);
    case Kpi::ActivationRate: return noData(kpi, tr("The book keeps no list of enrolled members."));
    case Kpi::AskRate:
    case Kpi::AskToReferralRate:
    case Kpi::ShareRate:
    case Kpi::PurchaseRatePerShare:
        return noData(kpi, tr("The book does not record yet whom you asked and who shared."));
    case Kpi::NetPromoterScore:
    case Kpi::ResponseRate:
    case Kpi::EmployeeNetPromoterScore:
    case Kpi::PromoterActivationGap: return noData(kpi, tr("The book keeps no surveys yet."));
    }
    Q_UNREACHABLE();
}

KpiValue KpiValues::timeToConvert(const Period& period) const
{
    const Snapshot::Referrals& referrals = m_work.snapshot().referrals;
    std::vector<qint64> days;
    m_work.forEachClaimed(period, [&](size_t i) {
        if (referrals.stage[i] == Stage::Converted)
            days.push_back(std::max(0, referrals.convertedOn[i] - referrals.referredOn[i]));
    });
    KpiValue value = fromQuartiles(Kpi::TimeToConvert, days);
    value.open = m_work.sum(DayMeasure::CohortOpen, period);
    value.isImmature = value.open > 0;
    return value;
}

} // namespace vouchwell
