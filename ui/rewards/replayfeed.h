#pragma once

#include "core/actions/replay.h"
#include "core/storage/book.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace vouchwell::ui {

/// Replays drafts on a thread of its own, which keeps the history in memory. However fast drafts are asked for, the
/// newest one is what is worked on next; what came between is left out.
class ReplayFeed : public QObject
{
    Q_OBJECT

public:
    ReplayFeed(BookPlace place, std::shared_ptr<const Clock> clock, QObject* parent = nullptr);
    /// Waits for what is being worked out at the moment, which takes note of it.
    ~ReplayFeed() override;

    /// What is asked for with the next drafts. Another request makes the history be read again.
    void setRequest(const ReplayRequest& request);
    /// The book has changed: the history is read again for the next draft.
    void forget();
    void ask(const RuleSet& draft);

Q_SIGNALS:
    /// The history is being read, which takes a moment in a large book.
    void reading();
    /// For the newest draft, or for one of a moment ago while a newer one is on its way. People have no names. In a
    /// very long history a preview comes first, and the exact figures when the draft rests.
    void answered(const vouchwell::ReplayFigures& figures);
    void failed(const QString& sentence);

private:
    struct Task
    {
        RuleSet draft;
        ReplayRequest request;
        int edition = 0; ///< of the history that it is for
    };

    void work(const std::stop_token& stop);
    std::optional<Task> nextTask(const std::stop_token& stop);
    void handle(const Task& task, const std::stop_token& stop);
    void deliver(Result<ReplayFigures> figures);
    void takeDelivery();

    BookPlace m_place;
    std::shared_ptr<const Clock> m_clock;
    ReplayRequest m_request; ///< the window's thread
    int m_edition = 0;       ///< likewise

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Task> m_waiting;                   ///< under the mutex: not begun
    std::stop_source m_stopReading;                  ///< likewise: of the history that is being read
    std::optional<Result<ReplayFigures>> m_finished; ///< likewise: not taken yet

    std::unique_ptr<ReplayHistory> m_history; ///< the worker's, with ...
    int m_historyEdition = -1;                ///< ... what it was read for
    std::jthread m_worker;                    ///< last: it uses everything above
};

} // namespace vouchwell::ui
