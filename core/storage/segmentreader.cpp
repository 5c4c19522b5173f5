#include "core/storage/segmentreader.h"

#include "core/storage/bulkstatement.h"

namespace vouchwell {

namespace {
constexpr int kWordsBetweenStopChecks = 4096;
} // namespace

void SegmentReader::tags(const Take& take)
{
    stream("SELECT person_id, tag FROM person_tags", take);
}

void SegmentReader::cities(const Take& take)
{
    stream("SELECT id, city FROM people WHERE city <> '' AND status <> 'merged'", take);
}

std::vector<CountedWord> SegmentReader::knownTags()
{
    return count("SELECT t.tag, COUNT(*) FROM person_tags t JOIN people p ON p.id = t.person_id WHERE p.status <> "
                 "'merged' GROUP BY t.tag ORDER BY 2 DESC, 1");
}

std::vector<CountedWord> SegmentReader::knownCities()
{
    return count("SELECT city, COUNT(*) FROM people WHERE city <> '' AND status <> 'merged' GROUP BY city ORDER BY 2 "
                 "DESC, 1");
}

void SegmentReader::stream(const char* sql, const Take& take)
{
    BulkStatement rows(m_database, sql);
    for (int count = 1; rows.next(); ++count) {
        take(rows.int64(0), rows.utf8(1));
        if (count % kWordsBetweenStopChecks == 0 && m_stop.stop_requested())
            return;
    }
}

std::vector<CountedWord> SegmentReader::count(const char* sql)
{
    std::vector<CountedWord> words;
    BulkStatement rows(m_database, sql);
    while (rows.next())
        words.push_back({rows.text(0), rows.int64(1)});
    return words;
}

} // namespace vouchwell
