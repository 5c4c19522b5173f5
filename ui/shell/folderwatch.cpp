#include "ui/shell/folderwatch.h"

#include "core/base/task.h"

#include <QDir>
#include <QFileSystemWatcher>
#include <QTimer>

namespace vouchwell::ui {

namespace {
/// Each takes something of the system; a folder with more is looked at when the window is.
constexpr qsizetype kMostWatchedFiles = 100;
} // namespace

FolderWatch::FolderWatch(const QStringList& patterns, std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent),
      m_patterns(patterns),
      m_pause(pause),
      m_watcher(new QFileSystemWatcher(this)),
      m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setTimerType(Qt::PreciseTimer);
    m_soon->setInterval(pause);
    connect(m_soon, &QTimer::timeout, this, &FolderWatch::look);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::look);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &FolderWatch::look);
}

void FolderWatch::setFolder(const QString& folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_seen.clear();
    m_soon->stop();
    const QStringList watched = m_watcher->directories() + m_watcher->files();
    if (!watched.isEmpty())
        m_watcher->removePaths(watched);
    look();
}

void FolderWatch::look()
{
    m_isWantedAgain = m_isLooking;
    if (m_isLooking || m_folder.isEmpty())
        return;
    m_isLooking = true;
    runTask(
        this,
        [folder = m_folder, patterns = m_patterns](const std::stop_token&) {
            return std::pair(folder, filesIn(folder, patterns));
        },
        [this](const std::pair<QString, std::vector<Seen>>& found) {
            m_isLooking = false;
            if (found.first != m_folder)
                return look();
            take(found.second);
            if (m_isWantedAgain)
                m_soon->start();
        });
}

std::vector<FolderWatch::Seen> FolderWatch::filesIn(const QString& folder, const QStringList& patterns)
{
    std::vector<Seen> files;
    const auto now = std::chrono::steady_clock::now();
    for (const QFileInfo& file : QDir(folder).entryInfoList(patterns, QDir::Files, QDir::Name))
        files.push_back({file.filePath(), file.size(), file.lastModified(), now, false});
    return files;
}

bool FolderWatch::isResting(const Seen& file) const
{
    return std::chrono::steady_clock::now() - file.since >= m_pause;
}

void FolderWatch::take(const std::vector<Seen>& files)
{
    const QHash<QString, Seen> before = std::exchange(m_seen, {});
    QStringList resting;
    for (const Seen& file : files) {
        const auto known = before.constFind(file.path);
        const bool isSame = known != before.constEnd() && known->isAs(file);
        Seen& seen = *m_seen.insert(file.path, isSame ? *known : file);
        if (seen.isTold)
            continue;
        seen.isTold = isSame && isResting(seen);
        if (seen.isTold)
            resting += file.path;
        else
            m_soon->start();
    }
    watchPaths();
    Q_EMIT looked();
    for (const QString& path : resting)
        Q_EMIT rested(path);
}

void FolderWatch::watchPaths()
{
    QStringList missing;
    if (!m_watcher->directories().contains(m_folder) && QDir(m_folder).exists())
        missing += m_folder;
    const QStringList watched = m_watcher->files();
    for (auto file = m_seen.keyBegin(); file != m_seen.keyEnd(); ++file) {
        if (!watched.contains(*file) && watched.size() + missing.size() < kMostWatchedFiles)
            missing += *file;
    }
    if (!missing.isEmpty())
        m_watcher->addPaths(missing);
}

} // namespace vouchwell::ui
