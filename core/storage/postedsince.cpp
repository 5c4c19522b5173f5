#include "core/storage/postedsince.h"

#include "core/storage/rewardreader.h"
#include "core/storage/statement.h"

#include <map>
#include <utility>

namespace vouchwell {

PostedSince::PostedSince(Database& database) : m_database(database)
{
    Statement last(database, QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM postings"));
    m_last = last.first() ? last.int64(0) : 0;
}

std::vector<PostedChange> PostedSince::changes()
{
    std::map<std::pair<qint64, QString>, PostedChange> sums;
    RewardReader survivors(m_database);
    Statement rows(m_database,
                   QStringLiteral("SELECT w.recipient_id, w.unit, w.state, SUM(p.delta_minor) FROM postings p "
                                  "JOIN rewards w ON w.id = p.reward_id WHERE p.id > :last AND "
                                  "p.account IN ('pending', 'available') GROUP BY w.id ORDER BY w.id"));
    rows.bind(QStringLiteral(":last"), m_last).run();
    while (rows.next()) {
        const PersonId person = survivors.survivorOf({rows.int64(0)});
        const qint64 delta = rows.int64(3);
        if (delta == 0)
            continue;
        PostedChange& change = sums[{person.value, rows.text(1)}];
        change.person = person;
        change.unit = rows.text(1);
        const RewardState state = rewardStateFrom(rows.text(2));
        const bool wasPaid = state == RewardState::ClawedBack || state == RewardState::Paid;
        if (delta > 0)
            change.granted += delta;
        else
            (wasPaid ? change.clawedBack : change.takenBack) -= delta;
    }
    std::vector<PostedChange> changes;
    changes.reserve(sums.size());
    for (const auto& [key, change] : sums)
        changes.push_back(change);
    return changes;
}

} // namespace vouchwell
