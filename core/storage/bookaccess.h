#pragma once

#include "core/base/clock.h"
#include "core/storage/booklock.h"

namespace vouchwell {

/// One very file, whatever its name is later.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;

    bool operator==(const FileIdentity&) const = default;
};

/// Of the file that has the name now; all zeros where there is none. Opens nothing.
FileIdentity identityOf(const QString& path);

/// Whether a book may be written by this process now.
struct BookAccess
{
    std::shared_ptr<BookLock> lock; ///< null: it can only be looked at
    QString obstacle;               ///< why, in one sentence
    bool isHeldByAnotherComputer = false;
};

/// Takes the lock of an existing book. Looks at the file without opening it.
BookAccess accessTo(const QString& bookPath, const Clock& clock,
                    BookLock::Foreign foreign = BookLock::Foreign::Respect);

} // namespace vouchwell
