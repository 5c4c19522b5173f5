#pragma once

#include "core/rules/attribution.h"

namespace vouchwell {

/// One condition that a claim has to meet before anybody gets anything for it.
struct Gate
{
    enum class Kind {
        NewFriend,
        NotSelf,
        Household,
        CampaignDates,
        ClaimValid,
        LateClaim,
        PurchaseInWindow,
        MinimumSale
    };
    enum class Verdict { Pass, Fail, NotApplicable };

    Kind kind = Kind::NewFriend;
    Verdict verdict = Verdict::NotApplicable;
    bool isFlagged = false;   ///< passed, and somebody should have a look
    bool isOverruled = false; ///< not asked, because the shop credited the claim itself
    QDate day = {};           ///< what was looked at: the claim, the purchase
    QDate limit = {};         ///< the day up to which, or since which, it counts; invalid: there is none
    QDate start = {};         ///< CampaignDates: the first day
    qint64 number = 0;        ///< days or minor units, as the kind has it
    qint64 wanted = 0;        ///< likewise

    friend bool operator==(const Gate&, const Gate&) = default;
};
inline constexpr int kGateCount = int(Gate::Kind::MinimumSale) + 1;

/// All gates of one claim, each of them whatever the others say. They explain what courseOf() decides.
std::vector<Gate> gatesOf(const ReferralFacts& facts, const Eligibility& eligibility, size_t claim, QDate today);

} // namespace vouchwell
