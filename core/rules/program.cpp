#include "core/rules/program.h"

#include "core/rules/grantworth.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace vouchwell {

namespace {

bool asksAny(const Condition& condition, bool (*asks)(Condition::Subject))
{
    if (condition.kind == Condition::Kind::Test)
        return asks(condition.subject);
    return std::any_of(condition.parts.begin(), condition.parts.end(),
                       [asks](const Condition& part) { return asksAny(part, asks); });
}

bool asksAny(const RuleSet& rules, bool (*asks)(Condition::Subject))
{
    return std::any_of(rules.rules.begin(), rules.rules.end(), [asks](const Rule& rule) {
        return asksAny(rule.condition, asks) ||
               std::any_of(rule.factors.begin(), rule.factors.end(),
                           [asks](const Factor& factor) { return asksAny(factor.condition, asks); });
    });
}

bool isTriggeredBy(const RuleSet& rules, Trigger::Kind kind, Measure measure)
{
    return std::any_of(rules.rules.begin(), rules.rules.end(), [=](const Rule& rule) {
        const bool counts = (rule.tiers && rule.tiers->measure == measure) ||
                            (rule.trigger.kind == Trigger::Kind::Milestone && rule.milestoneMeasure == measure);
        return rule.trigger.kind == kind || counts;
    });
}

/// The days after which rules ask whether the friend is still there.
std::set<int> retainedDays(const RuleSet& rules)
{
    std::set<int> days;
    for (const Rule& rule : rules.rules) {
        if (rule.trigger.kind == Trigger::Kind::Retained)
            days.insert(int(rule.trigger.number));
    }
    return days;
}

bool rewardsUplines(const RuleSet& rules)
{
    return std::any_of(rules.rules.begin(), rules.rules.end(),
                       [](const Rule& rule) { return rule.role == Role::Upline; });
}

/// The day on which the friend was a customer for so long; invalid where nothing was bought and kept after the first.
QDate retainedOn(const ReferralCourse& course, int days)
{
    const QDate until = course.isConverted() ? course.convertedOn().addDays(days) : QDate();
    const bool isRetained = std::any_of(course.purchases.begin(), course.purchases.end(), [&](const Purchase& later) {
        return later.on > course.convertedOn() && later.on <= until;
    });
    return isRetained ? until : QDate();
}

} // namespace

bool dependsOnHistory(const RuleSet& rules)
{
    const bool hasTotals = std::any_of(rules.rules.begin(), rules.rules.end(), [](const Rule& rule) {
        return rule.tiers.has_value() || rule.trigger.kind == Trigger::Kind::Milestone;
    });
    const bool hasLimits = std::any_of(rules.caps.begin(), rules.caps.end(),
                                       [](const Cap& cap) { return cap.scope != Cap::Scope::Reward; });
    return hasTotals || hasLimits ||
           asksAny(rules, [](Condition::Subject s) { return s == Condition::Subject::ReferrerConversions; });
}

bool needSameFacts(const RuleSet& a, const RuleSet& b)
{
    const auto agree = [&](Trigger::Kind kind, Measure measure) {
        return isTriggeredBy(a, kind, measure) == isTriggeredBy(b, kind, measure);
    };
    return a.eligibility == b.eligibility && agree(Trigger::Kind::Received, Measure::Received) &&
           agree(Trigger::Kind::Qualified, Measure::Qualified) && retainedDays(a) == retainedDays(b) &&
           rewardsUplines(a) == rewardsUplines(b) && (asksAboutPeople(a) || !asksAboutPeople(b));
}

bool hasSharedLimits(const RuleSet& rules)
{
    return std::any_of(rules.caps.begin(), rules.caps.end(), [](const Cap& cap) {
        return cap.scope == Cap::Scope::Campaign || cap.scope == Cap::Scope::Business;
    });
}

bool asksAboutPeople(const RuleSet& rules)
{
    return asksAny(rules, [](Condition::Subject s) {
        return (isTextSubject(s) && s != Condition::Subject::Channel) || s == Condition::Subject::ReferrerCustomerDays;
    });
}

int Program::addVersion(const RuleSet& rules, CampaignId campaign)
{
    m_facts.versions.push_back({&rules, int(campaign.value)});
    return int(m_facts.versions.size()) - 1;
}

int Program::indexOf(PersonId person)
{
    if (!person.isValid())
        return -1;
    const auto [found, isNew] = m_indexes.try_emplace(person.value, int(m_people.size()));
    if (isNew) {
        m_people.push_back(person);
        m_facts.people.emplace_back();
    }
    return found->second;
}

void Program::describe(PersonId person, const PersonFacts& facts)
{
    if (const int index = indexOf(person); index >= 0)
        m_facts.people[size_t(index)] = facts;
}

void Program::addCause(Cause cause, const QString& document)
{
    m_facts.causes.push_back(std::move(cause));
    m_documents.push_back(document);
}

void Program::addReferral(const ProgramReferral& referral)
{
    const ReferralCourse& course = *referral.course;
    if (course.stage == Stage::Invalid || course.credited.empty())
        return;
    const RuleSet& rules = *m_facts.versions[size_t(referral.version)].rules;
    Cause cause;
    cause.version = referral.version;
    cause.referral = referral.id.value;
    cause.friendIndex = indexOf(referral.friendId);
    cause.staff = indexOf(referral.staff);
    cause.channel = referral.channel;
    cause.firstShare = int(m_facts.shares.size());
    cause.shareCount = int(course.credited.size());
    cause.referredOn = course.referredOn;
    for (const CreditedClaim& credited : course.credited) {
        const ClaimFact& claim = referral.facts->claims[credited.index];
        m_facts.shares.push_back({indexOf(claim.referrer), -1, credited.weight});
        // Where several are credited, the day that leaves out the least holds.
        if (&credited == &course.credited.front() || claim.rewardsFrom < cause.rewardsFrom)
            cause.rewardsFrom = claim.rewardsFrom;
    }
    const auto add = [&](RewardCause kind, QDate on, int number = 0) {
        cause.kind = kind;
        cause.on = on;
        cause.number = number;
        addCause(cause, {});
    };
    if (isTriggeredBy(rules, Trigger::Kind::Received, Measure::Received))
        add(RewardCause::Received, course.referredOn);
    if (course.qualifiedOn.isValid() && isTriggeredBy(rules, Trigger::Kind::Qualified, Measure::Qualified))
        add(RewardCause::Qualified, course.qualifiedOn);
    addPurchases(cause, course);
    for (const int days : retainedDays(rules)) {
        if (const QDate until = retainedOn(course, days); until.isValid() && until <= m_today)
            add(RewardCause::Retained, until, days);
    }
}

void Program::addPurchases(const Cause& base, const ReferralCourse& course)
{
    for (size_t i = 0; i < course.purchases.size(); ++i) {
        const Purchase& purchase = course.purchases[i];
        Cause cause = base;
        cause.kind = RewardCause::Purchase;
        cause.on = purchase.on;
        cause.number = int(i) + 1;
        cause.sale = purchase.sale.value;
        cause.netMinor = purchase.netMinor;
        cause.keptMinor = purchase.keptMinor;
        addCause(std::move(cause), purchase.documentKey);
    }
}

void Program::addStanding(ReferralId referral, const RewardOutcome& reward)
{
    m_standing.push_back({referral, reward});
}

void Program::sortCauses()
{
    std::vector<int> order(m_facts.causes.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return inOrder(m_facts.causes[size_t(a)], m_documents[size_t(a)], m_facts.causes[size_t(b)],
                       m_documents[size_t(b)]);
    });
    std::vector<Cause> sorted;
    sorted.reserve(order.size());
    for (const int index : order)
        sorted.push_back(std::move(m_facts.causes[size_t(index)]));
    m_facts.causes = std::move(sorted);
    m_documents.clear();
}

void Program::findUplines()
{
    // Who brought whom, by campaign and friend; of several who share one, the first.
    std::map<std::pair<int, int>, int> broughtBy;
    const auto campaignOf = [&](const Cause& cause) { return m_facts.versions[size_t(cause.version)].campaign; };
    for (const Cause& cause : m_facts.causes)
        broughtBy.try_emplace({campaignOf(cause), cause.friendIndex},
                              m_facts.shares[size_t(cause.firstShare)].referrer);
    for (const Cause& cause : m_facts.causes) {
        for (int i = 0; i < cause.shareCount; ++i) {
            CreditShare& share = m_facts.shares[size_t(cause.firstShare) + size_t(i)];
            const auto found = broughtBy.find({campaignOf(cause), share.referrer});
            share.upline = found == broughtBy.end() ? -1 : found->second;
        }
    }
}

void Program::placeStanding()
{
    if (m_standing.empty())
        return;
    std::unordered_map<qint64, std::vector<int>> causesOf;
    for (size_t i = 0; i < m_facts.causes.size(); ++i)
        causesOf[m_facts.causes[i].referral].push_back(int(i));
    for (const Standing& standing : m_standing) {
        const RewardOutcome& reward = standing.reward;
        for (const int index : causesOf[standing.referral.value]) {
            const Cause& cause = m_facts.causes[size_t(index)];
            if (cause.kind != reward.cause || cause.sale != reward.sale.value)
                continue;
            const int person = indexOf(reward.recipient);
            const auto isSame = [&](const StandingGrant& grant) {
                return grant.cause == index && grant.person == person && grant.ruleKey == reward.ruleKey &&
                       grant.isTopUp == reward.isTopUp;
            };
            // The instalments of a reward were given together.
            const auto known = std::find_if(m_facts.standing.rbegin(), m_facts.standing.rend(), isSame);
            if (reward.instalment > 1 && known != m_facts.standing.rend()) {
                known->amount += reward.amountMinor;
                known->uncapped = std::max(known->uncapped, known->amount);
            } else {
                m_facts.standing.push_back({index, reward.ruleKey, person, reward.isTopUp, reward.amountMinor,
                                            std::max(reward.amountMinor, reward.uncapped)});
            }
            break;
        }
    }
}

void Program::prepare()
{
    sortCauses();
    if (std::any_of(m_facts.versions.begin(), m_facts.versions.end(),
                    [](const VersionFacts& version) { return rewardsUplines(*version.rules); }))
        findUplines();
    placeStanding();
}

ProgramFacts Program::takeFacts(std::vector<PersonId>* people)
{
    prepare();
    *people = std::move(m_people);
    return std::move(m_facts);
}

void Program::workOut(Tracing tracing)
{
    prepare();
    for (Grant& grant : workOutRewards(m_facts, tracing))
        addOutcomes(grant);
}

void Program::addOutcomes(Grant& grant)
{
    const Cause& cause = m_facts.causes[size_t(grant.cause)];
    const Rule& rule = m_facts.versions[size_t(grant.version)].rules->rules[size_t(grant.rule)];
    const std::vector<Instalment> schedule = scheduleOf(rule, cause.on, grant.amount);
    RewardOutcome outcome;
    outcome.recipient = m_people[size_t(grant.person)];
    outcome.role = grant.role;
    outcome.ruleKey = rule.key;
    outcome.cause = cause.kind;
    outcome.sale = {cause.sale};
    outcome.isTopUp = grant.isTopUp;
    outcome.isMilestone = rule.trigger.kind == Trigger::Kind::Milestone;
    outcome.isOncePerReferral = rule.trigger.kind != Trigger::Kind::EachPurchase && !outcome.isMilestone;
    outcome.instalments = int(schedule.size());
    outcome.reward = rule.reward;
    outcome.uncapped = grant.uncapped;
    outcome.earnedOn = cause.on;
    outcome.trace = std::move(grant.trace);
    std::vector<RewardOutcome>& rewards = m_rewards[cause.referral];
    const std::vector<Instalment> byRules = scheduleOf(rule, cause.on, grant.byRules);
    for (size_t i = 0; i < schedule.size(); ++i) {
        outcome.instalment = int(i) + 1;
        outcome.amountMinor = schedule[i].amount;
        outcome.byRulesMinor = i < byRules.size() ? byRules[i].amount : 0;
        outcome.reversedMinor = returnedPart(rule, cause, schedule[i].amount);
        outcome.availableOn = schedule[i].availableOn;
        outcome.expiresAfter = schedule[i].expiresAfter;
        rewards.push_back(outcome);
    }
}

const std::vector<RewardOutcome>& Program::rewardsOf(ReferralId referral) const
{
    static const std::vector<RewardOutcome> kNone;
    const auto found = m_rewards.find(referral.value);
    return found == m_rewards.end() ? kNone : found->second;
}

} // namespace vouchwell
