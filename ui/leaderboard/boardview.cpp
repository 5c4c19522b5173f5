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

Result<BoardView> makeBoardView(Book& book, const SnapshotPtr& snapshot, const BoardRequest& request,
                                const std::stop_token& stop)
{
    BoardView view{snapshot, request, {}, {}, {}};
    if (request.isFrozen) {
        view.board = boardOfPlaces(*snapshot, request.places);
        return view;
    }
    Result<PeopleChoice> people = peopleIn(book, *snapshot, request.segment, stop);
    if (!people)
        return people.failure();
    view.request.choice.people = std::move(*people);
    view.board = leaderboard(*snapshot, view.request.choice);
    if (request.before)
        compareWithBefore(view);
    return view;
}

} // namespace vouchwell::ui
