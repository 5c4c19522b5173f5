#include "core/rules/velocitysignals.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

namespace vouchwell {

namespace {

struct Pace
{
    int days;
    qint64 floor;
};
constexpr std::array kPaces{Pace{1, 5}, Pace{7, 10}};
constexpr qint64 kFactor = 3;
constexpr qint32 kLeastDaysBefore = 28;
constexpr qint64 kHundredths = 100;

using Claims = std::span<const BroughtFact* const>;

/// How many claims from this one on lie within the days; they are in the order of their days. Up to `end` it is known.
size_t countFrom(Claims claims, size_t first, int days, size_t end)
{
    end = std::max(first, end);
    while (end < claims.size() && claims[end]->on < claims[first]->on + days)
        ++end;
    return end - first;
}

qint64 busiest(Claims claims, int days)
{
    size_t most = 0;
    size_t end = 0;
    for (size_t first = 0; first < claims.size(); ++first) {
        const size_t count = countFrom(claims, first, days, end);
        end = first + count;
        most = std::max(most, count);
    }
    return qint64(most);
}

qint64 medianOf(std::vector<qint64>& numbers)
{
    if (numbers.empty())
        return 0;
    const auto middle = numbers.begin() + (qint64(numbers.size()) - 1) / 2;
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

/// The claims of one referrer.
class ReferrerPace
{
public:
    ReferrerPace(Claims claims, const std::array<qint64, kPaces.size()>& shopUsual)
        : m_claims(claims), m_shopUsual(shopUsual)
    {
    }

    /// True where something is unusual.
    bool look(Signal& signal)
    {
        for (size_t pace = 0; pace < kPaces.size(); ++pace)
            lookAt(pace);
        if (m_best.count == 0)
            return false;
        const int days = kPaces[m_best.pace].days;
        signal = {Signal::Kind::Velocity, {m_claims.front()->referrer}};
        signal.from = QDate::fromJulianDay(m_claims[m_best.first]->on);
        signal.days = days;
        signal.count = m_best.count;
        signal.ownUsual = qint64(m_best.first) * days * kHundredths / daysBefore(m_best.first);
        signal.shopUsual = m_shopUsual[m_best.pace];
        signal.score = m_best.score;
        signal.marks = std::move(m_marks);
        for (const BroughtFact* fact : m_claims.subspan(m_best.first, size_t(m_best.count)))
            addItem(signal, {fact->referral, fact->referrer, fact->referredFriend, QDate::fromJulianDay(fact->on)});
        return true;
    }

private:
    struct Best
    {
        size_t first = 0;
        size_t pace = 0;
        qint64 count = 0;
        int score = 0;
    };

    // `first` is the first claim of its day here, so all before it are of earlier days.
    qint64 daysBefore(size_t first) const
    {
        return std::max(kLeastDaysBefore, m_claims[first]->on - m_claims.front()->on);
    }

    qint64 needed(size_t first, size_t pace) const
    {
        const qint64 days = daysBefore(first);
        const qint64 own = (kFactor * qint64(first) * kPaces[pace].days + days - 1) / days;
        return std::max({kPaces[pace].floor, own, kFactor * m_shopUsual[pace]});
    }

    void lookAt(size_t pace)
    {
        size_t end = 0;
        size_t marked = 0;
        for (size_t first = 0; first < m_claims.size(); ++first) {
            const size_t counted = countFrom(m_claims, first, kPaces[pace].days, end);
            end = first + counted;
            const bool isFirstOfDay = first == 0 || m_claims[first - 1]->on != m_claims[first]->on;
            const auto count = qint64(counted);
            if (!isFirstOfDay || count < kPaces[pace].floor || count < needed(first, pace))
                continue;
            const int score = 100 - int(50 * needed(first, pace) / count);
            if (std::tie(score, count) > std::tie(m_best.score, m_best.count))
                m_best = {first, pace, count, score};
            for (marked = std::max(marked, first); marked < end; ++marked)
                mark(m_claims[marked]->on);
        }
    }

    void mark(qint32 day)
    {
        const auto same = [](const BroughtFact* fact, qint32 wanted) { return fact->on < wanted; };
        const auto begin = std::lower_bound(m_claims.begin(), m_claims.end(), day, same);
        const auto end = std::lower_bound(begin, m_claims.end(), day + 1, same);
        m_marks[QDate::fromJulianDay(day).toString(Qt::ISODate)] = end - begin;
    }

    Claims m_claims;
    const std::array<qint64, kPaces.size()>& m_shopUsual;
    Best m_best;
    Signal::Marks m_marks;
};

std::vector<Claims> byReferrer(const std::vector<const BroughtFact*>& sorted)
{
    std::vector<Claims> groups;
    for (size_t first = 0; first < sorted.size();) {
        size_t end = first;
        while (end < sorted.size() && sorted[end]->referrer == sorted[first]->referrer)
            ++end;
        groups.push_back(Claims(sorted).subspan(first, end - first));
        first = end;
    }
    return groups;
}

} // namespace

std::vector<Signal> velocityAmong(const std::vector<BroughtFact>& brought)
{
    std::vector<const BroughtFact*> sorted;
    sorted.reserve(brought.size());
    for (const BroughtFact& fact : brought) {
        if (!fact.isUndated)
            sorted.push_back(&fact);
    }
    std::sort(sorted.begin(), sorted.end(), [](const BroughtFact* a, const BroughtFact* b) {
        return std::tie(a->referrer, a->on, a->claim) < std::tie(b->referrer, b->on, b->claim);
    });
    const std::vector<Claims> groups = byReferrer(sorted);
    std::array<qint64, kPaces.size()> shopUsual{};
    for (size_t pace = 0; pace < kPaces.size(); ++pace) {
        std::vector<qint64> most;
        most.reserve(groups.size());
        for (const Claims& claims : groups)
            most.push_back(busiest(claims, kPaces[pace].days));
        shopUsual[pace] = medianOf(most);
    }
    std::vector<Signal> found;
    for (const Claims& claims : groups) {
        Signal signal;
        if (qint64(claims.size()) >= kPaces[0].floor && ReferrerPace(claims, shopUsual).look(signal))
            found.push_back(std::move(signal));
    }
    return found;
}

} // namespace vouchwell
