#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>

namespace vouchwell {

namespace {

constexpr double kZ = 1.959963984540054; // 95 % of a normal distribution lie within so many deviations
constexpr double kWholeBp = 10'000;

struct Share
{
    double share = 0;
    double low = 0;
    double high = 0;
};

Share wilson(qint64 part, qint64 whole)
{
    const double n = double(whole);
    const double p = double(part) / n;
    const double spread = kZ * std::sqrt(p * (1 - p) / n + kZ * kZ / (4 * n * n));
    const double middle = p + kZ * kZ / (2 * n);
    const double scale = 1 + kZ * kZ / n;
    return {p, std::max(0.0, (middle - spread) / scale), std::min(1.0, (middle + spread) / scale)};
}

qint64 toBp(double share)
{
    return qint64(std::lround(share * kWholeBp));
}

} // namespace

qint64 roundedQuotient(qint64 dividend, qint64 divisor)
{
    const qint64 half = dividend >= 0 ? divisor / 2 : -(divisor / 2);
    return (dividend + half) / divisor;
}

qint64 rateBp(qint64 part, qint64 whole)
{
    return roundedQuotient(part * qint64(kWholeBp), whole);
}

std::optional<RateInterval> wilsonInterval(qint64 part, qint64 whole)
{
    if (whole <= 0 || part < 0 || part > whole)
        return std::nullopt;
    const Share share = wilson(part, whole);
    return RateInterval{toBp(share.low), toBp(share.high)};
}

std::optional<RateInterval> differenceInterval(qint64 partA, qint64 wholeA, qint64 partB, qint64 wholeB)
{
    if (wholeA <= 0 || wholeB <= 0)
        return std::nullopt;
    const Share a = wilson(partA, wholeA);
    const Share b = wilson(partB, wholeB);
    const double difference = a.share - b.share;
    return RateInterval{toBp(difference - std::hypot(a.share - a.low, b.high - b.share)),
                        toBp(difference + std::hypot(a.high - a.share, b.share - b.low))};
}

std::optional<Quartiles> quartilesOf(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const size_t n = values.size();
    const auto place = [&](size_t quarters) { return values[(n * quarters + 3) / 4 - 1]; };
    const qint64 median = n % 2 == 1 ? 2 * values[n / 2] : values[n / 2 - 1] + values[n / 2];
    return Quartiles{2 * place(1), median, 2 * place(3)};
}

std::optional<qint64> giniBp(std::vector<qint64> parts)
{
    std::sort(parts.begin(), parts.end());
    double total = 0;
    double weighted = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        total += double(parts[i]);
        weighted += double(i + 1) * double(parts[i]);
    }
    if (total <= 0)
        return std::nullopt;
    const double n = double(parts.size());
    return toBp(2 * weighted / (n * total) - (n + 1) / n);
}

} // namespace vouchwell
