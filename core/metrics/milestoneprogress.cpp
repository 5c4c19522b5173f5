#include "core/metrics/milestoneprogress.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace vouchwell {

namespace {

/// Whoever misses at most this share is nearly there, and whoever misses one.
constexpr qint64 kNearShare = 5;
constexpr qint32 kNearDays = 30;

/// The milestones of one measure, ascending.
struct Ladder
{
    std::vector<size_t> milestones;
    std::vector<qint64> thresholds;
};

/// How far each bringer has come on a ladder: facts are told by day, ascending.
class Climb
{
public:
    Climb(const Ladder& ladder, size_t bringers)
        : m_ladder(ladder), m_values(bringers), m_levels(bringers), m_reachedOn(bringers * ladder.thresholds.size())
    {
    }

    void add(qint32 bringer, qint32 on, qint64 amount)
    {
        if (bringer < 0)
            return;
        const auto slot = size_t(bringer);
        m_values[slot] += amount;
        size_t& level = m_levels[slot];
        while (level > 0 && m_values[slot] < m_ladder.thresholds[level - 1])
            --level;
        for (; level < m_ladder.thresholds.size() && m_values[slot] >= m_ladder.thresholds[level]; ++level)
            m_reachedOn[slot * m_ladder.thresholds.size() + level] = on;
    }

    qint64 value(size_t slot) const { return m_values[slot]; }
    size_t level(size_t slot) const { return m_levels[slot]; }
    qint32 reachedOn(size_t slot, size_t level) const { return m_reachedOn[slot * m_ladder.thresholds.size() + level]; }

private:
    const Ladder& m_ladder;
    std::vector<qint64> m_values;
    std::vector<size_t> m_levels;
    std::vector<qint32> m_reachedOn;
};

class ProgressSearch
{
public:
    ProgressSearch(const Snapshot& snapshot, const std::vector<Milestone>& milestones,
                   const std::vector<MilestoneThanks>& thanks)
        : m_snapshot(snapshot), m_milestones(milestones)
    {
        for (const MilestoneThanks& one : thanks) {
            QDate& on = m_thankedOn[{one.milestone, one.person}];
            on = on.isValid() ? std::min(on, one.on) : one.on;
        }
    }

    MilestoneProgress run()
    {
        climb(Achievement::Referrals, [this](Climb& climb) {
            const Snapshot::Referrals& referrals = m_snapshot.referrals;
            for (size_t i = referrals.id.size(); i-- > 0;) // the newest stand first
                climb.add(referrals.bringer[i], referrals.referredOn[i], 1);
        });
        climb(Achievement::Conversions, [this](Climb& climb) {
            const Snapshot::Conversions& conversions = m_snapshot.conversions;
            for (size_t i = 0; i < conversions.on.size(); ++i)
                climb.add(conversions.bringer[i], conversions.on[i], 1);
        });
        climb(Achievement::Revenue, [this](Climb& climb) {
            const Snapshot::Sales& sales = m_snapshot.sales;
            for (size_t i = 0; i < sales.on.size(); ++i)
                climb.add(sales.bringer[i], sales.on[i], sales.signedNetMinor[i]);
        });
        countYears();
        sort();
        return std::move(m_progress);
    }

private:
    Ladder ladderOf(Achievement measure) const
    {
        Ladder ladder;
        for (size_t i = 0; i < m_milestones.size(); ++i) {
            if (m_milestones[i].measure == measure)
                ladder.milestones.push_back(i);
        }
        std::sort(ladder.milestones.begin(), ladder.milestones.end(),
                  [&](size_t a, size_t b) { return m_milestones[a].threshold < m_milestones[b].threshold; });
        for (const size_t i : ladder.milestones)
            ladder.thresholds.push_back(m_milestones[i].threshold);
        return ladder;
    }

    void climb(Achievement measure, const std::function<void(Climb&)>& tell)
    {
        const Ladder ladder = ladderOf(measure);
        if (ladder.milestones.empty())
            return;
        Climb climb(ladder, m_snapshot.bringers.size());
        tell(climb);
        for (size_t slot = 0; slot < m_snapshot.bringers.size(); ++slot) {
            const qint32 person = m_snapshot.bringers[slot];
            const size_t level = climb.level(slot);
            for (size_t i = 0; i < level; ++i)
                addReached(ladder.milestones[i], person, QDate::fromJulianDay(climb.reachedOn(slot, i)));
            if (level == ladder.thresholds.size() || climb.value(slot) <= 0)
                continue;
            const qint64 missing = ladder.thresholds[level] - climb.value(slot);
            if (missing <= std::max<qint64>(1, ladder.thresholds[level] / kNearShare))
                m_progress.near.push_back({ladder.milestones[level], person, climb.value(slot), missing});
        }
    }

    void countYears()
    {
        const Ladder ladder = ladderOf(Achievement::Years);
        const Snapshot::People& people = m_snapshot.people;
        for (size_t i = 0; i < people.id.size() && !ladder.milestones.empty(); ++i) {
            if (people.since[i] == 0 || people.status[i] != Person::Status::Active)
                continue;
            const QDate since = QDate::fromJulianDay(people.since[i]);
            for (size_t level = 0; level < ladder.thresholds.size(); ++level) {
                const QDate on = since.addYears(int(ladder.thresholds[level]));
                if (on <= m_snapshot.today) {
                    addReached(ladder.milestones[level], qint32(i), on);
                    continue;
                }
                const qint64 days = m_snapshot.today.daysTo(on);
                if (days <= kNearDays)
                    m_progress.near.push_back(
                        {ladder.milestones[level], qint32(i), ladder.thresholds[level] - 1, days});
                break;
            }
        }
    }

    void addReached(size_t milestone, qint32 person, QDate on)
    {
        const auto thanked = m_thankedOn.find({m_milestones[milestone].id, {m_snapshot.people.id[size_t(person)]}});
        if (thanked != m_thankedOn.end())
            m_progress.thanked.push_back({milestone, person, on, thanked->second});
        else if (on >= m_milestones[milestone].fromOn)
            m_progress.toThank.push_back({milestone, person, on, {}});
    }

    /// What share is missing, in millionths; of years of the 30 days.
    qint64 missingShare(const NearMilestone& near) const
    {
        constexpr qint64 kMillion = 1'000'000;
        const Milestone& milestone = m_milestones[near.milestone];
        return milestone.measure == Achievement::Years ? near.missing * kMillion / (kNearDays * kNearShare)
                                                       : near.missing * kMillion / milestone.threshold;
    }

    void sort()
    {
        const auto latest = [&](QDate ReachedMilestone::*day) {
            return [this, day](const ReachedMilestone& a, const ReachedMilestone& b) {
                const auto key = [&](const ReachedMilestone& one) {
                    return std::make_tuple(-(one.*day).toJulianDay(), -m_milestones[one.milestone].threshold,
                                           one.person);
                };
                return key(a) < key(b);
            };
        };
        std::sort(m_progress.toThank.begin(), m_progress.toThank.end(), latest(&ReachedMilestone::on));
        std::sort(m_progress.thanked.begin(), m_progress.thanked.end(), latest(&ReachedMilestone::thankedOn));
        std::stable_sort(
            m_progress.near.begin(), m_progress.near.end(), [&](const NearMilestone& a, const NearMilestone& b) {
                return std::make_tuple(missingShare(a), a.person) < std::make_tuple(missingShare(b), b.person);
            });
    }

    const Snapshot& m_snapshot;
    const std::vector<Milestone>& m_milestones;
    std::map<std::pair<MilestoneId, PersonId>, QDate> m_thankedOn;
    MilestoneProgress m_progress;
};

} // namespace

MilestoneProgress milestoneProgress(const Snapshot& snapshot, const std::vector<Milestone>& milestones,
                                    const std::vector<MilestoneThanks>& thanks)
{
    return ProgressSearch(snapshot, milestones, thanks).run();
}

} // namespace vouchwell
