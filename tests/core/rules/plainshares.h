#pragma once

#include "plainamount.h"

namespace vouchwell {

/// One of those who may get something because of a cause.
struct PlainRecipient
{
    int person = -1;
    int referrer = -1; ///< whom conditions and tiers are about
    qint64 weight = 10'000;
};

/// A reward as its rule gives it, before it is shared and capped.
struct PlainEarned
{
    int cause = 0;
    int rule = 0;
    PlainRecipient recipient;
    PlainOccasion occasion;
    bool isTopUp = false;
    qint64 whole = 0;
};

/// What somebody gets of the rewards that one cause brought for a role.
struct PlainShare
{
    size_t earned = 0; ///< index of the first that it is of
    qint64 amount = 0;
    qint64 uncapped = 0;
};

/// Shares the amounts out among those credited: `clamped` to be given, `wholes` as they were before the caps. Whoever
/// is in several shares gets one reward of a rule.
std::vector<PlainShare> plainShares(const std::vector<PlainEarned>& all, const std::vector<qint64>& wholes,
                                    const std::vector<qint64>& clamped);

} // namespace vouchwell
