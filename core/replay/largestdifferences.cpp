#include "core/replay/largestdifferences.h"

#include <algorithm>
#include <cstdlib>

namespace vouchwell {

bool LargestDifferences::Order::operator()(const ReplayedPerson& a, const ReplayedPerson& b) const
{
    const qint64 changeOfA = std::abs(a.draft - a.now);
    const qint64 changeOfB = std::abs(b.draft - b.now);
    return changeOfA != changeOfB ? changeOfA > changeOfB : (*ids)[size_t(a.person)] < (*ids)[size_t(b.person)];
}

void LargestDifferences::add(const ReplayedPerson& person)
{
    if (m_people.size() == m_most) {
        if (m_most == 0 || !m_order(person, m_people.front()))
            return;
        std::pop_heap(m_people.begin(), m_people.end(), m_order);
        m_people.pop_back();
    }
    m_people.push_back(person);
    std::push_heap(m_people.begin(), m_people.end(), m_order);
}

std::vector<ReplayedPerson> LargestDifferences::sorted() &&
{
    std::sort(m_people.begin(), m_people.end(), m_order);
    return std::move(m_people);
}

} // namespace vouchwell
