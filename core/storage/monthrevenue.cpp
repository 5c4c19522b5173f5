#include "core/storage/monthrevenue.h"

#include "core/rules/exactamount.h"
#include "core/storage/statement.h"

namespace vouchwell {

namespace {

/// Of an ISO date.
int monthKeyOf(const QString& day)
{
    return day.left(4).toInt() * 100 + day.mid(5, 2).toInt();
}

} // namespace

std::map<int, qint64> revenueByMonth(Database& database)
{
    std::map<int, qint64> sums;
    Statement rows(
        database, QStringLiteral(
                      "SELECT MIN(t.occurred_on), CAST(SUM(CASE t.kind WHEN 'sale' THEN t.net_minor ELSE -t.net_minor "
                      "END) AS BIGINT) FROM transactions t WHERE EXISTS (SELECT 1 FROM referrals f WHERE f.friend_id = "
                      "t.person_id AND f.stage = 'converted' AND f.referred_on <= t.occurred_on) GROUP BY "
                      "substr(t.occurred_on, 1, 7) ORDER BY 1"));
    rows.run();
    while (rows.next())
        sums[monthKeyOf(rows.text(0))] = rows.int64(1);
    return sums;
}

std::map<int, qint64> rewardCostByMonth(Database& database)
{
    std::map<int, qint64> sums;
    Statement rows(database,
                   QStringLiteral("SELECT w.earned_on, w.cost_minor, w.amount_minor, CAST(-SUM(p.delta_minor) "
                                  "AS BIGINT) FROM postings p JOIN rewards w ON w.id = p.reward_id WHERE "
                                  "p.account = 'cost' OR p.account = 'write_off' GROUP BY w.id, w.earned_on, "
                                  "w.cost_minor, w.amount_minor ORDER BY w.id"));
    rows.run();
    while (rows.next())
        sums[monthKeyOf(rows.text(0))] += costOfPart(rows.int64(1), rows.int64(2), rows.int64(3));
    return sums;
}

} // namespace vouchwell
