#pragma once

#include "core/base/task.h"
#include "core/storage/book.h"
#include "ui/shell/workbench.h"

namespace vouchwell::ui {

/// Runs `work(Book&, stop_token)`, which returns a Result, on a worker thread with a book of its own, and hands the
/// Result to `done` on this one. Meanwhile the workbench says `deed` ("An import is taken back.") and nobody else
/// writes. What was written is announced. Where the workbench is gone by then, `done` is dropped.
template<typename Work, typename DoneFunction>
std::stop_source runBookJob(Workbench& bench, const QString& deed, Book::Mode mode, Work work, DoneFunction done)
{
    using Outcome = std::invoke_result_t<Work, Book&, const std::stop_token&>;
    Workbench* owner = &bench;
    const auto finish = [owner, mode, done = std::move(done)](const Outcome& outcome) {
        owner->setWriting(false);
        if (outcome && mode == Book::Mode::ReadWrite)
            owner->book().announceChange();
        done(outcome);
    };
    bench.setWriting(true, deed);
    return runTask(
        owner,
        [place = bench.book().place(), clock = bench.book().sharedClock(), mode,
         work = std::move(work)](const std::stop_token& stop) -> Outcome {
            Result<std::unique_ptr<Book>> book = Book::reopen(place, clock, mode);
            if (!book)
                return book.failure();
            return work(**book, stop);
        },
        finish);
}

} // namespace vouchwell::ui
