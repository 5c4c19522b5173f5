#pragma once

#include "core/rules/facts.h"
#include "core/rules/grant.h"

namespace vouchwell {

enum class Tracing { Off, On };

/// Works out every reward of a program: for each cause in its order, for each recipient, the base rule with the highest
/// priority that fits, then the extras; amount, brackets, tier, factors, decay, floor and ceiling, caps, shares, as
/// domain.md 2.3 has it. Milestones come after the rewards of the cause that reached them.
///
/// Where several referrers share a friend, the first share's is asked for what concerns the friend and staff. The cap
/// of each single reward applies before it is shared, the others to each part.
///
/// Pure: the same facts give the same grants, in the order of causes, and nothing is computed in floating point.
/// Standing grants keep their amounts and use up the caps before anything new does. A milestone that stands is told
/// with the cause it was given for, where another of the same window reaches it by now.
std::vector<Grant> workOutRewards(const ProgramFacts& facts, Tracing tracing = Tracing::Off);

/// True where `a` takes effect before `b`: by day, kind, document (as `documentA`, `documentB`), sale and referral.
bool inOrder(const Cause& a, const QString& documentA, const Cause& b, const QString& documentB);

/// What of the amount of a grant goes back because a part of its sale was returned.
qint64 returnedPart(const Rule& rule, const Cause& cause, qint64 amount);

/// One part of a grant as it is paid.
struct Instalment
{
    qint64 amount = 0;
    QDate availableOn;
    QDate expiresAfter; ///< last day on which it can be used; invalid: never expires

    friend bool operator==(const Instalment&, const Instalment&) = default;
};
/// The grant on the days its rule says. A grant of zero has one instalment of zero.
std::vector<Instalment> scheduleOf(const Rule& rule, QDate earnedOn, qint64 amount);

} // namespace vouchwell
