#pragma once

#include "core/rules/ruleset.h"
#include "core/snapshot/snapshot.h"

namespace vouchwell {

/// What each referrer of a campaign has reached as of today, in the measure and window of a ladder: one number for
/// everybody who has any, ascending. Settled friends are counted as converted ones.
std::vector<qint64> referrerTotals(const Snapshot& snapshot, CampaignId campaign, Measure measure,
                                   const Window& window);

/// The same, for each of the snapshot's bringers.
std::vector<qint64> totalsOfBringers(const Snapshot& snapshot, CampaignId campaign, Measure measure,
                                     const Window& window);

} // namespace vouchwell
