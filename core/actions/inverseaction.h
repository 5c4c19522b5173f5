#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace vouchwell {

class Book;

/// Does what the inverse of an act on rewards, payouts or exchanges says: the ledger only grows, so each is taken back
/// by the opposite action.
Result<Done> runInverse(Book& book, const QJsonObject& inverse);

} // namespace vouchwell
