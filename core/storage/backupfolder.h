#pragma once

#include "core/base/clock.h"
#include "core/storage/backuprotation.h"
#include "core/storage/bookcopy.h"

namespace vouchwell {

/// The backups of one book, in a folder of their own beside it that only the owner can enter. Made whole or not at
/// all; old ones go only after a new one has been made and checked. Failures are thrown as StorageError.
class BackupFolder
{
public:
    explicit BackupFolder(const QString& bookPath);

    const QString& path() const { return m_path; }
    /// Newest first, by their names.
    std::vector<BackupFile> list() const;
    bool hasDaily(QDate day) const;
    /// Of the book as it is now, which may be open. Takes a moment: call it on a worker.
    BackupFile make(BackupReason reason, const Clock& clock, const QTimeZone& zone) const;

private:
    QString freePath(const QDateTime& madeAt, BackupReason reason) const;
    void removeUnfinished() const;

    QString m_bookPath;
    QString m_path;
};

} // namespace vouchwell
