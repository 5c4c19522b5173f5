#include "core/domain/engine.h"

#include <algorithm>
#include <tuple>

namespace vouchwell {

namespace {

/// Earliest claim that may be credited: by day, then order in the file, then the referrer's key, then as recorded.
std::optional<size_t> earliestCreditableClaim(const std::vector<ClaimFact>& claims)
{
    std::optional<size_t> best;
    for (size_t i = 0; i < claims.size(); ++i) {
        if (claims[i].isSelf || claims[i].isWithdrawn)
            continue;
        const auto rank = [&](size_t index) {
            const ClaimFact& claim = claims[index];
            return std::tie(claim.claimedOn, claim.sourceOrder, claim.referrerKey, claim.id);
        };
        if (!best || rank(i) < rank(*best))
            best = i;
    }
    return best;
}

QDate earliestClaimDate(const std::vector<ClaimFact>& claims)
{
    QDate earliest;
    for (const ClaimFact& claim : claims) {
        if (!earliest.isValid() || claim.claimedOn < earliest)
            earliest = claim.claimedOn;
    }
    return earliest;
}

std::vector<ClaimOutcome> claimOutcomes(const std::vector<ClaimFact>& claims, std::optional<size_t> credited)
{
    std::vector<ClaimOutcome> outcomes;
    outcomes.reserve(claims.size());
    for (size_t i = 0; i < claims.size(); ++i) {
        if (claims[i].isWithdrawn)
            outcomes.push_back({claims[i].id, ClaimStatus::Withdrawn, Reason::None});
        else if (claims[i].isSelf)
            outcomes.push_back({claims[i].id, ClaimStatus::Rejected, Reason::SelfReferral});
        else if (credited == i)
            outcomes.push_back({claims[i].id, ClaimStatus::Credited, Reason::None});
        else
            outcomes.push_back({claims[i].id, ClaimStatus::Rejected, Reason::OtherClaimCredited});
    }
    return outcomes;
}

bool hadBoughtBefore(const std::vector<SaleFact>& sales, QDate day)
{
    return std::any_of(sales.begin(), sales.end(), [day](const SaleFact& sale) { return sale.on < day; });
}

/// The earliest sale that qualifies; nullptr where there is none.
const SaleFact* convertingSale(const std::vector<SaleFact>& sales, QDate from, QDate to, qint64 minimumMinor)
{
    const SaleFact* best = nullptr;
    for (const SaleFact& sale : sales) {
        if (sale.on < from || sale.on > to || isFullyReturned(sale) || keptMinor(sale) < minimumMinor)
            continue;
        const auto rank = [](const SaleFact& s) { return std::tie(s.on, s.documentKey, s.id); };
        if (!best || rank(sale) < rank(*best))
            best = &sale;
    }
    return best;
}

} // namespace

qint64 keptMinor(const SaleFact& sale)
{
    return std::max<qint64>(0, sale.netMinor - sale.returnedMinor);
}

qint64 proportionalPart(qint64 amountMinor, qint64 netMinor, qint64 keptMinor)
{
    if (netMinor <= 0 || keptMinor >= netMinor)
        return 0;
    // The product of two amounts needs more than 64 bits.
    __extension__ using Wide = __int128;
    const Wide doubled = Wide(amountMinor) * (netMinor - keptMinor) * 2;
    return qint64((doubled + netMinor) / (Wide(netMinor) * 2));
}

bool isFullyReturned(const SaleFact& sale)
{
    return sale.hasReturn && sale.returnedMinor >= sale.netMinor;
}

ReferralOutcome evaluateReferral(const ReferralFacts& facts, const CampaignRules& rules, QDate today)
{
    ReferralOutcome outcome;
    outcome.credited = earliestCreditableClaim(facts.claims);
    outcome.claims = claimOutcomes(facts.claims, outcome.credited);
    outcome.stage = facts.shopStage;
    outcome.referredOn = earliestClaimDate(facts.claims);
    if (!outcome.credited) {
        outcome.stage = Stage::Invalid;
        outcome.reason = facts.claims.empty() ? Reason::None : Reason::SelfReferral;
        return outcome;
    }
    const ClaimFact& claim = facts.claims[*outcome.credited];
    outcome.referredOn = claim.claimedOn;
    if (facts.shopStage == Stage::Invalid) {
        outcome.reason = Reason::DecidedByShop;
        return outcome;
    }
    if (rules.existingCustomerIsInvalid && hadBoughtBefore(facts.sales, claim.claimedOn)) {
        outcome.stage = Stage::Invalid;
        outcome.reason = Reason::ExistingCustomer;
        return outcome;
    }
    outcome.expiresAfter = claim.claimedOn.addDays(rules.conversionWindowDays);
    const SaleFact* sale = convertingSale(facts.sales, claim.claimedOn, outcome.expiresAfter, rules.minimumSaleMinor);
    if (!sale) {
        const bool isOpen = facts.shopStage != Stage::Lost;
        if (isOpen && today > outcome.expiresAfter)
            outcome.stage = Stage::Expired;
        return outcome;
    }
    outcome.stage = Stage::Converted;
    outcome.convertingSale = sale->id;
    outcome.convertedOn = sale->on;
    outcome.qualifyingMinor = sale->netMinor;
    if (claim.rewardsFrom.isValid() && sale->on < claim.rewardsFrom)
        return outcome;
    const qint64 reversed = rules.partialReturn == CampaignRules::PartialReturn::Proportional
                                ? proportionalPart(rules.referrerRewardMinor, sale->netMinor, keptMinor(*sale))
                                : 0;
    outcome.rewards.push_back({claim.referrer, QString(kReferrerRuleKey), rules.referrerRewardMinor, sale->on,
                               sale->on.addDays(rules.holdDays), reversed});
    return outcome;
}

} // namespace vouchwell
