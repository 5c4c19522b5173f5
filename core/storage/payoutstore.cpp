#include "core/storage/payoutstore.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kRecord = QStringLiteral(":id");
const QString kDay = QStringLiteral(":on");
const QString kWhy = QStringLiteral(":reason");

QString dayColumn(PayoutState state)
{
    switch (state) {
    case PayoutState::Draft: return QStringLiteral("prepared_on");
    case PayoutState::Approved: return QStringLiteral("approved_on");
    case PayoutState::Paid: return QStringLiteral("paid_on");
    case PayoutState::Closed:
    case PayoutState::Cancelled: return QStringLiteral("closed_on");
    }
    Q_UNREACHABLE();
}

} // namespace

PayoutId PayoutStore::add(PayoutMethod method, const QString& unit, QDate cutoffOn, qint64 minimumMinor,
                          QDate preparedOn)
{
    Statement insert(m_work.database(),
                     QStringLiteral("INSERT INTO payouts (state, method, unit, cutoff_on, minimum_minor, prepared_on, "
                                    "recorded_at, recorded_by) VALUES ('draft', :method, :unit, :cutoff, :minimum, "
                                    ":on, :at, :by) RETURNING id"));
    insert.bind(QStringLiteral(":method"), QVariant(toStored(method)))
        .bind(QStringLiteral(":unit"), QVariant(unit))
        .bind(QStringLiteral(":cutoff"), cutoffOn)
        .bind(QStringLiteral(":minimum"), minimumMinor)
        .bind(kDay, preparedOn)
        .bind(QStringLiteral(":at"), QVariant(m_work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(m_work.by()))
        .first();
    return {insert.int64(0)};
}

bool PayoutStore::setState(const PayoutRecord& payout, PayoutState state, QDate on, const QString& reason)
{
    Statement update(m_work.database(),
                     QStringLiteral("UPDATE payouts SET state = :state, reason = :reason, %1 = :on, revision = "
                                    "revision + 1 WHERE id = :id AND revision = :revision")
                         .arg(dayColumn(state)));
    update.bind(QStringLiteral(":state"), QVariant(toStored(state)))
        .bind(kWhy, QVariant(reason))
        .bind(kDay, on)
        .bind(kRecord, payout.id)
        .bind(QStringLiteral(":revision"), payout.revision)
        .run();
    return update.changed() == 1;
}

PayoutItemId PayoutStore::include(PayoutId payout, const PlannedItem& item)
{
    Statement upsert(
        m_work.database(),
        QStringLiteral("INSERT INTO payout_items (payout_id, recipient_id, state, rewards_minor, carried_minor, "
                       "amount_minor) VALUES (:payout, :recipient, 'included', :rewards, :carried, :amount) "
                       "ON CONFLICT (payout_id, recipient_id) DO UPDATE SET state = 'included', reason = '', "
                       "rewards_minor = excluded.rewards_minor, carried_minor = excluded.carried_minor, "
                       "amount_minor = excluded.amount_minor RETURNING id"));
    upsert.bind(QStringLiteral(":payout"), payout)
        .bind(QStringLiteral(":recipient"), item.recipient)
        .bind(QStringLiteral(":rewards"), item.rewardsMinor)
        .bind(QStringLiteral(":carried"), item.carriedMinor)
        .bind(QStringLiteral(":amount"), item.amountMinor())
        .first();
    const PayoutItemId id{upsert.int64(0)};
    Statement insert(m_work.database(), QStringLiteral("INSERT INTO payout_lines (item_id, reward_id, amount_minor, "
                                                       "state) VALUES (:id, :reward, :amount, 'open')"));
    for (const PlannedLine& line : item.lines) {
        insert.bind(kRecord, id)
            .bind(QStringLiteral(":reward"), line.reward)
            .bind(QStringLiteral(":amount"), line.amountMinor)
            .run();
    }
    return id;
}

void PayoutStore::exclude(const PayoutItemRecord& item, const QString& reason)
{
    Statement(m_work.database(),
              QStringLiteral("UPDATE payout_lines SET state = 'out' WHERE item_id = :id AND state = 'open'"))
        .bind(kRecord, item.id)
        .run();
    Statement(m_work.database(),
              QStringLiteral("UPDATE payout_items SET state = 'excluded', reason = :reason WHERE id = :id"))
        .bind(kWhy, QVariant(reason))
        .bind(kRecord, item.id)
        .run();
}

void PayoutStore::setPaid(PayoutItemId item, QDate on, const QString& reference)
{
    Statement(m_work.database(), QStringLiteral("UPDATE payout_items SET state = 'paid', paid_on = :on, reference = "
                                                ":reference WHERE id = :id"))
        .bind(kDay, on)
        .bind(QStringLiteral(":reference"), QVariant(reference))
        .bind(kRecord, item)
        .run();
}

void PayoutStore::setLinePaid(qint64 line, qint64 operation)
{
    Statement(m_work.database(),
              QStringLiteral("UPDATE payout_lines SET state = 'paid', operation_id = :operation WHERE id = :id"))
        .bind(QStringLiteral(":operation"), operation)
        .bind(kRecord, line)
        .run();
}

void PayoutStore::addReturn(PayoutItemId item, QDate on, const QString& reason)
{
    Statement(m_work.database(),
              QStringLiteral("UPDATE payout_lines SET state = 'returned' WHERE item_id = :id AND state = 'paid'"))
        .bind(kRecord, item)
        .run();
    Statement(m_work.database(), QStringLiteral("INSERT INTO payout_returns (item_id, returned_on, reason, "
                                                "recorded_at, recorded_by) VALUES (:id, :on, :reason, :at, :by)"))
        .bind(kRecord, item)
        .bind(kDay, on)
        .bind(kWhy, QVariant(reason))
        .bind(QStringLiteral(":at"), QVariant(m_work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(m_work.by()))
        .run();
}

void PayoutStore::updateTotal(PayoutId payout)
{
    Statement(
        m_work.database(),
        QStringLiteral("UPDATE payouts SET total_minor = (SELECT COALESCE(SUM(amount_minor), 0) FROM payout_items "
                       "WHERE payout_id = :id AND state <> 'excluded') WHERE id = :id"))
        .bind(kRecord, payout)
        .run();
}

} // namespace vouchwell
