#include "core/rules/starterrules.h"

namespace vouchwell {

namespace {

constexpr qint64 kStarterRewardMajor = 10;

} // namespace

RuleSet starterRules(const Currency& currency)
{
    Rule rule;
    rule.key = kReferrerRuleKey;
    rule.reward.form = RewardForm::Cash;
    rule.amount.number = kStarterRewardMajor * currency.minorPerMajor();
    RuleSet rules;
    rules.currency = currency.code;
    rules.eligibility.household = Eligibility::Household::Allow;
    rules.rules.push_back(rule);
    return rules;
}

} // namespace vouchwell
