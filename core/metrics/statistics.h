#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace vouchwell {

/// Both ends included, in basis points.
struct RateInterval
{
    qint64 lowBp = 0;
    qint64 highBp = 0;

    friend bool operator==(const RateInterval&, const RateInterval&) = default;
};

/// `part` of `whole`, which is above zero, in basis points, rounded half away from zero.
qint64 rateBp(qint64 part, qint64 whole);
/// A quotient, rounded half away from zero; `divisor` is above zero.
qint64 roundedQuotient(qint64 dividend, qint64 divisor);

/// The Wilson score interval at 95 % for `part` of `whole`; nothing without a case.
std::optional<RateInterval> wilsonInterval(qint64 part, qint64 whole);
/// Of the difference of two shares (a less b) at 95 %, from their Wilson intervals (Newcombe 1998, method 10); nothing
/// where one of them has no case.
std::optional<RateInterval> differenceInterval(qint64 partA, qint64 wholeA, qint64 partB, qint64 wholeB);

/// Half of the values lie below the median, a quarter below `low`: the value at place ceil(n / 4) counted from the
/// smallest, and ceil(3 n / 4). All in halves of a unit, as a median of two can end in .5.
struct Quartiles
{
    qint64 lowHalves = 0;
    qint64 medianHalves = 0;
    qint64 highHalves = 0;
};
std::optional<Quartiles> quartilesOf(std::vector<qint64> values);

/// How unevenly a total is spread over its owners: 0 for all equal, near 10,000 where one has it all. Nothing without
/// owners or total.
std::optional<qint64> giniBp(std::vector<qint64> parts);

} // namespace vouchwell
