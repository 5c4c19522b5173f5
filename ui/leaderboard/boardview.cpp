#include "ui/leaderboard/boardview.h"

namespace vouchwell::ui {

namespace {

void compareWithBefore(BoardView& view)
{
    BoardChoice before = view.request.choice;
    before.period = *view.request.before;
    std::vector<qint32> people;
    for (const LeaderRow& row : view.board.rows)
        people.push_back(row.person);
    view.ranksBefore = leaderRanks(*view.snapshot, before, people);
    view.improved = mostImproved(*view.snapshot, view.request.choice, before.period);
}

} // namespace

BoardView makeBoardView(const SnapshotPtr& snapshot, const BoardRequest& request, const PeopleChoice& people)
{
    BoardView view{snapshot, request, {}, {}, {}};
    if (request.isFrozen) {
        view.board = boardOfPlaces(*snapshot, request.places);
        return view;
    }
    view.request.choice.people = people;
    view.board = leaderboard(*snapshot, view.request.choice);
    if (request.before)
        compareWithBefore(view);
    return view;
}

} // namespace vouchwell::ui
