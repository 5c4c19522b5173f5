#include "core/domain/achievement.h"

namespace vouchwell {

namespace {

constexpr const char* kAchievementWords[kAchievementCount] = {"referrals", "conversions", "revenue", "years"};

} // namespace

QString toStored(Achievement achievement)
{
    return QString::fromLatin1(kAchievementWords[int(achievement)]);
}

std::optional<Achievement> achievementFrom(const QString& stored)
{
    for (int i = 0; i < kAchievementCount; ++i) {
        if (stored == QLatin1String(kAchievementWords[i]))
            return Achievement(i);
    }
    return std::nullopt;
}

} // namespace vouchwell
