#pragma once

#include "core/actions/importfile.h"
#include "core/base/blockqueue.h"

#include <atomic>
#include <thread>

namespace vouchwell {

/// A row with its cells in the form in which the book keeps them.
struct StreamedRow
{
    DraftRow draft; ///< without its cells
    QByteArray cells;
};

/// Some rows of a file with the problems that reading them brought.
struct DraftBlock
{
    std::vector<StreamedRow> rows;
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
    /// Takes a block that has been written: whoever made its many small pieces frees them at the least cost.
    void giveBack(DraftBlock block);
    const std::optional<Failure>& failure() const { return m_failure; }
    const QStringList& warnings() const { return m_warnings; }
    /// Share of the file that has been read, 0 to 1.
    double progress() const { return m_progress.load(std::memory_order_relaxed); }

private:
    void freeWritten();
    void read(const ImportRequest& request, const TableProfile& profile, const Currency& currency, QDate today);

    BlockQueue<DraftBlock> m_queue;
    std::mutex m_writtenMutex;
    std::vector<DraftBlock> m_written; ///< to be freed by the reading thread
    std::optional<Failure> m_failure;  ///< written before the queue is closed, read after
    QStringList m_warnings;
    std::atomic<double> m_progress = 0;
    std::jthread m_thread;
};

} // namespace vouchwell
