#pragma once

#include "core/storage/evaluationstore.h"

#include <QDate>

namespace vouchwell {

/// Brings the stored stages, conversions, rewards and postings of the touched referrals to what the rules make of the
/// facts now. What no longer holds is reversed, never deleted; what is due is released. Harmless when run twice.
class Evaluation
{
public:
    Evaluation(UnitOfWork& work, EvaluationStore& store, QDate today);

    void run();

private:
    void settle(ReferralCase& c);
    void settleClaims(const ReferralCase& c, const ReferralOutcome& outcome);
    void settleStage(const ReferralCase& c, const ReferralOutcome& outcome);
    void reverseWhatNoLongerHolds(ReferralCase& c, const ReferralOutcome& outcome);
    void grant(ReferralCase& c, const ReferralOutcome& outcome);
    void reverse(const ReferralCase& c, StoredReward& stored);
    void release(StoredReward& stored);
    QDate endedOn(const ReferralCase& c, TransactionId sale) const;
    ConversionId ensureConversion(const ReferralCase& c, const ReferralOutcome& outcome);

    UnitOfWork& m_work;
    EvaluationStore& m_store;
    QDate m_today;
    QString m_unit;
    std::unordered_map<qint64, CampaignRules> m_rules;
};

} // namespace vouchwell
