#include "core/actions/entitylists.h"

namespace vouchwell {

void EntityLists::add(QStringView key, int entity)
{
    int& last = m_last[KeyMap::keyOf(key)];
    const auto link = int(m_links.size());
    if (last == KeyMap::kNone) {
        m_links.push_back({entity, link});
    } else {
        m_links.push_back({entity, m_links[size_t(last)].next});
        m_links[size_t(last)].next = link;
    }
    last = link;
}

int EntityLists::last(QStringView key) const
{
    const int last = m_last.value(KeyMap::keyOf(key));
    return last == KeyMap::kNone ? -1 : m_links[size_t(last)].entity;
}

} // namespace vouchwell
