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
        Memory,
        Other
    };

    StorageError(Kind kind, const QString& detail) : std::runtime_error(detail.toStdString()), m_kind(kind) {}

    Kind kind() const { return m_kind; }
    /// One translated sentence for people that says what to do next.
    Failure toFailure() const;

private:
    Kind m_kind;
};

/// Called where an action catches what was thrown inside: what the engine said, or that memory ran out, as one
/// sentence. Anything else is a mistake of ours and is thrown again.
Failure failureOf(const std::exception& error);

} // namespace vouchwell
