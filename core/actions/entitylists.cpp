#include "core/actions/entitylists.h"

namespace vouchwell {

void EntityLists::add(const QString& key, int entity)
{
    Ends& ends = m_heads[key];
    const auto link = int(m_links.size());
    m_links.push_back({entity, -1});
    if (ends.first < 0)
        ends.first = link;
    else
        m_links[size_t(ends.last)].next = link;
    ends.last = link;
}

int EntityLists::last(const QString& key) const
{
    const auto it = m_heads.constFind(key);
    return it == m_heads.constEnd() ? -1 : m_links[size_t(it->last)].entity;
}

} // namespace vouchwell
