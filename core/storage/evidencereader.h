#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <vector>

namespace vouchwell {

/// After how many days each return of the book came back, rising; exchanges are none.
std::vector<int> daysToReturn(Database& database);

/// The friends of the campaign who became customers last, the latest first.
std::vector<PersonId> latestCustomers(Database& database, CampaignId campaign, int count);

} // namespace vouchwell
