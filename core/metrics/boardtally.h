#pragma once

#include "core/metrics/leaderboard.h"

namespace vouchwell {

/// What one of the snapshot's bringers brought in a period.
struct BoardTally : LeaderSums
{
    qint32 slot = -1; ///< position in Snapshot::bringers
    qint32 lastConversion = 0;
};

/// Runs along the columns of a period and keeps a tally for everybody who is met there, so that neither time nor memory
/// grow with the rest of the book. Where the period holds much of the book, there is one for each bringer in their
/// order: no tally is looked for then.
class BoardTallies
{
public:
    BoardTallies(const Snapshot& snapshot, const Period& period, CampaignId campaign);

    /// What a metric needs, and no more.
    void addFor(LeaderMetric metric);
    void addReferrals();
    void addConversions();
    void addRevenue();

    /// Some of them may be empty.
    const std::vector<BoardTally>& all() const { return m_tallies; }
    /// Nullptr for who brought nothing.
    const BoardTally* of(qint32 slot) const;
    const LeaderSums& nobody() const { return m_nobody; }

private:
    void addNetwork();
    void addRewards();
    bool isCounted(qint32 referral) const;
    BoardTally& tallyOf(qint32 slot);
    size_t placeOf(qint32 slot) const;
    void grow();
    template<typename Add>
    void addTo(const Slice& slice, const std::vector<qint32>& bringers, const std::vector<qint32>* referrals, Add add);

    const Snapshot& m_snapshot;
    qint32 m_from;
    qint32 m_to;
    qint32 m_campaign = -1; ///< position in the snapshot; -1: all
    bool m_isWhole = false; ///< a tally for each bringer
    std::vector<BoardTally> m_tallies;
    std::vector<qint32> m_places; ///< open addressing: positions in m_tallies, -1 where free
    BoardTally m_nobody;
};

} // namespace vouchwell
