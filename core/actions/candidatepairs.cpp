#include "core/actions/candidatepairs.h"

#include <algorithm>
#include <bit>

namespace vouchwell {

namespace {

/// Blocks of more are no evidence: as many share this key by chance.
constexpr ptrdiff_t kLargestBlock = 32;

quint32 keyOf(quint64 entry)
{
    return quint32(entry >> 32);
}

} // namespace

void CandidatePairs::ask(int number, const LikenessKeys& keys)
{
    if (size_t(number) >= m_isAsked.size())
        m_isAsked.resize(std::max(size_t(number) + 1, m_isAsked.size() * 2), false);
    m_isAsked[size_t(number)] = true;
    for (const quint32 key : keys)
        add(number, key);
    m_asked = m_entries.size();
}

void CandidatePairs::close()
{
    // Eight bits for each key: one in eight of the others' keys passes for nothing.
    const size_t bits = std::bit_ceil(std::max<size_t>(m_asked * 8, 64));
    m_filter.assign(bits / 64, 0);
    for (const quint64 entry : m_entries) {
        const size_t bit = keyOf(entry) & (bits - 1);
        m_filter[bit / 64] |= quint64(1) << (bit % 64);
    }
}

void CandidatePairs::offer(int number, const LikenessKeys& keys)
{
    if (m_filter.empty())
        close();
    const size_t mask = m_filter.size() * 64 - 1;
    for (const quint32 key : keys) {
        const size_t bit = key & mask;
        if ((m_filter[bit / 64] >> (bit % 64) & 1) != 0)
            add(number, key);
    }
}

void CandidatePairs::forEach(const std::function<bool(int, int)>& mayBe, const std::function<bool(int, int)>& take)
{
    std::sort(m_entries.begin(), m_entries.end());
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end()), m_entries.end());
    std::vector<quint64> pairs; // the lower number, then the higher
    for (auto from = m_entries.begin(); from != m_entries.end();) {
        const auto end =
            std::find_if(from, m_entries.end(), [key = keyOf(*from)](quint64 entry) { return keyOf(entry) != key; });
        for (auto one = from; end - from <= kLargestBlock && one != end; ++one) {
            for (auto other = one + 1; other != end; ++other) {
                const auto a = int(quint32(*one));
                const auto b = int(quint32(*other));
                if ((hasAsked(a) || hasAsked(b)) && mayBe(a, b))
                    pairs.push_back(*one << 32 | quint32(*other));
            }
        }
        from = end;
    }
    m_entries = {};
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    for (const quint64 pair : pairs) {
        if (!take(int(pair >> 32), int(quint32(pair))))
            return;
    }
}

} // namespace vouchwell
