#pragma once

#include "core/metrics/kpis.h"
#include "core/snapshot/segmentpeople.h"

#include <optional>

namespace vouchwell {

/// What a board ranks by. The referrals of a period are those claimed in it.
enum class LeaderMetric {
    Conversions,    ///< conversion date in the period
    Referrals,      ///< invalid ones excluded
    Revenue,        ///< as in Kpis: net sales less returns of friends, by their date
    Qualified,      ///< of the referrals, qualified by now
    ConversionRate, ///< of the referrals, customers by now
    Rewards,        ///< earned in the period for bringing somebody, at cost
    NetworkRevenue  ///< Revenue with that of the friends' friends, and so on
};

/// How people with equal values are numbered.
enum class TieRule {
    Competition, ///< 1, 2, 2, 4
    Dense,       ///< 1, 2, 2, 3
    RowNumber    ///< 1, 2, 3, 4
};

/// What is done so that a board is fair, in whole numbers rounded down (see fairvalue.h).
enum class Fairness {
    Raw,
    PerYear, ///< for each year as a customer, so that the oldest customers do not always lead
    Adjusted ///< weighted with a cautious estimate of how many of somebody's referrals become customers
};

/// What a board shows.
struct BoardChoice
{
    Period period;
    LeaderMetric metric = LeaderMetric::Conversions;
    TieRule ties = TieRule::Competition;
    Fairness fairness = Fairness::Raw;
    CampaignId campaign; ///< not valid: all
    PeopleChoice people; ///< null: everybody
    size_t top = 0;      ///< cuts the list; 0: everybody

    friend bool operator==(const BoardChoice&, const BoardChoice&) = default;
};

/// What was brought in a period, by one person or by several.
struct LeaderSums
{
    qint64 referrals = 0;
    qint64 qualified = 0;
    qint64 becameCustomers = 0; ///< of the referrals, by now
    qint64 conversions = 0;
    qint64 revenueMinor = 0;
    qint64 rewardMinor = 0; ///< counted only where a board ranks by it; so is the next
    qint64 networkMinor = 0;

    LeaderSums& operator+=(const LeaderSums& other);
    friend LeaderSums operator-(LeaderSums a, const LeaderSums& b);
    friend bool operator==(const LeaderSums&, const LeaderSums&) = default;
};

struct LeaderRow : LeaderSums
{
    qint32 person = -1; ///< index in the snapshot
    qint64 rank = 0;
    qint64 value = 0;          ///< by which the board ranks, in its unit (see boardwords.h)
    qint32 lastConversion = 0; ///< in the period, 0 for none
};

/// Everybody whose value is above zero, best first; ties by earlier last conversion, then e-mail, then name and id.
/// Who chose not to be shown is not in the rows and takes no rank, but is in the sums.
struct Board
{
    std::vector<LeaderRow> rows;
    size_t total = 0;        ///< how many are on the whole board
    size_t optedOut = 0;     ///< how many would be too, but chose not to be shown
    size_t unknownSince = 0; ///< how many are left out because nobody knows since when they are customers
    size_t tooFew = 0;       ///< how many are left out because a share of so few cases says nothing
    LeaderSums all;          ///< of the campaign in the period, whoever brought it
    LeaderSums nobody;       ///< the part of it that nobody is credited with
};

/// Takes as long as the period has facts, however large the book is.
Board leaderboard(const Snapshot& snapshot, const BoardChoice& choice);

/// How many facts of the snapshot that looks at: for deciding whether a worker does it.
size_t factsOf(const Snapshot& snapshot, const BoardChoice& choice);

/// The ranks of these people (indexes), whatever `choice.top` says; 0 for who is not on the board.
std::vector<qint64> leaderRanks(const Snapshot& snapshot, const BoardChoice& choice, const std::vector<qint32>& people);

struct Improvement
{
    qint32 person = -1;
    qint64 gain = 0; ///< in the unit of the board
};

/// Who of the board gained most against an earlier period; several where they gained as much. In the order of the
/// board.
std::vector<Improvement> mostImproved(const Snapshot& snapshot, const BoardChoice& choice, const Period& before);

} // namespace vouchwell
