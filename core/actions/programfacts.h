#pragma once

#include "core/storage/evaluationstore.h"

#include <functional>

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

/// By which conditions a referral is looked at.
using EligibilityOf = std::function<const Eligibility&(const ReferralCase&)>;

/// The courses of stored referrals, which come friend by friend with all of theirs. Of what a friend has in several
/// campaigns one counts at a time: the earliest, of one day that of the campaign that comes first (comesBefore()). A
/// referral without claims is only the shell of one: it keeps its date.
std::vector<ReferralCourse> coursesOf(const std::vector<ReferralCase>& cases, const EligibilityOf& eligibilityOf,
                                      QDate today);
/// Each by the rules of its own version.
std::vector<ReferralCourse> coursesOf(const std::vector<ReferralCase>& cases, const VersionRules& rules, QDate today);

/// The stored rewards of a referral with whom they belong to now, and with what adjustments made of their amounts.
std::vector<Reward> ownedRewards(const ReferralCase& c);

} // namespace vouchwell
