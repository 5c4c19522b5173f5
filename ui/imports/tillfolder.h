#pragma once

#include "core/actions/watchfolder.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace vouchwell::ui {

class FolderWatch;
class ImportWorker;
class Workbench;

/// A list of sales that has come from the till, as it would be imported.
struct TillFile
{
    NewSalesFile file;
    QDateTime modified; ///< when it was checked
    ImportSummary summary;
    bool needsDecision = false;
};

/// The folder into which the till writes: checks what has come, on a copy of the book in memory, and imports a file
/// when it is told to, never by itself. Lives as long as the workbench.
class TillFolder : public QObject
{
    Q_OBJECT

public:
    /// `pause` is between two looks at a new file.
    TillFolder(Workbench& bench, std::chrono::milliseconds pause);

    /// Empty: none.
    void setFolder(const QString& folder);
    /// The files that wait for a person, in the order in which they came.
    const std::vector<TillFile>& waiting() const { return m_waiting; }
    /// As it was checked. What has changed meanwhile is checked again instead.
    void import(const QString& path);
    /// The person has seen to it.
    void putAway(const QString& path);

Q_SIGNALS:
    void waitingChanged();
    /// Once for each content.
    void unreadable(const QString& path, const vouchwell::Failure& failure);
    void folderMissing(const vouchwell::Failure& failure);

private:
    using Checked = Result<std::optional<TillFile>>;

    void look();
    void checkNext();
    static Checked check(Book& book, const QString& path, const std::stop_token& stop);
    void take(const QString& path, const Checked& checked);
    void takeFailure(const QString& path, const Failure& failure);
    void takeImport(const Result<ImportSummary>& summary);
    /// What was imported otherwise waits no longer.
    void dropImported();
    bool isToldBefore(const QString& path) const;

    Workbench& m_bench;
    FolderWatch* m_watch;
    ImportWorker* m_worker;
    QStringList m_toCheck;
    std::vector<TillFile> m_waiting;
    QString m_importing;
    bool m_isChecking = false;
    bool m_isMissingTold = false;
};

} // namespace vouchwell::ui
