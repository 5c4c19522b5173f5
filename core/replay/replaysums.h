#pragma once

#include "core/rules/facts.h"
#include "core/rules/grant.h"
#include "core/rules/grantworth.h"

#include <vector>

namespace vouchwell {

/// The days whose rewards are counted, with what that means for each day of a history.
class ReplayPeriod
{
public:
    /// Both days are in it.
    ReplayPeriod(QDate from, QDate to) : m_from(from), m_to(to) {}

    bool contains(QDate day) const { return day >= m_from && day <= m_to; }
    /// 0 for the month of the first day; -1 for days outside.
    int monthOf(QDate day) const;
    int months() const { return monthOf(m_to) + 1; }
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }

private:
    QDate m_from;
    QDate m_to;
};

/// What the rewards of a program add up to. Money in minor units, points and pieces at their face value or cost.
struct ReplaySums
{
    qint64 value = 0;
    qint64 cost = 0;
    qint64 highest = 0; ///< value of a single reward
    qint64 rewards = 0; ///< of more than zero
    qint64 capped = 0;  ///< that a limit made smaller or took away
    std::vector<qint64> costByMonth;
    std::vector<qint64> byPerson; ///< values, by whatever numbers whoever counts gives people

    void add(int month, size_t person, qint64 amount, qint64 uncapped, const GrantWorth& worth)
    {
        value += worth.value;
        cost += worth.cost;
        highest = highest < worth.value ? worth.value : highest;
        rewards += amount > 0 ? 1 : 0;
        capped += amount < uncapped ? 1 : 0;
        costByMonth[size_t(month)] += worth.cost;
        byPerson[person] += worth.value;
    }

    friend bool operator==(const ReplaySums&, const ReplaySums&) = default;
};

/// The sums of grants as the engine gives them, of one campaign (its number in the facts); people by their index in the
/// facts.
ReplaySums sumsOf(const ProgramFacts& facts, const std::vector<Grant>& grants, const ReplayPeriod& period,
                  int campaign);

/// What happened in the period, whatever was given for it.
struct ReplayOutcome
{
    qint64 newCustomers = 0;
    qint64 revenueMinor = 0; ///< bought and kept
};
ReplayOutcome outcomeOf(const ProgramFacts& facts, const ReplayPeriod& period, int campaign);

} // namespace vouchwell
