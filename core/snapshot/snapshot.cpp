#include "core/snapshot/snapshot.h"

#include "core/base/text.h"
#include "core/snapshot/textscan.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace vouchwell {

void IdIndex::finish()
{
    if (m_entries.empty())
        return;
    const auto [first, last] = std::minmax_element(m_entries.begin(), m_entries.end());
    // Four bytes for each id of the span, against sixteen for each entry.
    constexpr quint64 kMostSpread = 4;
    const quint64 span = quint64(last->first) - quint64(first->first);
    if (span >= kMostSpread * m_entries.size()) {
        std::sort(m_entries.begin(), m_entries.end());
        return;
    }
    m_first = first->first;
    m_close.assign(size_t(span) + 1, -1);
    for (const auto& [id, index] : m_entries)
        m_close[size_t(id - m_first)] = index;
    m_entries = {};
}

qint32 IdIndex::indexOf(qint64 id) const
{
    if (!m_close.empty())
        return id >= m_first && size_t(id - m_first) < m_close.size() ? m_close[size_t(id - m_first)] : -1;
    const auto it = std::lower_bound(m_entries.begin(), m_entries.end(), std::pair(id, qint32(0)));
    return it != m_entries.end() && it->first == id ? it->second : -1;
}

qint32 Snapshot::indexOfPerson(PersonId id) const
{
    return personIndex.indexOf(id.value);
}

qint32 Snapshot::indexOfReferral(ReferralId id) const
{
    return referralIndex.indexOf(id.value);
}

Slice daysBetween(const std::vector<qint32>& ascendingDays, qint32 from, qint32 to)
{
    const auto begin = std::lower_bound(ascendingDays.begin(), ascendingDays.end(), from);
    const auto end = std::upper_bound(begin, ascendingDays.end(), to);
    return {size_t(begin - ascendingDays.begin()), size_t(end - ascendingDays.begin())};
}

Slice referralsClaimed(const Snapshot& snapshot, qint32 from, qint32 to)
{
    const std::vector<qint32>& days = snapshot.referrals.referredOn;
    const auto begin = std::lower_bound(days.begin(), days.end(), to, std::greater<>());
    const auto end = std::upper_bound(begin, days.end(), from, std::greater<>());
    return {size_t(begin - days.begin()), size_t(end - days.begin())};
}

std::vector<qint32> TextColumn::containing(QByteArrayView word, size_t limit) const
{
    std::vector<qint32> found;
    size_t row = 0;
    qsizetype from = 0;
    while (found.size() < limit) {
        const qsizetype at = findBytes(m_bytes, word, from);
        if (at < 0)
            break;
        // Mostly a near one, where many match; else far away.
        constexpr size_t kNear = 8;
        for (size_t steps = 0; steps < kNear && m_ends[row] <= at; ++steps)
            ++row;
        if (m_ends[row] <= at)
            row = size_t(std::upper_bound(m_ends.begin() + qptrdiff(row), m_ends.end(), quint32(at)) - m_ends.begin());
        from = m_ends[row];
        // A hit that ends in the next text is none.
        if (at + word.size() <= qsizetype(m_ends[row]))
            found.push_back(qint32(row));
    }
    return found;
}

namespace {

/// The others are looked for only where the first of the words stands.
void putRarestFirst(QList<QByteArray>& words, const TextColumn& texts)
{
    constexpr size_t kLookedAt = 1'000;
    if (words.size() < 2)
        return;
    std::vector<std::pair<size_t, QByteArray>> counted;
    const size_t step = texts.size() / kLookedAt + 1;
    for (const QByteArray& word : std::as_const(words)) {
        size_t hits = 0;
        for (size_t i = 0; i < texts.size(); i += step)
            hits += findBytes(texts.utf8(i), word) >= 0;
        counted.emplace_back(hits, word);
    }
    // Of equally rare ones, the longest leaves the fewest to look at.
    std::stable_sort(counted.begin(), counted.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second.size() > b.second.size();
    });
    for (size_t i = 0; i < counted.size(); ++i)
        words[qsizetype(i)] = counted[i].second;
}

} // namespace

std::vector<qint32> searchPeople(const Snapshot& snapshot, const QString& text, size_t limit)
{
    QList<QByteArray> words = foldKey(text).toUtf8().split(' ');
    words.removeAll(QByteArray());
    if (words.isEmpty()) {
        std::vector<qint32> everybody(std::min(limit, snapshot.people.id.size()));
        std::iota(everybody.begin(), everybody.end(), 0);
        return everybody;
    }
    const TextColumn& texts = snapshot.people.search;
    putRarestFirst(words, texts);
    std::vector<qint32> found = texts.containing(words.front(), words.size() == 1 ? limit : SIZE_MAX);
    for (qsizetype i = 1; i < words.size(); ++i)
        std::erase_if(found, [&](qint32 person) { return findBytes(texts.utf8(size_t(person)), words[i]) < 0; });
    found.resize(std::min(limit, found.size()));
    return found;
}

} // namespace vouchwell
