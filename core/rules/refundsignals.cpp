#include "core/rules/refundsignals.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace vouchwell {

namespace {

constexpr qint64 kLeastFriends = 3;

qint64 percent(qint64 part, qint64 whole)
{
    return whole > 0 ? 100 * part / whole : 0;
}

/// The friends of one referrer, who may be there once for each campaign.
void look(std::span<const ReturnedFact> facts, std::vector<Signal>& found)
{
    Signal signal{Signal::Kind::Refunds, {facts.front().referrer}};
    qint64 emptied = 0;
    for (size_t first = 0; first < facts.size();) {
        qint64 sold = 0;
        qint64 returned = 0;
        size_t next = first;
        for (; next < facts.size() && facts[next].referredFriend == facts[first].referredFriend; ++next) {
            const ReturnedFact& fact = facts[next];
            const qint64 back = std::min(fact.returnedMinor, fact.soldMinor);
            sold += fact.soldMinor;
            returned += back;
            if (!fact.returnedOn.isValid())
                continue;
            addItem(signal,
                    {fact.referral, fact.referrer, fact.referredFriend, fact.returnedOn, {}, back, fact.soldMinor});
            signal.marks[QStringLiteral("r%1").arg(fact.referral.value)] = back;
        }
        ++signal.count;
        emptied += sold > 0 && returned >= sold ? 1 : 0;
        signal.ofMinor += sold;
        signal.amountMinor += returned;
        first = next;
    }
    signal.score = int(std::max(percent(emptied, signal.count), percent(signal.amountMinor, signal.ofMinor)));
    const bool isHalfEmptied = 2 * emptied >= signal.count;
    const bool isHalfReturned = signal.amountMinor > 0 && 2 * signal.amountMinor >= signal.ofMinor;
    if (signal.count >= kLeastFriends && (isHalfEmptied || isHalfReturned))
        found.push_back(std::move(signal));
}

} // namespace

std::vector<Signal> refundsAmong(std::vector<ReturnedFact> facts)
{
    std::sort(facts.begin(), facts.end(), [](const ReturnedFact& a, const ReturnedFact& b) {
        return std::tie(a.referrer, a.referredFriend, a.referral) < std::tie(b.referrer, b.referredFriend, b.referral);
    });
    std::vector<Signal> found;
    for (size_t first = 0; first < facts.size();) {
        size_t end = first;
        while (end < facts.size() && facts[end].referrer == facts[first].referrer)
            ++end;
        look(std::span(facts).subspan(first, end - first), found);
        first = end;
    }
    return found;
}

} // namespace vouchwell
