#include "ui/people/peoplematches.h"

#include "core/base/text.h"

#include <array>

namespace vouchwell::ui {

namespace {

bool beginsAWord(QByteArrayView text, const QByteArray& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || text.at(at - 1) == ' ' || text.at(at - 1) == '\n')
            return true;
    }
    return false;
}

} // namespace

std::vector<qint32> likelyPeople(const Snapshot& snapshot, const QString& text, size_t limit)
{
    const QList<QByteArray> words = foldKey(text).toUtf8().split(' ');
    std::array<std::vector<qint32>, 3> ranks;
    for (const qint32 person : searchPeople(snapshot, text)) {
        const Person::Status status = snapshot.people.status[size_t(person)];
        if (status == Person::Status::Anonymised)
            continue;
        const QByteArrayView names = snapshot.people.search.utf8(size_t(person));
        const bool isNear =
            std::all_of(words.begin(), words.end(), [&](const QByteArray& word) { return beginsAWord(names, word); });
        const size_t rank = status == Person::Status::Archived ? 2 : isNear ? 0 : 1;
        if (ranks[rank].size() < limit)
            ranks[rank].push_back(person);
        if (ranks[0].size() >= limit)
            break;
    }
    std::vector<qint32> likely;
    for (const auto& rank : ranks) {
        for (const qint32 person : rank) {
            if (likely.size() < limit)
                likely.push_back(person);
        }
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
