#include "core/rules/rulesevidence.h"

#include <algorithm>
#include <numeric>

namespace vouchwell {

const RulesEvidence::Referrers& RulesEvidence::of(Measure measure) const
{
    switch (measure) {
    case Measure::Received: return received;
    case Measure::Qualified: return qualified;
    case Measure::Converted:
    case Measure::Settled: return converted;
    case Measure::Value: break;
    }
    return value;
}

qint64 highestTotal(const RulesEvidence::Referrers& referrers, const Window& window)
{
    qint64 highest = 0;
    for (const std::vector<CountedDay>& days : referrers) {
        const qint64 all = std::accumulate(days.begin(), days.end(), qint64(0),
                                           [](qint64 sum, const CountedDay& day) { return sum + day.amount; });
        // They come with the most first: nobody after this one has more in a window than in all.
        if (all <= highest)
            break;
        WindowTotal total(window);
        for (const CountedDay& day : days) {
            total.add(day.on, day.amount);
            highest = std::max(highest, total.on(day.on));
        }
    }
    return highest;
}

} // namespace vouchwell
