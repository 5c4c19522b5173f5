#pragma once

#include "core/base/result.h"
#include "core/domain/segment.h"

#include <vector>

namespace vouchwell {

class Book;

/// The saved segments, by name.
Result<std::vector<Segment>> savedSegments(Book& book);
/// The one with this name, in whatever case; the failure says which there are.
Result<Segment> segmentNamed(Book& book, const QString& name);

/// Adds a segment, or changes the one with this id. Can be undone.
Result<SegmentId> saveSegment(Book& book, const Segment& segment);
/// Refused while a season or a challenge is for it. Can be undone.
Result<Done> deleteSegment(Book& book, SegmentId segment);

} // namespace vouchwell
