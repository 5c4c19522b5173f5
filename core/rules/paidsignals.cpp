#include "core/rules/paidsignals.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace vouchwell {

std::vector<Signal> paidInVain(const std::vector<PaidInVainFact>& facts)
{
    std::vector<Signal> found;
    for (const PaidInVainFact& fact : facts) {
        Signal signal{Signal::Kind::LateKnowledge, {fact.referrer}, fact.referral};
        addItem(signal, {fact.referral, fact.referrer, fact.referredFriend, fact.claimedOn, fact.boughtOn,
                         fact.paidMinor, fact.owedMinor});
        signal.score =
            50 + (fact.paidMinor > 0 ? int(std::clamp<qint64>(50 * fact.owedMinor / fact.paidMinor, 0, 50)) : 0);
        signal.marks[QStringLiteral("paid")] = fact.paidMinor;
        found.push_back(std::move(signal));
    }
    return found;
}

std::vector<Signal> paidTwice(std::vector<PaidMilestoneFact> facts)
{
    const auto group = [](const PaidMilestoneFact& fact) { return std::tie(fact.recipient, fact.rule); };
    std::sort(facts.begin(), facts.end(), [&](const PaidMilestoneFact& a, const PaidMilestoneFact& b) {
        return std::tuple_cat(group(a), std::tie(a.earnedOn, a.reward)) <
               std::tuple_cat(group(b), std::tie(b.earnedOn, b.reward));
    });
    std::vector<Signal> found;
    for (size_t first = 0; first < facts.size();) {
        size_t end = first;
        bool isOfTwo = false;
        for (; end < facts.size() && group(facts[end]) == group(facts[first]); ++end)
            isOfTwo = isOfTwo || facts[end].paidTo != facts[first].paidTo;
        const PersonId recipient = facts[first].recipient;
        if (isOfTwo && (found.empty() || found.back().people.front() != recipient))
            found.push_back({Signal::Kind::DoubleMilestone, {recipient}});
        for (; first < end; ++first) {
            if (!isOfTwo)
                continue;
            const PaidMilestoneFact& fact = facts[first];
            SignalItem item{fact.referral, recipient, fact.referredFriend, fact.earnedOn, {}, fact.paidMinor};
            item.reward = fact.reward;
            addItem(found.back(), item);
            found.back().marks[QStringLiteral("w%1").arg(fact.reward.value)] = 1;
        }
        if (isOfTwo)
            found.back().score = std::min(100, 20 + 20 * int(found.back().marks.size()));
    }
    return found;
}

} // namespace vouchwell
