#include "core/storage/recordnames.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

/// A person's shown name.
QString nameSql(const char* alias)
{
    return QStringLiteral("COALESCE(NULLIF(%1.full_name, ''), NULLIF(TRIM(%1.given_name || ' ' || %1.family_name), "
                          "''), (SELECT MIN(k.raw) FROM contact_points k WHERE k.person_id = %1.id), '')")
        .arg(QLatin1String(alias));
}

// Each yields: person, referral, payout, name, name of the friend, document, amount, day.
constexpr const char* kReferralSql = "SELECT f.friend_id, f.id, NULL, {r}, {f}, '', 0, f.referred_on FROM referrals f "
                                     "JOIN people b ON b.id = f.friend_id LEFT JOIN people a ON a.id = f.referrer_id "
                                     "WHERE f.id = ";
constexpr const char* kRewardSql =
    "SELECT w.recipient_id, w.referral_id, NULL, {r}, {f}, '', w.amount_minor - w.reversed_minor, w.earned_on FROM "
    "rewards w JOIN people a ON a.id = w.recipient_id JOIN referrals f ON f.id = w.referral_id JOIN people b ON b.id "
    "= f.friend_id WHERE w.id = ";
constexpr const char* kPersonSql = "SELECT a.id, NULL, NULL, {r}, '', '', 0, NULL FROM people a WHERE a.id = :id";
constexpr const char* kPayoutSql = "SELECT NULL, NULL, p.id, '', '', '', p.total_minor, p.prepared_on FROM payouts p "
                                   "WHERE p.id = :id";
constexpr const char* kPayoutItemSql =
    "SELECT i.recipient_id, NULL, i.payout_id, {r}, '', '', i.amount_minor, i.paid_on "
    "FROM payout_items i JOIN people a ON a.id = i.recipient_id WHERE i.id = :id";
constexpr const char* kRedemptionSql =
    "SELECT d.person_id, NULL, NULL, {r}, '', d.document, d.amount_minor, d.redeemed_on FROM redemptions d JOIN people "
    "a ON a.id = d.person_id WHERE d.id = :id";
constexpr const char* kGiftCodeSql =
    "SELECT w.recipient_id, NULL, NULL, {r}, '', substr(c.code, -4), 0, c.expires_on FROM gift_codes c LEFT JOIN "
    "code_assignments g ON g.code_id = c.id LEFT JOIN rewards w ON w.id = g.reward_id LEFT JOIN people a ON a.id = "
    "w.recipient_id WHERE c.id = :id";
constexpr const char* kStockSql = "SELECT NULL, NULL, NULL, '', '', name, 0, NULL FROM gift_items WHERE id = :id";
constexpr const char* kTransactionSql =
    "SELECT x.person_id, (SELECT f.id FROM referrals f WHERE f.friend_id = x.person_id ORDER BY f.id LIMIT 1), NULL, "
    "{r}, '', x.doc_no, x.net_minor, x.occurred_on FROM transactions x LEFT JOIN people a ON a.id = x.person_id WHERE "
    "x.id = :id";
constexpr const char* kImportSql = "SELECT NULL, NULL, NULL, '', '', file_name, row_count, imported_on FROM "
                                   "import_batches WHERE id = :id";
constexpr const char* kChallengeSql = "SELECT NULL, NULL, NULL, '', '', name, 0, to_on FROM challenges WHERE id = :id";

} // namespace

RecordName RecordNames::of(const QString& entity, qint64 id)
{
    if (entity == u"referral")
        return read((QByteArray(kReferralSql) + ":id").constData(), id);
    if (entity == u"conversion")
        return read((QByteArray(kReferralSql) + "(SELECT referral_id FROM conversions WHERE id = :id)").constData(),
                    id);
    if (entity == u"reward")
        return read((QByteArray(kRewardSql) + ":id").constData(), id);
    if (entity == u"operation")
        return read(
            (QByteArray(kRewardSql) + "(SELECT MIN(reward_id) FROM postings WHERE operation_id = :id)").constData(),
            id);
    if (entity == u"person")
        return read(kPersonSql, id);
    if (entity == u"payout")
        return read(kPayoutSql, id);
    if (entity == u"payout item")
        return read(kPayoutItemSql, id);
    if (entity == u"redemption")
        return read(kRedemptionSql, id);
    if (entity == u"gift code")
        return read(kGiftCodeSql, id);
    if (entity == u"stock")
        return read(kStockSql, id);
    if (entity == u"transaction")
        return read(kTransactionSql, id);
    if (entity == u"challenge")
        return read(kChallengeSql, id);
    if (entity == u"import")
        return read(kImportSql, id);
    return {};
}

RecordName RecordNames::read(const char* sql, qint64 id)
{
    QString text = QString::fromLatin1(sql);
    text.replace(QLatin1String("{r}"), nameSql("a")).replace(QLatin1String("{f}"), nameSql("b"));
    Statement row(m_database, text);
    if (!row.bind(QStringLiteral(":id"), id).first())
        return {};
    return {{row.int64(0)}, {row.int64(1)}, {row.int64(2)}, row.text(3),
            row.text(4),    row.text(5),    row.int64(6),   row.date(7)};
}

} // namespace vouchwell
