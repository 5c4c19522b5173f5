#include "core/storage/derivedcheck.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class DerivedCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

const QString kTransactionEntity = QStringLiteral("transaction");
const QString kConversionEntity = QStringLiteral("conversion");
const QString kRewardEntity = QStringLiteral("reward");
const QString kReferralEntity = QStringLiteral("referral");

} // namespace

void DerivedCheck::addTo(std::vector<BrokenRule>& broken)
{
    checkSales(broken);
    checkConversions(broken);
    checkRewards(broken);
    checkReferrals(broken);
    checkImports(broken);
}

void DerivedCheck::checkSales(std::vector<BrokenRule>& broken)
{
    collectDiffering(
        m_database, QStringLiteral("return_link"), kTransactionEntity,
        "SELECT b.id, o.doc_no, s.doc_no FROM transactions b LEFT JOIN transactions s ON s.source_system = "
        "b.source_system AND s.doc_key = b.origin_doc_key AND s.kind = 'sale' LEFT JOIN transactions o ON o.id = "
        "b.origin_id WHERE b.kind = 'return' AND b.origin_doc_key IS NOT NULL AND b.origin_id IS NOT s.id ORDER BY "
        "b.id",
        DerivedCheckTexts::tr("This return is linked to another sale than the one it names."), ValueKind::Text, broken);
    collectBroken(m_database, QStringLiteral("repeated_sale"), kTransactionEntity,
                  "SELECT t.id FROM transactions t JOIN transactions o ON o.id = t.duplicate_of WHERE t.id <> o.id AND "
                  "(t.kind <> o.kind OR t.occurred_on <> o.occurred_on OR t.net_minor <> o.net_minor) ORDER BY t.id",
                  DerivedCheckTexts::tr("It is said to be the same sale as another one, but they differ."), broken);
}

void DerivedCheck::checkConversions(std::vector<BrokenRule>& broken)
{
    collectDiffering(m_database, QStringLiteral("conversion_date"), kConversionEntity,
                     "SELECT v.id, v.converted_on, x.occurred_on FROM conversions v JOIN transactions x ON x.id = "
                     "v.transaction_id WHERE v.converted_on <> x.occurred_on ORDER BY v.id",
                     DerivedCheckTexts::tr("Its date is not the date of its sale."), ValueKind::Day, broken);
    collectDiffering(m_database, QStringLiteral("conversion_amount"), kConversionEntity,
                     "SELECT v.id, v.qualifying_minor, x.net_minor FROM conversions v JOIN transactions x ON x.id = "
                     "v.transaction_id WHERE v.qualifying_minor <> x.net_minor ORDER BY v.id",
                     DerivedCheckTexts::tr("Its amount is not the amount of its sale."), ValueKind::MoneyMinor, broken);
}

void DerivedCheck::checkRewards(std::vector<BrokenRule>& broken)
{
    collectDiffering(m_database, QStringLiteral("reward_amount"), kRewardEntity,
                     "SELECT id, amount_minor, json_extract(trace, '$.amount_minor') FROM rewards "
                     "WHERE amount_minor <> CAST(json_extract(trace, '$.amount_minor') AS INTEGER) ORDER BY id",
                     DerivedCheckTexts::tr("Its amount is not the one that was worked out."), ValueKind::MoneyMinor,
                     broken);
    collectDiffering(m_database, QStringLiteral("reward_available"), kRewardEntity,
                     "SELECT id, available_on, json_extract(trace, '$.available_on') FROM rewards "
                     "WHERE available_on <> json_extract(trace, '$.available_on') ORDER BY id",
                     DerivedCheckTexts::tr("The day from which it may be paid is not the one that was worked out."),
                     ValueKind::Day, broken);
    collectDiffering(m_database, QStringLiteral("reward_earned"), kRewardEntity,
                     "SELECT id, earned_on, json_extract(trace, '$.converted_on') FROM rewards "
                     "WHERE earned_on <> json_extract(trace, '$.converted_on') ORDER BY id",
                     DerivedCheckTexts::tr("It was not earned on the day of its sale."), ValueKind::Day, broken);
    collectDiffering(m_database, QStringLiteral("reward_unit"), kRewardEntity,
                     "SELECT w.id, w.unit, json_extract(c.rules, '$.currency') FROM rewards w JOIN campaign_versions c "
                     "ON c.id = w.campaign_version_id WHERE w.unit <> json_extract(c.rules, '$.currency') AND w.unit "
                     "<> 'points' AND "
                     "w.unit NOT LIKE 'piece:%' ORDER BY w.id",
                     DerivedCheckTexts::tr("Its currency is not that of its rules."), ValueKind::Text, broken);
    collectDiffering(m_database, QStringLiteral("reward_rule"), kRewardEntity,
                     "SELECT id, rule_key, json_extract(trace, '$.rule') FROM rewards "
                     "WHERE rule_key <> json_extract(trace, '$.rule') OR role <> COALESCE((SELECT "
                     "json_extract(r.value, '$.for') FROM campaign_versions c JOIN json_each(c.rules, '$.rules') r "
                     "WHERE c.id = campaign_version_id AND json_extract(r.value, '$.key') = rule_key), 'referrer') "
                     "ORDER BY id",
                     DerivedCheckTexts::tr("It does not belong to the rule it was worked out with."), ValueKind::Text,
                     broken);
    collectBroken(m_database, QStringLiteral("reward_cause"), kRewardEntity,
                  "SELECT w.id FROM rewards w JOIN conversions v ON v.id = w.conversion_id JOIN referrals f ON f.id = "
                  "w.referral_id WHERE v.referral_id <> w.referral_id OR (f.campaign_version_id <> "
                  "w.campaign_version_id AND w.state NOT IN ('reversed', 'clawed_back', 'declined')) OR "
                  "v.transaction_id <> CAST(json_extract(w.trace, '$.sale') AS INTEGER) "
                  "ORDER BY w.id",
                  DerivedCheckTexts::tr("It does not belong to the referral, the purchase or the rules it names."),
                  broken);
    collectBroken(m_database, QStringLiteral("reward_reversed"), kRewardEntity,
                  "SELECT id FROM rewards WHERE (state = 'reversed' OR state = 'clawed_back') <> (reversed_on IS NOT "
                  "NULL) ORDER BY id",
                  DerivedCheckTexts::tr("Its state and the day on which it was taken back do not agree."), broken);
}

void DerivedCheck::checkReferrals(std::vector<BrokenRule>& broken)
{
    collectBroken(m_database, QStringLiteral("campaign"), kReferralEntity,
                  "SELECT f.id FROM referrals f JOIN campaign_versions c ON c.id = f.campaign_version_id "
                  "WHERE c.campaign_id <> f.campaign_id ORDER BY f.id",
                  DerivedCheckTexts::tr("Its rules belong to another campaign."), broken);
    collectBroken(m_database, QStringLiteral("claim_weight"), kReferralEntity,
                  "SELECT referral_id FROM claims WHERE status = 'credited' OR status = 'split' GROUP BY referral_id "
                  "HAVING SUM(weight_bp) <> 10000 ORDER BY referral_id",
                  DerivedCheckTexts::tr("The shares of those who referred do not add up to the whole."), broken);
    collectDiffering(m_database, QStringLiteral("stage_history"), kReferralEntity,
                     "SELECT f.id, f.stage, e.to_stage FROM referrals f JOIN referral_events e ON e.id = (SELECT "
                     "MAX(l.id) FROM referral_events l WHERE l.referral_id = f.id) WHERE e.to_stage <> f.stage "
                     "ORDER BY f.id",
                     DerivedCheckTexts::tr("Its stage is not the last one of its history."), ValueKind::Stage, broken);
}

void DerivedCheck::checkImports(std::vector<BrokenRule>& broken)
{
    collectDiffering(m_database, QStringLiteral("import_rows"), QStringLiteral("import"),
                     "SELECT b.id, b.row_count, COUNT(r.batch_id) FROM import_batches b LEFT JOIN import_rows r ON "
                     "r.batch_id = b.id GROUP BY b.id, b.row_count HAVING b.row_count <> COUNT(r.batch_id) ORDER BY "
                     "b.id",
                     DerivedCheckTexts::tr("Its number of rows is not the number of rows that were read."),
                     ValueKind::Text, broken);
    // Rows that turned out later to be of one person are counted as one that was added and one that was updated.
    collectBroken(m_database, QStringLiteral("import_counts"), QStringLiteral("import"),
                  "SELECT b.id FROM import_batches b LEFT JOIN import_rows r ON r.batch_id = b.id "
                  "GROUP BY b.id, b.added, b.updated, b.unchanged, b.skipped HAVING "
                  "b.unchanged <> COUNT(CASE WHEN r.result = 'unchanged' THEN 1 END) OR "
                  "b.skipped <> COUNT(CASE WHEN r.result = 'skipped' THEN 1 END) OR "
                  "b.added > COUNT(CASE WHEN r.result = 'added' THEN 1 END) OR "
                  "b.added + b.updated <> COUNT(CASE WHEN r.result = 'added' OR r.result = 'updated' THEN 1 END) "
                  "ORDER BY b.id",
                  DerivedCheckTexts::tr("What it says was added, updated, unchanged and skipped does not agree with "
                                        "its rows."),
                  broken);
}

} // namespace vouchwell
