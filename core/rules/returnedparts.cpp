#include "core/rules/returnedparts.h"

#include "core/rules/exactamount.h"

#include <algorithm>
#include <numeric>

namespace vouchwell {

ReturnedParts returnedParts(qint64 amount, qint64 taken, const std::vector<qint64>& added, qint64 returned)
{
    const qint64 kept = amount - std::min(amount, taken);
    const qint64 whole = std::accumulate(added.begin(), added.end(), kept);
    ReturnedParts parts{amount - kept, std::vector<qint64>(added.size())};
    if (whole == 0)
        return parts;
    const qint64 back = std::min(whole, returned);
    std::vector<ExactAmount> exact{ExactAmount(back).timesShare(kept, whole)};
    for (const qint64 part : added)
        exact.push_back(ExactAmount(back).timesShare(part, whole));
    const std::vector<qint64> split = splitByLargestRemainder(back, exact);
    parts.base += split.front();
    std::copy(split.begin() + 1, split.end(), parts.added.begin());
    return parts;
}

} // namespace vouchwell
