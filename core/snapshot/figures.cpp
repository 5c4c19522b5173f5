#include "core/snapshot/figures.h"

#include "core/snapshot/snapshot.h"

#include <algorithm>

namespace vouchwell {

namespace {

void countRewards(const Snapshot& snapshot, Attention& attention)
{
    const Snapshot::Rewards& rewards = snapshot.rewards;
    for (size_t i = 0; i < rewards.id.size(); ++i) {
        attention.awaitingRewards += rewards.state[i] == RewardState::AwaitingApproval;
        const bool isMoney = rewards.form[i] == RewardForm::Cash && rewards.amountMinor[i] != 0;
        if (rewards.state[i] != RewardState::Available || !isMoney)
            continue;
        ++attention.payableRewards;
        attention.payableMinor += rewards.amountMinor[i];
    }
    attention.peopleToPay = std::count_if(snapshot.people.availableMinor.begin(), snapshot.people.availableMinor.end(),
                                          [](qint64 available) { return available > 0; });
}

void countOpenReferral(const Snapshot& snapshot, size_t referral, Attention& attention)
{
    const auto today = qint32(snapshot.today.toJulianDay());
    const qint32 end = snapshot.referrals.expiresAfter[referral];
    if (end >= today && end <= today + Attention::kSoonDays) {
        ++attention.endingSoon;
        attention.nextEnd = attention.nextEnd == 0 ? end : std::min(attention.nextEnd, end);
    }
    const auto person = size_t(snapshot.referrals.friendIndex[referral]);
    if (snapshot.people.email.utf8(person).isEmpty() && snapshot.people.phone.utf8(person).isEmpty())
        ++attention.withoutContact;
}

} // namespace

DayFigures& DayFigures::operator+=(const DayFigures& other)
{
    received += other.received;
    cohortConverted += other.cohortConverted;
    conversions += other.conversions;
    revenueMinor += other.revenueMinor;
    rewardCostMinor += other.rewardCostMinor;
    return *this;
}

DayFigures operator-(const DayFigures& a, const DayFigures& b)
{
    return {a.received - b.received, a.cohortConverted - b.cohortConverted, a.conversions - b.conversions,
            a.revenueMinor - b.revenueMinor, a.rewardCostMinor - b.rewardCostMinor};
}

DailyFigures::DailyFigures(const std::map<qint32, DayFigures>& days)
{
    DayFigures sum;
    m_untilDay.reserve(days.size());
    for (const auto& [day, figures] : days)
        m_untilDay.emplace_back(day, sum += figures);
}

DayFigures DailyFigures::before(qint32 day) const
{
    const auto after = std::lower_bound(m_untilDay.begin(), m_untilDay.end(), day,
                                        [](const auto& entry, qint32 wanted) { return entry.first < wanted; });
    return after == m_untilDay.begin() ? DayFigures() : std::prev(after)->second;
}

DayFigures DailyFigures::between(qint32 from, qint32 to) const
{
    return from <= to ? before(to + 1) - before(from) : DayFigures();
}

void listBringers(Snapshot& snapshot)
{
    Snapshot::People& people = snapshot.people;
    people.bringerSlot.assign(people.id.size(), -1);
    for (size_t i = 0; i < people.id.size(); ++i) {
        if (people.referrals[i] == 0)
            continue;
        people.bringerSlot[i] = qint32(snapshot.bringers.size());
        snapshot.bringers.push_back(qint32(i));
    }
    Snapshot::Referrals& referrals = snapshot.referrals;
    referrals.bringer.reserve(referrals.id.size());
    for (size_t i = 0; i < referrals.id.size(); ++i) {
        const bool isCredited = referrals.stage[i] != Stage::Invalid && referrals.referrer[i] >= 0;
        referrals.bringer.push_back(isCredited ? people.bringerSlot[size_t(referrals.referrer[i])] : -1);
    }
    snapshot.sales.bringer.reserve(snapshot.sales.referral.size());
    for (const qint32 referral : snapshot.sales.referral)
        snapshot.sales.bringer.push_back(referrals.bringer[size_t(referral)]);
}

void listConversions(Snapshot& snapshot)
{
    const std::vector<qint32>& days = snapshot.referrals.convertedOn;
    std::vector<qint32> order;
    for (size_t i = 0; i < days.size(); ++i) {
        if (days[i] > 0)
            order.push_back(qint32(i));
    }
    std::stable_sort(order.begin(), order.end(), [&](qint32 a, qint32 b) { return days[size_t(a)] < days[size_t(b)]; });
    for (const qint32 referral : order) {
        snapshot.conversions.referral.push_back(referral);
        snapshot.conversions.bringer.push_back(snapshot.referrals.bringer[size_t(referral)]);
        snapshot.conversions.on.push_back(days[size_t(referral)]);
    }
}

DailyFigures countDays(const Snapshot& snapshot)
{
    std::map<qint32, DayFigures> days;
    const Snapshot::Referrals& referrals = snapshot.referrals;
    for (size_t i = 0; i < referrals.id.size(); ++i) {
        if (referrals.stage[i] == Stage::Invalid)
            continue;
        DayFigures& claimed = days[referrals.referredOn[i]];
        ++claimed.received;
        if (referrals.stage[i] == Stage::Converted)
            ++claimed.cohortConverted;
    }
    for (const qint32 day : snapshot.conversions.on)
        ++days[day].conversions;
    for (size_t i = 0; i < snapshot.sales.on.size(); ++i)
        days[snapshot.sales.on[i]].revenueMinor += snapshot.sales.signedNetMinor[i];
    for (size_t i = 0; i < snapshot.rewards.id.size(); ++i)
        days[snapshot.rewards.earnedOn[i]].rewardCostMinor += snapshot.rewards.costMinor[i];
    return DailyFigures(days);
}

Attention countAttention(const Snapshot& snapshot)
{
    Attention attention;
    countRewards(snapshot, attention);
    for (size_t i = 0; i < snapshot.referrals.id.size(); ++i) {
        if (isOpen(snapshot.referrals.stage[i]))
            countOpenReferral(snapshot, i, attention);
    }
    return attention;
}

} // namespace vouchwell
