#include "core/storage/redemptioncheck.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class RedemptionCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace

void RedemptionCheck::addTo(std::vector<BrokenRule>& broken)
{
    collectDiffering(
        m_database, QStringLiteral("reward_used"), QStringLiteral("reward"),
        "SELECT id, redeemed_minor, used FROM (SELECT w.id, w.redeemed_minor, (SELECT COALESCE(SUM(l.amount_minor), 0) "
        "FROM redemption_lines l WHERE l.reward_id = w.id AND l.amount_minor > 0 AND NOT EXISTS (SELECT 1 FROM "
        "redemption_returns b WHERE b.redemption_id = l.redemption_id)) AS used FROM rewards w WHERE w.form <> 'cash') "
        "WHERE redeemed_minor <> used ORDER BY id",
        RedemptionCheckTexts::tr("What it says was used of it is not what its uses say."), ValueKind::MoneyMinor,
        broken);
    collectDiffering(
        m_database, QStringLiteral("redemption_amount"), QStringLiteral("redemption"),
        "SELECT d.id, d.amount_minor, COALESCE(SUM(l.amount_minor), 0) FROM redemptions d LEFT JOIN redemption_lines l "
        "ON l.redemption_id = d.id GROUP BY d.id, d.amount_minor HAVING COALESCE(SUM(l.amount_minor), 0) <> "
        "d.amount_minor ORDER BY d.id",
        RedemptionCheckTexts::tr("Its amount is not the sum of the rewards it used and the debts it deducted."),
        ValueKind::MoneyMinor, broken);
    collectDiffering(
        m_database, QStringLiteral("redemption_issued"), QStringLiteral("redemption"),
        "SELECT id, amount_minor, issued FROM (SELECT d.id, d.amount_minor, (SELECT COALESCE(SUM(p.delta_minor), 0) "
        "FROM redemption_lines l JOIN postings p ON p.reward_id = l.reward_id AND p.operation_id = l.operation_id AND "
        "p.account = 'issued' WHERE l.redemption_id = d.id) AS issued FROM redemptions d) WHERE amount_minor <> issued "
        "ORDER BY id",
        RedemptionCheckTexts::tr("What was used is not what the ledger says was issued."), ValueKind::MoneyMinor,
        broken);
    collectBroken(m_database, QStringLiteral("redemption_kind"), QStringLiteral("redemption"),
                  "SELECT DISTINCT d.id FROM redemptions d JOIN redemption_lines l ON l.redemption_id = d.id JOIN "
                  "rewards w ON w.id = l.reward_id WHERE w.form = 'cash' OR w.unit <> d.unit OR (w.form = 'gift_code') "
                  "<> (d.balance LIKE 'gift_code:%') ORDER BY d.id",
                  RedemptionCheckTexts::tr("It used a reward of another kind."), broken);
    collectBroken(m_database, QStringLiteral("cash_used"), QStringLiteral("reward"),
                  "SELECT id FROM rewards WHERE form = 'cash' AND redeemed_minor <> 0 ORDER BY id",
                  RedemptionCheckTexts::tr("It is to be paid out as money and cannot be used."), broken);
}

} // namespace vouchwell
