#pragma once

#include "core/domain/milestone.h"
#include "core/snapshot/snapshot.h"

namespace vouchwell {

/// Somebody is at or beyond a milestone.
struct ReachedMilestone
{
    size_t milestone = 0; ///< index in the list that was asked about
    qint32 person = -1;   ///< index in the snapshot
    QDate on;             ///< since when it holds: what came back with returns had to be reached again
    QDate thankedOn = {};
};

/// Somebody is about to reach one: the next one of its measure.
struct NearMilestone
{
    size_t milestone = 0;
    qint32 person = -1;
    qint64 value = 0;
    qint64 missing = 0; ///< of the measure; of Years days
};

struct MilestoneProgress
{
    std::vector<ReachedMilestone> toThank; ///< the latest first, then the larger one first
    std::vector<ReachedMilestone> thanked; ///< likewise
    std::vector<NearMilestone> near;       ///< the least share missing first
};

/// How everybody stands with these milestones, by the facts of the leaderboard over the whole history. Whoever reached
/// one before its first day is left out, unless they were thanked. `thanks` may be in any order.
MilestoneProgress milestoneProgress(const Snapshot& snapshot, const std::vector<Milestone>& milestones,
                                    const std::vector<MilestoneThanks>& thanks);

/// "10th new customer", "€500.00 brought": what a milestone is called where nobody gave it a name.
QString milestoneTitle(Achievement measure, qint64 threshold, const Currency& currency, const QLocale& locale);
/// "1 more to 10 friends", "€40.00 more to €500.00", "in 12 days".
QString missingSentence(const NearMilestone& near, const Milestone& milestone, const Currency& currency,
                        const QLocale& locale);
/// "Friends brought", "New customers", "Revenue", "Years as a customer".
QString achievementTitle(Achievement measure);
/// A value of the measure as people read it.
QString achievementText(Achievement measure, qint64 value, const Currency& currency, const QLocale& locale);

/// What a shop without milestones may begin with.
std::vector<Milestone> suggestedMilestones(const Currency& currency, QDate fromOn, const QLocale& locale);

} // namespace vouchwell
