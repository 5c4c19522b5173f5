#include "plaincaps.h"

#include "plainhistory.h"

#include <algorithm>

namespace vouchwell {

PlainCaps::PlainCaps(const ProgramFacts& facts) : m_facts(facts)
{
    for (const StandingGrant& grant : facts.standing) {
        const Cause& cause = facts.causes[size_t(grant.cause)];
        const VersionFacts& version = facts.versions[size_t(cause.version)];
        for (const Rule& rule : version.rules->rules) {
            if (rule.key == grant.ruleKey)
                use({PlainUse::From::Standing, version.campaign, unitOf(rule.reward.form), rule.role, grant.person,
                     cause.friendIndex, cause.on},
                    grant.amount);
        }
    }
    for (const OutsideUse& outside : facts.outside)
        m_uses.push_back({PlainUse::From::Outside, outside.campaign, outside.unit, Role::Referrer, -1, -1, outside.on,
                          outside.amount, outside.count});
}

bool PlainCaps::concerns(const Cap& cap, const PlainUse& use)
{
    if (cap.unit != use.unit)
        return false;
    if (cap.scope != Cap::Scope::Friend && cap.scope != Cap::Scope::Referrer)
        return true;
    return use.role == Role::Referrer || cap.countsBothRoles;
}

bool PlainCaps::countsTogether(const Cap& cap, const PlainUse& asked, const PlainUse& other)
{
    if (!concerns(cap, other))
        return false;
    const bool isSomebodys = other.from != PlainUse::From::Outside && asked.campaign == other.campaign;
    switch (cap.scope) {
    case Cap::Scope::Reward: return false;
    case Cap::Scope::Friend: return isSomebodys && asked.friendIndex == other.friendIndex;
    case Cap::Scope::Referrer: return isSomebodys && asked.person == other.person;
    case Cap::Scope::Campaign: return asked.campaign == other.campaign;
    case Cap::Scope::Business: break;
    }
    return true;
}

PlainCaps::Sum PlainCaps::fullestWindow(const Cap& cap, const PlainUse& asked) const
{
    Window window = cap.window;
    if (cap.scope == Cap::Scope::Business)
        window = {Window::Kind::Year, 0};
    const bool isRolling = window.kind == Window::Kind::Rolling;
    Sum fullest;
    for (int ahead = 0; ahead < (isRolling ? window.days : 1); ++ahead) {
        const QDate lastDay = asked.on.addDays(ahead);
        Sum sum;
        for (const PlainUse& other : m_uses) {
            const bool isIn = isRolling
                                  ? liesInWindow(window, other.on, lastDay)
                                  : liesInWindow(window, std::min(other.on, asked.on), std::max(other.on, asked.on));
            if (isIn && countsTogether(cap, asked, other)) {
                sum.amount += other.amount;
                sum.count += other.count;
            }
        }
        fullest = {std::max(fullest.amount, sum.amount), std::max(fullest.count, sum.count)};
    }
    return fullest;
}

qint64 PlainCaps::left(int version, const PlainUse& use, qint64 amount, bool single, bool isCounted) const
{
    for (const Cap& cap : m_facts.versions[size_t(version)].rules->caps) {
        if (!concerns(cap, use) || single != (cap.scope == Cap::Scope::Reward))
            continue;
        const Sum used = single ? Sum() : fullestWindow(cap, use);
        if (!isCounted && cap.count && used.count >= *cap.count)
            amount = 0;
        if (cap.amount)
            amount = std::clamp<qint64>(*cap.amount - used.amount, 0, amount);
    }
    return amount;
}

} // namespace vouchwell
