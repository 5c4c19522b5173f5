#include "core/storage/returntimes.h"

#include "core/storage/bulkstatement.h"

#include <algorithm>

namespace vouchwell {

std::vector<int> daysToReturn(Database& database)
{
    std::vector<int> days;
    BulkStatement rows(database, "SELECT s.occurred_on, r.occurred_on FROM transactions r JOIN transactions s ON s.id = "
                                 "r.origin_id WHERE r.kind = 'return' AND r.person_id IS NOT NULL AND NOT EXISTS "
                                 "(SELECT 1 FROM exchanges e WHERE e.return_id = r.id)");
    while (rows.next())
        days.push_back(std::max(0, rows.julianDay(1) - rows.julianDay(0)));
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace vouchwell
