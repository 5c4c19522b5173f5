#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace vouchwell {

/// Says why a book must not be opened; throws what the engine cannot read.
using BookJudge = std::function<Result<Done>(const QString& path)>;

/// Lets the engine take back a write that was cut off, as only somebody who may write can. First on a copy, which the
/// judge must accept: a file that is refused afterwards keeps its bytes and its journal.
Result<Done> takeBackCutOffWrite(const QString& path, const BookJudge& judge);

/// True when a journal says that it belongs to further files. The engine would look for these, and delete one of them;
/// no book of ours has ever been written together with others.
bool namesFurtherFiles(const QByteArray& journal);

} // namespace vouchwell
