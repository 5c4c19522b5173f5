#include "core/storage/duecases.h"

#include "core/storage/evaluationstore.h"
#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kDay = QStringLiteral(":day");
const QString kReward = QStringLiteral(":reward");
const QString kSteps = QStringLiteral("SELECT act_id FROM audit_log WHERE entity = 'reward' AND entity_id = :reward "
                                      "AND json_extract(before, '$.state') = '%1' AND json_extract(after, '$.state') = "
                                      "'%2' ORDER BY id DESC");

} // namespace

void DueCases::touch(QDate today, const VersionRules& rulesByVersion)
{
    touchReferrals("stage IN ('received', 'contacted', 'qualified') AND expires_after < :day", today);
    touchReferrals("stage = 'expired' AND expires_after >= :day", today);
    touchRewards("w.state = 'pending' AND w.available_on <= :day", today);
    touchRewards("w.state = 'available' AND w.available_on > :day", today);
    for (const auto& [version, rules] : rulesByVersion) {
        if (rules.expiryDays == 0)
            continue;
        const QDate expired = today.addDays(-rules.expiryDays);
        touchRewards("w.state = 'available' AND w.available_on < :day", expired, version);
        touchRewards("w.state = 'expired' AND w.available_on >= :day", expired, version);
    }
}

void DueCases::touchReferrals(const char* condition, QDate day)
{
    Statement(m_database,
              QStringLiteral("INSERT INTO touched_friends (person_id) SELECT friend_id FROM referrals WHERE %1 "
                             "ON CONFLICT DO NOTHING")
                  .arg(QLatin1String(condition)))
        .bind(kDay, day)
        .run();
}

void DueCases::touchRewards(const char* condition, QDate day, qint64 version)
{
    const QString ofVersion = version > 0 ? QStringLiteral(" AND w.campaign_version_id = %1").arg(version) : QString();
    Statement(m_database, QStringLiteral("INSERT INTO touched_friends (person_id) SELECT f.friend_id FROM rewards w "
                                         "JOIN referrals f ON f.id = w.referral_id WHERE %1%2 ON CONFLICT DO NOTHING")
                              .arg(QLatin1String(condition), ofVersion))
        .bind(kDay, day)
        .run();
}

bool DueCases::isExpiredByRules(RewardId reward)
{
    Statement step(m_database, kSteps.arg(QStringLiteral("available"), QStringLiteral("expired")));
    return step.bind(kReward, reward).first() && step.isNull(0);
}

bool DueCases::isReinstated(RewardId reward)
{
    Statement step(m_database, kSteps.arg(QStringLiteral("expired"), QStringLiteral("available")));
    return step.bind(kReward, reward).first() && !step.isNull(0);
}

} // namespace vouchwell
