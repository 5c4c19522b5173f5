#include "core/metrics/boardtally.h"

#include <algorithm>

namespace vouchwell {

namespace {

constexpr size_t kFirstPlaces = 1024;
/// With a fact for every so many bringers or more, looking for tallies takes longer than having them all.
constexpr size_t kFactsForEach = 4;

bool isQualifiedByNow(Stage stage)
{
    return stage == Stage::Qualified || stage == Stage::Converted;
}

} // namespace

BoardTallies::BoardTallies(const Snapshot& snapshot, const Period& period, CampaignId campaign)
    : m_snapshot(snapshot),
      m_from(qint32(period.from.toJulianDay())),
      m_to(qint32(period.to.toJulianDay())),
      m_places(kFirstPlaces, -1)
{
    const std::vector<qint64>& ids = snapshot.campaigns.id;
    if (campaign.isValid())
        m_campaign = qint32(std::find(ids.begin(), ids.end(), campaign.value) - ids.begin());
    BoardChoice choice;
    choice.period = period;
    m_isWhole = factsOf(snapshot, choice) > snapshot.bringers.size() / kFactsForEach;
    if (!m_isWhole)
        return;
    m_tallies.resize(snapshot.bringers.size());
    for (size_t slot = 0; slot < m_tallies.size(); ++slot)
        m_tallies[slot].slot = qint32(slot);
}

void BoardTallies::addFor(LeaderMetric metric)
{
    switch (metric) {
    case LeaderMetric::Conversions: return addConversions();
    case LeaderMetric::Referrals:
    case LeaderMetric::Qualified:
    case LeaderMetric::ConversionRate: return addReferrals();
    case LeaderMetric::Revenue: return addRevenue();
    case LeaderMetric::Rewards: return addRewards();
    case LeaderMetric::NetworkRevenue: return addNetwork();
    }
}

void BoardTallies::addReferrals()
{
    const std::vector<Stage>& stages = m_snapshot.referrals.stage;
    const Slice claimed = referralsClaimed(m_snapshot, m_from, m_to);
    addTo(claimed, m_snapshot.referrals.bringer, nullptr, [&](BoardTally& tally, size_t i) {
        if (stages[i] == Stage::Invalid)
            return;
        ++tally.referrals;
        tally.qualified += isQualifiedByNow(stages[i]);
        tally.becameCustomers += stages[i] == Stage::Converted;
    });
}

void BoardTallies::addConversions()
{
    const Snapshot::Conversions& conversions = m_snapshot.conversions;
    addTo(daysBetween(conversions.on, m_from, m_to), conversions.bringer, &conversions.referral,
          [&](BoardTally& tally, size_t i) {
              ++tally.conversions;
              tally.lastConversion = conversions.on[i]; // they come by day
          });
}

void BoardTallies::addRevenue()
{
    const Snapshot::Sales& sales = m_snapshot.sales;
    addTo(daysBetween(sales.on, m_from, m_to), sales.bringer, &sales.referral,
          [&](BoardTally& tally, size_t i) { tally.revenueMinor += sales.signedNetMinor[i]; });
}

/// Everybody up the line gets the sale once, also where people recommended each other in a ring.
void BoardTallies::addNetwork()
{
    const Snapshot::Sales& sales = m_snapshot.sales;
    const std::vector<qint32>& slots = m_snapshot.people.bringerSlot;
    const Slice slice = daysBetween(sales.on, m_from, m_to);
    std::vector<qint32> line;
    for (size_t i = slice.begin; i < slice.end; ++i) {
        if (!isCounted(sales.referral[i]))
            continue;
        if (sales.bringer[i] < 0) {
            m_nobody.networkMinor += sales.signedNetMinor[i];
            continue;
        }
        line.clear();
        qint32 person = m_snapshot.bringers[size_t(sales.bringer[i])];
        while (person >= 0 && std::find(line.begin(), line.end(), person) == line.end()) {
            line.push_back(person);
            if (slots[size_t(person)] >= 0)
                tallyOf(slots[size_t(person)]).networkMinor += sales.signedNetMinor[i];
            person = m_snapshot.people.referredBy[size_t(person)];
        }
    }
}

/// What a friend got for coming is not earned by bringing somebody.
void BoardTallies::addRewards()
{
    const Snapshot::Rewards& rewards = m_snapshot.rewards;
    const Slice slice = daysBetween(rewards.earnedOn, m_from, m_to);
    for (size_t i = slice.begin; i < slice.end; ++i) {
        const qint32 referral = rewards.referral[i];
        if (!isCounted(referral))
            continue;
        const qint32 recipient = rewards.recipient[i];
        const bool isOfFriend = referral >= 0 && m_snapshot.referrals.friendIndex[size_t(referral)] == recipient;
        const qint32 slot = recipient < 0 || isOfFriend ? -1 : m_snapshot.people.bringerSlot[size_t(recipient)];
        (slot < 0 ? m_nobody : tallyOf(slot)).rewardMinor += rewards.costMinor[i];
    }
}

bool BoardTallies::isCounted(qint32 referral) const
{
    return m_campaign < 0 || (referral >= 0 && m_snapshot.referrals.campaign[size_t(referral)] == m_campaign);
}

/// `referrals` says of which referral a row is; without it the rows are referrals.
template<typename Add>
void BoardTallies::addTo(const Slice& slice, const std::vector<qint32>& bringers, const std::vector<qint32>* referrals,
                         Add add)
{
    for (size_t i = slice.begin; i < slice.end; ++i) {
        if (isCounted(referrals ? (*referrals)[i] : qint32(i)))
            add(bringers[i] < 0 ? m_nobody : tallyOf(bringers[i]), i);
    }
}

const BoardTally* BoardTallies::of(qint32 slot) const
{
    const qint32 position = slot < 0 || m_isWhole ? slot : m_places[placeOf(slot)];
    return position < 0 ? nullptr : &m_tallies[size_t(position)];
}

BoardTally& BoardTallies::tallyOf(qint32 slot)
{
    if (m_isWhole)
        return m_tallies[size_t(slot)];
    const size_t place = placeOf(slot);
    if (m_places[place] >= 0)
        return m_tallies[size_t(m_places[place])];
    m_places[place] = qint32(m_tallies.size());
    m_tallies.emplace_back().slot = slot;
    if (2 * m_tallies.size() > m_places.size())
        grow();
    return m_tallies.back();
}

/// Where the slot is, or the free place for it. The number of places is a power of two.
size_t BoardTallies::placeOf(qint32 slot) const
{
    const size_t mask = m_places.size() - 1;
    size_t place = size_t(slot) & mask;
    while (m_places[place] >= 0 && m_tallies[size_t(m_places[place])].slot != slot)
        place = (place + 1) & mask;
    return place;
}

void BoardTallies::grow()
{
    m_places.assign(2 * m_places.size(), -1);
    for (size_t i = 0; i < m_tallies.size(); ++i)
        m_places[placeOf(m_tallies[i].slot)] = qint32(i);
}

} // namespace vouchwell
