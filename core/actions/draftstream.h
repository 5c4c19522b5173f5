#pragma once

#include "core/actions/importfile.h"
#include "core/base/blockqueue.h"

#include <atomic>
#include <thread>

namespace vouchwell {

/// Some rows of a file with the problems that reading them brought.
struct DraftBlock
{
    std::vector<DraftRow> rows;
    std::vector<RowProblem> problems;
};

/// Reads a file on a thread of its own, a few blocks ahead of whoever writes them: reading and writing take about the
/// same time, and memory does not grow with the rows. Ends with its owner.
class DraftStream
{
public:
    DraftStream(const ImportRequest& request, const TableProfile& profile, const Currency& currency, QDate today);
    ~DraftStream();

    /// The next block; nothing at the end. Then failure() tells whether the file was read to its end.
    std::optional<DraftBlock> next() { return m_queue.take(); }
    const std::optional<Failure>& failure() const { return m_failure; }
    const QStringList& warnings() const { return m_warnings; }
    /// Share of the file that has been read, 0 to 1.
    double progress() const { return m_progress.load(std::memory_order_relaxed); }

private:
    void read(const ImportRequest& request, const TableProfile& profile, const Currency& currency, QDate today);

    BlockQueue<DraftBlock> m_queue;
    std::optional<Failure> m_failure; ///< written before the queue is closed, read after
    QStringList m_warnings;
    std::atomic<double> m_progress = 0;
    std::jthread m_thread;
};

} // namespace vouchwell
