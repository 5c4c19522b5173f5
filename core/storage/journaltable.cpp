#include "core/storage/journaltable.h"

#include "core/storage/storageerror.h"

#include <algorithm>

namespace vouchwell {

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

std::vector<JournalTable> makeTables()
{
    const QString person = QStringLiteral("person_id");
    return {
        {QStringLiteral("import_batches"), words("id"), words("state"), {}, {}},
        {QStringLiteral("campaigns"),
         words("id"),
         words("name state start_on end_on grace_days priority"),
         words("draft_rules revision"),
         {},
         true},
        {QStringLiteral("people"), words("id"),
         words("given_name family_name full_name name_key status merged_into customer_since company street postal_code "
               "city language do_not_contact notes is_off_boards"),
         words("kind batch_id created_at revision"), QStringLiteral("id"), true},
        {QStringLiteral("person_names"), words("person_id name_key"), {}, {}, person},
        {QStringLiteral("contact_points"),
         words("person_id type normalised"),
         words("raw valid_from valid_to"),
         {},
         person},
        {QStringLiteral("customer_codes"), words("person_id code_key"), words("code source_system"), {}, person},
        {QStringLiteral("person_tags"), words("person_id tag"), {}, {}, person},
        {QStringLiteral("extra_fields"), words("person_id name"), words("value"), {}, person},
        {QStringLiteral("bank_accounts"), words("person_id iban"), words("holder"), {}, person},
        {QStringLiteral("kept_apart"), words("person_id other_id"), {}, {}, person},
        {QStringLiteral("open_mentions"),
         words("friend_id referred_by"),
         words("claimed_on source_order batch_id rewards_from campaign_id"),
         {},
         QStringLiteral("friend_id")},
        {QStringLiteral("transactions"), words("id"),
         words("person_id doc_key origin_doc_key origin_id duplicate_of occurred_on net_minor tax_minor"),
         words("source_system doc_no kind currency batch_id recorded_at"), person},
        {QStringLiteral("referrals"), words("id"),
         words("friend_id shop_stage shop_note asked_by qualified_on moved_version_id"),
         words("campaign_id campaign_version_id stage reason referrer_id referred_on expires_after converted_on "
               "channel batch_id created_at revision"),
         QStringLiteral("friend_id"), true},
        {QStringLiteral("referral_events"),
         words("id"),
         {},
         words("referral_id from_stage to_stage occurred_on recorded_at recorded_by reason"),
         {},
         false,
         false},
        {QStringLiteral("claims"), words("id"),
         words("referral_id referrer_id claimed_on source_order rewards_from decision decided_weight_bp decided_on "
               "decided_by decision_reason"),
         words("channel entry_mode evidence status reason weight_bp batch_id recorded_at"),
         QStringLiteral("referrer_id")},
        {QStringLiteral("adjustments"),
         words("id"),
         words("delta_minor is_void"),
         words("reward_id decided_on reason recorded_at recorded_by"),
         {}},
        {QStringLiteral("gift_codes"),
         words("id"),
         words("state"),
         words("item_id code code_key value_minor expires_on void_on void_reason recorded_at recorded_by"),
         {}},
        {QStringLiteral("rule_drafts"), words("id"), words("name rules"), words("campaign_id kept_at kept_by"), {}},
        {QStringLiteral("costs"),
         words("id"),
         words("purpose channel campaign_id from_on to_on amount_minor note"),
         words("recorded_at recorded_by"),
         {}},
        {QStringLiteral("kpi_targets"), words("kpi month"), words("target"), {}, {}},
        {QStringLiteral("chart_notes"), words("id"), words("noted_on note"), words("recorded_at recorded_by"), {}},
        {QStringLiteral("segments"), words("id"), words("name filter"), {}, {}},
        {QStringLiteral("seasons"),
         words("id"),
         words("name from_on to_on metric fairness ties segment_id closed_on places"),
         {},
         {}},
        {QStringLiteral("milestones"), words("id"), words("name measure threshold from_on"), {}, {}},
        {QStringLiteral("milestone_thanks"), words("milestone_id person_id"), words("thanked_on note"), {}, person},
        {QStringLiteral("challenges"),
         words("id"),
         words("name from_on to_on kind metric target winners chances segment_id campaign_id prize_form prize_unit "
               "prize_minor prize_cost_minor hold_days state decided_on"),
         words("revision"),
         {},
         true},
        {QStringLiteral("awards"),
         words("id"),
         words("is_void"),
         words("challenge_id person_id referral_id place value draw_id decided_on reason recorded_at recorded_by"),
         {}},
    };
}

} // namespace

const std::vector<JournalTable>& journalTables()
{
    static const std::vector<JournalTable> tables = makeTables();
    return tables;
}

const JournalTable& journalTable(const QString& name)
{
    const std::vector<JournalTable>& tables = journalTables();
    const auto it = std::find_if(tables.begin(), tables.end(), [&](const JournalTable& t) { return t.name == name; });
    if (it == tables.end())
        throw StorageError(StorageError::Kind::Corrupt, QStringLiteral("the journal names an unknown table"));
    return *it;
}

} // namespace vouchwell
