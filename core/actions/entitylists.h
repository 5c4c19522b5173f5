#pragma once

#include "core/actions/keymap.h"

#include <vector>

namespace vouchwell {

/// Several numbers under one text, in the order in which they came; a ring in one vector instead of a list per text.
class EntityLists
{
public:
    void reserve(size_t size) { m_last.reserve(size); }
    void add(QStringView key, int entity);
    /// Calls take(entity) for each until it returns false.
    template<typename Take>
    void forEach(QStringView key, Take take) const
    {
        const int last = m_last.value(KeyMap::keyOf(key));
        if (last == KeyMap::kNone)
            return;
        int at = last;
        do {
            at = m_links[size_t(at)].next;
        } while (take(m_links[size_t(at)].entity) && at != last);
    }
    /// The number added last, or -1.
    int last(QStringView key) const;

private:
    struct Link
    {
        int entity = -1;
        int next = -1; ///< of the last one: the first
    };
    KeyMap m_last;
    std::vector<Link> m_links;
};

} // namespace vouchwell
