#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/backupfolder.h"

#include <optional>

namespace vouchwell {

/// A backup as a person chooses among them.
struct BackupEntry
{
    BackupFile file;
    std::optional<BookCounts> counts; ///< missing where the backup cannot be read
};

/// The backups of a book with what is in them, newest first. The book itself may be damaged or gone. Opens each of
/// them: call it on a worker.
std::vector<BackupEntry> lookAtBackups(const QString& bookPath);

struct RestoredBook
{
    QString keptAside; ///< the file as it was before; empty where there was none
    BookCounts counts;
};

/// Puts a copy of the backup in the place of a book that nobody has open. The backup is checked first, and stays; the
/// file as it was is kept beside under a name of its own.
Result<RestoredBook> restoreBackup(const QString& bookPath, const QString& backupPath, const Clock& clock);

} // namespace vouchwell
