#include "core/storage/migrator.h"

namespace vouchwell {

namespace {

// Lists of allowed words are written as OR: for IN, SQLite builds a temporary table at every single insert.

QStringList peopleTables(const Dialect& d)
{
    return {
        d.clusteredTable(
            QStringLiteral("CREATE TABLE settings (key {text} NOT NULL PRIMARY KEY, value {text} NOT NULL)")),
        d.table(QStringLiteral(
            "CREATE TABLE people (id {id}, kind {text} NOT NULL DEFAULT 'person' "
            "CHECK (kind = 'person' OR kind = 'organisation' OR kind = 'source'), "
            "given_name {text} NOT NULL, family_name {text} NOT NULL, full_name {text} NOT NULL, name_key {text} NOT "
            "NULL, "
            "status {text} NOT NULL CHECK (status = 'active' OR status = 'archived' OR status = 'blocked' OR "
            "status = 'anonymised' OR status = 'merged'), "
            "merged_into {ref} REFERENCES people (id), customer_since {text}, company {text} NOT NULL, "
            "street {text} NOT NULL, postal_code {text} NOT NULL, city {text} NOT NULL, language {text} NOT NULL "
            "DEFAULT '', "
            "do_not_contact {flag} NOT NULL DEFAULT 0, notes {text} NOT NULL, batch_id {ref} REFERENCES import_batches "
            "(id), "
            "created_at {text} NOT NULL, revision {int} NOT NULL DEFAULT 1, "
            "CHECK ((status = 'merged') = (merged_into IS NOT NULL)))")),
        QStringLiteral("CREATE INDEX people_name ON people (name_key)"),
        d.clusteredTable(QStringLiteral("CREATE TABLE person_names (person_id {ref} NOT NULL REFERENCES people (id), "
                                        "name_key {text} NOT NULL, PRIMARY KEY (person_id, name_key))")),
        d.clusteredTable(QStringLiteral(
            "CREATE TABLE contact_points (person_id {ref} NOT NULL REFERENCES people (id), "
            "type {text} NOT NULL CHECK (type IN ('email', 'phone')), normalised {text} NOT NULL, raw {text} NOT NULL, "
            "valid_from {text}, valid_to {text}, PRIMARY KEY (person_id, type, normalised))")),
        QStringLiteral("CREATE INDEX contact_points_normalised ON contact_points (normalised)"),
        d.clusteredTable(QStringLiteral(
            "CREATE TABLE customer_codes (person_id {ref} NOT NULL REFERENCES people (id), code_key {text} NOT NULL, "
            "code {text} NOT NULL, source_system {text} NOT NULL DEFAULT '', PRIMARY KEY (person_id, code_key))")),
        QStringLiteral("CREATE INDEX customer_codes_key ON customer_codes (code_key)"),
        d.clusteredTable(QStringLiteral(
            "CREATE TABLE person_tags (person_id {ref} NOT NULL REFERENCES people (id), tag {text} NOT NULL, "
            "PRIMARY KEY (person_id, tag))")),
        d.clusteredTable(QStringLiteral(
            "CREATE TABLE extra_fields (person_id {ref} NOT NULL REFERENCES people (id), name {text} NOT NULL, "
            "value {text} NOT NULL, PRIMARY KEY (person_id, name))")),
    };
}

QStringList campaignTables(const Dialect& d)
{
    QStringList sql{
        d.table(
            QStringLiteral("CREATE TABLE campaigns (id {id}, name {text} NOT NULL, state {text} NOT NULL "
                           "CHECK (state = 'draft' OR state = 'scheduled' OR state = 'active' OR state = 'paused' OR "
                           "state = 'ending' OR state = 'closed' OR state = 'archived'), "
                           "start_on {text}, end_on {text}, revision {int} NOT NULL DEFAULT 1)")),
        d.table(QStringLiteral(
            "CREATE TABLE campaign_versions (id {id}, campaign_id {ref} NOT NULL REFERENCES campaigns (id), "
            "number {int} NOT NULL, effective_from {text}, rules {text} NOT NULL, content_hash {text} NOT NULL, "
            "published_at {text} NOT NULL, published_by {text} NOT NULL, UNIQUE (campaign_id, number))")),
    };
    return sql + d.appendOnly(QStringLiteral("campaign_versions"));
}

QStringList referralTables(const Dialect& d)
{
    return {
        d.table(QStringLiteral(
            "CREATE TABLE referrals (id {id}, friend_id {ref} NOT NULL REFERENCES people (id), "
            "campaign_id {ref} NOT NULL REFERENCES campaigns (id), "
            "campaign_version_id {ref} NOT NULL REFERENCES campaign_versions (id), "
            "shop_stage {text} NOT NULL CHECK (shop_stage = 'received' OR shop_stage = 'contacted' OR shop_stage = "
            "'qualified' OR "
            "shop_stage = 'lost' OR shop_stage = 'invalid'), "
            "shop_note {text} NOT NULL DEFAULT '', "
            "stage {text} NOT NULL CHECK (stage = 'received' OR stage = 'contacted' OR stage = 'qualified' OR "
            "stage = 'converted' OR stage = 'lost' OR stage = 'expired' OR stage = 'invalid'), "
            "reason {text} NOT NULL, referrer_id {ref} REFERENCES people (id), referred_on {text} NOT NULL, "
            "expires_after {text}, converted_on {text}, channel {text} NOT NULL, "
            "batch_id {ref} REFERENCES import_batches (id), created_at {text} NOT NULL, revision {int} NOT NULL "
            "DEFAULT 1, "
            "UNIQUE (friend_id, campaign_id))")),
        QStringLiteral("CREATE INDEX referrals_referrer ON referrals (referrer_id, referred_on)"),
        QStringLiteral("CREATE INDEX referrals_due ON referrals (stage, expires_after)"),
        d.table(QStringLiteral("CREATE TABLE claims (id {id}, referral_id {ref} NOT NULL REFERENCES referrals (id), "
                               "referrer_id {ref} NOT NULL REFERENCES people (id), claimed_on {text} NOT NULL, "
                               "source_order {int} NOT NULL, "
                               "channel {text} NOT NULL, entry_mode {text} NOT NULL CHECK (entry_mode = 'counter' OR "
                               "entry_mode = 'import' OR entry_mode = 'customer_list'), "
                               "evidence {text} NOT NULL DEFAULT '', status {text} NOT NULL CHECK (status = 'open' OR "
                               "status = 'credited' OR status = 'split' OR "
                               "status = 'rejected' OR status = 'withdrawn'), reason {text} NOT NULL, "
                               "weight_bp {int} NOT NULL DEFAULT 10000, "
                               "batch_id {ref} REFERENCES import_batches (id), recorded_at {text} NOT NULL, UNIQUE "
                               "(referral_id, referrer_id))")),
        QStringLiteral("CREATE INDEX claims_referrer ON claims (referrer_id)"),
        d.table(QStringLiteral(
            "CREATE TABLE referral_events (id {id}, referral_id {ref} NOT NULL REFERENCES referrals (id), "
            "from_stage {text} NOT NULL, to_stage {text} NOT NULL, occurred_on {text} NOT NULL, recorded_at {text} NOT "
            "NULL, "
            "recorded_by {text} NOT NULL, reason {text} NOT NULL)")),
        QStringLiteral("CREATE INDEX referral_events_referral ON referral_events (referral_id)"),
    };
}

QStringList saleTables(const Dialect& d)
{
    return {
        d.table(QStringLiteral(
            "CREATE TABLE transactions (id {id}, person_id {ref} REFERENCES people (id), source_system {text} NOT "
            "NULL, "
            "doc_no {text} NOT NULL, doc_key {text}, kind {text} NOT NULL CHECK (kind IN ('sale', 'return')), "
            "occurred_on {text} NOT NULL, net_minor {int} NOT NULL CHECK (net_minor >= 0), tax_minor {int} NOT NULL, "
            "currency {text} NOT NULL, origin_doc_key {text}, origin_id {ref} REFERENCES transactions (id), "
            "duplicate_of {ref} REFERENCES transactions (id), "
            "batch_id {ref} REFERENCES import_batches (id), recorded_at {text} NOT NULL, "
            "UNIQUE (source_system, doc_key, kind))")),
        QStringLiteral("CREATE INDEX transactions_person ON transactions (person_id, occurred_on)"),
        QStringLiteral("CREATE INDEX transactions_origin ON transactions (origin_id)"),
        d.table(
            QStringLiteral("CREATE TABLE conversions (id {id}, referral_id {ref} NOT NULL REFERENCES referrals (id), "
                           "transaction_id {ref} NOT NULL REFERENCES transactions (id), converted_on {text} NOT NULL, "
                           "qualifying_minor {int} NOT NULL, state {text} NOT NULL CHECK (state = 'counted' OR state = "
                           "'partly_reversed' OR state = 'reversed'), "
                           "recorded_at {text} NOT NULL, UNIQUE (referral_id, transaction_id))")),
    };
}

QStringList ledgerTables(const Dialect& d)
{
    QStringList sql{
        d.table(QStringLiteral(
            "CREATE TABLE rewards (id {id}, referral_id {ref} NOT NULL REFERENCES referrals (id), "
            "conversion_id {ref} NOT NULL REFERENCES conversions (id), recipient_id {ref} NOT NULL REFERENCES people "
            "(id), "
            "role {text} NOT NULL CHECK (role = 'referrer' OR role = 'friend' OR role = 'staff' OR role = 'upline'), "
            "rule_key {text} NOT NULL, "
            "campaign_version_id {ref} NOT NULL REFERENCES campaign_versions (id), unit {text} NOT NULL, "
            "amount_minor {int} NOT NULL, earned_on {text} NOT NULL, available_on {text} NOT NULL, "
            "state {text} NOT NULL CHECK (state = 'pending' OR state = 'awaiting_approval' OR state = 'on_hold' OR "
            "state = 'available' OR state = 'in_batch' OR state = 'paid' OR "
            "state = 'declined' OR state = 'reversed' OR state = 'clawed_back' OR "
            "state = 'expired'), reversed_on {text}, trace {text} NOT NULL, "
            "recorded_at {text} NOT NULL, revision {int} NOT NULL DEFAULT 1)")),
        QStringLiteral("CREATE INDEX rewards_referral ON rewards (referral_id)"),
        QStringLiteral("CREATE INDEX rewards_recipient ON rewards (recipient_id, state)"),
        QStringLiteral("CREATE INDEX rewards_due ON rewards (state, available_on)"),
        d.table(QStringLiteral(
            "CREATE TABLE postings (id {id}, operation_id {int} NOT NULL, account {text} NOT NULL CHECK (account = "
            "'pending' OR account = 'available' OR account = 'cost' OR "
            "account = 'issued' OR account = 'breakage' OR account = 'write_off'), person_id {ref} REFERENCES people "
            "(id), "
            "unit {text} NOT NULL, delta_minor {int} NOT NULL, reward_id {ref} NOT NULL REFERENCES rewards (id), "
            "occurred_on {text} NOT NULL, recorded_at {text} NOT NULL, recorded_by {text} NOT NULL, reason {text} NOT "
            "NULL)")),
        QStringLiteral("CREATE INDEX postings_reward ON postings (reward_id)"),
        QStringLiteral("CREATE INDEX postings_person ON postings (person_id)"),
    };
    return sql + d.appendOnly(QStringLiteral("postings"));
}

QStringList mentionTables(const Dialect& d)
{
    return {d.clusteredTable(QStringLiteral(
        "CREATE TABLE open_mentions (friend_id {ref} NOT NULL REFERENCES people (id), "
        "referred_by {text} NOT NULL, claimed_on {text} NOT NULL, source_order {int} NOT NULL, "
        "batch_id {ref} NOT NULL REFERENCES import_batches (id), PRIMARY KEY (friend_id, referred_by))"))};
}

QStringList importTables(const Dialect& d)
{
    return {
        d.table(QStringLiteral(
            "CREATE TABLE import_batches (id {id}, kind {text} NOT NULL CHECK (kind = 'customers' OR kind = "
            "'referrals' OR kind = 'sales'), "
            "file_name {text} NOT NULL, file_hash {text} NOT NULL, sheet {text} NOT NULL, matching {text} NOT NULL, "
            "row_count {int} NOT NULL, added {int} NOT NULL, updated {int} NOT NULL, unchanged {int} NOT NULL, "
            "skipped {int} NOT NULL, referral_count {int} NOT NULL, state {text} NOT NULL CHECK (state IN "
            "('committed', 'undone')), "
            "imported_on {text} NOT NULL, recorded_at {text} NOT NULL, recorded_by {text} NOT NULL)")),
        d.clusteredTable(QStringLiteral(
            "CREATE TABLE import_rows (batch_id {ref} NOT NULL REFERENCES import_batches (id), "
            "row_number {int} NOT NULL, "
            "result {text} NOT NULL CHECK (result = 'added' OR result = 'updated' OR result = 'unchanged' OR "
            "result = 'skipped'), "
            "reason {text} NOT NULL, person_id {ref}, record_id {ref}, cells {text} NOT NULL, "
            "PRIMARY KEY (batch_id, row_number))")),
    };
}

QStringList historyTables(const Dialect& d)
{
    QStringList sql{
        d.table(QStringLiteral(
            "CREATE TABLE acts (id {id}, name {text} NOT NULL, subject {text} NOT NULL, inverse {text} NOT NULL, "
            "undoes {ref} REFERENCES acts (id), recorded_at {text} NOT NULL, recorded_by {text} NOT NULL)")),
        d.table(QStringLiteral("CREATE TABLE audit_log (id {id}, act_id {ref} REFERENCES acts (id), entity {text} NOT "
                               "NULL, entity_id {int} NOT NULL, "
                               "before {text} NOT NULL, after {text} NOT NULL, recorded_at {text} NOT NULL, "
                               "recorded_by {text} NOT NULL)")),
        QStringLiteral("CREATE INDEX audit_log_entity ON audit_log (entity, entity_id)"),
        d.table(QStringLiteral(
            "CREATE TABLE merge_ops (id {id}, survivor_id {ref} NOT NULL REFERENCES people (id), "
            "absorbed_id {ref} NOT NULL REFERENCES people (id), moved {text} NOT NULL, recorded_at {text} NOT NULL, "
            "recorded_by {text} NOT NULL)")),
    };
    return sql + d.appendOnly(QStringLiteral("audit_log")) + d.appendOnly(QStringLiteral("acts"));
}

} // namespace

Migration initialMigration()
{
    return {1, 1, QStringLiteral("first schema"), [](const Dialect& d) {
                const QStringList steps{d.table(QStringLiteral(
                    "CREATE TABLE schema_steps (version {int} NOT NULL PRIMARY KEY, min_reader {int} NOT NULL, "
                    "title {text} NOT NULL, applied_at {text} NOT NULL)"))};
                return steps + importTables(d) + peopleTables(d) + mentionTables(d) + campaignTables(d) +
                       referralTables(d) + saleTables(d) + ledgerTables(d) + historyTables(d);
            }};
}

} // namespace vouchwell
