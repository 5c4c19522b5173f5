#pragma once

#include "core/storage/database.h"

namespace vouchwell {

/// How much is in a book, as lists of copies show it.
struct BookCounts
{
    qint64 customers = 0;
    qint64 referrals = 0;
    qint64 sales = 0;

    bool operator==(const BookCounts&) const = default;
};

BookCounts countsIn(Database& database);

/// Copies everything from one database into another, empty one, as it is at one moment.
void copyDatabase(Database& from, Database& to);

/// Pages as they are, or packed anew and with sums at their ends (see pagesums.h).
enum class CopyKind { Exact, Summed };

/// Copies a book that may be open and in use into a file of its own: under a temporary name, checked (the file, its
/// references, sums and links of the ledger, the number of rows), flushed, and only then given its name. Holds writers
/// up only while pages are copied. `to` is replaced where it exists. Throws StorageError; nothing is left then.
BookCounts copyBook(const QString& from, const QString& to, CopyKind kind = CopyKind::Exact);

/// The same of an open connection, whose file may have lost its name.
BookCounts copyBook(Database& from, const QString& to);

/// Throws where a book at rest is damaged.
BookCounts checkSound(const QString& path);

} // namespace vouchwell
