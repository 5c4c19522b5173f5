#pragma once

#include "core/domain/campaign.h"
#include "core/domain/referral.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// A sale of the friend, with what came back of it.
struct SaleFact
{
    TransactionId id;
    QDate on;
    QString documentKey; ///< decides between sales of one day; the id decides between equal ones
    qint64 netMinor = 0;
    qint64 returnedMinor = 0; ///< sum of all linked returns, wherever they fall in time, as a positive number
    bool hasReturn = false;
    QDate fullyReturnedOn; ///< date of the return that completed the full return; invalid where it is not complete
    QDate returnedOn = {}; ///< date of the last return
    QString returnDocument = {}; ///< its number
};

/// A claim as the engine sees it.
struct ClaimFact
{
    ClaimId id;
    PersonId referrer;
    QDate claimedOn;
    qint64 sourceOrder = 0;
    QString referrerKey; ///< decides between claims of one day and row in different files
    bool isSelf = false; ///< referrer and friend are the same person, or share an e-mail address
    bool isWithdrawn = false;
    QDate rewardsFrom = {}; ///< a sale before this day converts, but earns nothing; invalid: there is no such day
};

/// Everything known about one referral. The engine needs nothing else and asks nothing else. A referral without claims
/// is what is left where its claims moved to the person the friend was merged into: not valid, and nothing is earned.
struct ReferralFacts
{
    std::vector<ClaimFact> claims;
    std::vector<SaleFact> sales;       ///< every sale of the friend
    Stage shopStage = Stage::Received; ///< what the shop said: Received, Contacted, Qualified, Lost or Invalid
};

struct ClaimOutcome
{
    ClaimId id;
    ClaimStatus status = ClaimStatus::Open;
    Reason reason = Reason::None;
};

struct RewardOutcome
{
    PersonId recipient;
    QString ruleKey;
    qint64 amountMinor = 0;
    QDate earnedOn;
    QDate availableOn;
    qint64 reversedMinor = 0; ///< the part that partial returns took back
};

/// What the rules make of the facts.
struct ReferralOutcome
{
    Stage stage = Stage::Received;
    Reason reason = Reason::None;
    std::vector<ClaimOutcome> claims; ///< in the order of the facts
    std::optional<size_t> credited;   ///< index into the facts' claims
    QDate referredOn;                 ///< date of the credited claim, else of the earliest claim
    QDate expiresAfter;               ///< last day on which a sale still converts; invalid where that cannot happen
    std::optional<TransactionId> convertingSale;
    QDate convertedOn;
    qint64 qualifyingMinor = 0;
    std::vector<RewardOutcome> rewards;
};

/// What is left of the sale after its returns; never below zero.
qint64 keptMinor(const SaleFact& sale);
/// The part of a reward that goes back where only `keptMinor` of `netMinor` was kept: rounded once, half away from
/// zero, and never more than the whole.
qint64 proportionalPart(qint64 amountMinor, qint64 netMinor, qint64 keptMinor);
/// True when everything of the sale came back.
bool isFullyReturned(const SaleFact& sale);

/// Pure and deterministic: equal facts in any order give equal outcomes. `today` only decides whether an unconverted
/// referral has expired.
ReferralOutcome evaluateReferral(const ReferralFacts& facts, const CampaignRules& rules, QDate today);

} // namespace vouchwell
