#include "core/storage/detailreader.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kDetailId = QStringLiteral(":id");

/// The shown name of a person in SQL: full name, else given and family name, else an e-mail or phone.
QString nameSql(const QString& alias)
{
    return QStringLiteral(
               "COALESCE(NULLIF(%1.full_name, ''), NULLIF(TRIM(%1.given_name || ' ' || %1.family_name), ''), "
               "(SELECT MIN(n.raw) FROM contact_points n WHERE n.person_id = %1.id), '')")
        .arg(alias);
}

RewardDetail rewardFrom(const Statement& row)
{
    RewardDetail detail;
    detail.reward = {{row.int64(0)},
                     {row.int64(1)},
                     {row.int64(2)},
                     row.text(3),
                     {},
                     row.int64(4),
                     row.date(5),
                     row.date(6),
                     rewardStateFrom(row.text(7)),
                     row.date(9),
                     row.date(10),
                     row.int64(11),
                     row.int64(12),
                     row.int64(13),
                     row.text(14)};
    detail.recipientName = row.text(8);
    detail.unit = row.text(15);
    detail.reward.redeemedMinor = row.int64(16);
    return detail;
}

QString rewardSql()
{
    return QLatin1String("SELECT w.id, w.referral_id, w.recipient_id, w.rule_key, w.amount_minor, w.earned_on, "
                         "w.available_on, w.state, ") +
           nameSql(QStringLiteral("p")) +
           QLatin1String(", w.reversed_on, w.approved_on, w.reversed_minor, w.carried_minor, "
                         "w.written_off_minor, w.state_reason, w.unit, w.redeemed_minor FROM rewards w JOIN people p "
                         "ON p.id = w.recipient_id ");
}

} // namespace

std::optional<ReferralDetail> DetailReader::referral(ReferralId id)
{
    Statement row(m_database, QLatin1String("SELECT f.friend_id, ") + nameSql(QStringLiteral("p")) +
                                  QLatin1String(", f.shop_stage, f.shop_note FROM referrals f "
                                                "JOIN people p ON p.id = f.friend_id WHERE f.id = :id"));
    if (!row.bind(kDetailId, id).first())
        return std::nullopt;
    ReferralDetail detail;
    detail.id = id;
    detail.friendId = {row.int64(0)};
    detail.friendName = row.text(1);
    detail.shopStage = stageFrom(row.text(2));
    detail.shopNote = row.text(3);

    Statement claims(m_database,
                     QLatin1String("SELECT c.id, c.referrer_id, c.claimed_on, c.channel, c.status, c.reason, "
                                   "c.rewards_from, ") +
                         nameSql(QStringLiteral("p")) +
                         QLatin1String(" FROM claims c JOIN people p ON p.id = c.referrer_id "
                                       "WHERE c.referral_id = :id ORDER BY c.claimed_on, c.source_order, c.id"));
    claims.bind(kDetailId, id).run();
    while (claims.next()) {
        ClaimDetail& claim = detail.claims.emplace_back();
        claim.claim.id = {claims.int64(0)};
        claim.claim.referralId = id;
        claim.claim.referrerId = {claims.int64(1)};
        claim.claim.claimedOn = claims.date(2);
        claim.claim.channel = claims.text(3);
        claim.claim.status = claimStatusFrom(claims.text(4));
        claim.claim.reason = reasonFrom(claims.text(5));
        claim.claim.rewardsFrom = claims.date(6);
        claim.referrerName = claims.text(7);
    }
    Statement events(m_database,
                     QStringLiteral("SELECT from_stage, to_stage, occurred_on, recorded_at, recorded_by, reason "
                                    "FROM referral_events WHERE referral_id = :id ORDER BY id"));
    events.bind(kDetailId, id).run();
    while (events.next()) {
        detail.events.push_back({stageFrom(events.text(0)), stageFrom(events.text(1)), events.date(2), events.text(3),
                                 events.text(4), reasonFrom(events.text(5))});
    }
    Statement rewards(m_database, rewardSql() + QLatin1String("WHERE w.referral_id = :id ORDER BY w.id"));
    rewards.bind(kDetailId, id).run();
    while (rewards.next())
        detail.rewards.push_back(rewardFrom(rewards));
    return detail;
}

std::vector<SaleDetail> DetailReader::salesOf(PersonId person)
{
    std::vector<SaleDetail> sales;
    Statement rows(m_database, QStringLiteral("SELECT id, doc_no, kind, occurred_on, net_minor FROM transactions "
                                              "WHERE person_id = :id ORDER BY occurred_on DESC, id DESC"));
    rows.bind(kDetailId, person).run();
    while (rows.next())
        sales.push_back({{rows.int64(0)}, rows.text(1), rows.text(2) == u"return", rows.date(3), rows.int64(4)});
    return sales;
}

std::vector<RewardDetail> DetailReader::rewardsOf(PersonId person)
{
    std::vector<RewardDetail> rewards;
    Statement rows(m_database,
                   rewardSql() + QLatin1String("WHERE w.recipient_id = :id ORDER BY w.earned_on DESC, w.id DESC"));
    rows.bind(kDetailId, person).run();
    while (rows.next())
        rewards.push_back(rewardFrom(rows));
    return rewards;
}

} // namespace vouchwell
