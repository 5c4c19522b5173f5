#pragma once

#include "core/domain/segment.h"
#include "core/storage/unitofwork.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// The saved groups of people.
class SegmentStore
{
public:
    explicit SegmentStore(Database& database) : m_database(database) {}

    /// By name.
    std::vector<Segment> all();
    std::optional<Segment> find(SegmentId segment);
    SegmentId add(UnitOfWork& work, const Segment& segment);
    void update(UnitOfWork& work, const Segment& segment);
    void remove(UnitOfWork& work, SegmentId segment);
    /// The names of the seasons and challenges that are for this segment.
    QStringList usersOf(SegmentId segment);

private:
    Database& m_database;
};

} // namespace vouchwell
