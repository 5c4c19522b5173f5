#pragma once

#include "core/rules/signal.h"

namespace vouchwell {

enum class RiskFlagState { Open, Cleared, Confirmed };

/// What was made of a signal.
enum class RiskDecision {
    None,
    Over,    ///< nobody decided: it is no longer so
    Cleared, ///< nothing is wrong
    Noted,   ///< confirmed, and nothing else was done
    Held,    ///< confirmed, and the rewards concerned put on hold
    Invalid  ///< confirmed, and the referrals concerned marked as not valid
};

/// A signal in the book, with what somebody decided about it.
struct RiskFlag
{
    RiskFlagId id;
    QString subjectKey;
    Signal signal;
    RiskFlagState state = RiskFlagState::Open;
    RiskDecision decision = RiskDecision::None; ///< the last one, also where new evidence has reopened it
    QDate noticedOn = {};
    QDate decidedOn = {};
    QString decidedBy = {};
    QString reason = {};
    Signal::Marks known = {}; ///< the evidence at the decision

    friend bool operator==(const RiskFlag&, const RiskFlag&) = default;
};

/// Where a decision leaves a flag as long as nothing is new.
RiskFlagState stateAfter(RiskDecision decision);

/// Brings a flag to what the book says now; `found` is nullptr where its signal is not there any more. What was decided
/// holds until there is evidence that was not known then, and holds again without it. What nobody decided about closes
/// by itself. The same in whatever order the evidence came.
void follow(RiskFlag& flag, const Signal* found, QDate today);

/// Stable words: "open", "cleared", "confirmed"; "", "over", "cleared", "noted", "held", "invalid".
QString toStored(RiskFlagState state);
RiskFlagState riskFlagStateFrom(const QString& stored);
QString toStored(RiskDecision decision);
RiskDecision riskDecisionFrom(const QString& stored);

} // namespace vouchwell
