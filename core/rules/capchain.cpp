#include "core/rules/capchain.h"

#include <algorithm>

namespace vouchwell {

namespace {

int keyOf(const Cap& cap, const CapChain::Request& request)
{
    if (cap.scope == Cap::Scope::Friend)
        return request.friendIndex;
    return cap.scope == Cap::Scope::Referrer ? request.person : 0;
}

const Rule* ruleOf(const RuleSet& rules, const QString& key)
{
    const auto found =
        std::find_if(rules.rules.begin(), rules.rules.end(), [&](const Rule& rule) { return rule.key == key; });
    return found == rules.rules.end() ? nullptr : &*found;
}

} // namespace

CapChain::CapChain(const ProgramFacts& facts) : m_facts(&facts)
{
    for (const VersionFacts& version : facts.versions) {
        Version& state = m_versions.emplace_back();
        state.campaign = version.campaign;
        const std::vector<Cap>& caps = version.rules->caps;
        for (size_t i = 0; i < caps.size(); ++i)
            state.meters.emplace_back(int(i), CapMeter(caps[i]));
        std::stable_sort(state.meters.begin(), state.meters.end(), [&](const auto& a, const auto& b) {
            return caps[size_t(a.first)].scope < caps[size_t(b.first)].scope;
        });
    }
    useStanding(facts);
    useOutside(facts);
}

bool CapChain::concerns(const Cap& cap, const Rule& rule)
{
    const bool isPersonal = cap.scope == Cap::Scope::Friend || cap.scope == Cap::Scope::Referrer;
    return cap.unit == unitOf(rule.reward.form) && (!isPersonal || cap.countsBothRoles || rule.role == Role::Referrer);
}

const Cap& CapChain::capOf(const Version& version, int index) const
{
    const size_t number = size_t(&version - m_versions.data());
    return m_facts->versions[number].rules->caps[size_t(index)];
}

void CapChain::useStanding(const ProgramFacts& facts)
{
    for (const StandingGrant& grant : facts.standing) {
        const Cause& cause = facts.causes[size_t(grant.cause)];
        const Rule* rule = ruleOf(*facts.versions[size_t(cause.version)].rules, grant.ruleKey);
        if (rule)
            use({cause.version, rule, grant.person, cause.friendIndex, cause.on}, grant.amount);
    }
}

void CapChain::useOutside(const ProgramFacts& facts)
{
    for (const OutsideUse& outside : facts.outside) {
        for (Version& version : m_versions) {
            for (auto& [index, meter] : version.meters) {
                const Cap& cap = capOf(version, index);
                const bool isOfCampaign = cap.scope == Cap::Scope::Campaign && version.campaign == outside.campaign;
                if (cap.unit == outside.unit && (isOfCampaign || cap.scope == Cap::Scope::Business))
                    meter.add(0, outside.on, {outside.amount, outside.count});
            }
        }
    }
}

qint64 CapChain::clampScopes(const Request& request, qint64 amount, Scopes scopes, std::vector<TraceStep>* trace) const
{
    const Version& version = m_versions[size_t(request.version)];
    for (const auto& [index, meter] : version.meters) {
        const Cap& cap = capOf(version, index);
        if ((cap.scope == Cap::Scope::Reward) != (scopes == Scopes::Single) || !concerns(cap, *request.rule))
            continue;
        const int key = keyOf(cap, request);
        const qint64 left = scopes == Scopes::UsedAgain ? meter.clampMore(key, request.on, amount)
                                                        : meter.clamp(key, request.on, amount);
        if (trace && left != amount)
            trace->push_back({TraceStep::Kind::Cap, amount, left, index, meter.usedAround(key, request.on).amount, {}});
        amount = left;
    }
    return amount;
}

qint64 CapChain::clampSingle(const Request& request, qint64 amount, std::vector<TraceStep>* trace) const
{
    return clampScopes(request, amount, Scopes::Single, trace);
}

qint64 CapChain::clampUsed(const Request& request, qint64 amount, std::vector<TraceStep>* trace) const
{
    return clampScopes(request, amount, Scopes::Used, trace);
}

qint64 CapChain::clampMore(const Request& request, qint64 amount) const
{
    return clampScopes(request, amount, Scopes::UsedAgain, nullptr);
}

void CapChain::use(const Request& request, qint64 amount)
{
    add(request, {amount, amount > 0 ? 1 : 0});
}

void CapChain::useMore(const Request& request, qint64 amount)
{
    add(request, {amount, 0});
}

void CapChain::add(const Request& request, const CapMeter::Use& use)
{
    const int campaign = m_versions[size_t(request.version)].campaign;
    for (Version& version : m_versions) {
        for (auto& [index, meter] : version.meters) {
            const Cap& cap = capOf(version, index);
            const bool isCounted = version.campaign == campaign || cap.scope == Cap::Scope::Business;
            if (cap.scope != Cap::Scope::Reward && isCounted && concerns(cap, *request.rule))
                meter.add(keyOf(cap, request), request.on, use);
        }
    }
}

} // namespace vouchwell
