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
    for (const auto& [version, record] : rulesByVersion) {
        for (const Rule& rule : record.rules.rules) {
            if (rule.trigger.kind == Trigger::Kind::Retained)
                touchRetained(int(rule.trigger.number), version, today);
            if (rule.expiryDays == 0)
                continue;
            const QDate expired = today.addDays(-rule.expiryDays);
            touchRewards("w.state = 'available' AND w.available_on < :day", expired, version);
            touchRewards("w.state = 'expired' AND w.available_on >= :day", expired, version);
        }
    }
}

void DueCases::touchRetained(int days, qint64 version, QDate today)
{
    // Bought again in time, and nothing was given for it yet.
    Statement(m_database,
              QStringLiteral("INSERT INTO touched_friends (person_id) SELECT f.friend_id FROM referrals f WHERE "
                             "f.campaign_version_id = :version AND f.stage = 'converted' AND f.converted_on <= :day "
                             "AND NOT EXISTS (SELECT 1 FROM rewards w WHERE w.referral_id = f.id AND w.cause = "
                             "'retained' AND w.state <> 'reversed') AND EXISTS (SELECT 1 FROM transactions x WHERE "
                             "x.person_id = f.friend_id AND x.kind = 'sale' AND x.occurred_on > f.converted_on) "
                             "ON CONFLICT DO NOTHING"))
        .bind(QStringLiteral(":version"), version)
        .bind(kDay, today.addDays(-days))
        .run();
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
