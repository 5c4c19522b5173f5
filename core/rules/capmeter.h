#pragma once

#include "core/rules/ruleset.h"

#include <vector>

namespace vouchwell {

/// How much of one cap is used, by whom it is counted for (a friend, a referrer, or 0 for a whole campaign).
class CapMeter
{
public:
    explicit CapMeter(const Cap& cap) : m_cap(&cap), m_window(windowOf(cap)) {}

    struct Use
    {
        qint64 amount = 0;
        int count = 0;
    };

    /// The most that is used in any window of the cap that has `day` in it.
    Use usedAround(int key, QDate day) const;
    void add(int key, QDate day, const Use& use);
    /// What of `amount` the cap leaves.
    qint64 clamp(int key, QDate day, qint64 amount) const;
    /// Likewise for a reward that is counted already.
    qint64 clampMore(int key, QDate day, qint64 amount) const;

private:
    /// What lies in one calendar period or, where the window rolls, on one day (its Julian number).
    struct PlacedUse
    {
        qint64 place = 0;
        Use use;
    };

    static Window windowOf(const Cap& cap);

    const Cap* m_cap;
    Window m_window;
    /// By key, in the order of their places.
    std::vector<std::vector<PlacedUse>> m_uses;
};

} // namespace vouchwell
