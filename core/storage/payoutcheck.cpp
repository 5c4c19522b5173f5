#include "core/storage/payoutcheck.h"

#include "core/domain/rewardcycle.h"
#include "core/storage/bulkstatement.h"

#include <QCoreApplication>

#include <array>

namespace vouchwell {

namespace {

class PayoutCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

constexpr std::array kAccounts{Account::Pending, Account::Available, Account::Cost,
                               Account::Issued,  Account::Breakage,  Account::WriteOff};

bool agrees(const BulkStatement& row, const Reward& reward)
{
    for (size_t i = 0; i < kAccounts.size(); ++i) {
        if (row.int64(int(i) + 7) != expectedBalance(reward, kAccounts[i]))
            return false;
    }
    return true;
}

} // namespace

void PayoutCheck::checkBalances(std::vector<BrokenRule>& broken)
{
    BulkStatement row(
        m_database, "SELECT w.id, w.state, w.amount_minor, w.reversed_minor, w.carried_minor, w.written_off_minor, "
                    "w.redeemed_minor, "
                    "SUM(CASE WHEN p.account = 'pending' THEN p.delta_minor ELSE 0 END), "
                    "SUM(CASE WHEN p.account = 'available' THEN p.delta_minor ELSE 0 END), "
                    "SUM(CASE WHEN p.account = 'cost' THEN p.delta_minor ELSE 0 END), "
                    "SUM(CASE WHEN p.account = 'issued' THEN p.delta_minor ELSE 0 END), "
                    "SUM(CASE WHEN p.account = 'breakage' THEN p.delta_minor ELSE 0 END), "
                    "SUM(CASE WHEN p.account = 'write_off' THEN p.delta_minor ELSE 0 END) "
                    "FROM rewards w LEFT JOIN postings p ON p.reward_id = w.id GROUP BY w.id, w.state, w.amount_minor, "
                    "w.reversed_minor, w.carried_minor, w.written_off_minor, w.redeemed_minor ORDER BY w.id");
    while (row.next()) {
        Reward reward;
        reward.state = rewardStateFrom(row.text(1));
        reward.amountMinor = row.int64(2);
        reward.reversedMinor = row.int64(3);
        reward.carriedMinor = row.int64(4);
        reward.writtenOffMinor = row.int64(5);
        reward.redeemedMinor = row.int64(6);
        if (!agrees(row, reward))
            broken.push_back({QStringLiteral("reward_balance"), QStringLiteral("reward"), row.int64(0),
                              PayoutCheckTexts::tr("Its postings do not agree with its state and amount.")});
    }
}

void PayoutCheck::addTo(std::vector<BrokenRule>& broken)
{
    checkBalances(broken);
    collectDiffering(
        m_database, QStringLiteral("payout_total"), QStringLiteral("payout"),
        "SELECT p.id, p.total_minor, COALESCE(SUM(i.amount_minor), 0) FROM payouts p LEFT JOIN payout_items i ON "
        "i.payout_id = p.id AND i.state <> 'excluded' "
        "GROUP BY p.id, p.total_minor HAVING COALESCE(SUM(i.amount_minor), 0) <> p.total_minor ORDER BY p.id",
        PayoutCheckTexts::tr("Its total is not the sum of what its people get."), ValueKind::MoneyMinor, broken);
    collectDiffering(
        m_database, QStringLiteral("payout_item"), QStringLiteral("payout item"),
        "SELECT i.id, i.amount_minor, COALESCE(SUM(l.amount_minor), 0) FROM payout_items i LEFT JOIN payout_lines l ON "
        "l.item_id = i.id AND l.state <> 'out' "
        "WHERE i.state <> 'excluded' GROUP BY i.id, i.amount_minor HAVING COALESCE(SUM(l.amount_minor), 0) <> "
        "i.amount_minor ORDER BY i.id",
        PayoutCheckTexts::tr("Its amount is not the sum of its rewards and deductions."), ValueKind::MoneyMinor,
        broken);
    collectDiffering(
        m_database, QStringLiteral("payout_issued"), QStringLiteral("payout item"),
        "SELECT id, amount_minor, issued FROM (SELECT i.id, i.amount_minor, (SELECT COALESCE(SUM(p.delta_minor), 0) "
        "FROM payout_lines l JOIN postings p ON p.reward_id = l.reward_id AND p.operation_id = l.operation_id AND "
        "p.account = 'issued' WHERE l.item_id = i.id) AS issued FROM payout_items i WHERE i.state = 'paid') "
        "WHERE amount_minor <> issued ORDER BY id",
        PayoutCheckTexts::tr("What was paid is not what the ledger says was issued."), ValueKind::MoneyMinor, broken);
    collectBroken(m_database, QStringLiteral("payout_state"), QStringLiteral("payout"),
                  "SELECT p.id FROM payouts p WHERE (p.state = 'draft' AND EXISTS (SELECT 1 FROM payout_items i WHERE "
                  "i.payout_id = p.id AND i.state = 'paid')) OR ((p.state = 'paid' OR p.state = 'closed') AND EXISTS "
                  "(SELECT 1 FROM payout_items i WHERE i.payout_id = p.id AND i.state = 'included')) OR "
                  "((p.state = 'paid') AND p.paid_on IS NULL) OR ((p.state = 'approved') AND p.approved_on IS NULL) "
                  "OR ((p.state = 'closed' OR p.state = 'cancelled') <> (p.closed_on IS NOT NULL)) ORDER BY p.id",
                  PayoutCheckTexts::tr("Its state and what happened to its people do not agree."), broken);
    collectBroken(
        m_database, QStringLiteral("payout_lines"), QStringLiteral("payout item"),
        "SELECT DISTINCT i.id FROM payout_items i JOIN payout_lines l ON l.item_id = i.id JOIN payouts p ON p.id = "
        "i.payout_id WHERE (l.state = 'open') <> (l.state <> 'out' AND i.state = 'included') OR "
        "(l.state = 'open' AND p.state <> 'draft' AND p.state <> 'approved') ORDER BY i.id",
        PayoutCheckTexts::tr("Its rewards are not in the state of the payout."), broken);
    collectBroken(m_database, QStringLiteral("paid_once"), QStringLiteral("reward"),
                  "SELECT reward_id FROM payout_lines WHERE amount_minor > 0 AND state = 'paid' GROUP BY reward_id "
                  "HAVING COUNT(*) > 1 ORDER BY reward_id",
                  PayoutCheckTexts::tr("It was paid more than once."), broken);
    collectBroken(m_database, QStringLiteral("reward_in_payout"), QStringLiteral("reward"),
                  "SELECT w.id FROM rewards w WHERE (w.state = 'in_batch' OR w.state = 'available') AND "
                  "(w.state = 'in_batch') <> EXISTS (SELECT 1 FROM payout_lines l WHERE l.reward_id = w.id AND "
                  "l.state = 'open' AND l.amount_minor > 0) ORDER BY w.id",
                  PayoutCheckTexts::tr("It is said to be in a payout and is not, or the other way round."), broken);
    collectBroken(
        m_database, QStringLiteral("paid_in_payout"), QStringLiteral("reward"),
        "SELECT w.id FROM rewards w WHERE (w.state = 'paid' OR w.state = 'clawed_back') AND NOT EXISTS (SELECT 1 "
        "FROM payout_lines l WHERE l.reward_id = w.id AND l.state = 'paid' AND l.amount_minor > 0) AND "
        "w.redeemed_minor = 0 "
        "ORDER BY w.id",
        PayoutCheckTexts::tr("It is said to be paid, but no payout has it."), broken);
}

} // namespace vouchwell
