#include "plainshares.h"

#include "plaindecimal.h"

#include <algorithm>
#include <numeric>

namespace vouchwell {

namespace {

qint64 partOf(qint64 whole, qint64 weight)
{
    return PlainDecimal(whole).times(weight, 4).rounded();
}

/// Largest remainders, as a committee would do it: everybody the whole part, then one each to the most unlucky.
std::vector<qint64> shared(qint64 whole, const std::vector<qint64>& weights)
{
    constexpr qint64 kWhole = 10'000;
    std::vector<qint64> parts;
    std::vector<qint64> remainders;
    for (const qint64 weight : weights) {
        parts.push_back(whole / kWhole * weight + whole % kWhole * weight / kWhole);
        remainders.push_back(whole % kWhole * weight % kWhole);
    }
    for (qint64 left = std::accumulate(remainders.begin(), remainders.end(), qint64(0)); left > 0; left -= kWhole) {
        const auto unlucky = std::max_element(remainders.begin(), remainders.end());
        ++parts[size_t(unlucky - remainders.begin())];
        *unlucky = -1;
    }
    return parts;
}

/// Where all those credited earned the same by one rule, their parts add up to it; else each is rounded alone.
std::vector<qint64> partsOf(const std::vector<PlainEarned>& all, const std::vector<qint64>& amounts)
{
    std::vector<qint64> parts;
    for (size_t i = 0; i < all.size(); ++i) {
        std::vector<qint64> weights;
        size_t place = 0;
        for (size_t j = 0; j < all.size(); ++j) {
            if (all[j].rule != all[i].rule || amounts[j] != amounts[i] || all[j].isTopUp)
                continue;
            place = j == i ? weights.size() : place;
            weights.push_back(all[j].recipient.weight);
        }
        const bool isWhole = std::accumulate(weights.begin(), weights.end(), qint64(0)) == 10'000;
        parts.push_back(isWhole && !all[i].isTopUp ? shared(amounts[i], weights)[place]
                                                   : partOf(amounts[i], all[i].recipient.weight));
    }
    return parts;
}

bool isSameReward(const PlainEarned& a, const PlainEarned& b)
{
    return a.rule == b.rule && a.recipient.person == b.recipient.person && a.isTopUp == b.isTopUp;
}

} // namespace

std::vector<PlainShare> plainShares(const std::vector<PlainEarned>& all, const std::vector<qint64>& wholes,
                                    const std::vector<qint64>& clamped)
{
    const std::vector<qint64> uncapped = partsOf(all, wholes);
    const std::vector<qint64> parts = partsOf(all, clamped);
    std::vector<PlainShare> shares;
    for (size_t i = 0; i < all.size(); ++i) {
        const auto before = std::find_if(shares.begin(), shares.end(), [&](const PlainShare& share) {
            return isSameReward(all[share.earned], all[i]);
        });
        PlainShare& share = before == shares.end() ? shares.emplace_back(PlainShare{i, 0, 0}) : *before;
        share.amount += parts[i];
        share.uncapped += std::max(parts[i], uncapped[i]);
    }
    return shares;
}

} // namespace vouchwell
