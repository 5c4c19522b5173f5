#include "core/storage/knownon.h"

#include "core/storage/actjournal.h"
#include "core/storage/changereverser.h"
#include "core/storage/paidguard.h"
#include "core/storage/recordremoval.h"

namespace vouchwell {

namespace {

const QString kUntil = QStringLiteral(":until");

} // namespace

void KnownOn::rewind()
{
    Database& database = m_work.database();
    PaidGuard nothingLeftOut(m_work, {{}, {}, {}, {}, {}, QStringLiteral("9999"), {}});
    ChangeReverser reverser(m_work);
    const std::vector<JournalAct> acts = ActJournal::all(database);
    for (auto act = acts.rbegin(); act != acts.rend() && act->recordedAt > m_until; ++act)
        reverser.reverse(act->id);
    const auto run = [&](const QString& sql) { Statement(database, sql).bind(kUntil, QVariant(m_until)).run(); };
    run(QStringLiteral("DELETE FROM claims WHERE recorded_at > :until"));
    const QString later = QStringLiteral("SELECT id FROM transactions WHERE recorded_at > :until");
    run(QStringLiteral("DELETE FROM exchanges WHERE return_id IN (%1) OR recorded_at > :until").arg(later));
    run(QStringLiteral("UPDATE transactions SET %1 WHERE recorded_at > :until")
            .arg(RecordRemoval::asGone(QStringLiteral("transactions"))));
    run(QStringLiteral("UPDATE people SET %1 WHERE created_at > :until AND status <> 'merged'")
            .arg(RecordRemoval::asGone(QStringLiteral("people"))));
}

std::vector<KnownBalance> KnownOn::balances()
{
    std::vector<KnownBalance> balances;
    Statement rows(m_work.database(),
                   QStringLiteral("SELECT person_id, SUM(CASE account WHEN 'pending' THEN delta_minor ELSE 0 END), "
                                  "SUM(CASE account WHEN 'available' THEN delta_minor ELSE 0 END) FROM postings WHERE "
                                  "reward_id IN (SELECT id FROM rewards WHERE form = 'cash') AND account IN "
                                  "('pending', 'available') AND recorded_at <= :until GROUP BY person_id "
                                  "HAVING SUM(CASE account WHEN 'pending' THEN delta_minor ELSE 0 END) <> 0 OR "
                                  "SUM(CASE account WHEN 'available' THEN delta_minor ELSE 0 END) <> 0 "
                                  "ORDER BY person_id"));
    rows.bind(kUntil, QVariant(m_until)).run();
    while (rows.next()) {
        const PersonId person{rows.int64(0)};
        balances.push_back(
            {person,
             labelOfRecord(m_work.database(), QStringLiteral("people"), QStringLiteral("[%1]").arg(person.value)),
             rows.int64(1), rows.int64(2)});
    }
    return balances;
}

qint64 KnownOn::rewardCost(QDate from, QDate to)
{
    Statement row(m_work.database(),
                  QStringLiteral("SELECT COALESCE(-SUM(p.delta_minor), 0) FROM postings p JOIN rewards w ON w.id = "
                                 "p.reward_id WHERE p.account IN ('cost', 'write_off') AND p.recorded_at <= :until AND "
                                 "w.earned_on BETWEEN :from AND :to"));
    row.bind(kUntil, QVariant(m_until)).bind(QStringLiteral(":from"), from).bind(QStringLiteral(":to"), to).first();
    return row.int64(0);
}

} // namespace vouchwell
