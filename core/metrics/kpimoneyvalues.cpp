#include "core/metrics/kpivalues.h"

#include "core/metrics/numberscohort.h"
#include "core/metrics/numberspeople.h"
#include "core/metrics/statistics.h"

namespace vouchwell {

namespace {

constexpr int kHorizonMonths = 12;

} // namespace

KpiValue KpiValues::shareOfRevenue(const Period& period) const
{
    if (m_work.filter().people)
        return noData(Kpi::ReferralShareOfRevenue, tr("This compares with the whole shop: choose everyone."));
    const qint64 all = m_work.sum(DayMeasure::AllNet, period);
    const qint64 any = m_work.sum(DayMeasure::AnyReferredNet, period);
    if (all <= any)
        return noData(Kpi::ReferralShareOfRevenue, tr("The book has no sales to other customers here: "
                                                      "import all sales of the shop."));
    return share(Kpi::ReferralShareOfRevenue, m_work.sum(DayMeasure::ReferredNet, period), all);
}

KpiValue KpiValues::referredOrder(const Period& period) const
{
    const qint64 orders = m_work.sum(DayMeasure::ReferredOrders, period);
    if (orders == 0)
        return noData(Kpi::ReferredOrderValue, tr("There is no purchase in this period."));
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
        return noData(Kpi::OtherOrderValue, tr("This compares with the whole shop: choose everyone."));
    const qint64 orders = m_work.sum(DayMeasure::AllOrders, period) - m_work.sum(DayMeasure::AnyReferredOrders, period);
    if (orders <= 0)
        return noData(Kpi::OtherOrderValue, tr("The book has no sales to other customers here: import "
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
        value.reason = tr("Nobody became a customer in this period.");
    return value;
}

KpiValue KpiValues::roi(Kpi kpi, const Period& period) const
{
    const Profit profit = profitOf(m_work, period, kHorizonMonths);
    if (kpi == Kpi::RoiMargin && !profit.marginMinor)
        return noData(kpi, tr("The book does not know your margin: say it under File, Margin."));
    if (profit.costMinor <= 0)
        return noData(kpi, tr("The program has cost nothing in this period."));
    const qint64 gain = (kpi == Kpi::RoiMargin ? *profit.marginMinor : profit.revenueMinor) - profit.costMinor;
    KpiValue value = plain(kpi, rateBp(gain, profit.costMinor), profit.newCustomers);
    value.numerator = gain;
    value.open = m_work.sum(DayMeasure::CohortOpen, period);
    value.isImmature = period.to.addMonths(kHorizonMonths) > m_work.snapshot().today;
    return value;
}

KpiValue KpiValues::payback(const Period& period) const
{
    // As long as the first of them is known.
    const int months = 1 + std::max(0, wholeMonths(period.from, m_work.snapshot().today));
    const Profit profit = profitOf(m_work, period, months);
    if (!profit.marginMinor)
        return noData(Kpi::PaybackMonths, tr("The book does not know your margin: say it under File, Margin."));
    if (profit.costMinor <= 0)
        return noData(Kpi::PaybackMonths, tr("The program has cost nothing in this period."));
    for (size_t month = 0; month < profit.marginByMonth.size(); ++month) {
        if (profit.marginByMonth[month] >= profit.costMinor)
            return plain(Kpi::PaybackMonths, qint64(month) + 1, profit.newCustomers);
    }
    return noData(Kpi::PaybackMonths, tr("Not yet, after %n month(s).", nullptr, months));
}

KpiValue KpiValues::breakEvenReward(const Period& period) const
{
    const Profit profit = profitOf(m_work, period, kHorizonMonths);
    if (!profit.marginMinor)
        return noData(Kpi::BreakEvenReward, tr("The book does not know your margin: say it under File, Margin."));
    if (profit.newCustomers == 0)
        return noData(Kpi::BreakEvenReward, tr("Nobody became a customer in this period."));
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
        value.reason = tr("Of the whole book, whatever is chosen above.");
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
    return share(Kpi::ReversalRate, m_work.sum(DayMeasure::RewardTakenBack, period),
                 m_work.sum(DayMeasure::RewardGranted, period));
}

} // namespace vouchwell
