#include "core/actions/keymap.h"

#include <QHash>

#include <algorithm>

namespace vouchwell {

namespace {

constexpr size_t kFewest = 64;
constexpr size_t kFirstSeed = 0x9E3779B97F4A7C15U;
constexpr size_t kSecondSeed = 0xC2B2AE3D27D4EB4FU;

/// The lower bits of the hash of a short text may vary little.
quint64 mixed(quint64 hash)
{
    hash ^= hash >> 32U;
    hash *= 0xD6E8FEB86659FD93U;
    hash ^= hash >> 32U;
    hash *= 0xD6E8FEB86659FD93U;
    return hash ^ (hash >> 32U);
}

} // namespace

KeyMap::Key KeyMap::keyOf(QStringView text)
{
    return {mixed(qHash(text, kFirstSeed)), quint32(mixed(qHash(text, kSecondSeed)))};
}

KeyMap::Key KeyMap::keyOf(QStringView text, QStringView other)
{
    const Key key = keyOf(text);
    return {mixed(qHash(other, size_t(key.first))), quint32(mixed(qHash(other, size_t(key.second) ^ kSecondSeed)))};
}

/// Where the key is, or the free slot where it would be.
size_t KeyMap::placeOf(const Key& key, const std::vector<Slot>& slots) const
{
    // The key's share of the whole range of numbers, as a place.
    size_t at = size_t((__extension__ static_cast<unsigned __int128>(key.first) * slots.size()) >> 64U);
    while (slots[at].value != kNone && !(slots[at].key == key))
        at = at + 1 == slots.size() ? 0 : at + 1;
    return at;
}

int KeyMap::value(const Key& key) const
{
    return m_slots.empty() ? kNone : m_slots[placeOf(key, m_slots)].value;
}

void KeyMap::growTo(size_t slots)
{
    std::vector<Slot> grown(slots);
    for (const Slot& slot : m_slots) {
        if (slot.value != kNone)
            grown[placeOf(slot.key, grown)] = slot;
    }
    m_slots = std::move(grown);
}

int& KeyMap::operator[](const Key& key)
{
    if (m_slots.empty())
        growTo(std::max(kFewest, m_wanted + m_wanted / 3));
    size_t at = placeOf(key, m_slots);
    if (m_slots[at].value != kNone)
        return m_slots[at].value;
    if ((m_size + 1) * 4 > m_slots.size() * 3) {
        growTo(m_slots.size() * 2);
        at = placeOf(key, m_slots);
    }
    ++m_size;
    m_slots[at].key = key;
    return m_slots[at].value;
}

} // namespace vouchwell
