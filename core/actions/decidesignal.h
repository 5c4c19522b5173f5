#pragma once

#include "core/base/result.h"
#include "core/rules/riskflag.h"

#include <QJsonObject>

namespace vouchwell {

class Book;

/// What somebody says about a signal.
struct SignalVerdict
{
    RiskFlagId flag;
    RiskDecision decision = RiskDecision::Cleared; ///< Cleared, Noted, Held or Invalid
    QString reason = {};                           ///< nobody has to say why
};

/// What came of it.
struct SignalOutcome
{
    qint64 heldRewards = 0;
    qint64 invalidReferrals = 0;
    QString sentence; ///< "Cleared." and what else was done
};

/// Keeps the decision and does what it says: one act, which undo takes back as a whole. Refused where there is nothing
/// to put on hold or to mark as not valid.
Result<SignalOutcome> decideSignal(Book& book, const SignalVerdict& verdict);

/// What undo and redo of a decision do: sets everything to what the inverse of the act says.
Result<Done> setSignal(Book& book, const QJsonObject& inverse);

/// What a decision about the signal would concern now.
struct SignalConcern
{
    std::vector<RewardId> rewards;     ///< that can be put on hold
    std::vector<ReferralId> referrals; ///< that are not marked as not valid yet
};
SignalConcern concernOf(Book& book, const Signal& signal);

} // namespace vouchwell
