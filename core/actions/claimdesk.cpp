#include "core/actions/claimdesk.h"

#include "core/storage/book.h"

#include <algorithm>
#include <tuple>

namespace vouchwell {

namespace {

using Kind = ClaimsVerdict::Kind;

/// Why not matters only when somebody does it: for now any reason lets it be tried.
const QString kTrialReason = QStringLiteral("-");

std::vector<ClaimsVerdict> verdictsOf(ReferralId referral, const std::vector<ClaimGates>& claims)
{
    std::vector<ClaimsVerdict> verdicts;
    std::vector<ClaimShare> all;
    for (const ClaimGates& claim : claims) {
        verdicts.push_back({referral, Kind::Credit, {{claim.claim, 0}}, {}});
        verdicts.push_back({referral, Kind::Reject, {{claim.claim, 0}}, kTrialReason});
        all.push_back({claim.claim, 0});
    }
    verdicts.push_back({referral, Kind::Share, all, {}});
    verdicts.push_back({referral, Kind::TakeBack, {}, {}});
    return verdicts;
}

template<typename T>
const T& ofClaim(const std::vector<T>& all, ClaimId claim)
{
    return *std::find_if(all.begin(), all.end(), [&](const T& one) { return one.claim == claim; });
}

} // namespace

Result<ClaimDesk> claimDesk(Book& book, ReferralId referral)
{
    try {
        Result<ReferralGates> gates = gatesOfReferral(book, referral);
        if (!gates)
            return gates.failure();
        std::erase_if(gates->claims, [](const ClaimGates& c) { return c.status == ClaimStatus::Withdrawn; });
        const auto outcomes = foreseeClaims(book, verdictsOf(referral, gates->claims));
        if (!outcomes)
            return outcomes.failure();
        ClaimDecisions decisions(book.database());
        const std::vector<DecidedClaim> decided = decisions.of(referral);
        const std::vector<ClaimEvidence> evidence = decisions.evidenceOf(referral);
        ClaimDesk desk{referral, gates->friendName, {}, (*outcomes)[outcomes->size() - 2], outcomes->back(), false};
        for (size_t i = 0; i < gates->claims.size(); ++i) {
            const ClaimGates& claim = gates->claims[i];
            desk.sides.push_back({claim, ofClaim(evidence, claim.claim), ofClaim(decided, claim.claim), false,
                                  (*outcomes)[2 * i], (*outcomes)[2 * i + 1]});
            desk.isDecided = desk.isDecided || desk.sides.back().decided.decision != ClaimDecision::None;
        }
        const auto first =
            std::min_element(desk.sides.begin(), desk.sides.end(), [](const ClaimSide& a, const ClaimSide& b) {
                return std::tie(a.evidence.recordedAt, a.claim.claim) < std::tie(b.evidence.recordedAt, b.claim.claim);
            });
        if (first != desk.sides.end())
            first->isRecordedFirst = true;
        return desk;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
