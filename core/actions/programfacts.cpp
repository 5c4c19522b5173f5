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

CampaignRank rankOf(const ReferralCase& c)
{
    return {c.campaignPriority, c.facts.campaign.startOn, c.campaignId};
}

/// From `first` on, all referrals of one friend.
void keepOneAtATime(const std::vector<ReferralCase>& cases, size_t first, const EligibilityOf& eligibilityOf,
                    QDate today, std::vector<ReferralCourse>& courses)
{
    std::vector<size_t> order;
    for (size_t i = first; i < courses.size(); ++i) {
        if (courses[i].stage != Stage::Invalid)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        if (courses[a].referredOn != courses[b].referredOn)
            return courses[a].referredOn < courses[b].referredOn;
        return comesBefore(rankOf(cases[a]), rankOf(cases[b]));
    });
    std::vector<size_t> counting;
    for (const size_t i : order) {
        const bool isInTheWay = std::any_of(counting.begin(), counting.end(), [&](size_t earlier) {
            return standsInTheWay(courses[earlier], courses[i].referredOn);
        });
        if (isInTheWay)
            courses[i] = courseBeside(cases[i].facts, eligibilityOf(cases[i]), today);
        else
            counting.push_back(i);
    }
}

} // namespace

ProgramFeed::ProgramFeed(const VersionRules& rules, QDate today, Standing standing)
    : m_rules(rules), m_today(today), m_standing(standing)
{
    int index = 0;
    for (const auto& [version, record] : rules) {
        m_indexOfVersion.emplace(version, index++);
        m_dependsOnHistory = m_dependsOnHistory || vouchwell::dependsOnHistory(record.rules);
        m_hasSharedLimits = m_hasSharedLimits || vouchwell::hasSharedLimits(record.rules);
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
        // What is not paid follows the referral to the rules of another version.
        const bool isFree = (m_standing == Standing::Settled || stored.versionId != c.versionId) && !isSettled(reward);
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
        outcome.amountMinor = reward.amountMinor + stored.adjustedMinor;
        outcome.uncapped = stored.uncappedMinor + stored.adjustedMinor;
        program.addStanding(c.id, outcome);
    }
}

std::vector<ReferralCourse> coursesOf(const std::vector<ReferralCase>& cases, const EligibilityOf& eligibilityOf,
                                      QDate today)
{
    std::vector<ReferralCourse> courses;
    courses.reserve(cases.size());
    size_t first = 0;
    for (size_t i = 0; i < cases.size(); ++i) {
        if (cases[i].friendId != cases[first].friendId)
            first = i;
        courses.push_back(courseOf(cases[i].facts, eligibilityOf(cases[i]), today));
        if (cases[i].facts.claims.empty())
            courses.back().referredOn = cases[i].referredOn;
        const bool isLast = i + 1 == cases.size() || cases[i + 1].friendId != cases[i].friendId;
        if (isLast && i > first)
            keepOneAtATime(cases, first, eligibilityOf, today, courses);
    }
    return courses;
}

std::vector<ReferralCourse> coursesOf(const std::vector<ReferralCase>& cases, const VersionRules& rules, QDate today)
{
    return coursesOf(
        cases,
        [&rules](const ReferralCase& c) -> const Eligibility& { return rules.at(c.versionId.value).rules.eligibility; },
        today);
}

std::vector<Reward> ownedRewards(const ReferralCase& c)
{
    std::vector<Reward> rewards;
    rewards.reserve(c.rewards.size());
    for (const StoredReward& stored : c.rewards) {
        rewards.push_back(stored.reward);
        rewards.back().recipientId = stored.ownerId;
        rewards.back().amountMinor += stored.adjustedMinor;
    }
    return rewards;
}

} // namespace vouchwell
