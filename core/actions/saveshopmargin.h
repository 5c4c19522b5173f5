#pragma once

#include "core/base/result.h"

#include <optional>

namespace vouchwell {

class Book;

/// Keeps what is left to the shop of what it sells, in basis points of the revenue; nothing: it is not known (any
/// more). Can be undone.
Result<Done> saveShopMargin(Book& book, std::optional<int> marginBp);

} // namespace vouchwell
