#include "core/rules/sharedsignals.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

namespace vouchwell {

namespace {

constexpr std::array kBaseScores{30, 50, 70};
constexpr int kScorePerPerson = 10;

/// A friend of a referrer with one detail, or the referrer (whose referral is not valid).
struct Use
{
    PersonId referrer;
    SharedDetail detail;
    quint64 key;
    PersonId person;
    ReferralId referral;
    qint32 on;
};

bool isBefore(const Use& a, const Use& b)
{
    return std::tie(a.referrer, a.detail, a.key, a.person, a.referral) <
           std::tie(b.referrer, b.detail, b.key, b.person, b.referral);
}

/// Only what two people have can be shared.
void keepShared(std::vector<DetailFact>& details)
{
    std::sort(details.begin(), details.end(), [](const DetailFact& a, const DetailFact& b) {
        return std::tie(a.detail, a.key, a.person) < std::tie(b.detail, b.key, b.person);
    });
    std::vector<DetailFact> shared;
    for (size_t first = 0; first < details.size();) {
        size_t end = first;
        while (end < details.size() && details[end].detail == details[first].detail &&
               details[end].key == details[first].key)
            ++end;
        if (details[end - 1].person != details[first].person)
            shared.insert(shared.end(), details.begin() + qint64(first), details.begin() + qint64(end));
        first = end;
    }
    details = std::move(shared);
    std::sort(details.begin(), details.end(), [](const DetailFact& a, const DetailFact& b) {
        return std::tie(a.person, a.detail, a.key) < std::tie(b.person, b.detail, b.key);
    });
}

std::vector<Use> usesOf(const std::vector<BroughtFact>& brought, const std::vector<DetailFact>& details)
{
    const auto of = [&](PersonId person) {
        const auto first = std::lower_bound(details.begin(), details.end(), person,
                                            [](const DetailFact& d, PersonId wanted) { return d.person < wanted; });
        auto end = first;
        while (end != details.end() && end->person == person)
            ++end;
        return std::span(first, end);
    };
    std::vector<Use> uses;
    for (const BroughtFact& fact : brought) {
        if (fact.referrer == fact.referredFriend)
            continue;
        for (const DetailFact& detail : of(fact.referredFriend)) {
            uses.push_back({fact.referrer, detail.detail, detail.key, fact.referredFriend, fact.referral, fact.on});
            uses.push_back({fact.referrer, detail.detail, detail.key, fact.referrer, {}, 0});
        }
    }
    // The referrer was written down beside every friend: whether it is so is looked up now, once for each.
    std::erase_if(uses, [&](const Use& use) {
        if (use.referral.isValid())
            return false;
        const auto own = of(use.person);
        return std::none_of(own.begin(), own.end(), [&](const DetailFact& detail) {
            return detail.detail == use.detail && detail.key == use.key;
        });
    });
    std::sort(uses.begin(), uses.end(), isBefore);
    return uses;
}

/// All who have one detail around one referrer.
void look(std::span<const Use> uses, Signal& signal, int& groups)
{
    qint64 friends = 0;
    bool hasReferrer = false;
    PersonId last;
    for (const Use& use : uses) {
        hasReferrer = hasReferrer || !use.referral.isValid();
        friends += use.referral.isValid() && use.person != last ? 1 : 0;
        last = use.person;
    }
    const SharedDetail detail = uses.front().detail;
    if (friends < 2 && !(friends == 1 && hasReferrer && detail == SharedDetail::Account))
        return;
    ++groups;
    const qint64 people = friends + (hasReferrer ? 1 : 0);
    signal.score = std::max(
        signal.score, int(std::min<qint64>(100, kBaseScores.at(size_t(detail)) + kScorePerPerson * (people - 2))));
    PersonId added;
    for (const Use& use : uses) {
        if (use.person == added)
            continue;
        added = use.person;
        SignalItem item{use.referral, use.referrer, use.person,
                        use.referral.isValid() ? QDate::fromJulianDay(use.on) : QDate()};
        item.detail = int(detail);
        item.group = groups;
        addItem(signal, item);
        signal.marks[QStringLiteral("%1:%2").arg(sharedDetailWord(detail),
                                                 use.referral.isValid() ? QStringLiteral("r%1").arg(use.referral.value)
                                                                        : QStringLiteral("self"))] = 1;
    }
}

} // namespace

std::vector<Signal> sharedDetailsAmong(const std::vector<BroughtFact>& brought, std::vector<DetailFact> details)
{
    keepShared(details);
    const std::vector<Use> uses = usesOf(brought, details);
    std::vector<Signal> found;
    for (size_t first = 0; first < uses.size();) {
        Signal signal{Signal::Kind::SharedDetails, {uses[first].referrer}};
        int groups = 0;
        const PersonId referrer = uses[first].referrer;
        while (first < uses.size() && uses[first].referrer == referrer) {
            size_t end = first;
            while (end < uses.size() && uses[end].referrer == referrer && uses[end].detail == uses[first].detail &&
                   uses[end].key == uses[first].key)
                ++end;
            look(std::span(uses).subspan(first, end - first), signal, groups);
            first = end;
        }
        if (groups > 0)
            found.push_back(std::move(signal));
    }
    return found;
}

} // namespace vouchwell
