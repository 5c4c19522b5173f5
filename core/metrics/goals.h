#pragma once

#include "core/domain/kpitarget.h"
#include "core/metrics/numbers.h"

namespace vouchwell {

/// Where a goal stands.
struct GoalProgress
{
    enum class State {
        NoData,
        Reached,
        OnTrack, ///< reached by the end of the month, if it goes on like this
        Behind,  ///< not reached by then
        Missed,  ///< the month is over
        Within,  ///< of a figure that should stay below its target
        Exceeded,
        NotBegun ///< a month to come
    };

    Kpi kpi = Kpi::ReferralsReceived;
    Period month;
    qint64 target = 0;
    KpiValue actual;
    std::optional<qint64> expected;      ///< at the end of the month, at the pace so far; of what adds up by day
    std::optional<qint64> neededPerWeek; ///< for the rest of the month, rounded up
    int daysLeft = 0;                    ///< with today; 0: the month is over
    State state = State::NoData;

    /// Of the target, in basis points; nothing without data.
    std::optional<qint64> attainmentBp() const;
};

/// How the goals of the month of this day stand, in the order of the key figures.
std::vector<GoalProgress> goalsOf(const Numbers& numbers, const std::vector<KpiTarget>& targets, QDate day);

/// "12 of 20 referrals received: 3 a week are needed, at this pace it will be 18."
QString goalSentence(const GoalProgress& goal, const Currency& currency, const QLocale& locale);
QString goalStateText(GoalProgress::State state);

} // namespace vouchwell
