#include "core/storage/verifyreader.h"

#include "core/storage/awardcheck.h"
#include "core/storage/derivedcheck.h"
#include "core/storage/giftcheck.h"
#include "core/storage/keycheck.h"
#include "core/storage/ledgerchain.h"
#include "core/storage/payoutcheck.h"
#include "core/storage/redemptioncheck.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class VerifyTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace

void collectBroken(Database& database, const QString& check, const QString& entity, const char* sql,
                   const QString& sentence, std::vector<BrokenRule>& broken)
{
    Statement rows(database, QString::fromLatin1(sql));
    rows.run();
    while (rows.next())
        broken.push_back({check, entity, rows.int64(0), sentence});
}

void collectDiffering(Database& database, const QString& check, const QString& entity, const char* sql,
                      const QString& sentence, ValueKind kind, std::vector<BrokenRule>& broken)
{
    Statement rows(database, QString::fromLatin1(sql));
    rows.run();
    while (rows.next())
        broken.push_back({check, entity, rows.int64(0), sentence, rows.text(1), rows.text(2), kind});
}

void VerifyReader::checkIntegrity(std::vector<BrokenRule>& broken)
{
    Statement integrity(m_database, QStringLiteral("PRAGMA integrity_check"));
    integrity.run();
    while (integrity.next()) {
        if (integrity.text(0) != u"ok")
            broken.push_back({QStringLiteral("integrity"), QStringLiteral("file"), 0, integrity.text(0)});
    }
    Statement references(m_database, QStringLiteral("PRAGMA foreign_key_check"));
    references.run();
    while (references.next()) {
        broken.push_back({QStringLiteral("references"), references.text(0), references.int64(1),
                          VerifyTexts::tr("It points to a record that does not exist.")});
    }
}

void VerifyReader::checkLedgerLinks(std::vector<BrokenRule>& broken)
{
    // A book of the first schema, which is being copied before its upgrade, has none yet.
    Statement table(m_database, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'ledger_links'"));
    if (!table.first())
        return;
    for (const qint64 operation : brokenOperations(m_database)) {
        broken.push_back({QStringLiteral("ledger_link"), QStringLiteral("operation"), operation,
                          VerifyTexts::tr("Its postings are not those that were written.")});
    }
}

std::vector<BrokenRule> VerifyReader::damages()
{
    std::vector<BrokenRule> broken;
    checkIntegrity(broken);
    checkLedgerLinks(broken);
    collectBroken(m_database, QStringLiteral("ledger_sum"), QStringLiteral("operation"),
                  "SELECT operation_id FROM postings GROUP BY operation_id, unit HAVING SUM(delta_minor) <> 0 ORDER BY "
                  "operation_id",
                  VerifyTexts::tr("Its postings do not sum to zero."), broken);
    return broken;
}

std::vector<BrokenRule> VerifyReader::brokenRules()
{
    std::vector<BrokenRule> broken = damages();
    PayoutCheck(m_database).addTo(broken);
    RedemptionCheck(m_database).addTo(broken);
    DerivedCheck(m_database).addTo(broken);
    GiftCheck(m_database).addTo(broken);
    KeyCheck(m_database).addTo(broken);
    AwardCheck(m_database).addTo(broken);
    collectBroken(m_database, QStringLiteral("reward_recipient"), QStringLiteral("reward"),
                  "SELECT DISTINCT w.id FROM rewards w JOIN postings p ON p.reward_id = w.id "
                  "WHERE p.person_id IS NOT NULL AND p.person_id <> w.recipient_id ORDER BY w.id",
                  VerifyTexts::tr("It was posted to somebody else than its recipient."), broken);
    collectBroken(
        m_database, QStringLiteral("reward_unique"), QStringLiteral("referral"),
        "SELECT referral_id FROM rewards WHERE state NOT IN ('reversed', 'declined', 'clawed_back', 'expired') "
        "GROUP BY referral_id, conversion_id, cause, rule_key, recipient_id, is_top_up, instalment, adjustment_id, "
        "award_id "
        "HAVING COUNT(*) > 1 "
        "ORDER BY referral_id",
        VerifyTexts::tr("The same reward was granted more than once."), broken);
    collectBroken(m_database, QStringLiteral("one_credit"), QStringLiteral("referral"),
                  "SELECT referral_id FROM claims WHERE status = 'credited' GROUP BY referral_id HAVING COUNT(*) > 1 "
                  "ORDER BY referral_id",
                  VerifyTexts::tr("More than one claim is credited."), broken);
    collectBroken(
        m_database, QStringLiteral("conversion_state"), QStringLiteral("referral"),
        "SELECT f.id FROM referrals f LEFT JOIN conversions v ON v.referral_id = f.id AND v.state <> 'reversed' "
        "GROUP BY f.id, f.stage HAVING (f.stage = 'converted') <> (COUNT(v.id) > 0) ORDER BY f.id",
        VerifyTexts::tr("Its stage and its conversions do not agree."), broken);
    collectBroken(m_database, QStringLiteral("return_of_sale"), QStringLiteral("transaction"),
                  "SELECT b.id FROM transactions b JOIN transactions s ON s.id = b.origin_id "
                  "WHERE s.kind <> 'sale' OR b.kind <> 'return' ORDER BY b.id",
                  VerifyTexts::tr("This return does not point to a sale."), broken);
    return broken;
}

} // namespace vouchwell
