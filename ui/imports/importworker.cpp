#include "ui/imports/importworker.h"

#include "core/base/task.h"
#include "core/storage/book.h"
#include "ui/shell/workbench.h"

#include <QTimer>

namespace vouchwell::ui {

namespace {

constexpr int kReportEveryMs = 80;

} // namespace

ImportWorker::ImportWorker(Workbench& bench, QObject* parent)
    : QObject(parent), m_bench(bench), m_share(std::make_shared<std::atomic<double>>(0.0)), m_timer(new QTimer(this))
{
    m_timer->setInterval(kReportEveryMs);
    connect(m_timer, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_share); });
}

ImportWorker::~ImportWorker()
{
    m_stop.request_stop();
    if (m_isRunning)
        m_bench.setWriting(false);
}

void ImportWorker::begin()
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_share = std::make_shared<std::atomic<double>>(0.0);
    m_timer->start();
    Q_EMIT progressed(0);
}

void ImportWorker::end()
{
    m_isRunning = false;
    m_timer->stop();
    m_bench.setWriting(false);
}

void ImportWorker::cancel()
{
    m_stop.request_stop();
}

void ImportWorker::profile(const ImportRequest& request, std::optional<ImportKind> kind)
{
    begin();
    m_stop = runTask(
        this,
        [request, kind, share = m_share](const std::stop_token& stop) {
            return profileFile(request, kind, stop, [share](double value) { *share = value; });
        },
        [this](const Result<TableProfile>& profile) {
            end();
            Q_EMIT profiled(profile);
        });
}

void ImportWorker::run(const ImportRequest& request)
{
    begin();
    m_bench.setWriting(true);
    m_stop = runTask(
        this,
        [request, share = m_share, place = m_bench.book().place(),
         clock = m_bench.book().sharedClock()](const std::stop_token& stop) -> Result<ImportSummary> {
            Result<std::unique_ptr<Book>> book = Book::reopen(place, clock, Book::Mode::ReadWrite);
            if (!book)
                return book.failure();
            return importFile(**book, request, stop, [share](double value) { *share = value; });
        },
        [this, isDryRun = request.isDryRun](const Result<ImportSummary>& summary) {
            end();
            if (summary && !isDryRun)
                m_bench.book().announceChange();
            Q_EMIT finished(summary);
        });
}

} // namespace vouchwell::ui
