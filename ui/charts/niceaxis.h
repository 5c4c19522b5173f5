#pragma once

#include <QList>

namespace vouchwell::ui {

/// Ticks a person would choose for an axis from zero: 4 to 6 of them, one, two or five times a power of ten apart.
struct NiceAxis
{
    double step = 1;
    double top = 1; ///< the last tick, not below the largest value

    QList<double> ticks() const;
    /// Whole numbers only for counts.
    static NiceAxis upTo(double largest, bool isWhole);
};

} // namespace vouchwell::ui
