#include "core/snapshot/segmentpeople.h"

#include "core/base/text.h"
#include "core/storage/book.h"
#include "core/storage/segmentreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace vouchwell {

namespace {

/// Compares words as people do, without case and accents; each spelling of the book is looked at once.
class WordMatch
{
public:
    explicit WordMatch(const QStringList& wanted)
    {
        for (const QString& word : wanted)
            m_wanted.insert(foldKey(word));
    }
    explicit WordMatch(const QString& wanted) : m_wanted{foldKey(wanted)} {}

    bool isWanted(QByteArrayView word)
    {
        const QByteArray bytes = word.toByteArray();
        const auto known = m_known.constFind(bytes);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(bytes, m_wanted.contains(foldKey(QString::fromUtf8(bytes))));
    }

private:
    QSet<QString> m_wanted;
    QHash<QByteArray, bool> m_known;
};

void keepOnly(std::vector<bool>& people, const std::vector<bool>& others)
{
    for (size_t i = 0; i < people.size(); ++i)
        people[i] = people[i] && others[i];
}

/// Narrows a choice of people by one condition after the other.
class SegmentChoice
{
public:
    SegmentChoice(const Snapshot& snapshot, SegmentReader reader)
        : m_snapshot(snapshot), m_reader(std::move(reader)), m_people(snapshot.people.id.size(), true)
    {
    }

    void keepTagged(const QString& tag)
    {
        keepThoseIn([&](const SegmentReader::Take& take) { m_reader.tags(take); }, WordMatch(tag));
    }
    void keepFrom(const QStringList& cities)
    {
        keepThoseIn([&](const SegmentReader::Take& take) { m_reader.cities(take); }, WordMatch(cities));
    }
    void keepSince(QDate from, QDate to)
    {
        const qint32 first = from.isValid() ? qint32(from.toJulianDay()) : 1;
        const qint32 last = to.isValid() ? qint32(to.toJulianDay()) : std::numeric_limits<qint32>::max();
        keepIf([&](size_t i) { return m_snapshot.people.since[i] >= first && m_snapshot.people.since[i] <= last; });
    }
    void keepReferrers(bool wanted)
    {
        keepIf([&](size_t i) { return (m_snapshot.people.referrals[i] > 0) == wanted; });
    }
    void keepReferred(bool wanted)
    {
        keepIf([&](size_t i) {
            const qint32 referral = m_snapshot.people.referralOf[i];
            return (referral >= 0 && m_snapshot.referrals.stage[size_t(referral)] != Stage::Invalid) == wanted;
        });
    }
    std::vector<bool> take() { return std::move(m_people); }

private:
    template<typename Stream>
    void keepThoseIn(Stream stream, WordMatch match)
    {
        std::vector<bool> found(m_people.size(), false);
        stream([&](qint64 person, QByteArrayView word) {
            const qint32 index = match.isWanted(word) ? m_snapshot.indexOfPerson({person}) : -1;
            if (index >= 0)
                found[size_t(index)] = true;
        });
        keepOnly(m_people, found);
    }
    template<typename Test>
    void keepIf(Test test)
    {
        for (size_t i = 0; i < m_people.size(); ++i)
            m_people[i] = m_people[i] && test(i);
    }

    const Snapshot& m_snapshot;
    SegmentReader m_reader;
    std::vector<bool> m_people;
};

} // namespace

Result<PeopleChoice> peopleIn(Book& book, const Snapshot& snapshot, const SegmentFilter& filter,
                              const std::stop_token& stop)
{
    if (filter.isEmpty())
        return PeopleChoice();
    try {
        SegmentChoice choice(snapshot, SegmentReader(book.database(), stop));
        for (const QString& tag : filter.tags)
            choice.keepTagged(tag);
        if (!filter.cities.isEmpty())
            choice.keepFrom(filter.cities);
        if (filter.sinceFrom.isValid() || filter.sinceTo.isValid())
            choice.keepSince(filter.sinceFrom, filter.sinceTo);
        if (filter.hasReferred)
            choice.keepReferrers(*filter.hasReferred);
        if (filter.wasReferred)
            choice.keepReferred(*filter.wasReferred);
        return PeopleChoice(std::make_shared<const std::vector<bool>>(choice.take()));
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

qint64 countChosen(const Snapshot& snapshot, const PeopleChoice& choice)
{
    return choice ? std::count(choice->begin(), choice->end(), true) : qint64(snapshot.people.id.size());
}

} // namespace vouchwell
