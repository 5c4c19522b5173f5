#include "core/actions/programfacts.h"

#include "core/domain/rewardcycle.h"

#include <algorithm>

namespace vouchwell {

namespace {

/// The purchase that earned the reward is not what it was.
bool isCorrected(const ReferralCase& c, const StoredReward& stored)
{
    const auto found = std::find_if(c.conversions.begin(), c.conversions.end(),
                                    [&](const StoredConversion& v) { return v.id == stored.conversionId; });
    return found != c.conversions.end() &&
           (found->on != found->saleOn || found->qualifyingMinor != found->saleNetMinor);
}

} // namespace

ProgramFeed::ProgramFeed(const VersionRules& rules, QDate today, Standing standing)
    : m_rules(rules), m_today(today), m_standing(standing)
{
    int index = 0;
    for (const auto& [version, record] : rules) {
        m_indexOfVersion.emplace(version, index++);
        m_dependsOnHistory = m_dependsOnHistory || vouchwell::dependsOnHistory(record.rules);
        m_asksAboutPeople = m_asksAboutPeople || vouchwell::asksAboutPeople(record.rules);
    }
}

Program ProgramFeed::start() const
{
    Program program(m_today);
    for (const auto& [version, record] : m_rules)
        program.addVersion(record.rules, record.campaign);
    return program;
}

void ProgramFeed::add(Program& program, const ReferralCase& c, const ReferralCourse& course) const
{
    program.addReferral(
        {c.id, c.friendId, m_indexOfVersion.at(c.versionId.value), &c.facts, &course, c.channel, c.askedBy});
    if (m_dependsOnHistory && m_standing != Standing::None)
        addStanding(program, c, course);
}

void ProgramFeed::addStanding(Program& program, const ReferralCase& c, const ReferralCourse& course) const
{
    if (c.referredOn != course.referredOn)
        return;
    for (const StoredReward& stored : c.rewards) {
        const Reward& reward = stored.reward;
        const bool isFree = m_standing == Standing::Settled && !isSettled(reward);
        if (isFree || isUndone(reward.state) || isCorrected(c, stored))
            continue;
        RewardOutcome outcome;
        outcome.recipient = stored.ownerId;
        outcome.ruleKey = reward.ruleKey;
        outcome.cause = reward.cause;
        outcome.sale = reward.saleId;
        outcome.isTopUp = reward.isTopUp;
        outcome.isMilestone = reward.isMilestone;
        outcome.instalment = reward.instalment;
        outcome.instalments = reward.instalments;
        outcome.amountMinor = reward.amountMinor;
        program.addStanding(c.id, outcome);
    }
}

ReferralCourse courseOf(const ReferralCase& c, const VersionRules& rules, QDate today)
{
    ReferralCourse course = courseOf(c.facts, rules.at(c.versionId.value).rules.eligibility, today);
    if (c.facts.claims.empty())
        course.referredOn = c.referredOn;
    return course;
}

std::vector<Reward> ownedRewards(const ReferralCase& c)
{
    std::vector<Reward> rewards;
    rewards.reserve(c.rewards.size());
    for (const StoredReward& stored : c.rewards) {
        rewards.push_back(stored.reward);
        rewards.back().recipientId = stored.ownerId;
    }
    return rewards;
}

} // namespace vouchwell
