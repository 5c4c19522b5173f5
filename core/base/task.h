#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <new>
#include <stop_token>
#include <utility>

namespace vouchwell {

/// Deletes on the global thread pool: for what is so large that giving back its memory takes longer than a frame, and
/// is let go of on the window's thread.
struct DeleteOnWorker
{
    template<typename Large>
    void operator()(const Large* large) const
    {
        // The pool goes with the application; what is left in the queue of events is let go of later.
        if (QCoreApplication::instance()) {
            try {
                QThreadPool::globalInstance()->start([large] { delete large; });
                return;
            } catch (const std::bad_alloc&) {
                // No thread can be had: nothing was queued, so it is deleted here.
            }
        }
        delete large;
    }
};

/// Runs `work(stop_token)` on the global thread pool and hands its value to `done` on the owner's thread. Where the
/// owner is gone by then, `done` is dropped. The returned stop_source asks the work to stop; the work decides when.
/// The work must open its own database connection: connections belong to the thread that made them.
template<typename Work, typename DoneFunction>
std::stop_source runTask(QObject* owner, Work work, DoneFunction done)
{
    std::stop_source stop;
    QPointer<QObject> guard(owner);
    QThreadPool::globalInstance()->start([guard, stop, work = std::move(work), done = std::move(done)]() mutable {
        auto result = work(stop.get_token());
        using ResultType = decltype(result);
        // The pointer is only looked at on the owner's thread; qApp outlives the pool's work.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done = std::move(done), result = std::make_shared<ResultType>(std::move(result))]() mutable {
                if (guard)
                    done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
    return stop;
}

} // namespace vouchwell
