#include "core/storage/versionmovestore.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

/// Referrals of the campaign and the days that are not under the version yet.
const QString kElsewhere =
    QStringLiteral("f.campaign_id = (SELECT campaign_id FROM campaign_versions WHERE id = :to) AND "
                   "f.campaign_version_id <> :to AND f.referred_on >= :from AND f.referred_on <= :until");
const QString kIsSettled =
    QStringLiteral("EXISTS (SELECT 1 FROM rewards w WHERE w.referral_id = f.id AND w.award_id IS NULL AND (w.state IN "
                   "('in_batch', 'paid', "
                   "'declined', 'clawed_back', 'expired') OR w.redeemed_minor > 0 OR w.adjustment_id IS NOT NULL))");
const QString kIsOpen = QStringLiteral("f.stage IN ('received', 'contacted', 'qualified')");

QString whereOf(const VersionMove& move)
{
    const QString unsettled = kElsewhere + QLatin1String(" AND NOT ") + kIsSettled;
    return move.which == VersionMove::Which::Open
               ? unsettled + QLatin1String(" AND ") + kIsOpen
               : unsettled + QLatin1String(" AND f.stage IN ('received', 'contacted', 'qualified', 'converted')");
}

Statement prepared(UnitOfWork& work, const QString& sql, const VersionMove& move)
{
    Statement statement(work.database(), sql);
    statement.bind(QStringLiteral(":to"), move.version)
        .bind(QStringLiteral(":from"), move.referredFrom.isValid() ? move.referredFrom : QDate(1, 1, 1))
        .bind(QStringLiteral(":until"), move.referredUntil.isValid() ? move.referredUntil : QDate(9999, 12, 31));
    return statement;
}

} // namespace

int VersionMoveStore::move(const VersionMove& move)
{
    prepared(m_work,
             QStringLiteral("INSERT INTO touched_friends (person_id) SELECT f.friend_id FROM referrals f WHERE %1 "
                            "ON CONFLICT DO NOTHING")
                 .arg(whereOf(move)),
             move)
        .run();
    Statement update = prepared(m_work,
                                QStringLiteral("UPDATE referrals AS f SET moved_version_id = :to, revision = "
                                               "revision + 1 WHERE %1")
                                    .arg(whereOf(move)),
                                move);
    update.run();
    return update.changed();
}

int VersionMoveStore::settledOf(const VersionMove& move)
{
    const QString stages = move.which == VersionMove::Which::Open ? kIsOpen : QStringLiteral("TRUE");
    Statement count = prepared(
        m_work,
        QStringLiteral("SELECT COUNT(*) FROM referrals f WHERE %1 AND %2 AND %3").arg(kElsewhere, kIsSettled, stages),
        move);
    return count.first() ? int(count.int64(0)) : 0;
}

} // namespace vouchwell
