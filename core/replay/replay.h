#pragma once

#include "core/replay/replaychunks.h"

#include <memory>

namespace vouchwell {

/// Everybody with a difference, the largest first; equal ones in the order of `ids`. All by index into the facts.
std::vector<ReplayedPerson> differencesOf(const std::vector<qint64>& now, const std::vector<qint64>& draft,
                                          const std::vector<PersonId>& ids);

/// A history that is replayed again and again under rules of one shape, exactly.
class Replay
{
public:
    /// More rows than this take longer than a frame.
    static constexpr size_t kRowsOfAFrame = 3'000'000;

    /// `now`: what each person of the facts gets as it is. `ids`: whose they are, for the order of equal differences.
    /// `shownPeople`: so many are listed.
    Replay(ReplayTable table, const ReplayPeriod& period, std::vector<qint64> now, std::vector<PersonId> ids,
           size_t shownPeople);
    ~Replay();
    Q_DISABLE_COPY_MOVE(Replay)

    /// The rules must be of the table's shape.
    ReplayAnswer under(const RuleSet& rules);
    /// About what under() will say, for a history so long that the answer takes longer than a frame; else nothing.
    /// Without people.
    std::optional<ReplayAnswer> preview(const RuleSet& rules, size_t rowsOfAFrame = kRowsOfAFrame);

private:
    ReplayPeriod m_period;
    std::vector<qint64> m_now;
    std::vector<PersonId> m_ids;
    size_t m_shownPeople;
    std::unique_ptr<ReplayChunks> m_byPerson;
    std::unique_ptr<ReplayChunks> m_byTime; ///< once it was needed
    bool m_isByTime = false;                ///< the last answer was its
};

} // namespace vouchwell
