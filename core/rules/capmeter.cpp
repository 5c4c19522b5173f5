#include "core/rules/capmeter.h"

#include <algorithm>

namespace vouchwell {

Window CapMeter::windowOf(const Cap& cap)
{
    return cap.scope == Cap::Scope::Business ? Window{Window::Kind::Year, 0} : cap.window;
}

void CapMeter::add(int key, QDate day, const Use& use)
{
    const bool rolls = m_window.kind == Window::Kind::Rolling;
    Use& used = m_uses[key][rolls ? day.toJulianDay() : periodNumber(m_window, day)];
    used.amount += use.amount;
    used.count += use.count;
}

CapMeter::Use CapMeter::usedAround(int key, QDate day) const
{
    const auto found = m_uses.find(key);
    if (found == m_uses.end())
        return {};
    const std::map<qint64, Use>& uses = found->second;
    if (m_window.kind != Window::Kind::Rolling) {
        const auto period = uses.find(periodNumber(m_window, day));
        return period == uses.end() ? Use{} : period->second;
    }
    // The fullest window ends with the day itself or with a later use: what is written later lies behind or at the day,
    // what stood before may lie after it.
    const qint64 today = day.toJulianDay();
    Use most;
    const auto look = [&](qint64 last) {
        Use sum;
        for (auto it = uses.upper_bound(last - m_window.days); it != uses.end() && it->first <= last; ++it) {
            sum.amount += it->second.amount;
            sum.count += it->second.count;
        }
        most.amount = std::max(most.amount, sum.amount);
        most.count = std::max(most.count, sum.count);
    };
    look(today);
    for (auto it = uses.upper_bound(today); it != uses.end() && it->first < today + m_window.days; ++it)
        look(it->first);
    return most;
}

qint64 CapMeter::clamp(int key, QDate day, qint64 amount) const
{
    if (m_cap->scope == Cap::Scope::Reward)
        return m_cap->amount ? std::min(amount, *m_cap->amount) : amount;
    const Use used = usedAround(key, day);
    if (m_cap->count && used.count >= *m_cap->count)
        return 0;
    if (m_cap->amount)
        return std::clamp<qint64>(*m_cap->amount - used.amount, 0, amount);
    return amount;
}

} // namespace vouchwell
