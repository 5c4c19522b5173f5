#pragma once

#include "core/domain/reward.h"
#include "core/rules/program.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// Which stored reward stands for which reward of the rules.
struct GrantMatch
{
    std::vector<std::optional<size_t>> wantedOf; ///< for each stored reward; without one its cause is gone
    std::vector<std::optional<size_t>> storedOf; ///< for each wanted reward; without one it is to be granted
};

/// Finds for every reward that the rules give for a referral the stored one. A reward that was paid, declined or
/// expired also stands for the same reward of another sale of the friend, as long as its own sale was kept: otherwise a
/// sale that turns up later would have it paid twice. `stored` carries as recipient whoever it belongs to now, after
/// merges.
GrantMatch matchGrants(const std::vector<Reward>& stored, const std::vector<RewardOutcome>& wanted,
                       const std::vector<SaleFact>& sales);

} // namespace vouchwell
