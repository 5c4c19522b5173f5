#include "core/replay/replaysums.h"

namespace vouchwell {

namespace {

int monthNumber(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

} // namespace

int ReplayPeriod::monthOf(QDate day) const
{
    return contains(day) ? monthNumber(day) - monthNumber(m_from) : -1;
}

ReplaySums sumsOf(const ProgramFacts& facts, const std::vector<Grant>& grants, const ReplayPeriod& period, int campaign)
{
    ReplaySums sums;
    sums.costByMonth.resize(size_t(period.months()));
    sums.byPerson.resize(facts.people.size());
    for (const Grant& grant : grants) {
        const Cause& cause = facts.causes[size_t(grant.cause)];
        const int month = period.monthOf(cause.on);
        if (month < 0 || facts.versions[size_t(grant.version)].campaign != campaign)
            continue;
        const Rule& rule = facts.versions[size_t(grant.version)].rules->rules[size_t(grant.rule)];
        sums.add(month, size_t(grant.person), grant.amount, grant.uncapped, worthOf(rule, cause, grant.amount));
    }
    return sums;
}

ReplayOutcome outcomeOf(const ProgramFacts& facts, const ReplayPeriod& period, int campaign)
{
    ReplayOutcome outcome;
    for (const Cause& cause : facts.causes) {
        if (cause.kind != RewardCause::Purchase || !period.contains(cause.on) ||
            facts.versions[size_t(cause.version)].campaign != campaign)
            continue;
        outcome.newCustomers += cause.number == 1 ? 1 : 0;
        outcome.revenueMinor += cause.keptMinor;
    }
    return outcome;
}

} // namespace vouchwell
