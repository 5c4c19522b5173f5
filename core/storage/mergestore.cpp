#include "core/storage/mergestore.h"

#include "core/storage/statement.h"

#include <QJsonArray>
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
    const QJsonObject moved{
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
    run("INSERT INTO extra_fields (person_id, name, value) SELECT :to, name, value FROM extra_fields WHERE person_id = "
        ":from "
        "ON CONFLICT DO NOTHING",
        survivor, absorbed);
    fillFields(survivor, absorbed);
    run("DELETE FROM contact_points WHERE person_id = :from", survivor, absorbed);
    run("DELETE FROM customer_codes WHERE person_id = :from", survivor, absorbed);
    run("UPDATE transactions SET person_id = :to WHERE person_id = :from", survivor, absorbed);
    moveReferralOf(survivor, absorbed);
    moveClaimsBy(survivor, absorbed);
    run("UPDATE people SET status = 'merged', merged_into = :to, revision = revision + 1 WHERE id = :from", survivor,
        absorbed);

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

void MergeStore::fillFields(PersonId survivor, PersonId absorbed)
{
    // Only what is empty; a name is taken whole or not at all.
    run("UPDATE people SET "
        "given_name = CASE WHEN a.takes_name THEN a.given_name ELSE people.given_name END, "
        "family_name = CASE WHEN a.takes_name THEN a.family_name ELSE people.family_name END, "
        "full_name = CASE WHEN a.takes_name THEN a.full_name ELSE people.full_name END, "
        "name_key = CASE WHEN a.takes_name THEN a.name_key ELSE people.name_key END, "
        "customer_since = COALESCE(people.customer_since, a.customer_since), "
        "company = CASE people.company WHEN '' THEN a.company ELSE people.company END, "
        "street = CASE people.street WHEN '' THEN a.street ELSE people.street END, "
        "postal_code = CASE people.postal_code WHEN '' THEN a.postal_code ELSE people.postal_code END, "
        "city = CASE people.city WHEN '' THEN a.city ELSE people.city END, "
        "notes = CASE people.notes WHEN '' THEN a.notes ELSE people.notes END "
        "FROM (SELECT o.given_name, o.family_name, o.full_name, o.name_key, o.customer_since, o.company, o.street, "
        "o.postal_code, o.city, o.notes, s.given_name || s.family_name || s.full_name = '' AS takes_name "
        "FROM people o JOIN people s ON s.id = :to WHERE o.id = :from) AS a WHERE people.id = :to",
        survivor, absorbed);
}

void MergeStore::moveReferralOf(PersonId survivor, PersonId absorbed)
{
    // Where the survivor was never referred, the referral simply becomes theirs.
    run("UPDATE referrals SET friend_id = :to WHERE friend_id = :from AND NOT EXISTS "
        "(SELECT 1 FROM referrals o WHERE o.friend_id = :to AND o.campaign_id = referrals.campaign_id)",
        survivor, absorbed);
    // Else its claims join the survivor's referral: the earlier date of a pair is kept.
    run("UPDATE claims SET claimed_on = e.claimed_on, source_order = e.source_order FROM "
        "(SELECT o.id AS into_id, c.referrer_id, c.claimed_on, c.source_order FROM claims c JOIN referrals f ON "
        "f.id = c.referral_id JOIN referrals o ON o.campaign_id = f.campaign_id AND o.friend_id = :to WHERE "
        "f.friend_id = :from) "
        "AS e WHERE claims.referral_id = e.into_id AND claims.referrer_id = e.referrer_id AND e.claimed_on < "
        "claims.claimed_on",
        survivor, absorbed);
    run("DELETE FROM claims WHERE referral_id IN (SELECT id FROM referrals WHERE friend_id = :from) AND EXISTS "
        "(SELECT 1 FROM claims k JOIN referrals o ON o.id = k.referral_id WHERE o.friend_id = :to "
        "AND k.referrer_id = claims.referrer_id)",
        survivor, absorbed);
    run("UPDATE claims SET referral_id = (SELECT o.id FROM referrals o JOIN referrals f ON f.campaign_id = "
        "o.campaign_id "
        "WHERE f.id = claims.referral_id AND o.friend_id = :to) "
        "WHERE referral_id IN (SELECT id FROM referrals WHERE friend_id = :from)",
        survivor, absorbed);
}

void MergeStore::moveClaimsBy(PersonId survivor, PersonId absorbed)
{
    run("UPDATE claims SET claimed_on = e.claimed_on, source_order = e.source_order FROM "
        "(SELECT referral_id, claimed_on, source_order FROM claims WHERE referrer_id = :from) AS e "
        "WHERE claims.referral_id = e.referral_id AND claims.referrer_id = :to AND e.claimed_on < claims.claimed_on",
        survivor, absorbed);
    run("DELETE FROM claims WHERE referrer_id = :from AND EXISTS "
        "(SELECT 1 FROM claims k WHERE k.referral_id = claims.referral_id AND k.referrer_id = :to)",
        survivor, absorbed);
    run("UPDATE claims SET referrer_id = :to WHERE referrer_id = :from", survivor, absorbed);
}

} // namespace vouchwell
