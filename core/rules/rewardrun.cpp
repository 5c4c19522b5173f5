#include "core/rules/rewardrun.h"

#include "core/rules/condition.h"
#include "core/rules/sharedparts.h"

#include <algorithm>

namespace vouchwell {

namespace {

bool isWithin(QDate day, QDate from, QDate until)
{
    return (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
}

int recipientOf(Role role, const Cause& cause, const CreditShare& share)
{
    switch (role) {
    case Role::Referrer: return share.referrer;
    case Role::Upline: return share.upline;
    case Role::Friend: return cause.friendIndex;
    case Role::Staff: break;
    }
    return cause.staff;
}

/// The roles of a claim are rewarded for each credited one, the others once.
bool isPerShare(Role role)
{
    return role == Role::Referrer || role == Role::Upline;
}

bool isGivenAgain(const Window& window, QDate before, QDate now)
{
    switch (window.kind) {
    case Window::Kind::Lifetime: return false;
    case Window::Kind::Rolling: return before.addDays(window.days) <= now;
    case Window::Kind::Month:
    case Window::Kind::Quarter:
    case Window::Kind::Year: break;
    }
    return periodNumber(window, before) != periodNumber(window, now);
}

} // namespace

RewardRun::RewardRun(const ProgramFacts& facts, Tracing tracing, RunObserver* observer)
    : m_facts(facts), m_tracing(tracing), m_observer(observer), m_caps(facts)
{
    const auto falling = [](const RuleState& a, const RuleState& b) { return a.rule->priority > b.rule->priority; };
    m_versions.resize(facts.versions.size());
    for (size_t v = 0; v < facts.versions.size(); ++v) {
        VersionState& version = m_versions[v];
        for (size_t i = 0; i < facts.versions[v].rules->rules.size(); ++i)
            addRule(version, int(v), int(i));
        std::stable_sort(version.base.begin(), version.base.end(), falling);
        std::stable_sort(version.extra.begin(), version.extra.end(), falling);
        m_conversions.try_emplace(facts.versions[v].campaign, facts.people.size());
    }
    for (const StandingGrant& grant : facts.standing)
        addStanding(grant);
}

void RewardRun::addStanding(const StandingGrant& grant)
{
    m_standing.insert({{grant.cause, grant.person, grant.ruleKey, grant.isTopUp}, &grant});
    const VersionFacts& version = m_facts.versions[size_t(m_facts.causes[size_t(grant.cause)].version)];
    const std::vector<Rule>& rules = version.rules->rules;
    const bool isMilestone = std::any_of(rules.begin(), rules.end(), [&grant](const Rule& rule) {
        return rule.key == grant.ruleKey && rule.trigger.kind == Trigger::Kind::Milestone;
    });
    if (isMilestone)
        m_standingMilestones[{version.campaign, grant.person, grant.ruleKey}].push_back(&grant);
}

void RewardRun::addRule(VersionState& version, int versionIndex, int index)
{
    const Rule& rule = m_facts.versions[size_t(versionIndex)].rules->rules[size_t(index)];
    RuleState state{&rule, versionIndex, index};
    if (rule.tiers)
        state.tiers.emplace(m_facts.people.size());
    if (rule.trigger.kind == Trigger::Kind::Milestone) {
        state.milestone.emplace(m_facts.people.size());
        version.milestones.push_back(std::move(state));
    } else if (rule.isExtra) {
        version.extra.push_back(std::move(state));
    } else {
        version.base.push_back(std::move(state));
    }
}

std::vector<Grant> RewardRun::run()
{
    for (size_t i = 0; i < m_facts.causes.size(); ++i)
        handle(int(i));
    compareStanding();
    return std::move(m_grants);
}

/// What new grants leave of the limits is there for those that stand. Room that became free since is not: the amount
/// before the limits must have grown.
void RewardRun::compareStanding()
{
    for (const Difference& difference : m_differences) {
        Grant& grant = m_grants[difference.grant];
        const qint64 more = difference.byRules - difference.uncapped;
        if (more > 0) {
            // What was nothing so far counts as a reward from now on.
            const bool isNew = grant.amount == 0;
            const qint64 given = isNew ? m_caps.clampUsed(difference.request, more, nullptr)
                                       : m_caps.clampMore(difference.request, more);
            grant.byRules = grant.amount + given;
            isNew ? m_caps.use(difference.request, given) : m_caps.useMore(difference.request, given);
        } else {
            grant.byRules = std::min(grant.amount, difference.byRules);
        }
    }
}

void RewardRun::handle(int causeIndex)
{
    m_causeIndex = causeIndex;
    m_cause = &m_facts.causes[size_t(causeIndex)];
    const CreditShare* const shares = m_facts.shares.data() + m_cause->firstShare;
    for (const Role role : {Role::Referrer, Role::Friend, Role::Staff, Role::Upline}) {
        std::vector<Whole> wholes;
        for (int s = 0; s < (isPerShare(role) ? m_cause->shareCount : 1); ++s) {
            const int person = recipientOf(role, *m_cause, shares[s]);
            if (person >= 0)
                collect(shares[s], role, person, wholes);
        }
        shareOut(wholes);
    }
    for (int s = 0; s < m_cause->shareCount; ++s)
        count(shares[s]);
    for (int s = 0; s < m_cause->shareCount; ++s)
        reachMilestones(shares[s]);
    for (int s = 0; s < m_cause->shareCount; ++s)
        m_conversions.at(campaign()).of(shares[s].referrer) += contribution(Measure::Converted, *m_cause);
}

bool RewardRun::isTriggered(const Trigger& trigger) const
{
    switch (trigger.kind) {
    case Trigger::Kind::Received: return m_cause->kind == RewardCause::Received;
    case Trigger::Kind::Qualified: return m_cause->kind == RewardCause::Qualified;
    case Trigger::Kind::FirstPurchase: return m_cause->kind == RewardCause::Purchase && m_cause->number == 1;
    case Trigger::Kind::EachPurchase: return m_cause->kind == RewardCause::Purchase;
    case Trigger::Kind::NthPurchase: return m_cause->kind == RewardCause::Purchase && m_cause->number == trigger.number;
    case Trigger::Kind::Retained: return m_cause->kind == RewardCause::Retained && m_cause->number == trigger.number;
    case Trigger::Kind::Milestone: break;
    }
    return false;
}

bool RewardRun::holdsFor(const Condition& condition, const CreditShare& share)
{
    if (condition.kind == Condition::Kind::All && condition.parts.empty())
        return true;
    return holds(condition, {&m_facts.people[size_t(share.referrer)], &m_facts.people[size_t(m_cause->friendIndex)],
                             m_cause, m_conversions.at(campaign()).of(share.referrer)});
}

bool RewardRun::fits(const Rule& rule, const CreditShare& share)
{
    return isWithin(m_cause->on, rule.from, rule.until) && holdsFor(rule.condition, share);
}

void RewardRun::collect(const CreditShare& share, Role role, int person, std::vector<Whole>& wholes)
{
    if (m_cause->rewardsFrom.isValid() && m_cause->on < m_cause->rewardsFrom)
        return;
    VersionState& version = m_versions[size_t(m_cause->version)];
    const auto applies = [&](const RuleState& state) {
        return state.rule->role == role && isTriggered(state.rule->trigger) && fits(*state.rule, share);
    };
    bool isOver = false;
    for (RuleState& state : version.base) {
        if (!applies(state))
            continue;
        collectRule(state, share, person, wholes);
        isOver = state.rule->endsExtras;
        break;
    }
    for (RuleState& state : version.extra) {
        if (isOver)
            return;
        if (!applies(state))
            continue;
        collectRule(state, share, person, wholes);
        isOver = state.rule->endsExtras;
    }
}

AmountInputs RewardRun::inputsFor(RuleState& state, const CreditShare& share)
{
    AmountInputs inputs;
    inputs.netMinor = m_cause->netMinor;
    inputs.daysSinceReferral = int(m_cause->referredOn.daysTo(m_cause->on));
    if (state.tiers) {
        TierMeter& meter = state.tiers->of(share.referrer, *state.rule->tiers);
        inputs.valueBefore = meter.totalBefore(*m_cause);
        inputs.tier = meter.positionFor(*m_cause);
    }
    for (const Factor& factor : state.rule->factors) {
        if (isWithin(m_cause->on, factor.from, factor.until) && holdsFor(factor.condition, share))
            inputs.factors.push_back(&factor);
    }
    return inputs;
}

void RewardRun::collectRule(RuleState& state, const CreditShare& share, int person, std::vector<Whole>& wholes)
{
    const AmountInputs inputs = inputsFor(state, share);
    observe(state, share, person, inputs);
    Whole whole{&state, person, isPerShare(state.rule->role) ? share.weight : kWhole};
    whole.amount = workOutAmount(*state.rule, inputs, traceOf(whole));
    wholes.push_back(whole);
    if (!state.tiers || state.rule->tiers->crossing != TierSchedule::Crossing::Retroactive)
        return;
    collectTopUp(state, inputs.tier, whole, wholes);
    state.tiers->of(person, *state.rule->tiers)
        .remember({m_cause->on, share.weight, inputs.netMinor, inputs.daysSinceReferral, inputs.factors,
                   inputs.tier.tier, whole.amount});
}

void RewardRun::observe(RuleState& state, const CreditShare& share, int person, const AmountInputs& inputs)
{
    if (!m_observer)
        return;
    const Rule& rule = *state.rule;
    RunObserver::Finding finding;
    finding.cause = m_causeIndex;
    finding.rule = state.index;
    finding.person = person;
    const bool isMilestone = rule.trigger.kind == Trigger::Kind::Milestone;
    finding.weight = isPerShare(rule.role) && !isMilestone ? share.weight : kWhole;
    finding.inputs = inputs;
    for (size_t i = 0; i < rule.factors.size(); ++i)
        finding.factors |= holdsFor(rule.factors[i].condition, share) ? 1U << i : 0U;
    if (rule.tiers && rule.tiers->crossing == TierSchedule::Crossing::Retroactive && !isMilestone)
        finding.earlier = state.tiers->of(person, *rule.tiers).earlierWithin(m_cause->on);
    m_observer->found(finding);
}

void RewardRun::collectTopUp(RuleState& state, const TierMeter::Position& position, const Whole& whole,
                             std::vector<Whole>& wholes)
{
    TierMeter& meter = state.tiers->of(whole.person, *state.rule->tiers);
    Whole topUp{&state, whole.person, kWhole, 0, true};
    ExactAmount sum;
    int lifted = 0;
    for (TierMeter::Earlier* earlier : meter.earlierBelow(position.tier, m_cause->on)) {
        const AmountInputs inputs{earlier->netMinor, earlier->daysSinceReferral, position, 0, earlier->factors};
        const qint64 now = workOutAmount(*state.rule, inputs, nullptr);
        sum = sum + ExactAmount(std::max<qint64>(0, now - earlier->given)).timesShare(earlier->weight, kWhole);
        earlier->given = std::max(earlier->given, now);
        earlier->tier = position.tier;
        ++lifted;
    }
    topUp.amount = sum.rounded();
    if (topUp.amount == 0)
        return;
    if (m_tracing == Tracing::On)
        topUp.trace.push_back({TraceStep::Kind::TopUp, 0, topUp.amount, lifted, position.total, {}});
    wholes.push_back(std::move(topUp));
}

CapChain::Request RewardRun::requestOf(const Whole& whole) const
{
    return {whole.state->version, whole.state->rule, whole.person, m_cause->friendIndex, m_cause->on};
}

void RewardRun::shareOut(std::vector<Whole>& wholes)
{
    if (m_observer)
        m_observer->groupEnds();
    std::vector<SharedPart> shares;
    std::vector<qint64> uncapped;
    std::vector<qint64> capped;
    for (Whole& whole : wholes) {
        shares.push_back({whole.state, whole.isTopUp, whole.weight});
        uncapped.push_back(whole.amount);
        capped.push_back(m_caps.clampSingle(requestOf(whole), whole.amount, traceOf(whole)));
    }
    const std::vector<qint64> capParts = sharedParts(shares, capped);
    const std::vector<qint64> uncappedParts = sharedParts(shares, uncapped);
    for (size_t i = 0; i < wholes.size(); ++i) {
        Whole& whole = wholes[i];
        if (std::vector<TraceStep>* trace = traceOf(whole); trace && whole.weight != kWhole)
            trace->push_back({TraceStep::Kind::Share, capped[i], capParts[i], whole.weight, 0, {}});
        whole.amount = capParts[i];
        // The odd unit may fall to somebody else in a larger whole.
        whole.uncapped = std::max(uncappedParts[i], capParts[i]);
    }
    mergeSame(wholes);
    for (Whole& whole : wholes)
        grant(whole);
}

/// Whoever has several shares, as the upline of two referrers, gets one reward of a rule.
void RewardRun::mergeSame(std::vector<Whole>& wholes)
{
    std::vector<Whole> merged;
    for (Whole& whole : wholes) {
        const auto same = std::find_if(merged.begin(), merged.end(), [&whole](const Whole& other) {
            return other.state == whole.state && other.person == whole.person && other.isTopUp == whole.isTopUp;
        });
        if (same == merged.end()) {
            merged.push_back(std::move(whole));
            continue;
        }
        same->amount += whole.amount;
        same->uncapped += whole.uncapped;
        same->trace.insert(same->trace.end(), whole.trace.begin(), whole.trace.end());
    }
    wholes = std::move(merged);
}

std::vector<TraceStep>* RewardRun::traceOf(Whole& whole) const
{
    return m_tracing == Tracing::On ? &whole.trace : nullptr;
}

void RewardRun::grant(Whole& whole)
{
    const CapChain::Request request = requestOf(whole);
    Grant grant;
    grant.cause = m_causeIndex;
    grant.version = whole.state->version;
    grant.rule = whole.state->index;
    grant.person = whole.person;
    grant.role = whole.state->rule->role;
    grant.isTopUp = whole.isTopUp;
    grant.uncapped = whole.uncapped;
    if (const StandingGrant* before = standingOf(whole)) {
        grant.isStanding = true;
        grant.cause = before->cause;
        grant.amount = before->amount;
        if (whole.amount != before->amount)
            m_differences.push_back({m_grants.size(), request, whole.amount, before->uncapped});
        if (std::vector<TraceStep>* trace = traceOf(whole); trace && whole.amount != before->amount)
            trace->push_back({TraceStep::Kind::Standing, whole.amount, before->amount, 0, 0, {}});
    } else {
        grant.amount = m_caps.clampUsed(request, whole.amount, traceOf(whole));
        m_caps.use(request, grant.amount);
    }
    grant.byRules = grant.amount;
    grant.trace = std::move(whole.trace);
    m_grants.push_back(std::move(grant));
}

const StandingGrant* RewardRun::standingOf(const Whole& whole) const
{
    if (m_standing.empty())
        return nullptr;
    const Rule& rule = *whole.state->rule;
    if (rule.trigger.kind != Trigger::Kind::Milestone) {
        const auto found = m_standing.find({m_causeIndex, whole.person, rule.key, whole.isTopUp});
        return found == m_standing.end() ? nullptr : found->second;
    }
    // A milestone is reached once in its window, whichever friend it was with.
    const auto found = m_standingMilestones.find(milestoneKey(rule, whole.person));
    if (found == m_standingMilestones.end())
        return nullptr;
    const auto grant = std::find_if(found->second.begin(), found->second.end(), [&](const StandingGrant* standing) {
        return isSameWindow(rule.milestoneWindow, m_facts.causes[size_t(standing->cause)].on);
    });
    return grant == found->second.end() ? nullptr : *grant;
}

RewardRun::MilestoneKey RewardRun::milestoneKey(const Rule& rule, int person) const
{
    return {campaign(), person, rule.key};
}

bool RewardRun::isSameWindow(const Window& window, QDate day) const
{
    return !isGivenAgain(window, std::min(day, m_cause->on), std::max(day, m_cause->on));
}

void RewardRun::count(const CreditShare& share)
{
    for (VersionState& version : m_versions) {
        for (std::vector<RuleState>* states : {&version.base, &version.extra}) {
            for (RuleState& state : *states) {
                if (!state.tiers || m_facts.versions[size_t(state.version)].campaign != campaign())
                    continue;
                const bool isSettled = state.rule->tiers->measure == Measure::Settled;
                state.tiers->of(share.referrer, *state.rule->tiers)
                    .add(*m_cause, m_cause->on.addDays(isSettled ? state.rule->holdDays : 0));
            }
        }
    }
}

void RewardRun::reachMilestones(const CreditShare& share)
{
    for (VersionState& version : m_versions) {
        for (RuleState& state : version.milestones) {
            const Rule& rule = *state.rule;
            const qint64 more = contribution(rule.milestoneMeasure, *m_cause);
            if (more == 0 || m_facts.versions[size_t(state.version)].campaign != campaign())
                continue;
            WindowTotal& total = state.milestone->of(share.referrer, rule.milestoneWindow);
            const qint64 before = total.on(m_cause->on);
            total.add(m_cause->on, more);
            if (before < rule.trigger.number && before + more >= rule.trigger.number &&
                state.version == m_cause->version)
                reach(state, share);
        }
    }
}

void RewardRun::reach(RuleState& state, const CreditShare& share)
{
    const Rule& rule = *state.rule;
    const bool isBeforeRewards = m_cause->rewardsFrom.isValid() && m_cause->on < m_cause->rewardsFrom;
    std::vector<QDate>& reachedOn = m_reachedOn[milestoneKey(rule, share.referrer)];
    const bool isGiven = std::any_of(reachedOn.begin(), reachedOn.end(),
                                     [&](QDate day) { return isSameWindow(rule.milestoneWindow, day); });
    if (isGiven || isBeforeRewards || !fits(rule, share))
        return;
    std::vector<Whole> wholes{{&state, share.referrer}};
    const AmountInputs inputs = inputsFor(state, share);
    observe(state, share, share.referrer, inputs);
    wholes.front().amount = workOutAmount(rule, inputs, traceOf(wholes.front()));
    shareOut(wholes);
    reachedOn.push_back(m_facts.causes[size_t(m_grants.back().cause)].on);
}

} // namespace vouchwell
