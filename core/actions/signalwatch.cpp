#include "core/actions/signalwatch.h"

#include "core/base/task.h"
#include "core/storage/book.h"

namespace vouchwell {

SignalWatch::SignalWatch(Book& book, std::chrono::milliseconds pause, QObject* parent) : QObject(parent), m_book(book)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SignalWatch::look);
    connect(&book, &Book::changed, this, &SignalWatch::bookChanged);
}

SignalWatch::~SignalWatch()
{
    m_stop.request_stop();
}

void SignalWatch::start()
{
    if (m_book.isReadOnly())
        return;
    m_isStarted = true;
    look();
}

void SignalWatch::bookChanged()
{
    if (m_isStarted && !m_isAnnouncing)
        m_pause.start();
}

void SignalWatch::look()
{
    if (m_isLooking) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    if (m_book.path() == u":memory:") { // a database of this connection alone: no worker can see it
        m_isAnnouncing = true;
        const Result<KeptSignals> kept = lookForSignals(m_book); // which has told everybody already
        m_isAnnouncing = false;
        take(kept ? Result<KeptSignals>(KeptSignals{kept->open, false}) : kept);
        return;
    }
    m_isLooking = true;
    m_stop = runTask(
        this,
        [place = m_book.place(), clock = m_book.sharedClock()](const std::stop_token& stop) -> Result<KeptSignals> {
            Result<std::unique_ptr<Book>> book = Book::reopen(place, clock, Book::Mode::ReadWrite);
            if (!book)
                return book.failure();
            const Result<std::vector<Signal>> found = findSignals(**book, stop);
            return found ? keepSignals(**book, *found) : Result<KeptSignals>(found.failure());
        },
        [this](const Result<KeptSignals>& kept) { take(kept); });
}

/// What could not be done, because an import is being written or the file is gone, is done after the next change.
void SignalWatch::take(const Result<KeptSignals>& kept)
{
    m_isLooking = false;
    if (kept && kept->isChanged) {
        m_isAnnouncing = true; // what it wrote itself is no reason to look again
        m_book.announceChange();
        m_isAnnouncing = false;
    }
    if (m_isStale)
        m_pause.start();
    Q_EMIT looked();
}

} // namespace vouchwell
