#pragma once

#include "core/actions/rewardsettler.h"

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
    Evaluation(UnitOfWork& work, EvaluationStore& store, QDate today, Standing standing = Standing::AllGiven);

    void run();
    /// What the run has made and ended.
    const std::vector<SettledConversion>& conversions() const { return m_conversions; }
    /// How much more is owed than before, other than by the day alone (a reward that expires takes nothing from it).
    qint64 addedMinor() const { return m_settler.addedMinor(); }

private:
    void runByReferral();
    void runTogether();
    void settle(ReferralCase& c, const ReferralCourse& course, const std::vector<RewardOutcome>& rewards);
    void noteConversion(const ReferralCase& c, const ReferralCourse& course, const std::vector<RewardOutcome>& rewards);
    void settleClaims(const ReferralCase& c, const ReferralCourse& course);
    void settleStage(const ReferralCase& c, const ReferralCourse& course);
    void settleConversions(ReferralCase& c, const ReferralCourse& course, const std::vector<RewardOutcome>& rewards);

    UnitOfWork& m_work;
    EvaluationStore& m_store;
    QDate m_today;
    VersionRules m_rules;
    ProgramFeed m_feed;
    RewardSettler m_settler;
    std::vector<SettledConversion> m_conversions;
};

} // namespace vouchwell
