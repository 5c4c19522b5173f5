#include "core/storage/adjustmentstore.h"

#include "core/storage/statement.h"

namespace vouchwell {

AdjustmentId AdjustmentStore::add(const Adjustment& adjustment)
{
    Statement insert(m_work.database(),
                     QStringLiteral("INSERT INTO adjustments (reward_id, delta_minor, decided_on, reason, recorded_at, "
                                    "recorded_by) VALUES (:reward, :delta, :on, :reason, :at, :by) RETURNING id"));
    insert.bind(QStringLiteral(":reward"), adjustment.reward)
        .bind(QStringLiteral(":delta"), adjustment.deltaMinor)
        .bind(QStringLiteral(":on"), adjustment.decidedOn)
        .bind(QStringLiteral(":reason"), QVariant(adjustment.reason))
        .bind(QStringLiteral(":at"), QVariant(m_work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(m_work.by()))
        .first();
    return {insert.int64(0)};
}

} // namespace vouchwell
