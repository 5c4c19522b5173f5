#include "plainprogram.h"

#include "plaincaps.h"
#include "plaindecimal.h"
#include "plainhistory.h"
#include "plainshares.h"

#include <algorithm>
#include <numeric>

namespace vouchwell {

namespace {

bool isMilestone(const Rule& rule)
{
    return rule.trigger.kind == Trigger::Kind::Milestone;
}

bool isTriggered(const Trigger& trigger, const Cause& cause)
{
    const bool isPurchase = cause.kind == RewardCause::Purchase;
    switch (trigger.kind) {
    case Trigger::Kind::Received: return cause.kind == RewardCause::Received;
    case Trigger::Kind::Qualified: return cause.kind == RewardCause::Qualified;
    case Trigger::Kind::FirstPurchase: return isPurchase && cause.number == 1;
    case Trigger::Kind::EachPurchase: return isPurchase;
    case Trigger::Kind::NthPurchase: return isPurchase && cause.number == trigger.number;
    case Trigger::Kind::Retained: return cause.kind == RewardCause::Retained && cause.number == trigger.number;
    case Trigger::Kind::Milestone: break;
    }
    return false;
}

bool liesBetween(QDate from, QDate until, QDate day)
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
}

class PlainProgram
{
public:
    explicit PlainProgram(const ProgramFacts& facts) : m_facts(facts), m_history(facts), m_caps(facts) {}

    std::vector<Grant> run()
    {
        for (m_now = 0; m_now < int(m_facts.causes.size()); ++m_now) {
            for (const Role role : {Role::Referrer, Role::Friend, Role::Staff, Role::Upline})
                rewardRole(role);
            for (const PlainRecipient& referrer : recipients(Role::Referrer))
                rewardMilestones(referrer);
        }
        compareStanding();
        return m_grants;
    }

private:
    const Cause& now() const { return m_history.cause(m_now); }
    const RuleSet& rules() const { return *m_facts.versions[size_t(now().version)].rules; }
    const Rule& rule(int index) const { return rules().rules[size_t(index)]; }

    std::vector<PlainRecipient> recipients(Role role) const
    {
        const CreditShare* shares = m_facts.shares.data() + now().firstShare;
        if (role == Role::Friend)
            return {{now().friendIndex, shares[0].referrer}};
        if (role == Role::Staff)
            return now().staff < 0 ? std::vector<PlainRecipient>()
                                   : std::vector<PlainRecipient>{{now().staff, shares[0].referrer}};
        std::vector<PlainRecipient> recipients;
        for (int i = 0; i < now().shareCount; ++i) {
            const int person = role == Role::Referrer ? shares[i].referrer : shares[i].upline;
            if (person >= 0)
                recipients.push_back({person, shares[i].referrer, shares[i].weight});
        }
        return recipients;
    }

    bool fits(const Rule& rule, const PlainRecipient& recipient) const
    {
        return liesBetween(rule.from, rule.until, now().on) && liesBetween(now().rewardsFrom, {}, now().on) &&
               m_history.holds(rule.condition, recipient.referrer, m_now);
    }

    /// The rules that give something to the recipient: the base rule, then the extras.
    std::vector<int> rulesFor(Role role, const PlainRecipient& recipient) const
    {
        std::vector<int> order(rules().rules.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return rule(a).isExtra != rule(b).isExtra ? rule(b).isExtra : rule(a).priority > rule(b).priority;
        });
        std::vector<int> chosen;
        bool hasBase = false;
        bool isEnded = false;
        for (const int index : order) {
            const Rule& rule = this->rule(index);
            const bool isWanted = rule.isExtra ? !isEnded : !hasBase;
            if (!isWanted || rule.role != role || isMilestone(rule) || !isTriggered(rule.trigger, now()) ||
                !fits(rule, recipient))
                continue;
            chosen.push_back(index);
            hasBase = hasBase || !rule.isExtra;
            isEnded = isEnded || rule.endsExtras;
        }
        return chosen;
    }

    PlainEarned earnedBy(int index, const PlainRecipient& recipient) const
    {
        const Rule& rule = this->rule(index);
        PlainEarned earned{m_now, index, recipient, {}, false, 0};
        earned.occasion.netMinor = now().netMinor;
        earned.occasion.daysSinceReferral = int(now().referredOn.daysTo(now().on));
        if (rule.tiers) {
            earned.occasion.tier = m_history.tierFor(rule, recipient.referrer, m_now);
            earned.occasion.valueBefore = m_history.totalBefore(rule, recipient.referrer, m_now);
        }
        for (const Factor& factor : rule.factors) {
            if (liesBetween(factor.from, factor.until, now().on) &&
                m_history.holds(factor.condition, recipient.referrer, m_now))
                earned.occasion.factors.push_back(factor.factorBp);
        }
        earned.whole = plainAmount(rule, earned.occasion);
        return earned;
    }

    /// What earlier rewards of the rule get because a retroactive tier is reached now.
    qint64 topUpFor(const PlainEarned& latest) const
    {
        const Rule& rule = this->rule(latest.rule);
        if (!rule.tiers || rule.tiers->crossing != TierSchedule::Crossing::Retroactive)
            return 0;
        PlainDecimal sum(0);
        for (size_t i = 0; i < m_earned.size(); ++i) {
            const PlainEarned& earlier = m_earned[i];
            if (!isToppedUpBy(earlier, latest))
                continue;
            int tier = earlier.occasion.tier;
            qint64 given = earlier.whole;
            for (size_t j = i + 1; j < m_earned.size(); ++j) {
                if (isToppedUpBy(earlier, m_earned[j]) && m_earned[j].occasion.tier > tier) {
                    tier = m_earned[j].occasion.tier;
                    given = std::max(given, amountAt(rule, earlier, tier));
                }
            }
            if (latest.occasion.tier > tier)
                sum = sum + PlainDecimal(std::max<qint64>(0, amountAt(rule, earlier, latest.occasion.tier) - given))
                                .times(earlier.recipient.weight, 4);
        }
        return sum.rounded();
    }

    bool isToppedUpBy(const PlainEarned& earlier, const PlainEarned& later) const
    {
        const Cause& then = m_history.cause(earlier.cause);
        const Cause& since = m_history.cause(later.cause);
        if (earlier.cause >= later.cause || then.version != since.version || earlier.rule != later.rule ||
            earlier.recipient.person != later.recipient.person || earlier.isTopUp || later.isTopUp)
            return false;
        const Rule& rule = m_facts.versions[size_t(then.version)].rules->rules[size_t(earlier.rule)];
        const QDate forgotten = m_history.forgottenUntil(rule, later.recipient.referrer, later.cause);
        return liesInWindow(rule.tiers->window, then.on, since.on) && !(forgotten.isValid() && then.on <= forgotten);
    }

    static qint64 amountAt(const Rule& rule, const PlainEarned& earlier, int tier)
    {
        PlainOccasion occasion = earlier.occasion;
        occasion.tier = tier;
        return plainAmount(rule, occasion);
    }

    void rewardRole(Role role)
    {
        std::vector<PlainEarned> all;
        for (const PlainRecipient& recipient : recipients(role)) {
            for (const int index : rulesFor(role, recipient)) {
                all.push_back(earnedBy(index, recipient));
                PlainEarned topUp = all.back();
                topUp.whole = topUpFor(topUp);
                topUp.isTopUp = true;
                topUp.recipient.weight = 10'000;
                if (topUp.whole > 0)
                    all.push_back(topUp);
            }
        }
        give(all);
        m_earned.insert(m_earned.end(), all.begin(), all.end());
    }

    void rewardMilestones(const PlainRecipient& referrer)
    {
        for (int index = 0; index < int(rules().rules.size()); ++index) {
            const Rule& rule = this->rule(index);
            if (!isMilestone(rule) || !fits(rule, referrer))
                continue;
            const auto totalOf = [&](int end) {
                return m_history.total(m_history.campaignOf(m_now), referrer.person, rule.milestoneMeasure,
                                       rule.milestoneWindow, end, now().on, 0, {});
            };
            const bool isReached = totalOf(m_now) < rule.trigger.number && totalOf(m_now + 1) >= rule.trigger.number;
            if (!isReached || hasMilestone(rule, referrer.person))
                continue;
            PlainEarned earned = earnedBy(index, referrer);
            earned.recipient.weight = 10'000;
            give({earned});
        }
    }

    bool hasMilestone(const Rule& rule, int person) const
    {
        return std::any_of(m_grants.begin(), m_grants.end(), [&](const Grant& grant) {
            const Rule& other = m_facts.versions[size_t(grant.version)].rules->rules[size_t(grant.rule)];
            const bool isSame = m_history.campaignOf(grant.cause) == m_history.campaignOf(m_now) &&
                                other.key == rule.key && isMilestone(other) && grant.person == person;
            return isSame && isSameWindow(rule.milestoneWindow, m_history.cause(grant.cause).on);
        });
    }

    bool isSameWindow(const Window& window, QDate day) const
    {
        return liesInWindow(window, std::min(day, now().on), std::max(day, now().on));
    }

    bool isMilestoneOfOurs(const StandingGrant& standing) const
    {
        const Cause& cause = m_history.cause(standing.cause);
        const std::vector<Rule>& rules = m_facts.versions[size_t(cause.version)].rules->rules;
        return m_history.campaignOf(standing.cause) == m_history.campaignOf(m_now) &&
               std::any_of(rules.begin(), rules.end(),
                           [&](const Rule& rule) { return rule.key == standing.ruleKey && isMilestone(rule); });
    }

    /// The reward as it was given before. A milestone is the same one whichever friend of its window it was with.
    const StandingGrant* standingFor(const Rule& rule, const Grant& grant) const
    {
        for (const StandingGrant& standing : m_facts.standing) {
            if (standing.ruleKey != rule.key || standing.person != grant.person || standing.isTopUp != grant.isTopUp)
                continue;
            const bool isOurs = isMilestone(rule)
                                    ? isMilestoneOfOurs(standing) &&
                                          isSameWindow(rule.milestoneWindow, m_history.cause(standing.cause).on)
                                    : standing.cause == m_now;
            if (isOurs)
                return &standing;
        }
        return nullptr;
    }

    PlainUse useOf(const PlainEarned& earned) const
    {
        const Rule& rule = this->rule(earned.rule);
        return {PlainUse::From::Grant,
                m_history.campaignOf(m_now),
                unitOf(rule.reward.form),
                rule.role,
                earned.recipient.person,
                now().friendIndex,
                now().on,
                0,
                0};
    }

    void give(const std::vector<PlainEarned>& all)
    {
        std::vector<qint64> wholes;
        std::vector<qint64> clamped;
        for (const PlainEarned& earned : all) {
            wholes.push_back(earned.whole);
            clamped.push_back(m_caps.left(now().version, useOf(earned), earned.whole, true));
        }
        for (const PlainShare& share : plainShares(all, wholes, clamped))
            giveOne(all[share.earned], share.amount, share.uncapped);
    }

    void giveOne(const PlainEarned& earned, qint64 part, qint64 uncapped)
    {
        const Rule& rule = this->rule(earned.rule);
        const PlainUse use = useOf(earned);
        Grant grant{m_now, now().version, earned.rule, use.person, rule.role, earned.isTopUp,
                    0,     uncapped,      false,       0,          {}};
        const StandingGrant* standing = standingFor(rule, grant);
        if (standing) {
            grant.isStanding = true;
            grant.cause = standing->cause;
            grant.amount = standing->amount;
            m_standing.push_back({m_grants.size(), now().version, use, part, standing->uncapped});
        } else {
            grant.amount = m_caps.left(now().version, use, part, false);
            m_caps.use(use, grant.amount);
        }
        grant.byRules = grant.amount;
        m_grants.push_back(grant);
    }

    /// Once everything new is given: what those that stand would be today. More only where the rule gives more than
    /// it did then, less always.
    void compareStanding()
    {
        for (const PlainStanding& standing : m_standing) {
            Grant& grant = m_grants[standing.grant];
            if (standing.byRules > standing.uncapped) {
                const bool isCounted = grant.amount > 0;
                const qint64 more =
                    m_caps.left(standing.version, standing.use, standing.byRules - standing.uncapped, false, isCounted);
                m_caps.use(standing.use, more, isCounted);
                grant.byRules = grant.amount + more;
            } else if (standing.byRules < grant.amount) {
                grant.byRules = standing.byRules;
            }
        }
    }

    struct PlainStanding
    {
        size_t grant = 0;
        int version = 0;
        PlainUse use;
        qint64 byRules = 0;
        qint64 uncapped = 0;
    };

    const ProgramFacts& m_facts;
    PlainHistory m_history;
    PlainCaps m_caps;
    std::vector<PlainEarned> m_earned;
    std::vector<Grant> m_grants;
    std::vector<PlainStanding> m_standing;
    int m_now = 0;
};

} // namespace

std::vector<Grant> workOutPlainly(const ProgramFacts& facts)
{
    return PlainProgram(facts).run();
}

} // namespace vouchwell
