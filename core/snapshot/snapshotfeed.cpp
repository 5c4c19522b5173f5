#include "core/snapshot/snapshotfeed.h"

#include "core/base/task.h"
#include "core/storage/book.h"

namespace vouchwell {

SnapshotFeed::SnapshotFeed(Book& book, QObject* parent) : QObject(parent), m_book(book)
{
    connect(&book, &Book::changed, this, &SnapshotFeed::reload);
}

SnapshotFeed::~SnapshotFeed()
{
    m_stop.request_stop();
}

void SnapshotFeed::reload()
{
    if (m_book.path() == u":memory:") { // a database of this connection alone: no worker can see it
        reloadNow();
        return;
    }
    if (m_isLoading)
        m_isStale = true;
    else
        start();
}

void SnapshotFeed::start()
{
    m_isLoading = true;
    m_isStale = false;
    m_stop = runTask(
        this,
        [place = m_book.place(), clock = m_book.sharedClock()](const std::stop_token& stop) -> Result<SnapshotPtr> {
            Result<std::unique_ptr<Book>> book = Book::reopen(place, clock, Book::Mode::ReadOnly);
            if (!book)
                return book.failure();
            return loadSnapshot(**book, stop);
        },
        [this](const Result<SnapshotPtr>& loaded) {
            m_isLoading = false;
            take(loaded);
            if (m_isStale)
                start();
        });
}

void SnapshotFeed::reloadNow()
{
    take(loadSnapshot(m_book));
}

void SnapshotFeed::take(const Result<SnapshotPtr>& loaded)
{
    if (!loaded) {
        Q_EMIT failed(loaded.failure().text);
        return;
    }
    m_current = loaded.value();
    Q_EMIT snapshotChanged();
}

} // namespace vouchwell
