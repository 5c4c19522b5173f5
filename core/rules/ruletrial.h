#pragma once

#include "core/rules/rewards.h"

#include <vector>

namespace vouchwell {

/// A purchase that nobody made.
struct TriedPurchase
{
    QDate on;
    qint64 netMinor = 0;
    int friendNumber = 1; ///< of one referrer's friends, from 1
};

/// What a rule gives for one of them.
struct TriedReward
{
    int purchase = 0;      ///< index of the purchase; what is given for the referral itself belongs to the first one
    int rule = 0;          ///< index into the rules
    qint64 valueMinor = 0; ///< to whoever gets it; points and pieces at their face value
    qint64 costMinor = 0;  ///< to the shop
    bool isForEarlier = false; ///< a top-up of earlier rewards, or a milestone
};

/// What the engine gives where one referrer's friends buy this. They are referred on the day of their first purchase.
std::vector<TriedReward> tryPurchases(const RuleSet& rules, const std::vector<TriedPurchase>& purchases);

/// One rule by itself, for everybody and at any time, with the limits of all of them.
RuleSet onlyRule(const RuleSet& rules, size_t index);

} // namespace vouchwell
