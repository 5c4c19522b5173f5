#pragma once

#include "core/domain/ids.h"

#include <vector>

namespace vouchwell {

/// What one person would get of a draft.
struct ReplayedPerson
{
    int person = 0; ///< index into the facts
    qint64 now = 0;
    qint64 draft = 0;
};

/// The largest differences that were seen; of equal ones those of the first people.
class LargestDifferences
{
public:
    /// `ids`: whose the indexes are. `most`: so many are kept.
    LargestDifferences(const std::vector<PersonId>& ids, size_t most) : m_order{&ids}, m_most(most) {}

    void add(const ReplayedPerson& person);
    /// The largest first.
    std::vector<ReplayedPerson> sorted() &&;

private:
    struct Order
    {
        const std::vector<PersonId>* ids;

        bool operator()(const ReplayedPerson& a, const ReplayedPerson& b) const;
    };

    Order m_order;
    size_t m_most;
    std::vector<ReplayedPerson> m_people; ///< a heap with the smallest difference in front
};

} // namespace vouchwell
