#pragma once

#include "core/actions/importfile.h"

#include <QObject>

#include <atomic>
#include <memory>

class QTimer;

namespace vouchwell::ui {

class Workbench;

/// Reads, checks and imports a file on a worker thread with a book of its own, one job at a time. While a job has the
/// book, the workbench says that somebody writes: the check too writes everything and takes it back.
class ImportWorker : public QObject
{
    Q_OBJECT

public:
    explicit ImportWorker(Workbench& bench, QObject* parent = nullptr);
    ~ImportWorker() override;

    /// Reads the whole file once. Without a kind the one that its headers look like is taken.
    void profile(const ImportRequest& request, std::optional<ImportKind> kind);
    /// A dry run or the import itself, as the request says.
    void run(const ImportRequest& request);
    /// The job ends soon with a Cancelled failure; nothing is written.
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(double share);
    void profiled(const vouchwell::Result<vouchwell::TableProfile>& profile);
    void finished(const vouchwell::Result<vouchwell::ImportSummary>& summary);

private:
    void begin();
    void end();

    Workbench& m_bench;
    std::shared_ptr<std::atomic<double>> m_share;
    std::stop_source m_stop;
    QTimer* m_timer;
    bool m_isRunning = false;
};

} // namespace vouchwell::ui
