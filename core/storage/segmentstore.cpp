#include "core/storage/segmentstore.h"

#include "core/base/text.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"

#include <algorithm>

namespace vouchwell {

namespace {

const QString kSegment = QStringLiteral(":segment");

/// A filter that cannot be read takes in nobody by accident: it ends the reading with its sentence.
Segment segmentOf(const Statement& row)
{
    const Result<SegmentFilter> filter = segmentFilterFrom(row.text(2).toUtf8());
    if (!filter)
        throw StorageError(StorageError::Kind::Corrupt, filter.failure().text);
    return {{row.int64(0)}, row.text(1), *filter};
}

void bindSegment(Statement& statement, const Segment& segment)
{
    statement.bind(QStringLiteral(":name"), QVariant(segment.name))
        .bind(QStringLiteral(":filter"), QVariant(QString::fromUtf8(toStored(segment.filter))));
}

} // namespace

std::vector<Segment> SegmentStore::all()
{
    std::vector<Segment> segments;
    Statement rows(m_database, QStringLiteral("SELECT id, name, filter FROM segments ORDER BY id"));
    rows.run();
    while (rows.next())
        segments.push_back(segmentOf(rows));
    std::stable_sort(segments.begin(), segments.end(),
                     [](const Segment& a, const Segment& b) { return foldKey(a.name) < foldKey(b.name); });
    return segments;
}

std::optional<Segment> SegmentStore::find(SegmentId segment)
{
    Statement row(m_database, QStringLiteral("SELECT id, name, filter FROM segments WHERE id = :segment"));
    return row.bind(kSegment, segment).first() ? std::optional(segmentOf(row)) : std::nullopt;
}

SegmentId SegmentStore::add(UnitOfWork& work, const Segment& segment)
{
    Statement row(work.database(),
                  QStringLiteral("INSERT INTO segments (name, filter) VALUES (:name, :filter) RETURNING id"));
    bindSegment(row, segment);
    row.first();
    return {row.int64(0)};
}

void SegmentStore::update(UnitOfWork& work, const Segment& segment)
{
    Statement row(work.database(),
                  QStringLiteral("UPDATE segments SET name = :name, filter = :filter WHERE id = :segment"));
    bindSegment(row, segment);
    row.bind(kSegment, segment.id).run();
}

void SegmentStore::remove(UnitOfWork& work, SegmentId segment)
{
    Statement(work.database(), QStringLiteral("DELETE FROM segments WHERE id = :segment"))
        .bind(kSegment, segment)
        .run();
}

QStringList SegmentStore::usersOf(SegmentId segment)
{
    QStringList names;
    Statement rows(m_database, QStringLiteral("SELECT name FROM seasons WHERE segment_id = :segment UNION ALL "
                                              "SELECT name FROM challenges WHERE segment_id = :segment"));
    rows.bind(kSegment, segment).run();
    while (rows.next())
        names << rows.text(0);
    return names;
}

} // namespace vouchwell
