#pragma once

#include <QDate>

#include <vector>

namespace vouchwell {

/// Rewards whose parts are shared out together because several referrers are credited.
struct ReplayGroup
{
    int first = 0;               ///< row
    std::vector<qint64> weights; ///< of its rows
};

/// What a limit asks of each row.
struct ReplayCapColumn
{
    int cap = 0;                ///< index into the caps of the rules
    std::vector<qint32> bucket; ///< whose, and which window of a calendar; -1 where the limit is for another role
    std::vector<qint32> next;   ///< rolling windows: the next row of the bucket; -1: the last one
    int buckets = 0;
};

/// Rows that nobody else's limits depend on, so that they can be gone through by themselves.
struct ReplayChunk
{
    int firstRow = 0;
    int endRow = 0;
    int firstPerson = 0;
    int endPerson = 0;
    std::vector<int> firstBucket; ///< of each limit
    std::vector<int> endBucket;
    std::vector<int> rules; ///< that it has rows of, rising
};

/// Everything that a program's rewards depend on besides the numbers of its rules: a row for each that a rule gives, in
/// an order in which limits can be followed. Buckets and people are numbered as they come first.
struct ReplayColumns
{
    size_t rows() const { return rule.size(); }

    QDate firstDay;
    int days = 0;   ///< of the history
    int minAge = 0; ///< the smallest of `age`; negative where a claim came after the purchase
    int maxAge = 0;
    int people = 0;

    std::vector<quint8> rule;      ///< index into the rules
    std::vector<quint8> hasReturn; ///< something of the purchase came back
    std::vector<quint8> factors;   ///< a bit for each factor whose condition holds
    std::vector<quint16> day;      ///< since the first
    std::vector<qint32> age;       ///< days since the referral
    std::vector<qint32> total;     ///< that decides the tier
    std::vector<qint32> before;    ///< what tiers by value had counted before the sale
    std::vector<qint32> net;       ///< of the sale, minor units
    std::vector<qint32> person;
    std::vector<qint32> cause;    ///< index into the facts
    std::vector<qint32> place;    ///< in the order in which the engine gives them
    std::vector<qint32> earlier;  ///< so many before it may be topped up; empty where no rule does that
    std::vector<qint32> previous; ///< likewise: the row before it of the same rule and person

    std::vector<qint32> personOf;      ///< by number: index into the facts
    std::vector<ReplayGroup> groups;   ///< by their first row
    std::vector<ReplayCapColumn> caps; ///< of friends and referrers, in the order in which they apply
    std::vector<ReplayChunk> chunks;   ///< all rows, in their order
};

} // namespace vouchwell
