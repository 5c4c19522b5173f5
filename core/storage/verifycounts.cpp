#include "core/storage/verifycounts.h"

#include "core/storage/bulkstatement.h"
#include "core/storage/rewardreader.h"

namespace vouchwell {

VerifyCounts verifyCounts(Database& database)
{
    BulkStatement row(database, "SELECT (SELECT COUNT(*) FROM people WHERE status <> 'merged'), "
                                "(SELECT COUNT(*) FROM referrals), (SELECT COUNT(*) FROM transactions), "
                                "(SELECT COUNT(*) FROM rewards), (SELECT COUNT(*) FROM postings), "
                                "(SELECT COUNT(*) FROM payouts), (SELECT COUNT(*) FROM import_batches)");
    VerifyCounts counts;
    if (row.next()) {
        counts = {row.int64(0), row.int64(1), row.int64(2), row.int64(3), row.int64(4), row.int64(5), row.int64(6)};
    }
    return counts;
}

std::unordered_map<qint64, qint64> postedBalances(Database& database)
{
    std::unordered_map<qint64, qint64> balances;
    RewardReader survivors(database);
    BulkStatement row(database,
                      "SELECT w.recipient_id, SUM(p.delta_minor) FROM postings p JOIN rewards w ON w.id = "
                      "p.reward_id WHERE w.form = 'cash' AND (p.account = 'pending' OR p.account = 'available') "
                      "GROUP BY w.recipient_id ORDER BY w.recipient_id");
    while (row.next()) {
        if (row.int64(1) != 0)
            balances[survivors.survivorOf({row.int64(0)}).value] += row.int64(1);
    }
    return balances;
}

} // namespace vouchwell
