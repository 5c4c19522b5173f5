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

QList<double> NiceAxis::ticks() const
{
    QList<double> result;
    const int count = int(std::lround(top / step));
    for (int i = 0; i <= count; ++i)
        result.append(step * i);
    return result;
}

} // namespace vouchwell::ui
