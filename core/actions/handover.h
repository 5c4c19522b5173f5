#pragma once

#include "core/base/result.h"
#include "core/storage/redemptionreader.h"
#include "core/storage/unitofwork.h"

namespace vouchwell {

class Book;

/// What leaves the shop with a redemption whose lines are written, in its unit of work: pieces out of the stock, where
/// that is counted, and for each gift code the next one of its pool. Refused where there is too little.
Result<Done> handOver(Book& book, UnitOfWork& work, const RedemptionRecord& redemption);
/// It came back: pieces are in the stock again. Codes that were given become void, for somebody has seen them.
void takeBackHandOver(UnitOfWork& work, RedemptionId redemption, QDate on);

} // namespace vouchwell
