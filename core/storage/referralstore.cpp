#include "core/storage/referralstore.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kReferral = QStringLiteral(":id");

} // namespace

std::optional<ReferralState> ReferralStore::find(ReferralId id)
{
    Statement row(m_database, QStringLiteral("SELECT friend_id, referrer_id, stage, shop_stage, reason, shop_note "
                                             "FROM referrals WHERE id = :id"));
    if (!row.bind(kReferral, id).first())
        return std::nullopt;
    return ReferralState{{row.int64(0)},         {row.int64(1)},          stageFrom(row.text(2)),
                         stageFrom(row.text(3)), reasonFrom(row.text(4)), row.text(5)};
}

std::optional<ReferralId> ReferralStore::ofFriend(PersonId friendId, CampaignId campaign)
{
    Statement row(m_database,
                  QStringLiteral("SELECT id FROM referrals WHERE friend_id = :id AND campaign_id = :campaign"));
    if (!row.bind(kReferral, friendId).bind(QStringLiteral(":campaign"), campaign).first())
        return std::nullopt;
    return ReferralId{row.int64(0)};
}

qint64 ReferralStore::claimCount(ReferralId id)
{
    Statement row(m_database, QStringLiteral("SELECT COUNT(*) FROM claims WHERE referral_id = :id"));
    row.bind(kReferral, id).first();
    return row.int64(0);
}

void ReferralStore::setShopStage(UnitOfWork&, ReferralId id, Stage stage, const QString& note, QDate on)
{
    Statement(
        m_database,
        QStringLiteral("UPDATE referrals SET shop_stage = :stage, shop_note = :note, "
                       "qualified_on = COALESCE(qualified_on, :qualified), revision = revision + 1 WHERE id = :id"))
        .bind(QStringLiteral(":stage"), QVariant(toStored(stage)))
        .bind(QStringLiteral(":note"), QVariant(note))
        .bind(QStringLiteral(":qualified"), stage == Stage::Qualified ? on : QDate())
        .bind(kReferral, id)
        .run();
}

QDate ReferralStore::firstSaleOn(PersonId friendId)
{
    Statement row(m_database,
                  QStringLiteral("SELECT MIN(occurred_on) FROM transactions WHERE person_id = :id AND kind = 'sale'"));
    return row.bind(kReferral, friendId).first() ? row.date(0) : QDate();
}

std::optional<PersonId> ReferralStore::personWithEmail(const QString& emailKey, PersonId except)
{
    Statement row(m_database,
                  QStringLiteral("SELECT c.person_id FROM contact_points c JOIN people p ON p.id = c.person_id "
                                 "WHERE c.normalised = :email AND c.type = 'email' AND c.person_id <> :id "
                                 "AND p.status <> 'merged' ORDER BY c.person_id"));
    if (!row.bind(QStringLiteral(":email"), QVariant(emailKey)).bind(kReferral, except.value).first())
        return std::nullopt;
    return PersonId{row.int64(0)};
}

} // namespace vouchwell
