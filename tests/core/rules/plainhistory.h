#pragma once

#include "core/rules/facts.h"

namespace vouchwell {

/// True where something that happened on `then` lies in the window that ends with `day`.
bool liesInWindow(const Window& window, QDate then, QDate day);

/// What the causes say about a referrer, asked of all of them each time.
class PlainHistory
{
public:
    explicit PlainHistory(const ProgramFacts& facts) : m_facts(facts) {}

    /// What the causes before number `end` add up to for the referrer in the campaign, in the window of `day`. Each
    /// counts from `delay` days after it; those up to `after` are forgotten.
    qint64 total(int campaign, int referrer, Measure measure, const Window& window, int end, QDate day, int delay,
                 QDate after) const;
    /// The index of the tier that the rule's referrer stands on for this cause; -1: none.
    int tierFor(const Rule& rule, int referrer, int cause) const;
    /// What was counted for the rule's tiers before this cause.
    qint64 totalBefore(const Rule& rule, int referrer, int cause) const;
    /// Tiers that are lost when idle: the last day that is forgotten; invalid: none.
    QDate forgottenUntil(const Rule& rule, int referrer, int cause) const;
    bool holds(const Condition& condition, int referrer, int cause) const;

    const Cause& cause(int index) const { return m_facts.causes[size_t(index)]; }
    int campaignOf(int cause) const;
    static qint64 amountFor(Measure measure, const Cause& cause);

private:
    bool isCredited(const Cause& cause, int referrer) const;
    int reachedTier(const Rule& rule, int referrer, int cause) const;
    int settledTier(const Rule& rule, int referrer, int end, QDate day) const;
    bool textHolds(const Condition& test, int referrer, const Cause& cause) const;
    bool numberHolds(const Condition& test, int referrer, int cause) const;

    const ProgramFacts& m_facts;
};

} // namespace vouchwell
