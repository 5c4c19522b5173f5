#pragma once

#include "core/domain/season.h"
#include "core/metrics/boardtable.h"
#include "core/metrics/halloffame.h"
#include "core/metrics/leaderboard.h"

#include <optional>
#include <stop_token>

namespace vouchwell::ui {

/// What a board shows and with what it is compared.
struct BoardRequest
{
    BoardChoice choice;                      ///< its people come from the segment
    SegmentFilter segment;                   ///< empty: everybody
    std::optional<vouchwell::Period> before; ///< missing: there is nothing earlier
    bool isFrozen = false;                   ///< a closed season: the places as they were kept
    std::vector<SeasonPlace> places;
    QString season;  ///< name; empty: none
    QString group;   ///< name of the segment; empty: everybody
    QString options; ///< what is not the usual, in words

    friend bool operator==(const BoardRequest&, const BoardRequest&) = default;
};

/// A board with the snapshot it was made of.
struct BoardView
{
    SnapshotPtr snapshot;
    BoardRequest request;
    Board board;
    std::vector<qint64> ranksBefore; ///< by row; 0: was not on the board; empty without a comparison
    std::vector<Improvement> improved;
};

/// `people`: those of the segment. Safe on a worker.
BoardView makeBoardView(const SnapshotPtr& snapshot, const BoardRequest& request, const PeopleChoice& people = {});

} // namespace vouchwell::ui
