#pragma once

#include "core/rules/ruleset.h"

namespace vouchwell {

/// The stable words of files and books, in the order of their enumerations.
inline constexpr const char* kRoleWords[kRoleCount] = {"referrer", "friend", "staff", "upline"};
inline constexpr const char* kFormWords[kRewardFormCount] = {
    "cash",      "discount", "store_credit", "points",       "gift",
    "gift_code", "upgrade",  "event_ticket", "early_access", "thank_you"};
QString roleWord(Role role);
QString formWord(RewardForm form);
RewardForm rewardFormFrom(const QString& word);

/// In what a reward of this kind is posted: the currency, "points", or "piece:" and its name.
QString unitWord(const RewardKind& kind, const QString& currency);
RewardUnit rewardUnitFrom(const QString& unitWord);
/// A reward that is posted in this unit, to show amounts of it.
RewardKind kindOfUnit(const QString& unitWord);

} // namespace vouchwell
