#pragma once

#include "core/rules/attribution.h"

#include <optional>

namespace vouchwell {

/// A purchase of the friend that counts.
struct Purchase
{
    TransactionId sale;
    QDate on;
    QString documentKey;
    qint64 netMinor = 0;
    qint64 keptMinor = 0;
};

/// What the rules make of one referral: where it stands, who is credited, and which purchases count. What it earns
/// depends on other referrals too (rewards.h).
struct ReferralCourse
{
    Stage stage = Stage::Received;
    Reason reason = Reason::None;
    std::vector<ClaimOutcome> claims;    ///< in the order of the facts
    std::vector<CreditedClaim> credited; ///< empty: nobody yet, or not valid by its claims
    QDate referredOn;                    ///< date of the first credited claim, else of the earliest claim
    QDate expiresAfter;                  ///< last day on which a sale still converts; invalid where that cannot happen
    QDate qualifiedOn;                   ///< said by the shop, or with the first purchase at the latest
    std::vector<Purchase> purchases;     ///< the first made the friend a customer; in their order

    bool isConverted() const { return !purchases.empty(); }
    std::optional<TransactionId> convertingSale() const;
    QDate convertedOn() const { return isConverted() ? purchases.front().on : QDate(); }
};

/// The earliest sale that makes the friend a customer before the referral; nullptr where they are new. Sales that
/// lapsed do not, where the rules say so.
const SaleFact* saleBefore(const ReferralFacts& facts, const Eligibility& eligibility, QDate referred);

/// Pure and deterministic: equal facts in any order give equal courses. `today` only decides whether an unconverted
/// referral has expired.
ReferralCourse courseOf(const ReferralFacts& facts, const Eligibility& eligibility, QDate today);

/// The same for a referral that would be valid, but does not count because another one of the friend does.
ReferralCourse courseBeside(const ReferralFacts& facts, const Eligibility& eligibility, QDate today);
/// True where a referral made on `day` would be for the same purchases as this earlier one of the same friend in
/// another campaign: as long as that is open, and for good once it led to a purchase on that day or later.
bool standsInTheWay(const ReferralCourse& earlier, QDate day);

} // namespace vouchwell
