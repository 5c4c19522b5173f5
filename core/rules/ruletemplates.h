#pragma once

#include "core/rules/ruleset.h"

#include <QDate>

namespace vouchwell {

/// Rules to begin with.
enum class RuleTemplate {
    OneAmount,          ///< one amount for every friend
    ThreeSteps,         ///< 1st, 5th and 10th friend
    PercentOfFirst,     ///< a share of the first purchase
    BothSides,          ///< friend and referrer
    PointsForPurchases, ///< points for every purchase
    DoubleInDecember,
    MilestoneGift
};
inline constexpr int kRuleTemplateCount = 7;

/// "Three steps: 1st, 5th, 10th"
QString templateTitle(RuleTemplate which);
/// True where the rules that are there stay, and something comes to them.
bool isAddition(RuleTemplate which);

/// The rules with the template applied, under the keys of the rules whose place it takes. Amounts follow what the
/// referrer gets by the rules that are there. `today` decides which December is meant.
RuleSet withTemplate(const RuleSet& rules, RuleTemplate which, QDate today);

/// A key that no rule has yet: "gift", "gift-2" ...
QString freeKey(const RuleSet& rules, const QString& wanted);
/// Puts a rule into another place of the list. Of rules of which only one gives its amount, the earlier one comes
/// first: their priorities follow.
void moveRule(RuleSet& rules, int from, int to);

} // namespace vouchwell
