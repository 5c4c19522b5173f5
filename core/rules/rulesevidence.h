#pragma once

#include "core/base/money.h"
#include "core/rules/facts.h"
#include "core/rules/referralfacts.h"
#include "core/rules/window.h"

#include <array>
#include <optional>
#include <vector>

namespace vouchwell {

/// What counted for one referrer on a day: 1, or what a friend bought and kept.
struct CountedDay
{
    QDate on;
    qint64 amount = 1;
};

/// What the friends of a campaign bought.
struct FriendRevenue
{
    qint64 friends = 0;
    qint64 keptMinor = 0;     ///< after returns
    qint64 returnedMinor = 0; ///< what came back
};

/// What the book says about the history of one campaign, as far as advice about its rules needs it. Read once; asked
/// after every change of the rules.
struct RulesEvidence
{
    using Referrers = std::vector<std::vector<CountedDay>>;

    QDate today;
    Currency currency;
    CampaignDates dates;
    int campaign = 0;            ///< its number, as in `used`
    QDate firstOn;               ///< of the earliest referral; invalid: there is none
    std::optional<int> marginBp; ///< of the shop

    /// The days of each referrer, rising; the referrer with the most first.
    Referrers received;
    Referrers qualified;
    Referrers converted;
    Referrers value;

    FriendRevenue firstPurchases;
    FriendRevenue firstYears;       ///< of friends whose first 12 months are over
    std::vector<qint64> salesMinor; ///< what friends bought at a time, rising
    std::vector<int> returnDays;    ///< after how many days goods came back to the shop, rising
    std::vector<OutsideUse> used;   ///< rewards of all campaigns by day

    const Referrers& of(Measure measure) const;
};

/// The most that one referrer ever had in any window.
qint64 highestTotal(const RulesEvidence::Referrers& referrers, const Window& window);
/// The value that so many percent of the sorted values do not exceed; nothing without values.
template<typename Value>
std::optional<Value> percentile(const std::vector<Value>& sorted, int percent)
{
    if (sorted.empty())
        return std::nullopt;
    const size_t rank = (sorted.size() * size_t(percent) + 99) / 100;
    return sorted[rank > 0 ? rank - 1 : 0];
}

} // namespace vouchwell
