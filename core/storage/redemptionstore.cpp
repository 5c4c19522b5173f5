#include "core/storage/redemptionstore.h"

#include "core/storage/statement.h"

namespace vouchwell {

RedemptionId RedemptionStore::add(const RedemptionRecord& redemption)
{
    Statement insert(m_work.database(),
                     QStringLiteral("INSERT INTO redemptions (person_id, balance, unit, amount_minor, redeemed_on, "
                                    "document, note, recorded_at, recorded_by) VALUES (:person, :balance, :unit, "
                                    ":amount, :on, :document, :note, :at, :by) RETURNING id"));
    insert.bind(QStringLiteral(":person"), redemption.person)
        .bind(QStringLiteral(":balance"), QVariant(toStored(redemption.kind)))
        .bind(QStringLiteral(":unit"), QVariant(redemption.unit))
        .bind(QStringLiteral(":amount"), redemption.amountMinor)
        .bind(QStringLiteral(":on"), redemption.on)
        .bind(QStringLiteral(":document"), QVariant(redemption.document))
        .bind(QStringLiteral(":note"), QVariant(redemption.note))
        .bind(QStringLiteral(":at"), QVariant(m_work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(m_work.by()))
        .first();
    return {insert.int64(0)};
}

void RedemptionStore::addLine(RedemptionId redemption, const RedemptionLine& line, qint64 operation)
{
    Statement(m_work.database(), QStringLiteral("INSERT INTO redemption_lines (redemption_id, reward_id, amount_minor, "
                                                "operation_id) VALUES (:id, :reward, :amount, :operation)"))
        .bind(QStringLiteral(":id"), redemption)
        .bind(QStringLiteral(":reward"), line.reward)
        .bind(QStringLiteral(":amount"), line.amountMinor)
        .bind(QStringLiteral(":operation"), operation)
        .run();
}

void RedemptionStore::addReturn(RedemptionId redemption, QDate on, const QString& reason)
{
    Statement(m_work.database(), QStringLiteral("INSERT INTO redemption_returns (redemption_id, returned_on, reason, "
                                                "recorded_at, recorded_by) VALUES (:id, :on, :reason, :at, :by)"))
        .bind(QStringLiteral(":id"), redemption)
        .bind(QStringLiteral(":on"), on)
        .bind(QStringLiteral(":reason"), QVariant(reason))
        .bind(QStringLiteral(":at"), QVariant(m_work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(m_work.by()))
        .run();
}

} // namespace vouchwell
