#include "core/storage/migrator.h"

namespace vouchwell {

Migration importMemoryMigration()
{
    return {5, 5, QStringLiteral("what imports have taught"), [](const Dialect& d) {
                return QStringList{
                    // A matching without a name is the one last used for files with these headers.
                    d.table(QStringLiteral("CREATE TABLE import_matchings (id {id}, name {text}, kind {text} NOT NULL "
                                           "CHECK (kind = 'customers' OR kind = 'referrals' OR kind = 'sales'), "
                                           "fingerprint {text} NOT NULL, plan {text} NOT NULL, used_on {text} NOT "
                                           "NULL)")),
                    QStringLiteral("CREATE UNIQUE INDEX import_matchings_name ON import_matchings (name) "
                                   "WHERE name IS NOT NULL"),
                    QStringLiteral("CREATE UNIQUE INDEX import_matchings_last ON import_matchings (fingerprint) "
                                   "WHERE name IS NULL"),
                    // Two people who look alike and, as the shop has said, are two.
                    d.clusteredTable(QStringLiteral("CREATE TABLE kept_apart (person_id {ref} NOT NULL REFERENCES "
                                                    "people (id), other_id {int} NOT NULL, "
                                                    "PRIMARY KEY (person_id, other_id))"))};
            }};
}

} // namespace vouchwell
