#include "core/snapshot/snapshot.h"

#include "core/base/text.h"

#include <cstring>

namespace vouchwell {

namespace {

bool containsBytes(QByteArrayView text, const QByteArray& word)
{
    return memmem(text.data(), size_t(text.size()), word.constData(), size_t(word.size())) != nullptr;
}

qint32 indexIn(const std::unordered_map<qint64, qint32>& map, qint64 id)
{
    const auto it = map.find(id);
    return it == map.end() ? -1 : it->second;
}

} // namespace

qint32 Snapshot::indexOfPerson(PersonId id) const
{
    return indexIn(personIndex, id.value);
}

qint32 Snapshot::indexOfReferral(ReferralId id) const
{
    return indexIn(referralIndex, id.value);
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
