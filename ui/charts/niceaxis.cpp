#include "ui/charts/niceaxis.h"

#include <cmath>

namespace vouchwell::ui {

namespace {
constexpr int kMostIntervals = 5;
}

NiceAxis NiceAxis::upTo(double largest, bool isWhole)
{
    if (!(largest > 0))
        largest = isWhole ? 4 : 1;
    double power = std::pow(10.0, std::floor(std::log10(largest / kMostIntervals)));
    if (isWhole && power < 1)
        power = 1;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double step = factor * power;
        const double intervals = std::ceil(largest / step - 1e-9);
        if (intervals <= kMostIntervals)
            return {step, step * std::max(1.0, intervals)};
    }
    return {largest / kMostIntervals, largest};
}

NiceAxis NiceAxis::between(double smallest, double largest, bool isWhole)
{
    if (!(smallest < 0))
        return upTo(largest, isWhole);
    const double step = upTo(std::max(largest, 0.0) - smallest, isWhole).step;
    return {step, step * std::ceil(std::max(largest, 0.0) / step - 1e-9), step * std::floor(smallest / step + 1e-9)};
}

QList<double> NiceAxis::ticks() const
{
    QList<double> result;
    const int first = int(std::lround(bottom / step));
    const int last = int(std::lround(top / step));
    for (int i = first; i <= last; ++i)
        result.append(step * i);
    return result;
}

} // namespace vouchwell::ui
