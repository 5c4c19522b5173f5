#include "core/rules/tiermeter.h"

#include <algorithm>

namespace vouchwell {

qint64 contribution(Measure measure, const Cause& cause)
{
    switch (measure) {
    case Measure::Received: return cause.kind == RewardCause::Received ? 1 : 0;
    case Measure::Qualified: return cause.kind == RewardCause::Qualified ? 1 : 0;
    case Measure::Converted:
    case Measure::Settled: return cause.kind == RewardCause::Purchase && cause.number == 1 ? 1 : 0;
    case Measure::Value: break;
    }
    return cause.kind == RewardCause::Purchase ? cause.keptMinor : 0;
}

int stepAt(const std::vector<Step>& steps, qint64 total)
{
    const auto above = std::upper_bound(steps.begin(), steps.end(), total,
                                        [](qint64 value, const Step& step) { return value < step.from; });
    return int(above - steps.begin()) - 1;
}

int tierAt(const TierSchedule& schedule, qint64 total)
{
    const int reached = stepAt(schedule.steps, total);
    // Everybody stands on a first tier that begins at one before the first is counted.
    const bool isNext = schedule.crossing == TierSchedule::Crossing::Next;
    if (isNext && reached < 0 && !schedule.steps.empty() && schedule.steps.front().from <= 1)
        return 0;
    return reached;
}

void TierMeter::startAnewWhenIdle(QDate day)
{
    if (m_schedule->loss != TierSchedule::Loss::AfterIdle || !m_lastPurchase.isValid() ||
        m_lastPurchase.addMonths(m_schedule->idleMonths) >= day)
        return;
    m_total.clear();
    m_earlier.clear();
    m_lastPurchase = {};
}

/// What counts by now may have reached a tier on a day of its own, when nobody asked.
void TierMeter::keepHighest(QDate day)
{
    for (; m_kept < m_counts.size() && m_counts[m_kept] <= day; ++m_kept)
        m_highest = std::max(m_highest, m_total.on(m_counts[m_kept]));
}

qint64 TierMeter::totalOn(QDate day)
{
    startAnewWhenIdle(day);
    keepHighest(day);
    return m_total.on(day);
}

qint64 TierMeter::totalBefore(const Cause& cause)
{
    return totalOn(cause.on);
}

TierMeter::Position TierMeter::positionFor(const Cause& cause)
{
    Position position;
    position.total = totalOn(cause.on);
    const bool isNext = m_schedule->crossing == TierSchedule::Crossing::Next;
    if (!isNext)
        position.total += m_schedule->measure == Measure::Value && cause.kind == RewardCause::Purchase
                              ? cause.netMinor
                              : contribution(m_schedule->measure, cause);
    position.highest = position.total;
    if (m_schedule->loss == TierSchedule::Loss::Never) {
        m_highest = std::max(m_highest, position.total);
        position.highest = m_highest;
    }
    position.tier = tierAt(*m_schedule, position.highest);
    return position;
}

void TierMeter::add(const Cause& cause, QDate countsFrom)
{
    startAnewWhenIdle(cause.on);
    const bool isKept = m_schedule->loss == TierSchedule::Loss::Never;
    if (isKept)
        positionFor(cause);
    if (cause.kind == RewardCause::Purchase)
        m_lastPurchase = cause.on;
    const qint64 amount = contribution(m_schedule->measure, cause);
    if (amount == 0)
        return;
    m_total.add(countsFrom, amount);
    if (isKept)
        m_counts.push_back(countsFrom);
}

std::vector<TierMeter::Earlier*> TierMeter::earlierBelow(int tier, QDate day)
{
    std::vector<Earlier*> found;
    // Whoever lifted the last one lifted those before it.
    if (m_earlier.empty() || m_earlier.back().tier >= tier)
        return found;
    for (Earlier& earlier : m_earlier) {
        if (earlier.tier < tier && isWithin(earlier, day))
            found.push_back(&earlier);
    }
    return found;
}

int TierMeter::earlierWithin(QDate day) const
{
    const auto first = std::partition_point(m_earlier.begin(), m_earlier.end(),
                                            [&](const Earlier& one) { return !isWithin(one, day); });
    return int(m_earlier.end() - first);
}

bool TierMeter::isWithin(const Earlier& earlier, QDate day) const
{
    const Window& window = m_schedule->window;
    return window.kind == Window::Kind::Rolling ? earlier.on.addDays(window.days) > day
                                                : periodNumber(window, earlier.on) == periodNumber(window, day);
}

} // namespace vouchwell
