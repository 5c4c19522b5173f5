#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/rules/rulesevidence.h"

#include <stop_token>

namespace vouchwell {

class Book;

/// Reads the whole history of the campaign once; for a worker where the book is large.
Result<RulesEvidence> gatherEvidence(Book& book, CampaignId campaign, const std::stop_token& stop = {});

} // namespace vouchwell
