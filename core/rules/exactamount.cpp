#include "core/rules/exactamount.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace vouchwell {

namespace {

// From here on a fraction is reduced, so that the next factor still fits.
constexpr int kRoomyBits = 62;

/// 2 to the power of -1/2, -1/4, -1/8, ... times 2 to the power of 62: the binary digits of an exponent between 0 and 1
/// are looked up here. Each is the square root of the one before, by Newton's method in integers.
constexpr int kFractionBits = 60;
constexpr int kFixedBits = 62;

__extension__ using Unsigned = unsigned __int128;

constexpr Unsigned squareRoot(Unsigned value)
{
    Unsigned root = Unsigned(1) << 63;
    for (;;) {
        const Unsigned next = (root + value / root) / 2;
        if (next >= root)
            return root;
        root = next;
    }
}

constexpr std::array<quint64, kFractionBits> halvedExponents()
{
    std::array<quint64, kFractionBits> powers{};
    Unsigned power = Unsigned(1) << (kFixedBits - 1); // one half
    for (quint64& entry : powers) {
        power = squareRoot(power << kFixedBits);
        entry = quint64(power);
    }
    return powers;
}

constexpr std::array<quint64, kFractionBits> kHalvedExponents = halvedExponents();

} // namespace

void ExactAmount::reduce()
{
    const Wide limit = Wide(1) << kRoomyBits;
    if (m_denominator == 1 || (m_denominator < limit && m_numerator < limit && -m_numerator < limit))
        return;
    Wide a = m_numerator < 0 ? -m_numerator : m_numerator;
    Wide b = m_denominator;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    m_numerator /= a;
    m_denominator /= a;
}

ExactAmount ExactAmount::timesShare(qint64 part, qint64 whole) const
{
    if (part == whole)
        return *this;
    ExactAmount product;
    product.m_numerator = m_numerator * part;
    product.m_denominator = m_denominator * whole;
    product.reduce();
    return product;
}

ExactAmount ExactAmount::operator+(const ExactAmount& other) const
{
    ExactAmount sum;
    if (m_denominator == other.m_denominator) {
        sum.m_numerator = m_numerator + other.m_numerator;
        sum.m_denominator = m_denominator;
    } else {
        sum.m_numerator = m_numerator * other.m_denominator + other.m_numerator * m_denominator;
        sum.m_denominator = m_denominator * other.m_denominator;
    }
    sum.reduce();
    return sum;
}

ExactAmount ExactAmount::operator-(const ExactAmount& other) const
{
    ExactAmount negative = other;
    negative.m_numerator = -negative.m_numerator;
    return *this + negative;
}

bool ExactAmount::operator<(const ExactAmount& other) const
{
    return (*this - other).m_numerator < 0;
}

bool ExactAmount::operator==(const ExactAmount& other) const
{
    return (*this - other).isZero();
}

qint64 ExactAmount::rounded() const
{
    const Wide half = m_denominator / 2;
    const bool isOdd = m_denominator % 2 != 0;
    const Wide magnitude = m_numerator < 0 ? -m_numerator : m_numerator;
    const Wide rest = magnitude % m_denominator;
    const Wide up = rest > half || (rest == half && !isOdd) ? 1 : 0;
    const Wide result = magnitude / m_denominator + up;
    return qint64(m_numerator < 0 ? -result : result);
}

qint64 ExactAmount::truncated() const
{
    return qint64(m_numerator / m_denominator);
}

std::vector<qint64> splitByLargestRemainder(qint64 total, const std::vector<ExactAmount>& exactParts)
{
    std::vector<qint64> parts;
    parts.reserve(exactParts.size());
    for (const ExactAmount& exact : exactParts)
        parts.push_back(exact.truncated());
    std::vector<size_t> byRemainder(exactParts.size());
    std::iota(byRemainder.begin(), byRemainder.end(), size_t(0));
    std::stable_sort(byRemainder.begin(), byRemainder.end(), [&](size_t a, size_t b) {
        return exactParts[b] - ExactAmount(parts[b]) < exactParts[a] - ExactAmount(parts[a]);
    });
    qint64 left = total - std::accumulate(parts.begin(), parts.end(), qint64(0));
    for (size_t i = 0; left > 0 && i < byRemainder.size(); ++i, --left)
        ++parts[byRemainder[i]];
    return parts;
}

std::vector<qint64> splitEvenly(qint64 total, int count)
{
    return splitByLargestRemainder(total,
                                   std::vector<ExactAmount>(size_t(count), ExactAmount(total).timesShare(1, count)));
}

qint64 costOfPart(qint64 costMinor, qint64 amountMinor, qint64 partMinor)
{
    return amountMinor == 0 ? 0 : ExactAmount(costMinor).timesShare(partMinor, amountMinor).rounded();
}

qint64 proportionalPart(qint64 amountMinor, qint64 netMinor, qint64 keptMinor)
{
    if (netMinor <= 0 || keptMinor >= netMinor)
        return 0;
    return ExactAmount(amountMinor).timesShare(netMinor - keptMinor, netMinor).rounded();
}

qint64 halfLifePpm(int days, int halfLifeDays)
{
    const int halvings = days / halfLifeDays;
    if (days <= 0)
        return kWholePpm;
    if (halvings >= kFixedBits)
        return 0;
    Unsigned left = Unsigned(1) << kFixedBits;
    qint64 rest = days % halfLifeDays;
    for (const quint64 power : kHalvedExponents) {
        rest *= 2;
        if (rest >= halfLifeDays) {
            rest -= halfLifeDays;
            left = (left * power) >> kFixedBits;
        }
    }
    const Unsigned scaled = left * Unsigned(kWholePpm);
    const int shift = kFixedBits + halvings;
    return qint64((scaled + (Unsigned(1) << (shift - 1))) >> shift);
}

} // namespace vouchwell
