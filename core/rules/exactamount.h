#pragma once

#include <QtGlobal>

#include <vector>

namespace vouchwell {

/// 100 % in basis points.
inline constexpr qint64 kWhole = 10'000;
/// 100 % in the finer parts that a half-life needs.
inline constexpr qint64 kWholePpm = 1'000'000;

/// An amount that is not rounded yet: a fraction of two integers. Everything that changes an amount multiplies or adds
/// here; rounded() is called once at the end.
///
/// It is exact while the whole calculation stays within 127 bits, which the limits of RuleSet see to: at most
/// kLargestAmount, a percentage of it, three factors of at most tenfold and one decay.
class ExactAmount
{
public:
    ExactAmount(qint64 minor = 0) : m_numerator(minor) {}

    ExactAmount timesShare(qint64 part, qint64 whole) const;
    ExactAmount operator+(const ExactAmount& other) const;
    ExactAmount operator-(const ExactAmount& other) const;
    bool operator<(const ExactAmount& other) const;
    bool operator==(const ExactAmount& other) const;
    bool isZero() const { return m_numerator == 0; }

    /// Half away from zero.
    qint64 rounded() const;
    /// Towards zero.
    qint64 truncated() const;

private:
    __extension__ using Wide = __int128;

    void reduce();

    Wide m_numerator = 0;
    Wide m_denominator = 1;
};

/// The largest sale or reward that rules are worked out for, in minor units: ten thousand million of a currency with
/// cents.
inline constexpr qint64 kLargestAmount = 1'000'000'000'000;

/// Splits `total` into as many parts as there are exact ones, each as near to its exact part as the sum allows: what is
/// left after rounding towards zero goes, a unit each, to the largest remainders, the earlier one where they are equal.
std::vector<qint64> splitByLargestRemainder(qint64 total, const std::vector<ExactAmount>& exactParts);
/// Into `count` equal parts that add up; the earlier ones get the odd units.
std::vector<qint64> splitEvenly(qint64 total, int count);

/// The part of an amount that goes back where only `keptMinor` of `netMinor` was kept: rounded once, half away from
/// zero, and never more than the whole.
qint64 proportionalPart(qint64 amountMinor, qint64 netMinor, qint64 keptMinor);

/// What a part of an amount costs where all of it costs `costMinor`: rounded once.
qint64 costOfPart(qint64 costMinor, qint64 amountMinor, qint64 partMinor);

/// What is left after `days` where `halfLifeDays` leave one half, in millionths. Worked out in integers only, so that
/// it is the same on every machine: 2 to the power of -days/halfLifeDays, rounded half up.
qint64 halfLifePpm(int days, int halfLifeDays);

} // namespace vouchwell
