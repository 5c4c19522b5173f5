#pragma once

#include "core/base/result.h"
#include "core/domain/season.h"
#include "core/metrics/leaderboard.h"

#include <stop_token>
#include <vector>

namespace vouchwell {

class Book;

/// The seasons of the book, the latest first.
Result<std::vector<Season>> savedSeasons(Book& book);
/// The one with this name, in whatever case; the failure says which there are.
Result<Season> seasonNamed(Book& book, const QString& name);

/// Adds a season, or changes the one with this id as long as it is open. Can be undone.
Result<SeasonId> saveSeason(Book& book, const Season& season);
/// Freezes the places of a season that is over: what is corrected later changes them no more. Reads the whole book: on
/// a worker. Can be undone.
Result<Done> closeSeason(Book& book, SeasonId season, const std::stop_token& stop = {});
/// Can be undone.
Result<Done> deleteSeason(Book& book, SeasonId season);

/// What a season ranks; who is in its segment is read from the book, so it runs on a worker.
Result<BoardChoice> boardOf(Book& book, const Snapshot& snapshot, const Season& season);

} // namespace vouchwell
