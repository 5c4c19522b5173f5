#include "core/storage/keptapartstore.h"

#include "core/storage/statement.h"

namespace vouchwell {

void KeptApartStore::add(PersonId a, PersonId b)
{
    // In both directions, so that either of them takes it along when merged.
    for (const auto& [person, other] : {std::pair(a, b), std::pair(b, a)}) {
        Statement insert(m_work.database(),
                         QStringLiteral("INSERT INTO kept_apart (person_id, other_id) VALUES (:person, :other) "
                                        "ON CONFLICT DO NOTHING"));
        insert.bind(QStringLiteral(":person"), person).bind(QStringLiteral(":other"), other).run();
        if (m_changes && insert.changed() > 0 && m_changes->wasThere(person))
            m_changes->added(QStringLiteral("kept_apart"), person, {QString::number(other.value)});
    }
}

std::vector<std::pair<PersonId, PersonId>> KeptApartStore::all(Database& database)
{
    std::vector<std::pair<PersonId, PersonId>> pairs;
    Statement rows(database,
                   QStringLiteral("WITH RECURSIVE now_is (was, is_now, merged_into) AS (SELECT p.id, p.id, "
                                  "p.merged_into FROM people p WHERE p.id IN (SELECT person_id FROM kept_apart UNION "
                                  "SELECT other_id FROM kept_apart) UNION SELECT n.was, p.id, p.merged_into FROM "
                                  "now_is n JOIN people p ON p.id = n.merged_into) "
                                  "SELECT a.is_now, b.is_now FROM kept_apart k JOIN now_is a ON a.was = k.person_id "
                                  "AND a.merged_into IS NULL JOIN now_is b ON b.was = k.other_id AND b.merged_into "
                                  "IS NULL ORDER BY 1, 2"));
    rows.run();
    while (rows.next()) {
        pairs.emplace_back(PersonId{rows.int64(0)}, PersonId{rows.int64(1)});
        pairs.emplace_back(PersonId{rows.int64(1)}, PersonId{rows.int64(0)});
    }
    return pairs;
}

} // namespace vouchwell
