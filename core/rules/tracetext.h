#pragma once

#include "core/rules/tracejson.h"

#include <QLocale>
#include <QStringList>

namespace vouchwell {

/// Each step of how an amount came about as a sentence with its numbers, in the present language:
/// "Tier 2, reached with 5 friends: €15.00."
QStringList traceSentences(const RewardTrace& trace, const RuleSet& rules, const QLocale& locale);

/// An amount of a rule's reward as people read it: "€15.00", "50 points", "2 × Tote bag".
QString rewardAmountText(qint64 amount, const RewardKind& kind, const QString& currencyCode, const QLocale& locale);
/// The same for the unit of a posting: a currency, "points" or "piece:Tote bag".
QString unitAmountText(qint64 amount, const QString& unit, const QLocale& locale);

} // namespace vouchwell
