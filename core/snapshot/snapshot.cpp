#include "core/snapshot/snapshot.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace vouchwell {

namespace {

bool containsBytes(QByteArrayView text, const QByteArray& word)
{
    return memmem(text.data(), size_t(text.size()), word.constData(), size_t(word.size())) != nullptr;
}

} // namespace

void IdIndex::sort()
{
    std::sort(m_entries.begin(), m_entries.end());
}

qint32 IdIndex::indexOf(qint64 id) const
{
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

std::vector<qint32> searchPeople(const Snapshot& snapshot, const QString& text, size_t limit)
{
    QList<QByteArray> words = foldKey(text).toUtf8().split(' ');
    words.removeAll(QByteArray());
    std::vector<qint32> found;
    const size_t count = snapshot.people.id.size();
    for (size_t i = 0; i < count && found.size() < limit; ++i) {
        const QByteArrayView haystack = snapshot.people.search.utf8(i);
        bool matches = true;
        for (const QByteArray& word : std::as_const(words))
            matches = matches && containsBytes(haystack, word);
        if (matches)
            found.push_back(qint32(i));
    }
    return found;
}

} // namespace vouchwell
