#include "ui/imports/tillfolder.h"

#include "core/base/task.h"
#include "core/storage/book.h"
#include "core/storage/importstore.h"
#include "core/storage/storageerror.h"
#include "ui/imports/checklines.h"
#include "ui/imports/importtexts.h"
#include "ui/imports/importworker.h"
#include "ui/shell/folderwatch.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace vouchwell::ui {

namespace {

/// Where the session remembers which content of the file could not be read.
QString toldKey(const QString& path)
{
    return QLatin1String("till.") +
           QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QByteArray contentMark(const QString& path)
{
    const QFileInfo file(path);
    return QByteArray::number(file.size()) + ' ' + file.lastModified().toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

bool isWorthAWord(const TillFile& file)
{
    return file.needsDecision || file.summary.added + file.summary.updated > 0;
}

} // namespace

TillFolder::TillFolder(Workbench& bench, std::chrono::milliseconds pause)
    : QObject(&bench),
      m_bench(bench),
      m_watch(new FolderWatch(tillFilePatterns(), pause, this)),
      m_worker(new ImportWorker(bench, this))
{
    connect(m_watch, &FolderWatch::rested, this, [this](const QString& path) {
        putAway(path); // what was checked is another content
        m_toCheck += path;
        checkNext();
    });
    connect(m_worker, &ImportWorker::finished, this, &TillFolder::takeImport);
    connect(&bench.book(), &Book::changed, this, &TillFolder::dropImported);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
}

void TillFolder::setFolder(const QString& folder)
{
    if (folder == m_watch->folder())
        return;
    m_toCheck.clear();
    m_waiting.clear();
    m_isMissingTold = false;
    Q_EMIT waitingChanged();
    m_watch->setFolder(folder);
    look();
}

void TillFolder::look()
{
    if (m_watch->folder().isEmpty())
        return;
    const Result<Done> there = checkFolder(m_watch->folder());
    if (there)
        return m_watch->look();
    if (!std::exchange(m_isMissingTold, true))
        Q_EMIT folderMissing(there.failure());
}

void TillFolder::checkNext()
{
    if (m_isChecking || m_toCheck.isEmpty())
        return;
    m_isChecking = true;
    const QString path = m_toCheck.takeFirst();
    runTask(
        this,
        [path, place = m_bench.book().place(),
         clock = m_bench.book().sharedClock()](const std::stop_token& stop) -> Checked {
            Result<std::unique_ptr<Book>> book = Book::reopen(place, clock, Book::Mode::ReadOnly);
            return book ? check(**book, path, stop) : Checked(book.failure());
        },
        [this, path, folder = m_watch->folder()](const Checked& checked) {
            m_isChecking = false;
            if (folder == m_watch->folder())
                take(path, checked);
            checkNext();
        });
}

TillFolder::Checked TillFolder::check(Book& book, const QString& path, const std::stop_token& stop)
{
    const QDateTime modified = QFileInfo(path).lastModified();
    Result<std::optional<NewSalesFile>> sales = newSalesFile(book, path);
    if (!sales)
        return sales.failure();
    if (!*sales)
        return std::optional<TillFile>();
    const Result<std::unique_ptr<Book>> copy = Book::copyInMemory(book);
    if (!copy)
        return copy.failure();
    ImportRequest request = requestFor(**copy, **sales);
    request.isDryRun = true;
    Result<ImportSummary> summary = importFile(**copy, request, stop);
    if (!summary)
        return summary.failure();
    CheckLines lines;
    lines.setSummary(*summary);
    return std::optional(TillFile{std::move(**sales), modified, std::move(*summary), lines.needsDecision()});
}

void TillFolder::take(const QString& path, const Checked& checked)
{
    if (!checked) {
        takeFailure(path, checked.failure());
    } else if (*checked && isWorthAWord(**checked)) {
        m_waiting.push_back(**checked);
        Q_EMIT waitingChanged();
    }
}

void TillFolder::takeFailure(const QString& path, const Failure& failure)
{
    if (failure.kind == Failure::Kind::Storage)
        return m_bench.report(failure); // of the book
    if (!QFileInfo::exists(path) || isToldBefore(path))
        return;
    m_bench.session().setLayout(toldKey(path), contentMark(path));
    Q_EMIT unreadable(path, failure);
}

bool TillFolder::isToldBefore(const QString& path) const
{
    return m_bench.session().layout(toldKey(path)) == contentMark(path);
}

void TillFolder::import(const QString& path)
{
    const auto file =
        std::find_if(m_waiting.begin(), m_waiting.end(), [&](const TillFile& each) { return each.file.path == path; });
    if (file == m_waiting.end() || !m_importing.isEmpty())
        return;
    if (m_bench.isWriting())
        return m_bench.tell(tr("%1 Please wait until that is done.").arg(m_bench.deed()));
    if (QFileInfo(path).lastModified() != file->modified) {
        putAway(path);
        return m_watch->look();
    }
    m_importing = path;
    ImportRequest request = requestFor(m_bench.book(), file->file);
    request.isProposing = false; // nobody is asked
    m_worker->run(request);
}

void TillFolder::takeImport(const Result<ImportSummary>& summary)
{
    const QString path = std::exchange(m_importing, {});
    if (!summary)
        return m_bench.report(summary.failure());
    m_bench.tell(outcomeSentence(*summary, m_bench.locale()));
    putAway(path);
}

void TillFolder::putAway(const QString& path)
{
    if (std::erase_if(m_waiting, [&](const TillFile& each) { return each.file.path == path; }) > 0)
        Q_EMIT waitingChanged();
}

void TillFolder::dropImported()
{
    if (m_waiting.empty() || m_bench.isWriting())
        return;
    try {
        Database& database = m_bench.book().database();
        if (std::erase_if(m_waiting,
                          [&](const TillFile& each) { return ImportStore::hasHad(database, each.file.hash); }) > 0)
            Q_EMIT waitingChanged();
    } catch (const StorageError& error) {
        m_bench.report(error.toFailure());
    }
}

} // namespace vouchwell::ui
