#include "core/metrics/kpivalues.h"

#include "core/metrics/numberscohort.h"
#include "core/metrics/numberspeople.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class KpiValueTexts
{
    Q_DECLARE_TR_FUNCTIONS(Kpis)
};

KpiValue noData(Kpi kpi, const QString& reason)
{
    KpiValue value;
    value.kpi = kpi;
    value.reason = reason;
    return value;
}

KpiValue plain(Kpi kpi, qint64 amount, qint64 n)
{
    KpiValue value;
    value.kpi = kpi;
    value.value = amount;
    value.n = n;
    return value;
}

/// `part` of `whole` cases.
KpiValue shareOfCases(Kpi kpi, qint64 part, qint64 whole)
{
    if (whole <= 0)
        return noData(kpi, KpiValueTexts::tr("There is no case in this period."));
    KpiValue value = plain(kpi, rateBp(part, whole), whole);
    value.numerator = part;
    if (!value.isFew())
        value.interval = wilsonInterval(part, whole);
    return value;
}

KpiValue fromQuartiles(Kpi kpi, const std::vector<qint64>& days)
{
    const std::optional<Quartiles> quartiles = quartilesOf(days);
    if (!quartiles)
        return noData(kpi, KpiValueTexts::tr("There is no case in this period."));
    KpiValue value = plain(kpi, quartiles->medianHalves, qint64(days.size()));
    value.low = quartiles->lowHalves;
    value.high = quartiles->highHalves;
    return value;
}

KpiValue meanOf(Kpi kpi, const std::vector<qint64>& amounts)
{
    const std::optional<Quartiles> quartiles = quartilesOf(amounts);
    if (!quartiles)
        return noData(kpi, KpiValueTexts::tr("There is no purchase in this period."));
    qint64 sum = 0;
    for (const qint64 amount : amounts)
        sum += amount;
    KpiValue value = plain(kpi, roundedQuotient(sum, qint64(amounts.size())), qint64(amounts.size()));
    value.median = roundedQuotient(quartiles->medianHalves, 2);
    return value;
}

constexpr int kHorizonMonths = 12;

} // namespace

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
        return noData(kpi, KpiValueTexts::tr("There is nothing to divide by in this period."));
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
    case Kpi::ActivationRate: return noData(kpi, KpiValueTexts::tr("The book keeps no list of enrolled members."));
    case Kpi::AskRate:
    case Kpi::AskToReferralRate:
    case Kpi::ShareRate:
    case Kpi::PurchaseRatePerShare:
        return noData(kpi, KpiValueTexts::tr("The book does not record yet whom you asked and who shared."));
    case Kpi::NetPromoterScore:
    case Kpi::ResponseRate:
    case Kpi::EmployeeNetPromoterScore:
    case Kpi::PromoterActivationGap: return noData(kpi, KpiValueTexts::tr("The book keeps no surveys yet."));
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
        return noData(Kpi::ReferralsPerReferrer, KpiValueTexts::tr("Nobody referred anybody in this period."));
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
        return noData(Kpi::ViralCoefficient, KpiValueTexts::tr("Nobody bought in the 12 months."));
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
        return noData(Kpi::EmpiricalViralCoefficient, KpiValueTexts::tr("Nobody was a customer before this period."));
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

KpiValue KpiValues::shareOfRevenue(const Period& period) const
{
    if (m_work.filter().people)
        return noData(Kpi::ReferralShareOfRevenue,
                      KpiValueTexts::tr("This compares with the whole shop: choose everyone."));
    const qint64 all = m_work.sum(DayMeasure::AllNet, period);
    const qint64 any = m_work.sum(DayMeasure::AnyReferredNet, period);
    if (all <= any)
        return noData(Kpi::ReferralShareOfRevenue, KpiValueTexts::tr("The book has no sales to other customers here: "
                                                                     "import all sales of the shop."));
    return share(Kpi::ReferralShareOfRevenue, m_work.sum(DayMeasure::ReferredNet, period), all);
}

KpiValue KpiValues::referredOrder(const Period& period) const
{
    const qint64 orders = m_work.sum(DayMeasure::ReferredOrders, period);
    if (orders == 0)
        return noData(Kpi::ReferredOrderValue, KpiValueTexts::tr("There is no purchase in this period."));
    KpiValue value =
        plain(Kpi::ReferredOrderValue, roundedQuotient(m_work.sum(DayMeasure::ReferredNet, period), orders), orders);
    const Snapshot::Sales& sales = m_work.snapshot().sales;
    const DaySpan span(period);
    const Slice slice = daysBetween(sales.on, span.from, span.to);
    std::vector<qint64> amounts;
    for (size_t i = slice.begin; i < slice.end; ++i) {
        if (sales.signedNetMinor[i] >= 0 && m_work.hasReferral(size_t(sales.referral[i])))
            amounts.push_back(sales.signedNetMinor[i]);
    }
    if (const std::optional<Quartiles> quartiles = quartilesOf(std::move(amounts)))
        value.median = roundedQuotient(quartiles->medianHalves, 2);
    return value;
}

KpiValue KpiValues::otherOrder(const Period& period) const
{
    if (m_work.filter().people)
        return noData(Kpi::OtherOrderValue, KpiValueTexts::tr("This compares with the whole shop: choose everyone."));
    const qint64 orders = m_work.sum(DayMeasure::AllOrders, period) - m_work.sum(DayMeasure::AnyReferredOrders, period);
    if (orders <= 0)
        return noData(Kpi::OtherOrderValue, KpiValueTexts::tr("The book has no sales to other customers here: import "
                                                              "all sales of the shop."));
    const qint64 net = m_work.sum(DayMeasure::AllNet, period) - m_work.sum(DayMeasure::AnyReferredNet, period);
    return plain(Kpi::OtherOrderValue, roundedQuotient(net, orders), orders);
}

KpiValue KpiValues::firstOrder(Kpi kpi, const Period& period) const
{
    const MetricFacts& facts = m_work.facts();
    std::vector<qint64> amounts;
    m_work.forEachFirstSale(period, [&](size_t person) {
        if (m_work.isReferredCustomer(person) != (kpi == Kpi::FirstOrderReferred))
            return;
        auto first = size_t(facts.purchasesOf[person]);
        while (facts.purchases.isReturn[first])
            ++first;
        amounts.push_back(facts.purchases.netMinor[first]);
    });
    return meanOf(kpi, amounts);
}

KpiValue KpiValues::programCost(const Period& period) const
{
    return plain(Kpi::ProgramCost, m_work.sum(DayMeasure::RewardCost, period) + m_work.programCosts(period), 0);
}

KpiValue KpiValues::cac(const Period& period) const
{
    const qint64 cost = *programCost(period).value;
    const qint64 customers = m_work.sum(DayMeasure::Conversions, period);
    KpiValue value;
    value.kpi = Kpi::ReferralCac;
    value.n = customers;
    value.numerator = cost;
    if (customers > 0)
        value.value = roundedQuotient(cost, customers);
    else
        value.reason = KpiValueTexts::tr("Nobody became a customer in this period.");
    return value;
}

KpiValue KpiValues::roi(Kpi kpi, const Period& period) const
{
    const Profit profit = profitOf(m_work, period, kHorizonMonths);
    if (kpi == Kpi::RoiMargin && !profit.marginMinor)
        return noData(kpi, KpiValueTexts::tr("The book does not know your margin: say it under File, Margin."));
    if (profit.costMinor <= 0)
        return noData(kpi, KpiValueTexts::tr("The program has cost nothing in this period."));
    const qint64 gain = (kpi == Kpi::RoiMargin ? *profit.marginMinor : profit.revenueMinor) - profit.costMinor;
    KpiValue value = plain(kpi, rateBp(gain, profit.costMinor), profit.newCustomers);
    value.numerator = gain;
    value.open = m_work.sum(DayMeasure::CohortOpen, period);
    value.isImmature = period.to.addMonths(kHorizonMonths) > m_work.snapshot().today;
    return value;
}

KpiValue KpiValues::payback(const Period& period) const
{
    const Profit profit = profitOf(m_work, period, kHorizonMonths);
    if (!profit.marginMinor)
        return noData(Kpi::PaybackMonths,
                      KpiValueTexts::tr("The book does not know your margin: say it under File, Margin."));
    if (profit.costMinor <= 0)
        return noData(Kpi::PaybackMonths, KpiValueTexts::tr("The program has cost nothing in this period."));
    for (size_t month = 0; month < profit.marginByMonth.size(); ++month) {
        if (profit.marginByMonth[month] >= profit.costMinor)
            return plain(Kpi::PaybackMonths, qint64(month) + 1, profit.newCustomers);
    }
    return noData(Kpi::PaybackMonths, KpiValueTexts::tr("Not yet, within 12 months."));
}

KpiValue KpiValues::breakEvenReward(const Period& period) const
{
    const Profit profit = profitOf(m_work, period, kHorizonMonths);
    if (!profit.marginMinor)
        return noData(Kpi::BreakEvenReward,
                      KpiValueTexts::tr("The book does not know your margin: say it under File, Margin."));
    if (profit.newCustomers == 0)
        return noData(Kpi::BreakEvenReward, KpiValueTexts::tr("Nobody became a customer in this period."));
    const qint64 left = *profit.marginMinor - m_work.programCosts(period);
    KpiValue value = plain(Kpi::BreakEvenReward, roundedQuotient(left, profit.newCustomers), profit.newCustomers);
    value.isImmature = period.to.addMonths(kHorizonMonths) > m_work.snapshot().today;
    return value;
}

KpiValue KpiValues::liability() const
{
    const MetricFacts& facts = m_work.facts();
    KpiValue value =
        plain(Kpi::OutstandingLiability, facts.pendingMinor + facts.availableMinor + facts.heldCostMinor, 0);
    if (m_work.filter().people || m_work.filter().campaign.isValid())
        value.reason = KpiValueTexts::tr("Of the whole book, whatever is chosen above.");
    return value;
}

KpiValue KpiValues::redemption(Kpi kpi, const Period& period) const
{
    const qint64 given = m_work.sum(DayMeasure::HeldGranted, period);
    const qint64 used = m_work.sum(DayMeasure::HeldUsed, period);
    KpiValue value = share(kpi, kpi == Kpi::RedemptionRate ? used : given - used, given);
    // Credit of the last year may still be used.
    value.isImmature = value.value && period.to.addYears(1) > m_work.snapshot().today;
    return value;
}

KpiValue KpiValues::approvalTime(const Period& period) const
{
    const Snapshot::Rewards& rewards = m_work.snapshot().rewards;
    const std::vector<qint32>& approvedOn = m_work.facts().rewards.approvedOn;
    const DaySpan span(period);
    std::vector<qint64> days;
    // Approved in the period, so earned before its end.
    m_work.forEachReward({QDate::fromJulianDay(1), period.to}, [&](size_t i) {
        if (span.has(approvedOn[i]))
            days.push_back(std::max(0, approvedOn[i] - rewards.availableOn[i]));
    });
    return fromQuartiles(Kpi::ApprovalTime, days);
}

KpiValue KpiValues::payoutTime(const Period& period) const
{
    const DaySpan span(period);
    const MetricFacts::Issued& issued = m_work.facts().issued;
    const std::vector<qint32>& paidOn = m_work.facts().rewards.paidOn;
    std::vector<qint32> rewards;
    const Slice slice = daysBetween(issued.on, span.from, span.to);
    for (size_t i = slice.begin; i < slice.end; ++i) {
        const qint32 reward = issued.reward[i];
        if (paidOn[size_t(reward)] == issued.on[i] && m_work.hasReward(size_t(reward)))
            rewards.push_back(reward);
    }
    std::sort(rewards.begin(), rewards.end());
    rewards.erase(std::unique(rewards.begin(), rewards.end()), rewards.end());
    std::vector<qint64> days;
    days.reserve(rewards.size());
    for (const qint32 reward : rewards)
        days.push_back(paidOn[size_t(reward)] - m_work.snapshot().rewards.earnedOn[size_t(reward)]);
    return fromQuartiles(Kpi::PayoutTime, days);
}

KpiValue KpiValues::reversalRate(const Period& period) const
{
    const qint64 granted = m_work.sum(DayMeasure::RewardGranted, period);
    return share(Kpi::ReversalRate, granted - m_work.sum(DayMeasure::RewardCost, period), granted);
}

KpiValue KpiValues::retention(Kpi kpi, const Period& period) const
{
    const Comparison compared = retentionOf(m_work, period);
    KpiValue value = kpi == Kpi::RetentionReferred ? shareOfCases(kpi, compared.referredPart, compared.referredWhole)
                                                   : shareOfCases(kpi, compared.othersPart, compared.othersWhole);
    if (!value.value)
        value.reason = KpiValueTexts::tr("Nobody of this period has been a customer for 12 months.");
    return value;
}

KpiValue KpiValues::concentration(Kpi kpi, const Period& period) const
{
    const Concentration spread = concentrationOf(m_work, NumbersWork::yearUpTo(period));
    if (!spread.giniBp)
        return noData(kpi, KpiValueTexts::tr("Fewer than ten referrers brought a customer in the 12 months."));
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
        return noData(Kpi::IncrementalCustomers, KpiValueTexts::tr("This needs 12 months of customers before the first "
                                                                   "referral, and a whole month after it."));
    KpiValue value = plain(Kpi::IncrementalCustomers, estimate->additional, estimate->newCustomers);
    value.low = estimate->low;
    value.high = estimate->high;
    value.reason = KpiValueTexts::tr("An estimate from a trend, not a proof.");
    return value;
}

} // namespace vouchwell
