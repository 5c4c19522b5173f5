#pragma once

#include "core/rules/referralfacts.h"
#include "core/storage/unitofwork.h"

namespace vouchwell {

QString toStored(ClaimDecision decision);
ClaimDecision claimDecisionFrom(const QString& stored);

/// What the shop decided about a claim, with who said so, when and why.
struct DecidedClaim
{
    ClaimId claim;
    ClaimDecision decision = ClaimDecision::None;
    qint64 weightBp = 10'000; ///< Credit: basis points
    QDate on;
    QString by;
    QString reason;
};

/// How a claim came into the book, and how the shop decided before between the same people.
struct ClaimEvidence
{
    ClaimId claim;
    QString channel;
    EntryMode entryMode = EntryMode::Counter;
    QString text;
    QString recordedAt; ///< UTC, ISO
    QString fileName;   ///< of the import that brought it; empty where there was none
    int wonBefore = 0;  ///< about other friends, against somebody who claims this one too
    int lostBefore = 0;
};

/// Keeps what the shop decided about claims. What follows from it is the Evaluation's business.
class ClaimDecisions
{
public:
    explicit ClaimDecisions(Database& database) : m_database(database) {}

    /// In the order in which the claims were recorded.
    std::vector<DecidedClaim> of(ReferralId referral);
    /// In the same order.
    std::vector<ClaimEvidence> evidenceOf(ReferralId referral);
    void save(UnitOfWork& work, const DecidedClaim& decided);

private:
    Database& m_database;
};

} // namespace vouchwell
