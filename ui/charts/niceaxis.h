#pragma once

#include <QList>

namespace vouchwell::ui {

/// Ticks a person would choose for an axis that has a zero: 4 to 6 of them, one, two or five times a power of ten
/// apart.
struct NiceAxis
{
    double step = 1;
    double top = 1;    ///< the last tick, not below the largest value
    double bottom = 0; ///< the first tick: zero, or below it and not above the smallest value

    QList<double> ticks() const;
    /// Whole numbers only for counts.
    static NiceAxis upTo(double largest, bool isWhole);
    /// Also for values below zero.
    static NiceAxis between(double smallest, double largest, bool isWhole);
};

} // namespace vouchwell::ui
