#pragma once

#include "core/storage/evaluationstore.h"
#include "core/storage/rewardledger.h"

#include <QDate>

namespace vouchwell {

/// A referral that has just become a customer, or is none any more.
struct SettledConversion
{
    ReferralId referral;
    TransactionId sale; ///< that made, or had made, the friend a customer
    QDate on;           ///< of the sale; of what ended it
    qint64 rewardMinor = 0;
    bool isReversal = false;
};

/// Brings the stored stages, conversions, rewards and postings of the touched referrals to what the rules make of the
/// facts now. What no longer holds is reversed, or clawed back where it was paid, and never deleted; what is due is
/// released. Harmless when run twice.
class Evaluation
{
public:
    Evaluation(UnitOfWork& work, EvaluationStore& store, QDate today);

    void run();
    /// What the run has made and ended.
    const std::vector<SettledConversion>& conversions() const { return m_conversions; }
    /// How much more is owed than before, other than by the day alone (a reward that expires takes nothing from it).
    qint64 addedMinor() const { return m_addedMinor; }

private:
    void settle(ReferralCase& c);
    void noteConversion(const ReferralCase& c, const ReferralOutcome& outcome);
    void settleClaims(const ReferralCase& c, const ReferralOutcome& outcome);
    void settleStage(const ReferralCase& c, const ReferralOutcome& outcome);
    void settleConversions(ReferralCase& c, const ReferralOutcome& outcome);
    void settleRewards(ReferralCase& c, const ReferralOutcome& outcome);
    void settleDue(StoredReward& stored, const CampaignRules& rules);
    void undoEarly(Reward& reward, const CampaignRules& rules);
    void grant(ReferralCase& c, const ReferralOutcome& outcome, const RewardOutcome& wanted);
    void loseCause(const ReferralCase& c, StoredReward& stored);
    /// Brings the part that partial returns took back up to date; false where the reward is to be granted anew.
    bool adjust(const ReferralCase& c, StoredReward& stored, qint64 reversedMinor);
    void revokeWriteOff(StoredReward& stored, qint64 amountMinor);
    void leavePayout(StoredReward& stored);
    /// When the cause of a reward ended and why: its return, or today where something else changed.
    RewardStep ending(const ReferralCase& c, TransactionId sale, RewardEvent event) const;
    ConversionId ensureConversion(ReferralCase& c, const ReferralOutcome& outcome);

    UnitOfWork& m_work;
    EvaluationStore& m_store;
    QDate m_today;
    QString m_unit;
    VersionRules m_rules;
    RewardLedger m_ledger;
    std::vector<SettledConversion> m_conversions;
    qint64 m_addedMinor = 0;
};

} // namespace vouchwell
