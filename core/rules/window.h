#pragma once

#include <QDate>

#include <vector>

namespace vouchwell {

/// Over which time something is counted, seen from a day of the business's calendar.
struct Window
{
    enum class Kind { Lifetime, Month, Quarter, Year, Rolling };

    Kind kind = Kind::Lifetime;
    int days = 0; ///< Rolling: the day itself and the days - 1 before it

    friend bool operator==(const Window&, const Window&) = default;
};

/// Two days are in the same calendar period exactly when their numbers are equal; always 0 for Lifetime and Rolling.
int periodNumber(const Window& window, QDate day);

/// Sums what happens, told and asked about in the order of days. What is told for a day that is still to come counts
/// from that day on.
class WindowTotal
{
public:
    explicit WindowTotal(const Window& window) : m_window(window) {}

    void add(QDate day, qint64 amount);
    /// Of the window that ends with `day`. Days asked for never go back.
    qint64 on(QDate day);
    /// Forgets all that was added up to now.
    void clear();

private:
    struct Entry
    {
        QDate day;
        qint64 amount;
    };

    void count(QDate day);
    void dropEntries();

    Window m_window;
    int m_period = 0;
    qint64 m_total = 0;
    std::vector<Entry> m_entries; ///< not counted yet, or still to leave a rolling window
    size_t m_counted = 0;         ///< entries before this one are in m_total
    size_t m_left = 0;            ///< ... and before this one have left it
};

} // namespace vouchwell
