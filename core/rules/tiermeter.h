#pragma once

#include "core/rules/facts.h"

namespace vouchwell {

/// What a cause adds to a total of its referrer: 1 or an amount; 0 where it does not count for the measure.
qint64 contribution(Measure measure, const Cause& cause);

/// Index of the last step that begins at or below `total`; -1 below the first.
int stepAt(const std::vector<Step>& steps, qint64 total);

/// How far one referrer has come on the tiers of one rule. Causes are told in their order.
class TierMeter
{
public:
    /// An earlier reward of the rule, which a retroactive tier tops up.
    struct Earlier
    {
        QDate on;
        qint64 weight = 0; ///< the person's share of it
        qint64 netMinor = 0;
        int daysSinceReferral = 0;
        std::vector<const Factor*> factors;
        int tier = -1;    ///< that it stands at by now
        qint64 given = 0; ///< before it was shared out, with what topped it up
    };

    struct Position
    {
        int tier = -1;    ///< index of the step that holds; -1: none
        qint64 total = 0; ///< what decided it
    };

    explicit TierMeter(const TierSchedule& schedule) : m_schedule(&schedule), m_total(schedule.window) {}

    /// Where the referrer stands for this cause, which is not counted yet.
    Position positionFor(const Cause& cause);
    /// What was counted before the day's cause, for Marginal.
    qint64 totalBefore(const Cause& cause);
    /// Told of every cause of the referrer in the campaign. `countsFrom`: the day from which it counts.
    void add(const Cause& cause, QDate countsFrom);

    void remember(Earlier earlier) { m_earlier.push_back(std::move(earlier)); }
    /// Those of the window of `day` that stand below the tier.
    std::vector<Earlier*> earlierBelow(int tier, QDate day);

private:
    void startAnewWhenIdle(QDate day);
    void keepReached(QDate day);
    qint64 totalOn(QDate day);

    const TierSchedule* m_schedule;
    WindowTotal m_total;
    QDate m_lastPurchase;
    int m_highest = -1;          ///< Never: reached up to now
    std::vector<QDate> m_counts; ///< Never: days from which something counts, rising ...
    size_t m_kept = 0;           ///< ... that m_highest has seen
    std::vector<Earlier> m_earlier;
};

} // namespace vouchwell
