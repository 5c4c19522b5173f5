#include "core/rules/sharedparts.h"

#include "core/rules/exactamount.h"

#include <algorithm>

namespace vouchwell {

std::vector<qint64> sharedParts(const std::vector<SharedPart>& parts, const std::vector<qint64>& amounts)
{
    if (std::all_of(parts.begin(), parts.end(), [](const SharedPart& part) { return part.weight == kWhole; }))
        return amounts;
    std::vector<qint64> shares;
    shares.reserve(parts.size());
    for (size_t i = 0; i < parts.size(); ++i)
        shares.push_back(ExactAmount(amounts[i]).timesShare(parts[i].weight, kWhole).rounded());
    for (size_t i = 0; i < parts.size(); ++i) {
        std::vector<size_t> alike;
        std::vector<ExactAmount> exact;
        qint64 weight = 0;
        for (size_t j = i; j < parts.size(); ++j) {
            if (parts[j].rule != parts[i].rule || parts[j].isTopUp != parts[i].isTopUp || amounts[j] != amounts[i])
                continue;
            alike.push_back(j);
            exact.push_back(ExactAmount(amounts[j]).timesShare(parts[j].weight, kWhole));
            weight += parts[j].weight;
        }
        if (alike.size() < 2 || weight != kWhole)
            continue;
        const std::vector<qint64> split = splitByLargestRemainder(amounts[i], exact);
        for (size_t k = 0; k < alike.size(); ++k)
            shares[alike[k]] = split[k];
    }
    return shares;
}

} // namespace vouchwell
