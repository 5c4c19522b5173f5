#pragma once

#include "core/domain/reward.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// A reward with the names around it.
struct RewardLine
{
    Reward reward;
    QString recipient;
    QString friendName;
    QString role;
    QString form;
    QString unit;
    QString document; ///< of the sale; empty where there was none
    int version = 0;
    qint64 uncappedMinor = 0;
    qint64 costMinor = 0;
};

/// All rewards, or those in one state, by the day they were earned.
std::vector<RewardLine> listRewards(Database& database, std::optional<RewardState> state);

} // namespace vouchwell
