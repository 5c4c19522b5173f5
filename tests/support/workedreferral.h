#pragma once

#include "core/rules/program.h"
#include "core/rules/starterrules.h"

namespace vouchwell::test {

/// One referral by itself: its course, and what it earns.
struct WorkedReferral : ReferralCourse
{
    std::vector<RewardOutcome> rewards;
    qint64 qualifyingMinor = 0;
};

inline WorkedReferral workOut(const ReferralFacts& facts, const RuleSet& rules, QDate today)
{
    WorkedReferral worked{courseOf(facts, rules.eligibility, today), {}, 0};
    Program program(today);
    program.addReferral({{1}, {1'000'000}, program.addVersion(rules, {1}), &facts, &worked, {}, {}});
    program.workOut(Tracing::Off);
    worked.rewards = program.rewardsOf({1});
    if (worked.isConverted())
        worked.qualifyingMinor = worked.purchases.front().netMinor;
    return worked;
}

} // namespace vouchwell::test
