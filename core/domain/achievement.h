#pragma once

#include <QString>

#include <optional>

namespace vouchwell {

/// What milestones and challenges count of somebody.
enum class Achievement {
    Referrals,   ///< friends they brought
    Conversions, ///< friends who became customers
    Revenue,     ///< what these friends bought and kept, in minor units
    Years        ///< whole years as a customer
};
inline constexpr int kAchievementCount = 4;

QString toStored(Achievement achievement);
std::optional<Achievement> achievementFrom(const QString& stored);

} // namespace vouchwell
