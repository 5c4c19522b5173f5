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

std::vector<ClaimEvidence> ClaimDecisions::evidenceOf(ReferralId referral)
{
    std::vector<ClaimEvidence> evidence;
    // Earlier rulings: other referrals that this referrer and one of the others here claimed and the shop decided.
    const QString rulings =
        QStringLiteral("(SELECT COUNT(DISTINCT d.referral_id) FROM claims d JOIN claims o ON o.referral_id = "
                       "d.referral_id AND o.referrer_id <> d.referrer_id WHERE d.referrer_id = c.referrer_id AND "
                       "d.referral_id <> c.referral_id AND o.referrer_id IN (SELECT referrer_id FROM claims WHERE "
                       "referral_id = c.referral_id) AND %1)");
    const QString won = rulings.arg(QStringLiteral("d.decision = 'credit'"));
    const QString lost = rulings.arg(QStringLiteral("d.decision <> 'credit' AND o.decision = 'credit'"));
    Statement rows(m_database, QStringLiteral("SELECT c.id, c.channel, c.entry_mode, c.evidence, c.recorded_at, "
                                              "COALESCE(b.file_name, ''), %1, %2 FROM claims c LEFT JOIN "
                                              "import_batches b ON b.id = c.batch_id WHERE c.referral_id = :referral "
                                              "ORDER BY c.id")
                                   .arg(won, lost));
    rows.bind(QStringLiteral(":referral"), referral).run();
    while (rows.next())
        evidence.push_back({{rows.int64(0)},
                            rows.text(1),
                            entryModeFrom(rows.text(2)),
                            rows.text(3),
                            rows.text(4),
                            rows.text(5),
                            int(rows.int64(6)),
                            int(rows.int64(7))});
    return evidence;
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
