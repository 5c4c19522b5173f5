#pragma once

#include "core/base/result.h"

#include <stdexcept>

namespace vouchwell {

/// What went wrong between us and the database engine. Thrown inside core, caught at the edge of an action.
class StorageError : public std::runtime_error
{
public:
    /// Interrupted: a write was cut off and waits to be taken back by somebody who may write. Moved: the file has no
    /// longer the name that it was opened by.
    enum class Kind {
        NotFound,
        Duplicate,
        StillReferenced,
        Busy,
        Full,
        ReadOnly,
        Interrupted,
        Disconnected,
        Moved,
        Corrupt,
        Other
    };

    StorageError(Kind kind, const QString& detail) : std::runtime_error(detail.toStdString()), m_kind(kind) {}

    Kind kind() const { return m_kind; }
    /// One translated sentence for people that says what to do next.
    Failure toFailure() const;

private:
    Kind m_kind;
};

} // namespace vouchwell
