#pragma once

#include "core/base/result.h"
#include "core/rules/ruleset.h"

#include <QByteArray>

namespace vouchwell {

/// The bytes that a campaign version stores: sorted keys, no blanks, amounts as text, without what says the usual.
/// resources/formats/campaign-rules.md describes every key.
QByteArray toCanonicalJson(const RuleSet& rules);

/// Reads format 2, and format 1 of the first books. A Failure names every place that is not understood and every key
/// that is not known; whether the rules make sense together is said by rulescheck.h.
Result<RuleSet> ruleSetFromJson(const QByteArray& json);

} // namespace vouchwell
