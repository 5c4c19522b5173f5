#include "core/storage/knownon.h"

#include "core/rules/exactamount.h"
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
    return atCost(QStringLiteral("'cost', 'write_off'"), QStringLiteral("w.earned_on BETWEEN :from AND :to"), -1,
                  [&](Statement& rows) { rows.bind(QStringLiteral(":from"), from).bind(QStringLiteral(":to"), to); });
}

qint64 KnownOn::heldCost()
{
    return atCost(QStringLiteral("'pending', 'available'"), QStringLiteral("w.form <> 'cash'"), 1, [](Statement&) {});
}

qint64 KnownOn::atCost(const QString& accounts, const QString& condition, int sign,
                       const std::function<void(Statement&)>& bind)
{
    Statement rows(
        m_work.database(),
        QStringLiteral("SELECT w.cost_minor, w.amount_minor, SUM(p.delta_minor) FROM postings p JOIN rewards "
                       "w ON w.id = p.reward_id WHERE p.account IN (%1) AND p.recorded_at <= :until AND %2 "
                       "GROUP BY w.id, w.cost_minor, w.amount_minor ORDER BY w.id")
            .arg(accounts, condition));
    rows.bind(kUntil, QVariant(m_until));
    bind(rows);
    rows.run();
    qint64 sum = 0;
    while (rows.next())
        sum += costOfPart(rows.int64(0), rows.int64(1), sign * rows.int64(2));
    return sum;
}

} // namespace vouchwell
