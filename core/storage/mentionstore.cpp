#include "core/storage/mentionstore.h"

#include "core/storage/statement.h"

namespace vouchwell {

void MentionStore::add(const OpenMention& mention)
{
    Statement(m_work.database(),
              QStringLiteral("INSERT INTO open_mentions (friend_id, referred_by, claimed_on, source_order, batch_id, "
                             "rewards_from, campaign_id) VALUES (:friend, :by, :on, :row, :batch, :from, :campaign) ON "
                             "CONFLICT (friend_id, referred_by) DO UPDATE "
                             "SET claimed_on = excluded.claimed_on, source_order = excluded.source_order, "
                             "batch_id = excluded.batch_id, campaign_id = excluded.campaign_id WHERE "
                             "excluded.claimed_on < open_mentions.claimed_on"))
        .bind(QStringLiteral(":friend"), mention.referredFriend)
        .bind(QStringLiteral(":by"), QVariant(mention.referredBy))
        .bind(QStringLiteral(":on"), mention.claimedOn)
        .bind(QStringLiteral(":row"), mention.sourceOrder)
        .bind(QStringLiteral(":batch"), mention.batch)
        .bind(QStringLiteral(":from"), mention.rewardsFrom)
        .bind(QStringLiteral(":campaign"), mention.campaign)
        .run();
    if (mention.rewardsFrom.isValid())
        return;
    Statement(m_work.database(), QStringLiteral("UPDATE open_mentions SET rewards_from = NULL WHERE friend_id = "
                                                ":friend AND referred_by = :by AND rewards_from IS NOT NULL"))
        .bind(QStringLiteral(":friend"), mention.referredFriend)
        .bind(QStringLiteral(":by"), QVariant(mention.referredBy))
        .run();
}

std::vector<OpenMention> MentionStore::all() const
{
    std::vector<OpenMention> mentions;
    Statement rows(m_work.database(),
                   QStringLiteral("SELECT friend_id, referred_by, claimed_on, source_order, batch_id, rewards_from, "
                                  "campaign_id FROM open_mentions ORDER BY batch_id, source_order, friend_id"));
    rows.run();
    while (rows.next())
        mentions.push_back({{rows.int64(0)},
                            rows.text(1),
                            rows.date(2),
                            rows.int64(3),
                            {rows.int64(4)},
                            rows.date(5),
                            {rows.int64(6)}});
    return mentions;
}

void MentionStore::remove(const OpenMention& mention)
{
    Statement(m_work.database(),
              QStringLiteral("DELETE FROM open_mentions WHERE friend_id = :friend AND referred_by = :by"))
        .bind(QStringLiteral(":friend"), mention.referredFriend)
        .bind(QStringLiteral(":by"), QVariant(mention.referredBy))
        .run();
}

} // namespace vouchwell
