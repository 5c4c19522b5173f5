#pragma once

#include "core/metrics/daysums.h"
#include "core/metrics/numbers.h"

#include <algorithm>
#include <functional>

namespace vouchwell {

/// Julian days from..to, both included.
struct DaySpan
{
    qint32 from = 0;
    qint32 to = 0;

    DaySpan(qint32 first, qint32 last) : from(first), to(last) {}
    explicit DaySpan(const Period& period)
        : from(qint32(period.from.toJulianDay())), to(qint32(period.to.toJulianDay()))
    {
    }
    bool has(qint32 day) const { return day >= from && day <= to; }
};

/// The facts under one filter with what is worked out of them once: sums by day, and rows in the order of the dates by
/// which figures choose them. The parts of Numbers are built on it.
class NumbersWork
{
public:
    NumbersWork(MetricFactsPtr facts, NumbersFilter filter);

    const MetricFacts& facts() const { return *m_facts; }
    const Snapshot& snapshot() const { return *m_facts->snapshot; }
    const NumbersFilter& filter() const { return m_filter; }
    const DaySums& sums() const { return m_sums; }
    qint32 today() const { return qint32(snapshot().today.toJulianDay()); }

    /// It is in the campaign, and its referrer among the people.
    bool hasReferral(size_t referral) const;
    bool hasPerson(size_t person) const { return !m_filter.people || (*m_filter.people)[person]; }
    bool isValid(size_t referral) const { return snapshot().referrals.stage[referral] != Stage::Invalid; }
    /// The person who is credited with it, -1 for nobody.
    qint32 creditedReferrer(size_t referral) const;
    /// They became a customer by a referral, of whatever campaign and referrer.
    bool isReferredCustomer(size_t person) const;
    /// The day on which somebody first brought anybody, of all referrals; 0 for never.
    qint32 firstReferralOn(size_t person) const { return m_firstReferralOn[person]; }
    /// The day on which the first friend of somebody became a customer; 0 for never.
    qint32 firstSuccessOn(size_t person) const { return m_firstSuccessOn[person]; }
    /// The day on which a referral of the filter qualified, at the latest by becoming a customer; 0 for not.
    qint32 qualifiedOn(size_t referral) const;
    /// How many sales, without returns, count for a referral.
    qint32 ordersOf(size_t referral) const { return m_orders[referral]; }

    qint64 sum(DayMeasure measure, const Period& period) const;
    /// The program's own costs besides rewards, as far as they are for days of the period.
    qint64 programCosts(const Period& period) const;
    /// Of another channel, by its compared form.
    qint64 channelCosts(const QString& channelKey, const Period& period) const;

    /// `take(index)` for each valid referral claimed in the period.
    template<typename Take>
    void forEachClaimed(const Period& period, Take take) const
    {
        const DaySpan span(period);
        const Slice slice = referralsClaimed(snapshot(), span.from, span.to);
        for (size_t i = slice.begin; i < slice.end; ++i) {
            if (isValid(i) && hasReferral(i))
                take(i);
        }
    }
    /// For each referral whose friend became a customer in the period, by that day.
    template<typename Take>
    void forEachConverted(const Period& period, Take take) const
    {
        forEachInSpan(m_byConversion, snapshot().referrals.convertedOn, DaySpan(period), take);
    }
    /// For each of the people whose first sale was in the period, by that day.
    template<typename Take>
    void forEachFirstSale(const Period& period, Take take) const
    {
        forEachInSpan(m_byFirstSale, facts().firstOn, DaySpan(period), take);
    }
    /// `take(position)` for each purchase of the people in the period, by day.
    template<typename Take>
    void forEachPurchase(const Period& period, Take take) const
    {
        const MetricFacts::Purchases& purchases = facts().purchases;
        forEachInSpan(purchases.byDay, purchases.on, DaySpan(period), [&](size_t i) {
            if (hasPerson(size_t(purchases.person[i])))
                take(i);
        });
    }
    /// `take(index)` for each reward of these referrals earned in the period.
    template<typename Take>
    void forEachReward(const Period& period, Take take) const
    {
        const DaySpan span(period);
        const Slice slice = daysBetween(snapshot().rewards.earnedOn, span.from, span.to);
        for (size_t i = slice.begin; i < slice.end; ++i) {
            if (hasReward(i))
                take(i);
        }
    }
    bool hasReward(size_t reward) const;

    /// Different people, ascending.
    std::vector<qint32> referrersOf(const Period& period) const;
    std::vector<qint32> buyersOf(const Period& period) const;
    /// The 12 months up to the end of the period.
    static Period yearUpTo(const Period& period);

private:
    template<typename Take>
    static void forEachInSpan(const std::vector<qint32>& order, const std::vector<qint32>& days, const DaySpan& span,
                              Take take)
    {
        const auto dayOf = [&](qint32 index) { return days[size_t(index)]; };
        auto it = std::lower_bound(order.begin(), order.end(), span.from,
                                   [&](qint32 index, qint32 day) { return dayOf(index) < day; });
        for (; it != order.end() && dayOf(*it) <= span.to; ++it)
            take(size_t(*it));
    }

    qint64 costs(const Period& period, const std::function<bool(size_t)>& isWanted) const;
    void countReferrals();
    void countSales();
    void countPeople();
    void countRewards();

    MetricFactsPtr m_facts;
    NumbersFilter m_filter;
    qint32 m_campaign = -1; ///< position in Snapshot::campaigns
    bool m_hasCampaign = false;
    DaySums m_sums;
    std::vector<qint32> m_orders;
    std::vector<qint32> m_firstReferralOn;
    std::vector<qint32> m_firstSuccessOn;
    std::vector<qint32> m_byConversion; ///< referrals
    std::vector<qint32> m_byFirstSale;  ///< people
};

} // namespace vouchwell
