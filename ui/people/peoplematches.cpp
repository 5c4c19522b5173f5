#include "ui/people/peoplematches.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace vouchwell::ui {

namespace {

enum Rank : size_t { NameBegins, WordBegins, Inside, Away, kRankCount };

bool beginsAWord(QByteArrayView text, const QByteArray& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || text.at(at - 1) == ' ' || text.at(at - 1) == '\n')
            return true;
    }
    return false;
}

/// How near a person is to the text. The search column begins with the folded name.
Rank rankOf(QByteArrayView names, const QByteArray& key, const QList<QByteArray>& words)
{
    if (names.startsWith(key))
        return NameBegins;
    const bool isNear =
        std::all_of(words.begin(), words.end(), [&](const QByteArray& word) { return beginsAWord(names, word); });
    return isNear ? WordBegins : Inside;
}

} // namespace

std::vector<qint32> likelyPeople(const Snapshot& snapshot, const QString& text, size_t limit)
{
    const QByteArray key = foldKey(text).toUtf8();
    const QList<QByteArray> words = key.split(' ');
    std::array<std::vector<qint32>, kRankCount> ranks;
    for (const qint32 person : searchPeople(snapshot, text)) {
        const Person::Status status = snapshot.people.status[size_t(person)];
        if (status == Person::Status::Anonymised)
            continue;
        const bool isAway = status == Person::Status::Archived;
        ranks[isAway ? Away : rankOf(snapshot.people.search.utf8(size_t(person)), key, words)].push_back(person);
    }
    const auto hasReferredMore = [&](qint32 a, qint32 b) {
        const auto referrals = [&](qint32 person) { return snapshot.people.referrals[size_t(person)]; };
        return referrals(a) != referrals(b) ? referrals(a) > referrals(b) : a < b;
    };
    std::vector<qint32> likely;
    for (auto& rank : ranks) {
        const size_t wanted = std::min(limit - likely.size(), rank.size());
        std::partial_sort(rank.begin(), rank.begin() + qptrdiff(wanted), rank.end(), hasReferredMore);
        likely.insert(likely.end(), rank.begin(), rank.begin() + qptrdiff(wanted));
    }
    return likely;
}

qint32 personNamed(const Snapshot& snapshot, const QString& text)
{
    const QString key = foldKey(text);
    qint32 found = -1;
    for (const qint32 person : searchPeople(snapshot, text)) {
        const Person::Status status = snapshot.people.status[size_t(person)];
        const bool isAway = status == Person::Status::Anonymised || status == Person::Status::Archived;
        if (isAway || foldKey(snapshot.people.name.at(size_t(person))) != key)
            continue;
        if (found >= 0)
            return -1;
        found = person;
    }
    return found;
}

} // namespace vouchwell::ui
