#pragma once

#include "core/base/result.h"

#include <QDate>

namespace vouchwell {

class Book;
class UnitOfWork;

/// Posts what has fallen due: rewards whose hold is over become available, open referrals past their window expire.
/// Harmless when run twice. Run before every writing command and when a book is opened for writing.
Result<Done> postDue(Book& book);
/// The same as a part of what is written anyway.
void postDue(UnitOfWork& work, QDate today);

} // namespace vouchwell
