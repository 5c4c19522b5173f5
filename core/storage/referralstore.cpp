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

PersonId ReferralStore::askedBy(ReferralId id)
{
    Statement row(m_database, QStringLiteral("SELECT asked_by FROM referrals WHERE id = :id"));
    return row.bind(kReferral, id).first() ? PersonId{row.int64(0)} : PersonId{};
}

void ReferralStore::setAskedBy(UnitOfWork&, ReferralId id, PersonId staff)
{
    Statement(m_database,
              QStringLiteral("UPDATE referrals SET asked_by = :staff, revision = revision + 1 WHERE id = :id"))
        .bind(QStringLiteral(":staff"), staff)
        .bind(kReferral, id)
        .run();
}

std::vector<PersonId> ReferralStore::staff()
{
    std::vector<PersonId> people;
    Statement rows(m_database, QStringLiteral("SELECT f.asked_by FROM referrals f JOIN people p ON p.id = f.asked_by "
                                              "WHERE f.asked_by IS NOT NULL AND p.status = 'active' GROUP BY "
                                              "f.asked_by ORDER BY COUNT(*) DESC, f.asked_by"));
    rows.run();
    while (rows.next())
        people.push_back({rows.int64(0)});
    return people;
}

std::optional<OtherReferral> ReferralStore::inTheWay(PersonId friendId, CampaignId campaign, QDate day)
{
    Statement row(m_database,
                  QStringLiteral("SELECT f.id, f.campaign_id, k.name, f.referred_on FROM referrals f JOIN campaigns k "
                                 "ON k.id = f.campaign_id WHERE f.friend_id = :id AND f.campaign_id <> :campaign AND "
                                 "f.referred_on <= :day AND EXISTS (SELECT 1 FROM claims c WHERE c.referral_id = f.id) "
                                 "AND (f.stage IN ('received', 'contacted', 'qualified') OR (f.stage = 'converted' AND "
                                 "f.converted_on >= :day)) ORDER BY f.referred_on, f.id"));
    row.bind(kReferral, friendId).bind(QStringLiteral(":campaign"), campaign.value).bind(QStringLiteral(":day"), day);
    if (!row.first())
        return std::nullopt;
    return OtherReferral{{row.int64(0)}, {row.int64(1)}, row.text(2), row.date(3)};
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
