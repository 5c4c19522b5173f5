#pragma once

#include "core/storage/evaluationstore.h"

namespace vouchwell {

/// Which rewards keep the amount they were given with, though the rules would give another by now: because somebody
/// reached a tier by something that turned up later, or fell below one. A reward whose own purchase or referral was
/// corrected follows the rules in any case.
enum class Standing {
    None,     ///< everything follows the rules: for comparing
    AllGiven, ///< only what is given anew follows the rules
    Settled   ///< what is not paid, declined or expired follows the rules
};

/// Feeds the referrals of a book into a Program.
class ProgramFeed
{
public:
    ProgramFeed(const VersionRules& rules, QDate today, Standing standing);

    /// True where one referral cannot be worked out without others.
    bool dependsOnHistory() const { return m_dependsOnHistory; }
    bool asksAboutPeople() const { return m_asksAboutPeople; }
    bool hasSharedLimits() const { return m_hasSharedLimits; }
    Program start() const;
    void add(Program& program, const ReferralCase& c, const ReferralCourse& course) const;

private:
    void addStanding(Program& program, const ReferralCase& c, const ReferralCourse& course) const;

    const VersionRules& m_rules;
    QDate m_today;
    Standing m_standing;
    std::map<qint64, int> m_indexOfVersion;
    bool m_dependsOnHistory = false;
    bool m_asksAboutPeople = false;
    bool m_hasSharedLimits = false;
};

/// The course of a stored referral. One without claims is only the shell of a referral: it keeps its date.
ReferralCourse courseOf(const ReferralCase& c, const VersionRules& rules, QDate today);

/// The stored rewards of a referral with whom they belong to now, and with what adjustments made of their amounts.
std::vector<Reward> ownedRewards(const ReferralCase& c);

} // namespace vouchwell
