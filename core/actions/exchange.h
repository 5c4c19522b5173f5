#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

namespace vouchwell {

class Book;

/// A return and a sale to the same person on the same day are one exchange: only the difference counts, so that what
/// was earned stays as far as the new sale is worth it.
Result<Done> treatAsExchange(Book& book, TransactionId returned, TransactionId sale);
/// The return is a return again.
Result<Done> takeBackExchange(Book& book, TransactionId returned, TransactionId sale);

} // namespace vouchwell
