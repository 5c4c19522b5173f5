#pragma once

#include "core/base/money.h"
#include "core/rules/riskflag.h"

#include <QLocale>
#include <QStringList>

namespace vouchwell {

/// "Circle", "Many at once": what a signal is called.
QString signalTitle(Signal::Kind kind);
/// "Open", "Cleared", "No longer so", "Confirmed": how a flag stands.
QString riskFlagTitle(const RiskFlag& flag);
/// What was noticed, in one sentence; `names` are those of Signal::people, `friendName` of the first item.
QString signalSentence(const Signal& signal, const QStringList& names, const QString& friendName,
                       const Currency& currency, const QLocale& locale);
/// What there is to know beyond the list of evidence: what is usual, how many more there are.
QStringList signalNotes(const Signal& signal, const QLocale& locale);
/// What one piece of evidence says beside its people and its day; empty where these are all.
QString signalItemText(Signal::Kind kind, const SignalItem& item, const Currency& currency, const QLocale& locale);

} // namespace vouchwell
