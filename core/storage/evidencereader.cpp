#include "core/storage/evidencereader.h"

#include "core/storage/bulkstatement.h"

#include <algorithm>

namespace vouchwell {

std::vector<int> daysToReturn(Database& database)
{
    std::vector<int> days;
    BulkStatement rows(database,
                       "SELECT s.occurred_on, r.occurred_on FROM transactions r JOIN transactions s ON s.id = "
                       "r.origin_id WHERE r.kind = 'return' AND r.person_id IS NOT NULL AND NOT EXISTS "
                       "(SELECT 1 FROM exchanges e WHERE e.return_id = r.id)");
    while (rows.next())
        days.push_back(std::max(0, rows.julianDay(1) - rows.julianDay(0)));
    std::sort(days.begin(), days.end());
    return days;
}

std::vector<PersonId> latestCustomers(Database& database, CampaignId campaign, int count)
{
    std::vector<PersonId> friends;
    BulkStatement rows(database, "SELECT friend_id FROM referrals WHERE campaign_id = ? AND stage = 'converted' "
                                 "ORDER BY converted_on DESC, id DESC LIMIT ?");
    rows.bind(1, campaign.value).bind(2, qint64(count));
    while (rows.next())
        friends.push_back({rows.int64(0)});
    return friends;
}

} // namespace vouchwell
