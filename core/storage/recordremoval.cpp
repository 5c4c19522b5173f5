#include "core/storage/recordremoval.h"

namespace vouchwell {

QString RecordRemoval::isUsed(const QString& table)
{
    if (table == u"people") {
        return QStringLiteral(
            "EXISTS (SELECT 1 FROM claims c WHERE c.referrer_id = people.id) OR "
            "EXISTS (SELECT 1 FROM referrals f JOIN claims c ON c.referral_id = f.id WHERE f.friend_id = people.id) OR "
            "EXISTS (SELECT 1 FROM referrals f JOIN claims c ON c.referral_id = f.id WHERE f.asked_by = people.id) OR "
            "EXISTS (SELECT 1 FROM transactions x WHERE x.person_id = people.id) OR "
            "EXISTS (SELECT 1 FROM open_mentions m WHERE m.friend_id = people.id) OR "
            "EXISTS (SELECT 1 FROM awards a WHERE a.person_id = people.id AND a.is_void = 0) OR "
            "EXISTS (SELECT 1 FROM people a WHERE a.merged_into = people.id AND a.id <> people.id "
            "AND NOT EXISTS (SELECT 1 FROM import_batches b WHERE b.id = a.batch_id AND b.state = 'undone'))");
    }
    if (table == u"transactions") {
        return QStringLiteral("EXISTS (SELECT 1 FROM transactions r WHERE r.origin_id = transactions.id) OR "
                              "EXISTS (SELECT 1 FROM exchanges e WHERE e.return_id = transactions.id OR e.sale_id = "
                              "transactions.id)");
    }
    if (table == u"referrals")
        return QStringLiteral("EXISTS (SELECT 1 FROM claims c WHERE c.referral_id = referrals.id)");
    if (table == u"segments")
        return QStringLiteral("EXISTS (SELECT 1 FROM seasons s WHERE s.segment_id = segments.id) OR "
                              "EXISTS (SELECT 1 FROM challenges c WHERE c.segment_id = segments.id)");
    if (table == u"gift_codes")
        return QStringLiteral("EXISTS (SELECT 1 FROM code_assignments a WHERE a.code_id = gift_codes.id)");
    return QStringLiteral("FALSE");
}

QString RecordRemoval::isInLedger(const QString& table)
{
    if (table == u"people") {
        return QStringLiteral("EXISTS (SELECT 1 FROM rewards w WHERE w.recipient_id = people.id) OR "
                              "EXISTS (SELECT 1 FROM postings p WHERE p.person_id = people.id) OR "
                              "EXISTS (SELECT 1 FROM payout_items i WHERE i.recipient_id = people.id) OR "
                              "EXISTS (SELECT 1 FROM redemptions d WHERE d.person_id = people.id) OR "
                              "EXISTS (SELECT 1 FROM referrals f WHERE f.friend_id = people.id) OR "
                              "EXISTS (SELECT 1 FROM referrals f WHERE f.asked_by = people.id) OR "
                              "EXISTS (SELECT 1 FROM people a WHERE a.merged_into = people.id) OR "
                              "EXISTS (SELECT 1 FROM awards a WHERE a.person_id = people.id) OR "
                              "EXISTS (SELECT 1 FROM merge_ops o WHERE o.survivor_id = people.id) OR "
                              "EXISTS (SELECT 1 FROM merge_ops o WHERE o.absorbed_id = people.id)");
    }
    if (table == u"transactions") {
        return QStringLiteral("EXISTS (SELECT 1 FROM conversions v WHERE v.transaction_id = transactions.id) OR "
                              "EXISTS (SELECT 1 FROM transactions d WHERE d.duplicate_of = transactions.id)");
    }
    if (table == u"referrals")
        return QStringLiteral("EXISTS (SELECT 1 FROM conversions v WHERE v.referral_id = referrals.id) OR "
                              "EXISTS (SELECT 1 FROM awards a WHERE a.referral_id = referrals.id)");
    if (table == u"challenges")
        return QStringLiteral("EXISTS (SELECT 1 FROM challenge_draws d WHERE d.challenge_id = challenges.id)");
    if (table == u"awards")
        return QStringLiteral("EXISTS (SELECT 1 FROM rewards w WHERE w.award_id = awards.id)");
    if (table == u"adjustments")
        return QStringLiteral("EXISTS (SELECT 1 FROM rewards w WHERE w.adjustment_id = adjustments.id)");
    return QStringLiteral("FALSE");
}

QString RecordRemoval::asGone(const QString& table)
{
    if (table == u"people")
        return QStringLiteral("status = 'merged', merged_into = id, revision = revision + 1");
    if (table == u"transactions")
        return QStringLiteral(
            "person_id = NULL, doc_key = NULL, origin_doc_key = NULL, origin_id = NULL, duplicate_of = id");
    if (table == u"referrals")
        return QStringLiteral("shop_stage = 'received', shop_note = '', asked_by = NULL, revision = revision + 1");
    if (table == u"adjustments" || table == u"awards")
        return QStringLiteral("is_void = 1");
    if (table == u"challenges")
        return QStringLiteral("state = 'cancelled', revision = revision + 1");
    return {};
}

} // namespace vouchwell
