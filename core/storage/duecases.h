#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

namespace vouchwell {

class VersionRules;

/// What depends on the day: windows and holds that end, rewards that expire. A clock that was ahead may have ended some
/// of them too early; they are found as well, to begin again.
class DueCases
{
public:
    explicit DueCases(Database& database) : m_database(database) {}

    /// Marks the friends concerned (see EvaluationStore).
    void touch(QDate today, const VersionRules& rulesByVersion);
    /// True where nobody decided that the reward expires.
    bool isExpiredByRules(RewardId reward);
    /// True where somebody brought the reward back after it expired: then it stays.
    bool isReinstated(RewardId reward);

private:
    void touchReferrals(const char* condition, QDate day);
    void touchRetained(int days, qint64 version, QDate today);
    void touchRewards(const char* condition, QDate day, qint64 version = 0);

    Database& m_database;
};

} // namespace vouchwell
