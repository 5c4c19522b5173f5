#include "ui/leaderboard/boardloader.h"

#include "core/base/task.h"
#include "core/storage/book.h"
#include "ui/shell/workbench.h"

namespace vouchwell::ui {

namespace {
/// A few milliseconds, ranks of the period before included, even where nothing is near the processor yet.
constexpr size_t kFactsOfAFrame = 4000;

Result<BoardView> viewOf(Book& book, const SnapshotPtr& snapshot, const BoardRequest& request,
                         const std::stop_token& stop)
{
    if (request.isFrozen)
        return makeBoardView(snapshot, request);
    const Result<PeopleChoice> people = peopleIn(book, *snapshot, request.segment, stop);
    if (!people)
        return people.failure();
    return makeBoardView(snapshot, request, *people);
}

} // namespace

BoardLoader::BoardLoader(Workbench& workbench, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_factsAtOnce(kFactsOfAFrame)
{
}

BoardLoader::~BoardLoader()
{
    m_stop.request_stop();
}

bool BoardLoader::isSmall(const Snapshot& snapshot, const BoardRequest& request) const
{
    if (request.isFrozen || m_workbench.book().path() == u":memory:") // no worker can see a book in memory
        return true;
    return request.segment.isEmpty() && factsOf(snapshot, request.choice) <= m_factsAtOnce;
}

void BoardLoader::ask(const SnapshotPtr& snapshot, const BoardRequest& request)
{
    if (snapshot == m_snapshot && request == m_request)
        return;
    m_stop.request_stop();
    m_snapshot = snapshot;
    m_request = request;
    const quint64 number = ++m_asked;
    Book& book = m_workbench.book();
    if (isSmall(*snapshot, request))
        return take(viewOf(book, snapshot, request, {}));
    m_stop = runTask(
        this,
        [place = book.place(), clock = book.sharedClock(), snapshot,
         request](const std::stop_token& stop) -> Result<BoardView> {
            // Who is in a segment stands in the file only. Everybody's board does not wait for it.
            if (request.segment.isEmpty())
                return makeBoardView(snapshot, request);
            Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            if (!own)
                return own.failure();
            return viewOf(**own, snapshot, request, stop);
        },
        [this, number](const Result<BoardView>& view) {
            if (number == m_asked)
                take(view);
        });
}

void BoardLoader::take(const Result<BoardView>& view)
{
    if (!view) {
        m_snapshot = nullptr; // to be asked for again
        return m_workbench.report(view.failure());
    }
    Q_EMIT ready(*view);
}

} // namespace vouchwell::ui
