#pragma once

#include <QString>

namespace vouchwell {

/// What tells that another program carries a file to other computers, which takes two writers for one.
struct SyncSigns
{
    QString service;                 ///< "Dropbox"; empty for a folder that nobody synchronises
    bool hasConflictingCopy = false; ///< the file is such a copy, or one lies beside it
};

/// By the names of the folders above, by files that these services leave in them, and by the names they give to
/// copies that did not fit together. Looks at names only.
SyncSigns syncSignsOf(const QString& path);

} // namespace vouchwell
