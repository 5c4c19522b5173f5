#include "core/rules/capmeter.h"

#include <algorithm>
#include <iterator>

namespace vouchwell {

Window CapMeter::windowOf(const Cap& cap)
{
    return cap.scope == Cap::Scope::Business ? Window{Window::Kind::Year, 0} : cap.window;
}

void CapMeter::add(int key, QDate day, const Use& use)
{
    const bool rolls = m_window.kind == Window::Kind::Rolling;
    const qint64 place = rolls ? day.toJulianDay() : periodNumber(m_window, day);
    if (size_t(key) >= m_uses.size())
        m_uses.resize(size_t(key) + 1);
    std::vector<PlacedUse>& uses = m_uses[size_t(key)];
    // Nearly always the last one, or a new one behind it.
    auto it = uses.end();
    while (it != uses.begin() && std::prev(it)->place > place)
        --it;
    if (it == uses.begin() || std::prev(it)->place != place)
        it = uses.insert(it, PlacedUse{place, {}});
    else
        --it;
    it->use.amount += use.amount;
    it->use.count += use.count;
}

CapMeter::Use CapMeter::usedAround(int key, QDate day) const
{
    if (size_t(key) >= m_uses.size())
        return {};
    const std::vector<PlacedUse>& uses = m_uses[size_t(key)];
    const auto firstFrom = [&](qint64 place) {
        return std::lower_bound(uses.begin(), uses.end(), place,
                                [](const PlacedUse& used, qint64 wanted) { return used.place < wanted; });
    };
    if (m_window.kind != Window::Kind::Rolling) {
        const qint64 period = periodNumber(m_window, day);
        const auto found = firstFrom(period);
        return found == uses.end() || found->place != period ? Use{} : found->use;
    }
    // The fullest window ends with the day itself or with a later use: what is written later lies behind or at the day,
    // what stood before may lie after it.
    const qint64 today = day.toJulianDay();
    Use most;
    const auto look = [&](qint64 last) {
        Use sum;
        for (auto it = firstFrom(last - m_window.days + 1); it != uses.end() && it->place <= last; ++it) {
            sum.amount += it->use.amount;
            sum.count += it->use.count;
        }
        most.amount = std::max(most.amount, sum.amount);
        most.count = std::max(most.count, sum.count);
    };
    look(today);
    for (auto it = firstFrom(today + 1); it != uses.end() && it->place < today + m_window.days; ++it)
        look(it->place);
    return most;
}

qint64 CapMeter::clamp(int key, QDate day, qint64 amount) const
{
    if (m_cap->scope == Cap::Scope::Reward)
        return m_cap->amount ? std::min(amount, *m_cap->amount) : amount;
    if (m_cap->count && usedAround(key, day).count >= *m_cap->count)
        return 0;
    return clampMore(key, day, amount);
}

qint64 CapMeter::clampMore(int key, QDate day, qint64 amount) const
{
    return m_cap->amount ? std::clamp<qint64>(*m_cap->amount - usedAround(key, day).amount, 0, amount) : amount;
}

} // namespace vouchwell
