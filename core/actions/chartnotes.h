#pragma once

#include "core/base/result.h"
#include "core/storage/chartnotestore.h"

namespace vouchwell {

class Book;

/// By day.
Result<std::vector<ChartNote>> chartNotes(Book& book);
/// Adds a note, or changes the one with its id. Can be undone.
Result<ChartNoteId> saveChartNote(Book& book, const ChartNote& note);
/// Can be undone.
Result<Done> removeChartNote(Book& book, ChartNoteId note);

} // namespace vouchwell
