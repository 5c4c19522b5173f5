#pragma once

#include "core/rules/course.h"
#include "core/rules/rewards.h"

#include <unordered_map>

namespace vouchwell {

/// A reward, or one instalment of it, as the rules give it to a person for a referral.
struct RewardOutcome
{
    PersonId recipient;
    Role role = Role::Referrer;
    QString ruleKey;
    RewardCause cause = RewardCause::Purchase;
    TransactionId sale; ///< of a purchase; otherwise not valid
    bool isTopUp = false;
    bool isMilestone = false;
    bool isOncePerReferral = true; ///< another purchase of the friend does not earn it again
    int instalment = 1;            ///< of ...
    int instalments = 1;
    RewardKind reward;
    qint64 amountMinor = 0;   ///< in the unit of the reward
    qint64 uncapped = 0;      ///< of the whole grant
    qint64 byRulesMinor = 0;  ///< of one that stands: what it would be today (Grant::byRules); else the amount
    qint64 reversedMinor = 0; ///< the part that partial returns took back
    QDate earnedOn;
    QDate availableOn;
    QDate expiresAfter; ///< invalid: never
    std::vector<TraceStep> trace = {};
};

/// Everything about one referral that its rewards depend on, besides the other referrals.
struct ProgramReferral
{
    ReferralId id;
    PersonId friendId;
    int version = 0; ///< index as addVersion() gave it
    const ReferralFacts* facts = nullptr;
    const ReferralCourse* course = nullptr;
    QString channel = {};
    PersonId staff = {};
};

/// Gathers the referrals of a program and works out all their rewards, which may depend on each other: tiers, limits,
/// milestones.
class Program
{
public:
    /// What would happen after `today` has not happened yet.
    explicit Program(QDate today) : m_today(today) {}

    /// The rules must outlive this.
    int addVersion(const RuleSet& rules, CampaignId campaign);
    void addReferral(const ProgramReferral& referral);
    /// A reward that stands as it is; of instalments each. Its referral has been added before.
    void addStanding(ReferralId referral, const RewardOutcome& reward);
    void addOutside(const OutsideUse& use) { m_facts.outside.push_back(use); }
    /// What conditions may ask; people without an answer need none.
    void describe(PersonId person, const PersonFacts& facts);

    void workOut(Tracing tracing);
    /// What workOut() would hand to the engine, for whoever does that; nothing is left here. The facts are moved, so
    /// that the rules they point at are still the caller's.
    ProgramFacts takeFacts(std::vector<PersonId>* people);
    /// In the order of their causes; empty where there is none.
    const std::vector<RewardOutcome>& rewardsOf(ReferralId referral) const;

private:
    struct Standing
    {
        ReferralId referral;
        RewardOutcome reward;
    };

    int indexOf(PersonId person);
    void addCause(Cause cause, const QString& document);
    void addPurchases(const Cause& base, const ReferralCourse& course);
    void sortCauses();
    void findUplines();
    void placeStanding();
    void prepare();
    void addOutcomes(Grant& grant);

    QDate m_today;
    ProgramFacts m_facts;
    std::vector<PersonId> m_people;
    std::vector<QString> m_documents; ///< of the causes, in their order
    std::unordered_map<qint64, int> m_indexes;
    std::vector<Standing> m_standing;
    std::unordered_map<qint64, std::vector<RewardOutcome>> m_rewards;
};

/// True where a history that was gathered for `a` has all that `b` needs: the same courses, the same causes, and the
/// answers to its conditions.
bool needSameFacts(const RuleSet& a, const RuleSet& b);
/// True where what one referral earns depends on others: tiers, limits, milestones, conditions about the past.
bool dependsOnHistory(const RuleSet& rules);
/// True where limits are shared by everybody: budgets of a campaign or the business.
bool hasSharedLimits(const RuleSet& rules);
/// True where conditions ask about people.
bool asksAboutPeople(const RuleSet& rules);

} // namespace vouchwell
