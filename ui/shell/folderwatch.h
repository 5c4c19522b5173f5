#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <chrono>
#include <vector>

class QFileSystemWatcher;
class QTimer;

namespace vouchwell::ui {

/// Looks into a folder when something happens there, and tells which files rest: two looks with a pause between have
/// found the same size and time, so nobody is writing them any more. The looking is done on a worker.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    /// `patterns` as "*.csv".
    FolderWatch(const QStringList& patterns, std::chrono::milliseconds pause, QObject* parent = nullptr);

    /// Empty: none.
    void setFolder(const QString& folder);
    const QString& folder() const { return m_folder; }
    /// Also without anything having happened: not every file system tells.
    void look();

Q_SIGNALS:
    /// Once for each file, and again after it has changed.
    void rested(const QString& path);
    /// The files there have been compared with those of the last look.
    void looked();

private:
    struct Seen
    {
        QString path;
        qint64 size = 0;
        QDateTime modified;
        std::chrono::steady_clock::time_point since; ///< seen like this
        bool isTold = false;

        bool isAs(const Seen& other) const { return size == other.size && modified == other.modified; }
    };

    static std::vector<Seen> filesIn(const QString& folder, const QStringList& patterns);
    void take(const std::vector<Seen>& files);
    bool isResting(const Seen& file) const;
    void watchPaths();

    QStringList m_patterns;
    std::chrono::milliseconds m_pause;
    QString m_folder;
    QFileSystemWatcher* m_watcher;
    QTimer* m_soon;
    QHash<QString, Seen> m_seen;
    bool m_isLooking = false;
    bool m_isWantedAgain = false;
};

} // namespace vouchwell::ui
