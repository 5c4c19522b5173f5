#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace vouchwell {

/// Several numbers under one text, in the order in which they came; a chain in one vector instead of a list per text.
class EntityLists
{
public:
    void reserve(qsizetype size)
    {
        m_heads.reserve(size);
        m_links.reserve(size_t(size));
    }
    void add(const QString& key, int entity);
    /// Calls take(entity) for each until it returns false.
    template<typename Take>
    void forEach(const QString& key, Take take) const
    {
        const auto it = m_heads.constFind(key);
        for (int at = it == m_heads.constEnd() ? -1 : it->first; at >= 0; at = m_links[size_t(at)].next) {
            if (!take(m_links[size_t(at)].entity))
                return;
        }
    }
    /// The number added last, or -1.
    int last(const QString& key) const;

private:
    struct Ends
    {
        int first = -1;
        int last = -1;
    };
    struct Link
    {
        int entity = -1;
        int next = -1;
    };
    QHash<QString, Ends> m_heads;
    std::vector<Link> m_links;
};

} // namespace vouchwell
