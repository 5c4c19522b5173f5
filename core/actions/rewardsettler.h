#pragma once

#include "core/actions/programfacts.h"
#include "core/storage/rewardledger.h"

namespace vouchwell {

/// Brings the stored rewards of a referral and their postings to what the rules give: grants what is missing, takes
/// back what lost its cause, follows partial returns, releases what is due.
class RewardSettler
{
public:
    RewardSettler(UnitOfWork& work, EvaluationStore& store, const VersionRules& rules, QDate today);

    void settle(ReferralCase& c, const ReferralCourse& course, const std::vector<RewardOutcome>& wanted);
    /// How much more is owed than before, other than by the day alone (a reward that expires takes nothing from it).
    qint64 addedMinor() const { return m_addedMinor; }
    /// When the cause of a reward ended and why: its return, or today where something else changed.
    RewardStep ending(const ReferralCase& c, TransactionId sale, RewardEvent event) const;

private:
    void matchAndGrant(ReferralCase& c, const ReferralCourse& course, const std::vector<RewardOutcome>& wanted);
    /// Gives what adjustments add and nothing was given for yet, takes back what they do not add any more, and follows
    /// partial returns. `returned`: of each reward of the rules, what goes back of it and of its additions together.
    void settleAdjustments(ReferralCase& c, const std::vector<qint64>& returned);
    void grantAdjustment(ReferralCase& c, const Adjustment& addition, const StoredReward& base);
    /// Gives the prizes that were decided, and takes back those whose decision was.
    void settlePrizes(ReferralCase& c);
    void settleDue(const ReferralCase& c, std::vector<StoredReward>& rewards, size_t firstNew);
    void settleDue(StoredReward& stored, const Rule* rule);
    void undoEarly(StoredReward& stored, const Rule* rule);
    void grant(ReferralCase& c, const ReferralCourse& course, const RewardOutcome& wanted);
    void loseCause(const ReferralCase& c, StoredReward& stored);
    /// Brings the part that partial returns took back up to date; false where the reward is to be granted anew.
    bool adjust(const ReferralCase& c, StoredReward& stored, qint64 reversedMinor);
    void revokeWriteOff(StoredReward& stored, qint64 amountMinor);
    void leavePayout(StoredReward& stored);

    UnitOfWork& m_work;
    EvaluationStore& m_store;
    const VersionRules& m_rules;
    QDate m_today;
    RewardLedger m_ledger;
    qint64 m_addedMinor = 0;
};

} // namespace vouchwell
