#pragma once

#include "core/base/result.h"

namespace vouchwell {

class Book;

/// Posts what has fallen due: rewards whose hold is over become available, open referrals past their window expire.
/// Harmless when run twice. Run before every writing command and when a book is opened for writing.
Result<Done> postDue(Book& book);

} // namespace vouchwell
