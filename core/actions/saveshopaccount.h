#pragma once

#include "core/base/result.h"
#include "core/storage/shopaccount.h"

namespace vouchwell {

class Book;

/// What is wrong with an account as typed, in one sentence; empty where it can be saved, also where it is emptied.
QString shopAccountProblem(const ShopAccount& account);

/// Keeps the account that the shop pays from.
Result<Done> saveShopAccount(Book& book, const ShopAccount& account);

} // namespace vouchwell
