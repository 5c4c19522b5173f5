#pragma once

#include "core/domain/ids.h"
#include "core/domain/referral.h"

#include <QDate>
#include <QString>

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
    QDate fullyReturnedOn;       ///< date of the return that completed the full return; invalid: it is not complete
    QDate returnedOn = {};       ///< date of the last return
    QString returnDocument = {}; ///< its number
};

/// What the shop said about a claim; it outranks every rule.
enum class ClaimDecision { None, Credit, Reject };

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
    bool isSameHousehold = false;
    ClaimDecision decision = ClaimDecision::None;
    qint64 decidedWeight = 10'000; ///< Credit: basis points; those of one referral sum up to 10,000
};

/// When a campaign takes referrals and counts purchases. Invalid days: without beginning or end.
struct CampaignDates
{
    QDate startOn;
    QDate endOn;
    int graceDays = 0; ///< purchases still count for so many days after the end

    friend bool operator==(const CampaignDates&, const CampaignDates&) = default;
};

/// Everything known about one referral. The engine needs nothing else and asks nothing else. A referral without claims
/// is what is left where its claims moved to the person the friend was merged into: not valid, and nothing is earned.
struct ReferralFacts
{
    std::vector<ClaimFact> claims;
    std::vector<SaleFact> sales;       ///< every sale of the friend
    Stage shopStage = Stage::Received; ///< what the shop said: Received, Contacted, Qualified, Lost or Invalid
    QDate qualifiedOn = {};            ///< when the shop said so; invalid: it did not
    CampaignDates campaign = {};
};

/// What is left of the sale after its returns; never below zero.
qint64 keptMinor(const SaleFact& sale);
/// True when everything of the sale came back.
bool isFullyReturned(const SaleFact& sale);

} // namespace vouchwell
