#pragma once

#include <QString>

namespace vouchwell {

/// Removes what a program that was killed in the middle of a backup, a copy or a restore has left beside a book: files
/// under the temporary names of these, of this user, with nothing or a book in them, and not touched for an hour. The
/// caller has the lock of the book.
void removeLeftovers(const QString& bookPath);

} // namespace vouchwell
