#pragma once

#include "core/storage/backupfolder.h"

#include "core/base/result.h"

namespace vouchwell {

class Book;

/// Keeps the book as it is now, before something that changes much of it. A book in memory needs none.
Result<Done> backUp(const Book& book, BackupReason reason);

/// The backup of this day, where there is none yet. Opens the file on its own: call it on a worker.
Result<Done> backUpToday(const QString& bookPath, const Clock& clock, const QTimeZone& zone);

/// Writes the book, which may be open, as a file of its own. An existing file is replaced only where the person said
/// so, and never one that is open.
Result<BookCounts> saveCopy(const QString& bookPath, const QString& to, const Clock& clock, bool mayReplace);

/// The same of a book whose file was moved or replaced by another program while it is open here.
Result<BookCounts> saveCopyOfMoved(Book& book, const QString& to, bool mayReplace);

} // namespace vouchwell
