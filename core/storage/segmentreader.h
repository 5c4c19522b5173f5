#pragma once

#include "core/storage/database.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace vouchwell {

/// A tag or city with how many people have it.
struct CountedWord
{
    QString word;
    qint64 people = 0;

    friend bool operator==(const CountedWord&, const CountedWord&) = default;
};

/// Streams what segments ask of people and no snapshot holds. Texts are UTF-8 and valid only inside the callback.
class SegmentReader
{
public:
    using Take = std::function<void(qint64 personId, QByteArrayView text)>;

    explicit SegmentReader(Database& database, std::stop_token stop = {})
        : m_database(database), m_stop(std::move(stop))
    {
    }

    void tags(const Take& take);
    /// Of those who have one.
    void cities(const Take& take);
    /// The most frequent first.
    std::vector<CountedWord> knownTags();
    std::vector<CountedWord> knownCities();

private:
    void stream(const char* sql, const Take& take);
    std::vector<CountedWord> count(const char* sql);

    Database& m_database;
    std::stop_token m_stop;
};

} // namespace vouchwell
