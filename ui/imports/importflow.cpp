#include "ui/imports/importflow.h"

#include "core/actions/importmatching.h"
#include "core/storage/storageerror.h"
#include "ui/imports/importworker.h"
#include "ui/shell/workbench.h"

#include <QTimer>

#include <utility>

namespace vouchwell::ui {

namespace {
constexpr int kCheckAnewAfterMs = 200;
} // namespace

ImportFlow::ImportFlow(Workbench& bench, QObject* parent)
    : QObject(parent), m_bench(bench), m_worker(new ImportWorker(bench, this)), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(kCheckAnewAfterMs);
    connect(m_soon, &QTimer::timeout, this, [this] { ask(Job::CheckAnew); });
    connect(m_worker, &ImportWorker::progressed, this, &ImportFlow::progressed);
    connect(m_worker, &ImportWorker::profiled, this, &ImportFlow::takeProfile);
    connect(m_worker, &ImportWorker::finished, this, &ImportFlow::takeSummary);
}

void ImportFlow::start(const QString& path)
{
    dropChecksAnew();
    m_request = {};
    m_request.path = path;
    m_request.choices = choicesFor(m_bench.book());
    m_summary = {};
}

bool ImportFlow::isBusy() const
{
    const Job job = m_wanted == Job::None ? m_job : m_wanted;
    return job != Job::None && job != Job::CheckAnew;
}

bool ImportFlow::isCheckingAnew() const
{
    return m_soon->isActive() || m_job == Job::CheckAnew;
}

void ImportFlow::read(std::optional<ImportKind> kind)
{
    m_request.profile.reset();
    m_request.matching.reset();
    m_kind = kind;
    m_isKindSaid = kind.has_value();
    ask(Job::Read);
}

void ImportFlow::readAnew(const TableOptions& options, const std::optional<ColumnMatching>& matching)
{
    m_request.table = options;
    m_request.matching = matching;
    m_request.profile.reset();
    m_kind = m_request.kind;
    ask(Job::Read);
}

void ImportFlow::check(const TableProfile& profile, const ImportDecisions& decisions)
{
    m_request.profile = profile;
    m_request.decisions = decisions;
    ask(Job::Check);
}

void ImportFlow::checkAnew(const TableProfile& profile, const ImportDecisions& decisions)
{
    m_request.profile = profile;
    m_request.decisions = decisions;
    m_soon->start();
}

void ImportFlow::import()
{
    ask(Job::Import);
}

void ImportFlow::cancel()
{
    m_worker->cancel();
}

void ImportFlow::dropChecksAnew()
{
    m_soon->stop();
    if (m_job != Job::CheckAnew)
        return;
    m_isDropped = true;
    m_worker->cancel();
}

void ImportFlow::ask(Job job)
{
    m_soon->stop();
    if (m_job == Job::None)
        return begin(job);
    m_wanted = job;
    m_worker->cancel();
}

void ImportFlow::begin(Job job)
{
    m_job = job;
    m_isDropped = false;
    if (job == Job::Read)
        return m_worker->profile(m_request, m_kind);
    m_request.isDryRun = job != Job::Import;
    m_request.isProposing = m_request.isDryRun; // nobody is asked any more
    m_worker->run(m_request);
}

ImportFlow::Job ImportFlow::end()
{
    const Job ended = std::exchange(m_job, Job::None);
    const Job next = std::exchange(m_wanted, Job::None);
    if (next == Job::None)
        return m_isDropped ? Job::None : ended;
    begin(next);
    return Job::None;
}

void ImportFlow::takeProfile(const Result<TableProfile>& read)
{
    if (end() == Job::None)
        return;
    if (!read) {
        Q_EMIT profiled(read, {});
        return;
    }
    TableProfile profile = *read;
    QDate rememberedOn;
    try {
        const std::optional<ImportKind> kind = rememberedKind(m_bench.book(), profile.headerCells);
        if (!m_isKindSaid && kind && *kind != profile.kind) {
            m_kind = kind;
            return begin(Job::Read);
        }
        const std::optional<TableOptions> options = rememberedOptions(m_bench.book(), profile);
        if (!m_isKindSaid && !m_request.matching && options) {
            m_request.table = *options;
            m_kind = profile.kind;
            return begin(Job::Read);
        }
        if (m_request.matching)
            applyMatching(profile, *m_request.matching, m_request.choices);
        else if (!m_isKindSaid)
            rememberedOn = applyRemembered(m_bench.book(), profile, m_request.choices);
        m_request.decisions.pastRewards = pastRewardsToAskFor(m_bench.book(), profile);
    } catch (const StorageError& error) {
        Q_EMIT profiled(error.toFailure(), {});
        return;
    }
    m_request.kind = profile.kind;
    m_request.profile = profile;
    Q_EMIT profiled(profile, rememberedOn);
}

void ImportFlow::takeSummary(const Result<ImportSummary>& summary)
{
    const Job ended = end();
    if (ended == Job::None)
        return;
    if (summary)
        m_summary = *summary;
    if (ended == Job::Check)
        Q_EMIT checked(summary);
    else if (ended == Job::CheckAnew)
        Q_EMIT checkedAnew(summary);
    else
        Q_EMIT imported(summary);
}

} // namespace vouchwell::ui
