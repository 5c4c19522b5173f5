#pragma once

#include "core/actions/decidesignal.h"
#include "core/domain/ids.h"

#include <QStringList>

#include <optional>

namespace vouchwell {

/// A flag with the names of whom it is about.
struct SignalLine
{
    RiskFlag flag;
    QStringList names;  ///< of Signal::people
    QString friendName; ///< of the first item
};

/// The flags of the book, the highest score first; without a state, all of them. Reads only.
Result<std::vector<SignalLine>> listSignals(Book& book, std::optional<RiskFlagState> state);
/// Those about a person, as the one who brought, was brought or is in a circle; and about a referral. Open ones first.
Result<std::vector<SignalLine>> signalsAbout(Book& book, PersonId person);
Result<std::vector<SignalLine>> signalsAbout(Book& book, ReferralId referral);

/// A piece of evidence with its names.
struct SignalEvidence
{
    SignalItem item;
    QString referrerName;
    QString friendName; ///< empty where it is about the referrer alone
};

/// A flag with all that speaks for it.
struct SignalCase
{
    SignalLine line;
    std::vector<SignalEvidence> evidence;
    SignalConcern concern;
};
Result<SignalCase> signalCase(Book& book, RiskFlagId flag);

} // namespace vouchwell
