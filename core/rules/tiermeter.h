#pragma once

#include "core/rules/facts.h"

namespace vouchwell {

/// What a cause adds to a total of its referrer: 1 or an amount; 0 where it does not count for the measure.
qint64 contribution(Measure measure, const Cause& cause);

/// Index of the last step that begins at or below `total`; -1 below the first.
int stepAt(const std::vector<Step>& steps, qint64 total);

/// Index of the step that a total reaches, as the crossing has it; -1: none.
int tierAt(const TierSchedule& schedule, qint64 total);

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
        int tier = -1;      ///< index of the step that holds; -1: none
        qint64 total = 0;   ///< what is counted for this cause
        qint64 highest = 0; ///< the total that decided it: the highest so far where a tier stays, else the same
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
    /// How many were remembered in the window of `day`; they are the last ones.
    int earlierWithin(QDate day) const;

private:
    void startAnewWhenIdle(QDate day);
    void keepHighest(QDate day);
    qint64 totalOn(QDate day);
    bool isWithin(const Earlier& earlier, QDate day) const;

    const TierSchedule* m_schedule;
    WindowTotal m_total;
    QDate m_lastPurchase;
    qint64 m_highest = 0;        ///< Never: the total up to now
    std::vector<QDate> m_counts; ///< Never: days from which something counts, rising ...
    size_t m_kept = 0;           ///< ... that m_highest has seen
    std::vector<Earlier> m_earlier;
};

} // namespace vouchwell
