#pragma once

#include "core/storage/database.h"

namespace vouchwell {

/// True for a book from before pages had sums.
bool lacksSums(const Database& database);

/// True where the disk has room for a backup and the copy below.
bool hasRoomForSums(const QString& path);

/// Puts a copy whose pages have sums in the place of such a book: checked and flushed before it takes the name, so that
/// the one or the other is there at any moment. The caller has the lock of the book and no connection to it. Throws
/// StorageError; the book is as it was then.
void replaceBySummed(const QString& path);

} // namespace vouchwell
