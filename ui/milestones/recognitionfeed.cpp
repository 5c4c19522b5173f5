#include "ui/milestones/recognitionfeed.h"

#include "core/base/task.h"
#include "core/storage/book.h"
#include "ui/shell/workbench.h"

namespace vouchwell::ui {

RecognitionFeed* RecognitionFeed::of(Workbench& workbench)
{
    auto* known = workbench.findChild<RecognitionFeed*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known : new RecognitionFeed(workbench);
}

RecognitionFeed::RecognitionFeed(Workbench& workbench) : QObject(&workbench), m_workbench(workbench)
{
    connect(&workbench.feed(), &SnapshotFeed::snapshotChanged, this, &RecognitionFeed::read);
    connect(&workbench.book(), &Book::changed, this, &RecognitionFeed::read);
    read();
}

void RecognitionFeed::read()
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    if (!snapshot || m_workbench.isWriting())
        return;
    m_stop.request_stop();
    const int edition = ++m_edition;
    m_stop = runTask(
        this,
        [place = m_workbench.book().place(), clock = m_workbench.book().sharedClock(),
         snapshot](const std::stop_token& stop) -> Result<RecognitionPtr> {
            const Result<std::unique_ptr<Book>> book = Book::reopen(place, clock, Book::Mode::ReadOnly);
            return book ? readRecognition(**book, snapshot, stop) : Result<RecognitionPtr>(book.failure());
        },
        [this, edition](const Result<RecognitionPtr>& read) { take(read, edition); });
}

void RecognitionFeed::take(const Result<RecognitionPtr>& read, int edition)
{
    if (edition != m_edition)
        return; // a newer one is on its way
    if (!read)
        return m_workbench.report(read.failure());
    m_current = *read;
    Q_EMIT changed();
}

} // namespace vouchwell::ui
