#pragma once

#include <QtGlobal>

#include <vector>

namespace vouchwell {

/// Whose part of an amount is asked for.
struct SharedPart
{
    const void* rule = nullptr; ///< parts of the same one belong together
    bool isTopUp = false;
    qint64 weight = 10'000; ///< basis points
};

/// What each gets of amounts that belong to several credited referrers: where all amounts of a rule are the same, the
/// parts add up to it; else each is rounded by itself.
std::vector<qint64> sharedParts(const std::vector<SharedPart>& parts, const std::vector<qint64>& amounts);

} // namespace vouchwell
