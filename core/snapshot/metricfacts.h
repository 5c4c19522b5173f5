#pragma once

#include "core/snapshot/snapshot.h"

#include <QDate>

#include <memory>
#include <optional>

namespace vouchwell {

/// What key figures need beyond a snapshot, as columns: everybody's purchases, when stages were entered, when rewards
/// were approved and handed over, and costs. People, referrals and rewards are named by their index in the snapshot.
/// Immutable once loaded, so it may be read from any thread.
struct MetricFacts
{
    struct Purchases ///< of everybody, returns too; by person, then by day
    {
        std::vector<qint32> person;
        std::vector<qint32> on;
        std::vector<qint64> netMinor; ///< of a return below zero
        std::vector<bool> isReturn;
        std::vector<qint32> byDay; ///< all of these positions in the order of their days
    };
    struct Costs
    {
        std::vector<QString> channel; ///< empty: the program itself
        std::vector<qint64> campaign; ///< id, 0 for none
        std::vector<qint32> from;
        std::vector<qint32> to; ///< the amount is spread evenly over these days
        std::vector<qint64> amountMinor;
    };
    struct Rewards ///< row by row as Snapshot::rewards
    {
        std::vector<bool> isKnown;        ///< false for what did not exist yet at the time of a look back
        std::vector<qint32> approvedOn;   ///< 0: nobody had to, or not yet
        std::vector<qint32> declinedOn;   ///< 0: not
        std::vector<qint32> paidOn;       ///< first handed over; 0: not yet
        std::vector<bool> isOfFriend;     ///< given to the friend, not to the referrer
        std::vector<qint64> grantedMinor; ///< at cost, with what was taken back later
        std::vector<qint64> costMinor;    ///< what it costs in the end
        std::vector<qint64> usedMinor;    ///< handed over or redeemed, in its own unit
    };
    struct Issued ///< what was handed over, by day
    {
        std::vector<qint32> reward;
        std::vector<qint32> on;
        std::vector<qint64> costMinor; ///< at cost; of what came back below zero
    };
    struct Referrals ///< row by row as Snapshot::referrals; 0: never
    {
        std::vector<qint32> contactedOn;
        std::vector<qint32> qualifiedOn;
        std::vector<qint32> closedOn;   ///< when it was last lost, expired or found not valid
        std::vector<qint32> reversedOn; ///< the conversion that was taken back, where it is no customer by now
        std::vector<bool> isFlagged;    ///< something about it or its referrer is worth a look
    };

    SnapshotPtr snapshot;
    Purchases purchases;
    std::vector<qint32> purchasesOf; ///< where a person's purchases begin; one more than there are people
    Costs costs;
    Rewards rewards;
    Issued issued;
    Referrals referrals;
    std::vector<qint32> firstOn;                      ///< by person: the day of the first sale, 0 for none
    std::vector<std::pair<qint32, QString>> mentions; ///< person, and whom or what they named without being understood
    std::optional<int> marginBp;                      ///< what the shop keeps of a sale
    qint64 unmatchedSales = 0;
    qint64 pendingMinor = 0; ///< money owed
    qint64 availableMinor = 0;
    qint64 heldCostMinor = 0; ///< credit, points and pieces that nobody used yet, at cost

    /// Since when somebody is a customer: the first sale, else what the customer list said; 0 for neither.
    qint32 customerFrom(size_t person) const;
};

using MetricFactsPtr = std::shared_ptr<const MetricFacts>;

/// How money stood at an earlier time by the ledger, for a look back.
struct LedgerThen
{
    QString until; ///< UTC instant as ISO text: what was posted later does not count
    qint64 pendingMinor = 0;
    qint64 availableMinor = 0;
    qint64 heldCostMinor = 0;
};

/// Reads them for a snapshot of this book; on a worker with a book of its own.
Result<MetricFactsPtr> loadMetricFacts(Book& book, SnapshotPtr snapshot, std::stop_token stop = {},
                                       const std::optional<LedgerThen>& then = {});

} // namespace vouchwell
