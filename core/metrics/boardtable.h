#pragma once

#include "core/domain/season.h"
#include "core/metrics/leaderboard.h"
#include "core/metrics/reporttable.h"

namespace vouchwell {

/// How a board is written.
struct BoardTableStyle
{
    QString title;  ///< of a season; empty: "Leaderboard"
    QString filter; ///< who is on it, in words; empty: everybody
    bool showsInitials = false;
    bool showsRest = false; ///< with a line for everybody who is not on it, so that the sums are the campaign's
};

/// A board that is written later, perhaps of a newer snapshot.
struct BoardReport
{
    BoardChoice choice; ///< without people: they are named by their ids
    BoardTableStyle style;
    std::optional<std::vector<qint64>> people;      ///< missing: everybody
    std::optional<std::vector<SeasonPlace>> places; ///< of a closed season, as they were kept
};

/// The places of a closed season as a board; who is no longer in the book has no index.
Board boardOfPlaces(const Snapshot& snapshot, const std::vector<SeasonPlace>& places);
/// "(no longer in the book)", "(chose not to be shown)" since a season was closed, or the name.
QString boardName(const Snapshot& snapshot, qint32 person, bool showsInitials);

/// The board for screen, paper and export: rank, name, the value it ranks by where that is none of the others,
/// referred, customers, revenue.
ReportTable leaderboardTable(const Snapshot& snapshot, const BoardChoice& choice, const QLocale& locale,
                             const BoardTableStyle& style = {});
ReportTable leaderboardTable(const Snapshot& snapshot, const BoardReport& report, const QLocale& locale);

} // namespace vouchwell
