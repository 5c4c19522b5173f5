#pragma once

#include "core/base/result.h"
#include "core/domain/segment.h"
#include "core/snapshot/snapshot.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace vouchwell {

/// Who is looked at, by index in a snapshot; null: everybody.
using PeopleChoice = std::shared_ptr<const std::vector<bool>>;

/// Who is in a segment as of the snapshot; null for a filter that asks for nothing. Reads tags and cities from the
/// book: on a worker with a book of its own.
Result<PeopleChoice> peopleIn(Book& book, const Snapshot& snapshot, const SegmentFilter& filter,
                              const std::stop_token& stop = {});

/// How many of the snapshot's people are chosen.
qint64 countChosen(const Snapshot& snapshot, const PeopleChoice& choice);

} // namespace vouchwell
