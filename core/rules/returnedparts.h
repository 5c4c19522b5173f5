#pragma once

#include <QtGlobal>

#include <vector>

namespace vouchwell {

/// What of a reward goes back, where adjustments changed its amount: of the reward itself, and of each one that was
/// given in addition.
struct ReturnedParts
{
    qint64 base = 0;
    std::vector<qint64> added;

    friend bool operator==(const ReturnedParts&, const ReturnedParts&) = default;
};

/// `amount` was given, adjustments took `taken` of it and added the `added` ones; of what that makes, returns of the
/// purchase take `returned`. What was taken goes back whole, the rest by the size of each part, to the minor unit.
ReturnedParts returnedParts(qint64 amount, qint64 taken, const std::vector<qint64>& added, qint64 returned);

} // namespace vouchwell
