#pragma once

#include "core/storage/evaluationstore.h"
#include "core/storage/verifyreader.h"

namespace vouchwell {

/// Compares what is stored of one referral with what the rules make of the facts now.
class CaseCheck
{
public:
    CaseCheck(const ReferralCase& c, const ReferralCourse& course, const std::vector<RewardOutcome>& rewards,
              std::vector<BrokenRule>& broken)
        : m_case(c), m_course(course), m_rewards(rewards), m_broken(broken)
    {
    }

    void run();

private:
    void add(const QString& check, const QString& sentence, const QString& stored = {}, const QString& expected = {},
             ValueKind kind = ValueKind::Text);
    void addReward(const Reward& reward, const QString& sentence, const QString& stored, const QString& expected,
                   ValueKind kind);
    void checkStage();
    void checkClaims();
    void checkDates();
    void checkDay(const QString& check, QDate stored, QDate expected, const QString& sentence);
    void checkConversions();
    void checkRewards();
    void checkReward(const StoredReward& stored, const RewardOutcome* wanted);
    void checkAdjustments();
    void checkPrizes();

    const ReferralCase& m_case;
    const ReferralCourse& m_course;
    const std::vector<RewardOutcome>& m_rewards;
    std::vector<BrokenRule>& m_broken;
};

} // namespace vouchwell
