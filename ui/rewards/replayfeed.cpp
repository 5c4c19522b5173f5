#include "ui/rewards/replayfeed.h"

#include "core/storage/storageerror.h"

namespace vouchwell::ui {

ReplayFeed::ReplayFeed(BookPlace place, std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent),
      m_place(std::move(place)),
      m_clock(std::move(clock)),
      m_worker([this](const std::stop_token& stop) { work(stop); })
{
}

ReplayFeed::~ReplayFeed()
{
    m_worker.request_stop();
    const std::lock_guard lock(m_mutex);
    m_stopReading.request_stop();
}

void ReplayFeed::setRequest(const ReplayRequest& request)
{
    m_request = request;
    forget();
}

void ReplayFeed::forget()
{
    ++m_edition;
    const std::lock_guard lock(m_mutex);
    m_stopReading.request_stop();
}

void ReplayFeed::ask(const RuleSet& draft)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = Task{draft, m_request, m_edition};
    }
    m_wake.notify_one();
}

void ReplayFeed::work(const std::stop_token& stop)
{
    while (const std::optional<Task> task = nextTask(stop)) {
        try {
            handle(*task, stop);
        } catch (const std::exception& error) {
            m_history.reset();
            deliver(failureOf(error));
        }
    }
    m_history.reset();
}

std::optional<ReplayFeed::Task> ReplayFeed::nextTask(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); });
    if (stop.stop_requested())
        return std::nullopt;
    m_stopReading = {};
    return std::exchange(m_waiting, std::nullopt);
}

void ReplayFeed::handle(const Task& task, const std::stop_token& stop)
{
    if (!m_history || m_historyEdition != task.edition || !m_history->suits(task.draft)) {
        m_history.reset();
        QMetaObject::invokeMethod(this, &ReplayFeed::reading, Qt::QueuedConnection);
        std::stop_token stopReading;
        {
            const std::lock_guard lock(m_mutex);
            stopReading = m_stopReading.get_token();
        }
        const Result<std::unique_ptr<Book>> book = Book::reopen(m_place, m_clock, Book::Mode::ReadOnly);
        Result<std::unique_ptr<ReplayHistory>> history =
            book ? ReplayHistory::read(**book, task.request, task.draft, stopReading)
                 : Result<std::unique_ptr<ReplayHistory>>(book.failure());
        if (stop.stop_requested() || stopReading.stop_requested())
            return;
        if (!history)
            return deliver(history.failure());
        m_history = std::move(*history);
        m_historyEdition = task.edition;
    }
    if (const std::optional<ReplayFigures> preview = m_history->preview(task.draft)) {
        deliver(*preview);
        const std::lock_guard lock(m_mutex);
        if (m_waiting)
            return;
    }
    deliver(m_history->under(task.draft));
}

/// Deliveries that nobody took yet are replaced, so that a busy window is not sent a queue of them.
void ReplayFeed::deliver(Result<ReplayFigures> figures)
{
    const std::lock_guard lock(m_mutex);
    const bool isUnderWay = m_finished.has_value();
    m_finished = std::move(figures);
    if (!isUnderWay)
        QMetaObject::invokeMethod(this, &ReplayFeed::takeDelivery, Qt::QueuedConnection);
}

void ReplayFeed::takeDelivery()
{
    std::optional<Result<ReplayFigures>> figures;
    {
        const std::lock_guard lock(m_mutex);
        figures = std::exchange(m_finished, std::nullopt);
    }
    if (!figures)
        return;
    if (*figures)
        Q_EMIT answered(**figures);
    else
        Q_EMIT failed(figures->failure().text);
}

} // namespace vouchwell::ui
