#include "core/storage/debtreader.h"

#include "core/storage/recordnames.h"
#include "core/storage/rewardreader.h"
#include "core/storage/statement.h"

namespace vouchwell {

std::vector<OpenDebt> openDebts(Database& database)
{
    // A reward of which a part came back stands: then the ledger knows the day.
    Statement rows(
        database,
        QStringLiteral("SELECT w.id, w.recipient_id, -w.carried_minor, COALESCE(w.reversed_on, (SELECT "
                       "MAX(p.occurred_on) FROM postings p WHERE p.reward_id = w.id AND p.account = 'cost' "
                       "AND p.delta_minor > 0)) AS since FROM rewards w WHERE w.form = 'cash' AND w.carried_minor < 0 "
                       "ORDER BY since, w.id"));
    rows.run();
    std::vector<OpenDebt> debts;
    RewardReader survivors(database);
    RecordNames names(database);
    while (rows.next()) {
        const PersonId person = survivors.survivorOf({rows.int64(1)});
        debts.push_back({person,
                         names.of(QStringLiteral("person"), person.value).personName,
                         {rows.int64(0)},
                         rows.int64(2),
                         rows.date(3)});
    }
    return debts;
}

} // namespace vouchwell
