#include "core/rules/window.h"

namespace vouchwell {

int periodNumber(const Window& window, QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    switch (window.kind) {
    case Window::Kind::Month: day.getDate(&year, &month, &dayOfMonth); return year * 12 + month - 1;
    case Window::Kind::Quarter: day.getDate(&year, &month, &dayOfMonth); return year * 4 + (month - 1) / 3;
    case Window::Kind::Year: return day.year();
    case Window::Kind::Lifetime:
    case Window::Kind::Rolling: break;
    }
    return 0;
}

void WindowTotal::add(QDate day, qint64 amount)
{
    m_entries.push_back({day, amount});
}

void WindowTotal::count(QDate day)
{
    for (; m_counted < m_entries.size() && m_entries[m_counted].day <= day; ++m_counted) {
        const Entry& entry = m_entries[m_counted];
        const int period = periodNumber(m_window, entry.day);
        if (period != m_period) {
            m_period = period;
            m_total = 0;
        }
        m_total += entry.amount;
    }
    if (m_window.kind == Window::Kind::Rolling) {
        for (; m_left < m_counted && m_entries[m_left].day.addDays(m_window.days) <= day; ++m_left)
            m_total -= m_entries[m_left].amount;
    } else if (m_counted == m_entries.size()) {
        dropEntries();
    }
}

qint64 WindowTotal::on(QDate day)
{
    count(day);
    return periodNumber(m_window, day) == m_period ? m_total : 0;
}

void WindowTotal::clear()
{
    dropEntries();
    m_total = 0;
}

void WindowTotal::dropEntries()
{
    m_entries.clear();
    m_counted = m_left = 0;
}

} // namespace vouchwell
