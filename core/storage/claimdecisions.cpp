#include "core/storage/claimdecisions.h"

#include "core/storage/statement.h"

namespace vouchwell {

QString toStored(ClaimDecision decision)
{
    switch (decision) {
    case ClaimDecision::None: return {};
    case ClaimDecision::Credit: return QStringLiteral("credit");
    case ClaimDecision::Reject: return QStringLiteral("reject");
    }
    Q_UNREACHABLE();
}

ClaimDecision claimDecisionFrom(const QString& stored)
{
    if (stored.isEmpty())
        return ClaimDecision::None;
    return stored == u"credit" ? ClaimDecision::Credit : ClaimDecision::Reject;
}

std::vector<DecidedClaim> ClaimDecisions::of(ReferralId referral)
{
    std::vector<DecidedClaim> decided;
    Statement rows(m_database,
                   QStringLiteral("SELECT id, decision, decided_weight_bp, decided_on, decided_by, decision_reason "
                                  "FROM claims WHERE referral_id = :referral ORDER BY id"));
    rows.bind(QStringLiteral(":referral"), referral).run();
    while (rows.next())
        decided.push_back({{rows.int64(0)},
                           claimDecisionFrom(rows.text(1)),
                           rows.int64(2),
                           rows.date(3),
                           rows.text(4),
                           rows.text(5)});
    return decided;
}

void ClaimDecisions::save(UnitOfWork& work, const DecidedClaim& decided)
{
    Statement(work.database(),
              QStringLiteral("UPDATE claims SET decision = :decision, decided_weight_bp = :weight, decided_on = :on, "
                             "decided_by = :by, decision_reason = :reason WHERE id = :claim"))
        .bind(QStringLiteral(":decision"), QVariant(toStored(decided.decision)))
        .bind(QStringLiteral(":weight"), decided.weightBp)
        .bind(QStringLiteral(":on"), decided.on)
        .bind(QStringLiteral(":by"), QVariant(decided.by))
        .bind(QStringLiteral(":reason"), QVariant(decided.reason))
        .bind(QStringLiteral(":claim"), decided.claim)
        .run();
}

} // namespace vouchwell
