#pragma once

#include <vector>

namespace vouchwell {

/// Something kept for the people it concerns, found by their index in constant time.
template<typename T>
class PerPerson
{
public:
    explicit PerPerson(size_t people) : m_slots(people, -1) {}

    /// Makes it from `arguments` where the person has none yet.
    template<typename... Arguments>
    T& of(int person, const Arguments&... arguments)
    {
        int& slot = m_slots[size_t(person)];
        if (slot < 0) {
            slot = int(m_items.size());
            m_items.emplace_back(arguments...);
        }
        return m_items[size_t(slot)];
    }

private:
    std::vector<int> m_slots;
    std::vector<T> m_items;
};

} // namespace vouchwell
