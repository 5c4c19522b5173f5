#pragma once

#include "core/rules/referralfacts.h"
#include "core/rules/ruleset.h"

namespace vouchwell {

struct ClaimOutcome
{
    ClaimId id;
    ClaimStatus status = ClaimStatus::Open;
    Reason reason = Reason::None;
};

/// A claim that is credited, with its part.
struct CreditedClaim
{
    size_t index = 0; ///< into the facts' claims
    qint64 weight = 10'000;

    friend bool operator==(const CreditedClaim&, const CreditedClaim&) = default;
};

/// Who is credited for a friend: the first step of domain.md 2.3 that looks at claims.
class Attribution
{
public:
    Attribution(const ReferralFacts& facts, const Eligibility& eligibility);

    /// The claims that may be credited at all, the earliest first: by day, order in the file, referrer, as recorded.
    const std::vector<size_t>& creditable() const { return m_creditable; }
    /// Days on which a purchase counts for the claim.
    QDate firstDay(size_t claim) const;
    QDate lastDay(size_t claim) const;
    /// Who is credited for a purchase on that day; nobody where no claim reaches it, or where the shop must decide.
    std::vector<CreditedClaim> forPurchase(QDate on) const;
    /// Who is credited while there is no purchase.
    std::vector<CreditedClaim> meanwhile() const;
    /// True where several claims wait for the shop.
    bool isUndecided() const;
    std::vector<ClaimOutcome> outcomes(const std::vector<CreditedClaim>& credited) const;

private:
    bool isOutside(const ClaimFact& claim) const;
    bool isDecided() const; ///< by the shop
    Reason refusal(const ClaimFact& claim) const;
    std::vector<CreditedClaim> among(const std::vector<size_t>& claims) const;

    const ReferralFacts& m_facts;
    const Eligibility& m_eligibility;
    std::vector<size_t> m_creditable;
};

} // namespace vouchwell
