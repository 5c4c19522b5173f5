#include "core/rules/attribution.h"

#include "core/rules/exactamount.h"

#include <algorithm>
#include <tuple>

namespace vouchwell {

namespace {

using Policy = Eligibility::Attribution;

/// The parts as the shop decided them; where not all of the claims count, or too much was decided (by merging people),
/// in proportion.
std::vector<CreditedClaim> asDecided(const std::vector<ClaimFact>& facts, const std::vector<size_t>& claims)
{
    const auto weightOf = [&](size_t claim) { return std::max<qint64>(1, facts[claim].decidedWeight); };
    qint64 sum = 0;
    for (const size_t claim : claims)
        sum += weightOf(claim);
    std::vector<ExactAmount> parts;
    parts.reserve(claims.size());
    for (const size_t claim : claims)
        parts.push_back(ExactAmount(kWhole).timesShare(weightOf(claim), sum));
    const std::vector<qint64> weights = splitByLargestRemainder(kWhole, parts);
    std::vector<CreditedClaim> credited;
    credited.reserve(claims.size());
    for (size_t i = 0; i < claims.size(); ++i)
        credited.push_back({claims[i], weights[i]});
    return credited;
}

} // namespace

Attribution::Attribution(const ReferralFacts& facts, const Eligibility& eligibility)
    : m_facts(facts), m_eligibility(eligibility)
{
    for (size_t i = 0; i < facts.claims.size(); ++i) {
        if (!facts.claims[i].isWithdrawn && refusal(facts.claims[i]) == Reason::None)
            m_creditable.push_back(i);
    }
    const auto isCredited = [&](size_t i) { return facts.claims[i].decision == ClaimDecision::Credit; };
    if (std::any_of(m_creditable.begin(), m_creditable.end(), isCredited))
        std::erase_if(m_creditable, [&](size_t i) { return !isCredited(i); });
    std::sort(m_creditable.begin(), m_creditable.end(), [&](size_t a, size_t b) {
        const auto rank = [&](size_t index) {
            const ClaimFact& claim = facts.claims[index];
            return std::tie(claim.claimedOn, claim.sourceOrder, claim.referrerKey, claim.id);
        };
        return rank(a) < rank(b);
    });
}

bool Attribution::isOutside(const ClaimFact& claim) const
{
    const CampaignDates& campaign = m_facts.campaign;
    return (campaign.startOn.isValid() && claim.claimedOn < campaign.startOn) ||
           (campaign.endOn.isValid() && claim.claimedOn > campaign.endOn);
}

Reason Attribution::refusal(const ClaimFact& claim) const
{
    if (claim.isSelf)
        return Reason::SelfReferral;
    if (claim.decision == ClaimDecision::Reject)
        return Reason::DecidedByShop;
    if (claim.decision == ClaimDecision::Credit)
        return Reason::None;
    if (claim.isSameHousehold && m_eligibility.household == Eligibility::Household::Block)
        return Reason::SameHousehold;
    return isOutside(claim) ? Reason::OutsideCampaign : Reason::None;
}

QDate Attribution::firstDay(size_t claim) const
{
    return m_facts.claims[claim].claimedOn.addDays(-m_eligibility.lateClaimDays);
}

QDate Attribution::lastDay(size_t claim) const
{
    int days = m_eligibility.conversionWindowDays;
    if (m_eligibility.claimValidDays > 0)
        days = std::min(days, m_eligibility.claimValidDays);
    const QDate last = m_facts.claims[claim].claimedOn.addDays(days);
    const CampaignDates& campaign = m_facts.campaign;
    return campaign.endOn.isValid() ? std::min(last, campaign.endOn.addDays(campaign.graceDays)) : last;
}

std::vector<CreditedClaim> Attribution::among(const std::vector<size_t>& claims) const
{
    if (claims.empty())
        return {};
    if (isDecided())
        return asDecided(m_facts.claims, claims);
    switch (m_eligibility.attribution) {
    case Policy::First: return {{claims.front(), kWhole}};
    case Policy::Last: return {{claims.back(), kWhole}};
    case Policy::Manual:
        if (claims.size() > 1)
            return {};
        return {{claims.front(), kWhole}};
    case Policy::Split: break;
    }
    std::vector<CreditedClaim> shared;
    const std::vector<qint64> weights = splitEvenly(kWhole, int(claims.size()));
    for (size_t i = 0; i < claims.size(); ++i)
        shared.push_back({claims[i], weights[i]});
    return shared;
}

std::vector<CreditedClaim> Attribution::forPurchase(QDate on) const
{
    std::vector<size_t> reaching;
    for (const size_t claim : m_creditable) {
        if (on >= firstDay(claim) && on <= lastDay(claim))
            reaching.push_back(claim);
    }
    // Without an end to how long a claim is valid, the first stays the first: who comes later does not prolong it.
    const bool isFirstForGood =
        !isDecided() && m_eligibility.attribution == Policy::First && m_eligibility.claimValidDays == 0;
    if (isFirstForGood && !reaching.empty() && reaching.front() != m_creditable.front())
        return {};
    return among(reaching);
}

std::vector<CreditedClaim> Attribution::meanwhile() const
{
    return among(m_creditable);
}

bool Attribution::isDecided() const
{
    return !m_creditable.empty() && m_facts.claims[m_creditable.front()].decision == ClaimDecision::Credit;
}

bool Attribution::isUndecided() const
{
    return !m_creditable.empty() && meanwhile().empty();
}

std::vector<ClaimOutcome> Attribution::outcomes(const std::vector<CreditedClaim>& credited) const
{
    std::vector<ClaimOutcome> outcomes;
    outcomes.reserve(m_facts.claims.size());
    for (size_t i = 0; i < m_facts.claims.size(); ++i) {
        const ClaimFact& claim = m_facts.claims[i];
        const bool isCredited =
            std::any_of(credited.begin(), credited.end(), [&](const CreditedClaim& c) { return c.index == i; });
        const Reason refused = refusal(claim);
        if (claim.isWithdrawn)
            outcomes.push_back({claim.id, ClaimStatus::Withdrawn, Reason::None});
        else if (isCredited)
            outcomes.push_back({claim.id, credited.size() > 1 ? ClaimStatus::Split : ClaimStatus::Credited});
        else if (refused != Reason::None)
            outcomes.push_back({claim.id, ClaimStatus::Rejected, refused});
        else if (isUndecided())
            outcomes.push_back({claim.id, ClaimStatus::Open, Reason::None});
        else
            outcomes.push_back({claim.id, ClaimStatus::Rejected, Reason::OtherClaimCredited});
    }
    return outcomes;
}

} // namespace vouchwell
