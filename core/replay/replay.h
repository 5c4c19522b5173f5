#pragma once

#include "core/domain/ids.h"
#include "core/replay/replaypass.h"

#include <memory>

namespace vouchwell {

/// What one person would get of a draft.
struct ReplayedPerson
{
    int person = 0; ///< index into the facts
    qint64 now = 0;
    qint64 draft = 0;
};

/// Everybody with a difference, the largest first; equal ones in the order of `ids`. All by index into the facts.
std::vector<ReplayedPerson> differencesOf(const std::vector<qint64>& now, const std::vector<qint64>& draft,
                                          const std::vector<PersonId>& ids);

/// What a draft comes to.
struct ReplayAnswer
{
    ReplaySums sums; ///< without people
    int peopleWithMore = 0;
    int peopleWithLess = 0;
    std::vector<ReplayedPerson> people; ///< with a difference, the largest first; as many as asked for
};

/// A history that is replayed again and again under rules of one shape. Only what a change of the rules can reach is
/// worked out again, on all processors.
class Replay
{
public:
    /// `now`: what each person of the facts gets as it is. `ids`: whose they are, for the order of equal differences.
    /// `shownPeople`: so many are listed.
    Replay(ReplayTable table, const ReplayPeriod& period, std::vector<qint64> now, std::vector<PersonId> ids,
           size_t shownPeople);
    ~Replay();
    Q_DISABLE_COPY_MOVE(Replay)

    const RuleSet& shape() const;
    /// The rules must be of the table's shape.
    ReplayAnswer under(const RuleSet& rules);

private:
    class Side;

    ReplayPeriod m_period;
    std::vector<qint64> m_now;
    std::vector<PersonId> m_ids;
    size_t m_shownPeople;
    std::unique_ptr<Side> m_byPerson;
    std::unique_ptr<Side> m_byTime; ///< once it was needed
};

} // namespace vouchwell
