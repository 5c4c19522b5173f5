#pragma once

#include "core/rules/ruleset.h"

namespace vouchwell {

inline Condition aTest(Condition::Subject subject, Condition::Comparison comparison, const QString& text, qint64 number)
{
    return {Condition::Kind::Test, {}, subject, comparison, text, number};
}

/// Rules with something of everything; not all of it makes sense together.
inline RuleSet richRules()
{
    using Kind = RewardValue::Kind;
    using Subject = Condition::Subject;
    using Comparison = Condition::Comparison;
    RuleSet rules;
    rules.currency = QStringLiteral("EUR");
    rules.eligibility = {Eligibility::Attribution::Split,
                         Eligibility::ExistingCustomer::LapsedIsNew,
                         400,
                         Eligibility::Household::Block,
                         180,
                         60,
                         7,
                         1500};
    Rule rule;
    rule.key = QStringLiteral("friends");
    rule.name = QStringLiteral("From the fifth friend on");
    rule.trigger = {Trigger::Kind::NthPurchase, 2};
    rule.priority = -3;
    rule.condition = {Condition::Kind::Any,
                      {aTest(Subject::ReferrerTag, Comparison::IsNot, QStringLiteral("staff"), 0),
                       {Condition::Kind::All, {aTest(Subject::SaleAmount, Comparison::AtLeast, {}, 5000)}}}};
    rule.from = QDate(2026, 1, 1);
    rule.until = QDate(2026, 12, 31);
    rule.reward = {RewardForm::Points, {}, 9, 3, 10'000};
    rule.amount = {Kind::Percent, 500};
    rule.brackets = Brackets{false, {{0, {Kind::Percent, 0}}, {10'000, {Kind::Flat, 700}}}};
    rule.tiers = TierSchedule{Measure::Value,
                              TierSchedule::Crossing::Next,
                              {Window::Kind::Rolling, 365},
                              TierSchedule::Loss::AfterIdle,
                              6,
                              {{1, {Kind::Factor, 10'000}}, {5, {Kind::Factor, 15'000}, QStringLiteral("Champion")}}};
    rule.factors = {{QStringLiteral("December"), 20'000, QDate(2026, 12, 1), QDate(2026, 12, 24),
                     aTest(Subject::Weekday, Comparison::Is, {}, 6)}};
    rule.decay = {Decay::Shape::HalfLife, {}, 0, 0, 33, 2500};
    rule.floor = 101;
    rule.ceiling = 98'765;
    rule.holdDays = 3;
    rule.approval = Rule::Approval::ByHand;
    rule.instalments = {4, 31};
    rule.expiryDays = 366;
    rule.partialReturn = Rule::PartialReturn::Proportional;
    Rule milestone;
    milestone.key = QStringLiteral("ten");
    milestone.role = Role::Upline;
    milestone.reward = {RewardForm::Gift, QStringLiteral("Tote bag"), 900, 350, 10'000};
    milestone.amount.number = 2;
    milestone.trigger = {Trigger::Kind::Milestone, 10};
    milestone.milestoneWindow = {Window::Kind::Year, 0};
    milestone.milestoneMeasure = Measure::Received;
    milestone.isExtra = true;
    milestone.endsExtras = true;
    rules.rules = {rule, milestone};
    rules.caps = {{Cap::Scope::Business, {}, RewardUnit::Points, 123'456, {}, false},
                  {Cap::Scope::Friend, {Window::Kind::Month, 0}, RewardUnit::Money, {}, 3, true}};
    return rules;
}

} // namespace vouchwell
