#include "core/metrics/numberswork.h"

#include "core/base/text.h"
#include "core/rules/exactamount.h"

#include <QSet>

#include <algorithm>

namespace vouchwell {

namespace {

/// Ascending by the day, and by index within a day.
void sortByDay(std::vector<qint32>& indexes, const std::vector<qint32>& days)
{
    std::sort(indexes.begin(), indexes.end(),
              [&](qint32 a, qint32 b) { return std::pair(days[size_t(a)], a) < std::pair(days[size_t(b)], b); });
}

void makeUnique(std::vector<qint32>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// The part of an amount, spread evenly over from..to, that is for the days before `day`. Rounded down, so that the
/// parts of adjacent periods add up exactly.
qint64 partBefore(qint64 amountMinor, qint32 from, qint32 to, qint32 day)
{
    const qint64 days = to - from + 1;
    const qint64 passed = std::clamp<qint64>(day - from, 0, days);
    return amountMinor / days * passed + amountMinor % days * passed / days;
}

/// Days further from today than this are looked up one by one.
constexpr qint32 kNearDaysBefore = 366 * 40;
constexpr qint32 kNearDaysAfter = 366 * 5;

/// With a place for every day on which anything is counted.
DaySums emptySums(const MetricFacts& facts)
{
    const Snapshot& snapshot = *facts.snapshot;
    const auto today = qint32(snapshot.today.toJulianDay());
    qint32 first = today;
    qint32 last = today;
    std::vector<qint32> far;
    const auto reach = [&](const std::vector<qint32>& days) {
        for (const qint32 day : days) {
            if (day < today - kNearDaysBefore || day > today + kNearDaysAfter) {
                if (day > 0 && (far.empty() || far.back() != day))
                    far.push_back(day);
                continue;
            }
            first = std::min(first, day);
            last = std::max(last, day);
        }
    };
    for (const std::vector<qint32>* days :
         {&snapshot.people.since, &snapshot.referrals.referredOn, &snapshot.referrals.convertedOn, &snapshot.sales.on,
          &snapshot.rewards.earnedOn, &facts.purchases.on, &facts.referrals.qualifiedOn, &facts.referrals.reversedOn,
          &facts.rewards.approvedOn, &facts.rewards.declinedOn, &facts.issued.on})
        reach(*days);
    return {first, last, std::move(far)};
}

} // namespace

NumbersWork::NumbersWork(MetricFactsPtr facts, NumbersFilter filter)
    : m_facts(std::move(facts)),
      m_filter(std::move(filter)),
      m_hasCampaign(m_filter.campaign.isValid()),
      m_sums(emptySums(*m_facts))
{
    const std::vector<qint64>& campaigns = snapshot().campaigns.id;
    const auto campaign = std::find(campaigns.begin(), campaigns.end(), m_filter.campaign.value);
    if (m_hasCampaign && campaign != campaigns.end())
        m_campaign = qint32(campaign - campaigns.begin());
    countSales();
    countReferrals();
    countPeople();
    countRewards();
    m_sums.close();
}

bool NumbersWork::hasReferral(size_t referral) const
{
    const Snapshot::Referrals& referrals = snapshot().referrals;
    if (m_hasCampaign && referrals.campaign[referral] != m_campaign)
        return false;
    const qint32 referrer = referrals.referrer[referral];
    return !m_filter.people || (referrer >= 0 && (*m_filter.people)[size_t(referrer)]);
}

bool NumbersWork::hasReward(size_t reward) const
{
    if (!facts().rewards.isKnown[reward])
        return false;
    const qint32 referral = snapshot().rewards.referral[reward];
    return referral >= 0 ? hasReferral(size_t(referral)) : !m_hasCampaign && !m_filter.people;
}

qint32 NumbersWork::creditedReferrer(size_t referral) const
{
    const qint32 slot = snapshot().referrals.bringer[referral];
    return slot < 0 ? -1 : snapshot().bringers[size_t(slot)];
}

bool NumbersWork::isReferredCustomer(size_t person) const
{
    const qint32 referral = snapshot().people.referralOf[person];
    return referral >= 0 && snapshot().referrals.stage[size_t(referral)] == Stage::Converted;
}

qint32 NumbersWork::qualifiedOn(size_t referral) const
{
    if (!isValid(referral) || !hasReferral(referral))
        return 0;
    const qint32 said = facts().referrals.qualifiedOn[referral];
    const qint32 bought = snapshot().referrals.convertedOn[referral];
    return said > 0 && bought > 0 ? std::min(said, bought) : std::max(said, bought);
}

qint64 NumbersWork::sum(DayMeasure measure, const Period& period) const
{
    const DaySpan span(period);
    return m_sums.between(measure, span.from, span.to);
}

qint64 NumbersWork::costs(const Period& period, const std::function<bool(size_t)>& isWanted) const
{
    const DaySpan span(period);
    const MetricFacts::Costs& costs = facts().costs;
    qint64 sum = 0;
    for (size_t i = 0; i < costs.amountMinor.size(); ++i) {
        if (!isWanted(i))
            continue;
        const auto before = [&](qint32 day) {
            return partBefore(costs.amountMinor[i], costs.from[i], costs.to[i], day);
        };
        sum += before(span.to + 1) - before(span.from);
    }
    return sum;
}

qint64 NumbersWork::programCosts(const Period& period) const
{
    const MetricFacts::Costs& all = facts().costs;
    return costs(period, [&](size_t i) {
        return all.channel[i].isEmpty() && (!m_hasCampaign || all.campaign[i] == m_filter.campaign.value);
    });
}

qint64 NumbersWork::channelCosts(const QString& channelKey, const Period& period) const
{
    const std::vector<QString>& channels = facts().costs.channel;
    return costs(period, [&](size_t i) { return !channels[i].isEmpty() && foldKey(channels[i]) == channelKey; });
}

std::vector<qint32> NumbersWork::referrersOf(const Period& period) const
{
    std::vector<qint32> referrers;
    forEachClaimed(period, [&](size_t referral) {
        if (const qint32 referrer = creditedReferrer(referral); referrer >= 0)
            referrers.push_back(referrer);
    });
    makeUnique(referrers);
    return referrers;
}

std::vector<qint32> NumbersWork::buyersOf(const Period& period) const
{
    std::vector<qint32> buyers;
    forEachPurchase(period, [&](size_t purchase) {
        if (!facts().purchases.isReturn[purchase])
            buyers.push_back(facts().purchases.person[purchase]);
    });
    makeUnique(buyers);
    return buyers;
}

Period NumbersWork::yearUpTo(const Period& period)
{
    return {period.to.addYears(-1).addDays(1), period.to};
}

void NumbersWork::countSales()
{
    const Snapshot::Sales& sales = snapshot().sales;
    m_orders.assign(snapshot().referrals.id.size(), 0);
    for (size_t i = 0; i < sales.on.size(); ++i) {
        const auto referral = size_t(sales.referral[i]);
        const qint64 net = sales.signedNetMinor[i];
        const bool isOrder = net >= 0;
        m_sums.add(DayMeasure::AnyReferredNet, sales.on[i], net);
        m_sums.add(DayMeasure::AnyReferredOrders, sales.on[i], isOrder);
        if (!hasReferral(referral))
            continue;
        m_orders[referral] += isOrder;
        m_sums.add(DayMeasure::ReferredNet, sales.on[i], net);
        m_sums.add(DayMeasure::ReferredGross, sales.on[i], isOrder ? net : 0);
        m_sums.add(DayMeasure::ReferredOrders, sales.on[i], isOrder);
        m_sums.add(DayMeasure::ReferredReturns, sales.on[i], !isOrder);
    }
    const MetricFacts::Purchases& purchases = facts().purchases;
    for (size_t i = 0; i < purchases.on.size(); ++i) {
        if (!hasPerson(size_t(purchases.person[i])))
            continue;
        m_sums.add(DayMeasure::AllNet, purchases.on[i], purchases.netMinor[i]);
        m_sums.add(purchases.isReturn[i] ? DayMeasure::AllReturns : DayMeasure::AllOrders, purchases.on[i]);
    }
}

void NumbersWork::countReferrals()
{
    const Snapshot::Referrals& referrals = snapshot().referrals;
    m_firstReferralOn.assign(snapshot().people.id.size(), 0);
    m_firstSuccessOn.assign(snapshot().people.id.size(), 0);
    const auto reach = [](qint32& first, qint32 day) {
        if (day > 0 && (first == 0 || day < first))
            first = day;
    };
    for (size_t i = 0; i < referrals.id.size(); ++i) {
        if (const qint32 referrer = creditedReferrer(i); referrer >= 0) {
            reach(m_firstReferralOn[size_t(referrer)], referrals.referredOn[i]);
            reach(m_firstSuccessOn[size_t(referrer)], referrals.convertedOn[i]);
        }
        if (!hasReferral(i))
            continue;
        const qint32 on = referrals.referredOn[i];
        if (!isValid(i)) {
            m_sums.add(DayMeasure::Invalid, on);
            continue;
        }
        const bool isConverted = referrals.stage[i] == Stage::Converted;
        const bool isQualified = isConverted || facts().referrals.qualifiedOn[i] > 0;
        m_sums.add(DayMeasure::Received, on);
        m_sums.add(DayMeasure::CohortContacted, on, isQualified || facts().referrals.contactedOn[i] > 0);
        m_sums.add(DayMeasure::CohortQualified, on, isQualified);
        m_sums.add(DayMeasure::CohortConverted, on, isConverted);
        m_sums.add(DayMeasure::CohortRepeat, on, isConverted && m_orders[i] >= 2);
        m_sums.add(DayMeasure::CohortOpen, on, isOpen(referrals.stage[i]));
        m_sums.add(DayMeasure::CohortFlagged, on, facts().referrals.isFlagged[i]);
        if (isQualified)
            m_sums.add(DayMeasure::QualifiedOn, qualifiedOn(i));
        if (isConverted) {
            m_sums.add(DayMeasure::Conversions, referrals.convertedOn[i]);
            m_byConversion.push_back(qint32(i));
        }
        if (facts().referrals.reversedOn[i] > 0)
            m_sums.add(DayMeasure::Reversed, facts().referrals.reversedOn[i]);
    }
    sortByDay(m_byConversion, referrals.convertedOn);
}

void NumbersWork::countPeople()
{
    QSet<QString> channels;
    for (const QString& channel : facts().costs.channel) {
        if (!channel.isEmpty())
            channels.insert(foldKey(channel));
    }
    std::vector<bool> isFromChannel(snapshot().people.id.size(), false);
    for (const auto& [person, words] : facts().mentions) {
        if (channels.contains(foldKey(words)))
            isFromChannel[size_t(person)] = true;
    }
    for (size_t person = 0; person < snapshot().people.id.size(); ++person) {
        if (!hasPerson(person))
            continue;
        if (const qint32 from = facts().customerFrom(person); from > 0) {
            m_sums.add(DayMeasure::NewCustomers, from);
            m_sums.add(DayMeasure::NewKnownSource, from,
                       snapshot().people.referredBy[person] >= 0 || isFromChannel[person]);
        }
        if (facts().firstOn[person] > 0)
            m_byFirstSale.push_back(qint32(person));
    }
    sortByDay(m_byFirstSale, facts().firstOn);
}

void NumbersWork::countRewards()
{
    const Snapshot::Rewards& rewards = snapshot().rewards;
    const MetricFacts::Rewards& more = facts().rewards;
    for (size_t i = 0; i < rewards.id.size(); ++i) {
        if (!hasReward(i))
            continue;
        const qint32 on = rewards.earnedOn[i];
        const qint32 decidedOn = std::max(more.declinedOn[i], more.approvedOn[i]);
        m_sums.add(DayMeasure::RewardCost, on, more.costMinor[i]);
        m_sums.add(DayMeasure::RewardGranted, on, more.grantedMinor[i]);
        if (rewards.state[i] != RewardState::Declined)
            m_sums.add(DayMeasure::RewardTakenBack, on, more.grantedMinor[i] - more.costMinor[i]);
        if (decidedOn > 0) {
            m_sums.add(DayMeasure::RewardsDeclined, decidedOn, more.declinedOn[i] > 0);
            m_sums.add(DayMeasure::RewardsDecided, decidedOn);
        }
        if (rewards.form[i] != RewardForm::Cash) {
            m_sums.add(DayMeasure::HeldGranted, on, more.costMinor[i]);
            m_sums.add(DayMeasure::HeldUsed, on,
                       costOfPart(more.costMinor[i], rewards.amountMinor[i], more.usedMinor[i]));
        }
    }
    for (size_t i = 0; i < facts().issued.on.size(); ++i) {
        if (hasReward(size_t(facts().issued.reward[i])))
            m_sums.add(DayMeasure::PaidCost, facts().issued.on[i], facts().issued.costMinor[i]);
    }
}

} // namespace vouchwell
