#include "core/storage/mergestore.h"

#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vouchwell {

namespace {

/// The ids that a query yields, as a list for the record of the merge.
QJsonArray idsOf(Database& database, const QString& sql, PersonId person)
{
    QJsonArray ids;
    Statement rows(database, sql);
    rows.bind(QStringLiteral(":from"), person).run();
    while (rows.next())
        ids.append(rows.text(0));
    return ids;
}

} // namespace

void MergeStore::run(const char* sql, PersonId survivor, PersonId absorbed)
{
    const QString text = QString::fromLatin1(sql);
    Statement statement(m_work.database(), text);
    if (text.contains(QLatin1String(":to")))
        statement.bind(QStringLiteral(":to"), survivor);
    if (text.contains(QLatin1String(":from")))
        statement.bind(QStringLiteral(":from"), absorbed);
    statement.run();
}

void MergeStore::merge(PersonId survivor, PersonId absorbed)
{
    Database& database = m_work.database();
    QJsonObject moved{
        {QStringLiteral("transactions"),
         idsOf(database, QStringLiteral("SELECT id FROM transactions WHERE person_id = :from ORDER BY id"), absorbed)},
        {QStringLiteral("claims_as_referrer"),
         idsOf(database, QStringLiteral("SELECT id FROM claims WHERE referrer_id = :from ORDER BY id"), absorbed)},
        {QStringLiteral("referrals_as_friend"),
         idsOf(database, QStringLiteral("SELECT id FROM referrals WHERE friend_id = :from ORDER BY id"), absorbed)},
        {QStringLiteral("contacts"),
         idsOf(database,
               QStringLiteral("SELECT normalised FROM contact_points WHERE person_id = :from ORDER BY normalised"),
               absorbed)},
        {QStringLiteral("codes"),
         idsOf(database,
               QStringLiteral("SELECT code_key FROM customer_codes WHERE person_id = :from ORDER BY code_key"),
               absorbed)}};

    if (m_changes) {
        m_changes->nextStep();
        m_changes->beginAddingTo(survivor);
    }
    // Both sides are looked at again: as friends, and as referrers of others.
    for (const PersonId side : {survivor, absorbed}) {
        run("INSERT INTO touched_friends (person_id) VALUES (:to) ON CONFLICT DO NOTHING", side, {});
        run("INSERT INTO touched_friends (person_id) SELECT f.friend_id FROM claims c JOIN referrals f ON f.id = "
            "c.referral_id "
            "WHERE c.referrer_id = :to ON CONFLICT DO NOTHING",
            side, {});
    }
    run("INSERT INTO contact_points (person_id, type, normalised, raw, valid_from, valid_to) "
        "SELECT :to, type, normalised, raw, valid_from, valid_to FROM contact_points WHERE person_id = :from "
        "ON CONFLICT DO NOTHING",
        survivor, absorbed);
    run("INSERT INTO customer_codes (person_id, code_key, code, source_system) "
        "SELECT :to, code_key, code, source_system FROM customer_codes WHERE person_id = :from ON CONFLICT DO NOTHING",
        survivor, absorbed);
    run("INSERT INTO person_tags (person_id, tag) SELECT :to, tag FROM person_tags WHERE person_id = :from "
        "ON CONFLICT DO NOTHING",
        survivor, absorbed);
    run("INSERT INTO person_names (person_id, name_key) SELECT :to, name_key FROM "
        "(SELECT name_key FROM people WHERE id = :from UNION SELECT name_key FROM person_names WHERE person_id = "
        ":from) "
        "WHERE name_key <> '' AND name_key <> (SELECT name_key FROM people WHERE id = :to) ON CONFLICT DO NOTHING",
        survivor, absorbed);
    run("INSERT INTO kept_apart (person_id, other_id) SELECT :to, other_id FROM kept_apart WHERE person_id = :from "
        "AND other_id <> :to ON CONFLICT DO NOTHING",
        survivor, absorbed);
    run("INSERT INTO open_mentions (friend_id, referred_by, claimed_on, source_order, batch_id, rewards_from, "
        "campaign_id) SELECT :to, referred_by, claimed_on, source_order, batch_id, rewards_from, campaign_id FROM "
        "open_mentions "
        "WHERE friend_id = :from "
        "ON CONFLICT DO NOTHING",
        survivor, absorbed);
    run("INSERT INTO extra_fields (person_id, name, value) SELECT :to, name, value FROM extra_fields WHERE person_id = "
        ":from "
        "ON CONFLICT DO NOTHING",
        survivor, absorbed);
    run("INSERT INTO bank_accounts (person_id, iban, holder) SELECT :to, iban, holder FROM bank_accounts WHERE "
        "person_id = :from ON CONFLICT DO NOTHING",
        survivor, absorbed);
    if (m_changes)
        m_changes->endAddingTo(survivor);
    fillFields(survivor, absorbed);
    run("DELETE FROM contact_points WHERE person_id = :from", survivor, absorbed);
    run("DELETE FROM customer_codes WHERE person_id = :from", survivor, absorbed);
    run("DELETE FROM open_mentions WHERE friend_id = :from", survivor, absorbed);
    run("DELETE FROM bank_accounts WHERE person_id = :from", survivor, absorbed);
    run("UPDATE transactions SET person_id = :to WHERE person_id = :from", survivor, absorbed);
    const QJsonArray repeated = dropRepeatedSales(survivor);
    moveReferralOf(survivor, absorbed);
    moveClaimsBy(survivor, absorbed);
    moveAsked(survivor, absorbed);
    moved.insert(QStringLiteral("repeated_sales"), repeated);
    run("UPDATE people SET status = 'merged', merged_into = :to, revision = revision + 1 WHERE id = :from", survivor,
        absorbed);

    if (m_changes)
        m_changes->endStep();

    Statement(database,
              QStringLiteral("INSERT INTO merge_ops (survivor_id, absorbed_id, moved, recorded_at, recorded_by) "
                             "VALUES (:to, :from, :moved, :at, :by)"))
        .bind(QStringLiteral(":to"), survivor)
        .bind(QStringLiteral(":from"), absorbed)
        .bind(QStringLiteral(":moved"),
              QVariant(QString::fromUtf8(QJsonDocument(moved).toJson(QJsonDocument::Compact))))
        .bind(QStringLiteral(":at"), QVariant(m_work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(m_work.by()))
        .run();
}

/// Rows without a document number are recognised by person, date, kind and amount, and counted within a file. Of two
/// records that are one person only as many equal sales remain as one file had at the most.
QJsonArray MergeStore::dropRepeatedSales(PersonId person)
{
    Database& database = m_work.database();
    Statement equal(
        database,
        QStringLiteral(
            "SELECT t.id, t.occurred_on || t.kind || t.net_minor AS identity, "
            "(SELECT COALESCE(MAX(n), 0) FROM (SELECT COUNT(*) AS n FROM import_rows r JOIN import_batches b ON "
            "b.id = r.batch_id AND b.kind = 'sales' AND b.state = 'committed' JOIN transactions o ON o.id = "
            "r.record_id WHERE "
            "o.person_id = t.person_id AND o.occurred_on = t.occurred_on AND o.kind = t.kind AND "
            "o.net_minor = t.net_minor AND o.doc_key IS NULL GROUP BY r.batch_id)) AS most FROM transactions t "
            "WHERE t.person_id = :person AND t.doc_key IS NULL AND EXISTS (SELECT 1 FROM transactions o WHERE "
            "o.person_id = t.person_id AND o.occurred_on = t.occurred_on AND o.kind = t.kind AND "
            "o.net_minor = t.net_minor AND o.doc_key IS NULL AND o.id <> t.id) ORDER BY identity, NOT EXISTS "
            "(SELECT 1 FROM conversions c WHERE c.transaction_id = t.id AND c.state <> 'reversed'), t.id"));
    equal.bind(QStringLiteral(":person"), person).run();
    QString identity;
    qint64 seen = 0;
    qint64 kept = 0;
    std::vector<std::pair<qint64, qint64>> repeated;
    while (equal.next()) {
        if (equal.text(1) != identity) {
            identity = equal.text(1);
            seen = 0;
            kept = equal.int64(0);
        }
        const qint64 most = equal.int64(2);
        if (most > 0 && seen++ >= most)
            repeated.emplace_back(equal.int64(0), kept);
    }
    QJsonArray ids;
    for (const auto& [id, of] : repeated) {
        Statement(database,
                  QStringLiteral("UPDATE transactions SET person_id = NULL, duplicate_of = :of WHERE id = :id"))
            .bind(QStringLiteral(":of"), of)
            .bind(QStringLiteral(":id"), id)
            .run();
        ids.append(QString::number(id));
    }
    return ids;
}

void MergeStore::fillFields(PersonId survivor, PersonId absorbed)
{
    // The survivor's own values stand; a name is taken over whole or not at all.
    run("UPDATE people SET given_name = a.given_name, family_name = a.family_name, full_name = a.full_name, "
        "name_key = a.name_key FROM (SELECT given_name, family_name, full_name, name_key FROM people WHERE id = :from) "
        "AS a "
        "WHERE people.id = :to AND people.name_key = ''",
        survivor, absorbed);
    run("UPDATE people SET customer_since = COALESCE(people.customer_since, a.customer_since), "
        "company = COALESCE(NULLIF(people.company, ''), a.company), street = COALESCE(NULLIF(people.street, ''), "
        "a.street), "
        "postal_code = COALESCE(NULLIF(people.postal_code, ''), a.postal_code), "
        "city = COALESCE(NULLIF(people.city, ''), a.city), notes = COALESCE(NULLIF(people.notes, ''), a.notes), "
        "is_off_boards = MAX(people.is_off_boards, a.is_off_boards), "
        "revision = people.revision + 1 FROM (SELECT customer_since, company, street, postal_code, city, "
        "notes, is_off_boards FROM people WHERE id = :from) AS a WHERE people.id = :to",
        survivor, absorbed);
}

void MergeStore::moveReferralOf(PersonId survivor, PersonId absorbed)
{
    // Where the survivor was never referred, the referral simply becomes theirs.
    run("UPDATE referrals SET friend_id = :to WHERE friend_id = :from AND NOT EXISTS "
        "(SELECT 1 FROM referrals o WHERE o.friend_id = :to AND o.campaign_id = referrals.campaign_id)",
        survivor, absorbed);
    // Else its claims join the survivor's referral: the earlier date of a pair is kept, and the earlier day from which
    // it earns, or none where one of the two has none. What the shop decided about one of them stays.
    run("UPDATE claims SET claimed_on = e.claimed_on, source_order = e.source_order FROM "
        "(SELECT o.id AS into_id, c.referrer_id, c.claimed_on, c.source_order FROM claims c JOIN referrals f ON "
        "f.id = c.referral_id JOIN referrals o ON o.campaign_id = f.campaign_id AND o.friend_id = :to WHERE "
        "f.friend_id = :from) "
        "AS e WHERE claims.referral_id = e.into_id AND claims.referrer_id = e.referrer_id AND e.claimed_on < "
        "claims.claimed_on",
        survivor, absorbed);
    run("UPDATE claims SET rewards_from = e.rewards_from FROM "
        "(SELECT o.id AS into_id, c.referrer_id, c.rewards_from FROM claims c JOIN referrals f ON f.id = c.referral_id "
        "JOIN referrals o ON o.campaign_id = f.campaign_id AND o.friend_id = :to WHERE f.friend_id = :from) AS e "
        "WHERE claims.referral_id = e.into_id AND claims.referrer_id = e.referrer_id AND claims.rewards_from IS NOT "
        "NULL AND (e.rewards_from IS NULL OR e.rewards_from < claims.rewards_from)",
        survivor, absorbed);
    run("UPDATE claims SET decision = e.decision, decided_weight_bp = e.decided_weight_bp, decided_on = e.decided_on, "
        "decided_by = e.decided_by, decision_reason = e.decision_reason FROM "
        "(SELECT o.id AS into_id, c.* FROM claims c JOIN referrals f ON f.id = c.referral_id "
        "JOIN referrals o ON o.campaign_id = f.campaign_id AND o.friend_id = :to WHERE f.friend_id = :from) AS e "
        "WHERE claims.referral_id = e.into_id AND claims.referrer_id = e.referrer_id AND claims.decision = '' AND "
        "e.decision <> ''",
        survivor, absorbed);
    run("DELETE FROM claims WHERE referral_id IN (SELECT id FROM referrals WHERE friend_id = :from) AND EXISTS "
        "(SELECT 1 FROM claims k JOIN referrals o ON o.id = k.referral_id JOIN referrals f ON f.campaign_id = "
        "o.campaign_id WHERE f.id = claims.referral_id AND o.friend_id = :to AND k.referrer_id = claims.referrer_id)",
        survivor, absorbed);
    run("UPDATE claims SET referral_id = (SELECT o.id FROM referrals o JOIN referrals f ON f.campaign_id = "
        "o.campaign_id "
        "WHERE f.id = claims.referral_id AND o.friend_id = :to) "
        "WHERE referral_id IN (SELECT id FROM referrals WHERE friend_id = :from)",
        survivor, absorbed);
}

void MergeStore::moveAsked(PersonId survivor, PersonId absorbed)
{
    run("INSERT INTO touched_friends (person_id) SELECT friend_id FROM referrals WHERE asked_by = :from "
        "ON CONFLICT DO NOTHING",
        survivor, absorbed);
    run("UPDATE referrals SET asked_by = :to WHERE asked_by = :from", survivor, absorbed);
    // What is left of a referral whose claims have joined the survivor's.
    run("UPDATE referrals SET asked_by = e.asked_by FROM (SELECT campaign_id, asked_by FROM referrals WHERE "
        "friend_id = :from AND asked_by IS NOT NULL) AS e WHERE referrals.friend_id = :to AND referrals.asked_by IS "
        "NULL AND referrals.campaign_id = e.campaign_id",
        survivor, absorbed);
}

void MergeStore::moveClaimsBy(PersonId survivor, PersonId absorbed)
{
    run("UPDATE claims SET claimed_on = e.claimed_on, source_order = e.source_order FROM "
        "(SELECT referral_id, claimed_on, source_order FROM claims WHERE referrer_id = :from) AS e "
        "WHERE claims.referral_id = e.referral_id AND claims.referrer_id = :to AND e.claimed_on < claims.claimed_on",
        survivor, absorbed);
    run("UPDATE claims SET rewards_from = e.rewards_from FROM "
        "(SELECT referral_id, rewards_from FROM claims WHERE referrer_id = :from) AS e "
        "WHERE claims.referral_id = e.referral_id AND claims.referrer_id = :to AND claims.rewards_from IS NOT NULL "
        "AND (e.rewards_from IS NULL OR e.rewards_from < claims.rewards_from)",
        survivor, absorbed);
    run("UPDATE claims SET decision = e.decision, decided_weight_bp = e.decided_weight_bp, decided_on = e.decided_on, "
        "decided_by = e.decided_by, decision_reason = e.decision_reason FROM "
        "(SELECT * FROM claims WHERE referrer_id = :from) AS e WHERE claims.referral_id = e.referral_id AND "
        "claims.referrer_id = :to AND claims.decision = '' AND e.decision <> ''",
        survivor, absorbed);
    run("DELETE FROM claims WHERE referrer_id = :from AND EXISTS "
        "(SELECT 1 FROM claims k WHERE k.referral_id = claims.referral_id AND k.referrer_id = :to)",
        survivor, absorbed);
    run("UPDATE claims SET referrer_id = :to WHERE referrer_id = :from", survivor, absorbed);
}

MergeStore::Holdings MergeStore::holdingsOf(Database& database, PersonId person)
{
    Statement row(database,
                  QStringLiteral("SELECT (SELECT COUNT(*) FROM transactions WHERE person_id = :id AND kind = 'sale'), "
                                 "(SELECT COUNT(*) FROM claims WHERE referrer_id = :id), "
                                 "(SELECT COUNT(*) FROM contact_points WHERE person_id = :id) + "
                                 "(SELECT COUNT(*) FROM customer_codes WHERE person_id = :id)"));
    row.bind(QStringLiteral(":id"), person).first();
    return {row.int64(0), row.int64(1), row.int64(2)};
}

} // namespace vouchwell
