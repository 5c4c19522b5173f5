#include "core/storage/rewardlist.h"

#include "core/storage/bulkstatement.h"

namespace vouchwell {

std::vector<RewardLine> listRewards(Database& database, std::optional<RewardState> state)
{
    std::vector<RewardLine> lines;
    BulkStatement rows(
        database,
        "SELECT w.id, w.referral_id, w.recipient_id, w.rule_key, w.amount_minor, w.reversed_minor, w.earned_on, "
        "w.available_on, w.state, w.cause, w.is_milestone, w.is_top_up, w.instalment, w.instalments, w.role, w.form, "
        "w.unit, w.uncapped_minor, w.cost_minor, c.number, COALESCE(x.doc_no, ''), "
        "COALESCE(NULLIF(p.full_name, ''), trim(p.given_name || ' ' || p.family_name)), "
        "COALESCE(NULLIF(q.full_name, ''), trim(q.given_name || ' ' || q.family_name)), COALESCE(x.id, 0), "
        "w.redeemed_minor "
        "FROM rewards w JOIN people p ON p.id = w.recipient_id JOIN referrals f ON f.id = w.referral_id "
        "JOIN people q ON q.id = f.friend_id JOIN campaign_versions c ON c.id = w.campaign_version_id "
        "LEFT JOIN conversions v ON v.id = w.conversion_id LEFT JOIN transactions x ON x.id = v.transaction_id "
        "WHERE ? = '' OR w.state = ? ORDER BY w.earned_on, w.id");
    const QString wanted = state ? toStored(*state) : QString();
    rows.bind(1, wanted).bind(2, wanted);
    while (rows.next()) {
        RewardLine& line = lines.emplace_back();
        Reward& reward = line.reward;
        reward.id = {rows.int64(0)};
        reward.referralId = {rows.int64(1)};
        reward.recipientId = {rows.int64(2)};
        reward.ruleKey = rows.text(3);
        reward.amountMinor = rows.int64(4);
        reward.reversedMinor = rows.int64(5);
        reward.earnedOn = rows.date(6);
        reward.availableOn = rows.date(7);
        reward.state = rewardStateFrom(rows.text(8));
        reward.cause = rewardCauseFrom(rows.text(9));
        reward.isMilestone = rows.int64(10) != 0;
        reward.isTopUp = rows.int64(11) != 0;
        reward.instalment = int(rows.int64(12));
        reward.instalments = int(rows.int64(13));
        reward.saleId = {rows.int64(23)};
        reward.redeemedMinor = rows.int64(24);
        line.role = rows.text(14);
        line.form = rows.text(15);
        line.unit = rows.text(16);
        line.uncappedMinor = rows.int64(17);
        line.costMinor = rows.int64(18);
        line.version = int(rows.int64(19));
        line.document = rows.text(20);
        line.recipient = rows.text(21);
        line.friendName = rows.text(22);
    }
    return lines;
}

} // namespace vouchwell
