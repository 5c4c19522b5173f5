#pragma once

#include "core/replay/largestdifferences.h"
#include "core/replay/replaypass.h"

namespace vouchwell {

/// What a draft comes to.
struct ReplayAnswer
{
    ReplaySums sums; ///< without people
    int peopleWithMore = 0;
    int peopleWithLess = 0;
    std::vector<ReplayedPerson> people; ///< with a difference, the largest first; as many as asked for
    std::vector<ReplayUse> capUse;      ///< the most that was used of each limit; empty where that is not known
};

/// A table with what each of its chunks came to last: only those that a change of the rules can reach are worked out
/// again, by all processors.
class ReplayChunks
{
public:
    /// `now` by the facts' people; both vectors must outlive this.
    ReplayChunks(ReplayTable table, const ReplayPeriod& period, const std::vector<qint64>& now,
                 const std::vector<PersonId>& ids, size_t shownPeople);

    const ReplayTable& table() const { return m_table; }
    /// Nothing where a limit that all people share was reached unseen.
    std::optional<ReplayAnswer> under(const RuleSet& rules);
    /// What all come to if the others were like some of them, about `rows`; without people. Limits that all people
    /// share are not seen.
    ReplayAnswer guessUnder(const RuleSet& rules, size_t rows);

private:
    struct Chunk
    {
        bool isCurrent = false; ///< it is what m_rules give
        ReplayPart part;
        int more = 0;
        int less = 0;
        std::vector<ReplayedPerson> largest;
    };

    void adopt(const RuleSet& rules);
    void workOut(const std::vector<size_t>& wanted);
    void workOut(ReplayPass& pass, size_t index);
    /// False where a limit that all people share was reached unseen.
    bool addSharedUse(std::vector<ReplayUse>& capUse) const;
    void add(ReplayAnswer& answer, const Chunk& chunk) const;

    ReplayTable m_table;
    int m_monthCount;
    const std::vector<PersonId>* m_ids;
    size_t m_shownPeople;
    std::vector<qint16> m_months;
    std::vector<qint64> m_now;            ///< by the table's numbers
    std::vector<ReplayedPerson> m_others; ///< get something now, and nothing under rules of this shape
    std::vector<Chunk> m_chunks;
    std::optional<RuleSet> m_rules;
};

} // namespace vouchwell
