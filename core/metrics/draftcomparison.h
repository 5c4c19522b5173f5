#pragma once

#include "core/metrics/replayfigures.h"
#include "core/metrics/reporttable.h"
#include "core/rules/ruleset.h"

namespace vouchwell {

/// One column of a comparison: rules, and what they would have come to on the book's own history.
struct ComparedRules
{
    QString name; ///< of the draft, as somebody wrote it
    RuleSet rules;
    ReplayFigures figures; ///< `draft` is these rules; `now` is the same for all columns
};

/// Rules side by side: a column for what is in force and one for each draft, rows for the figures and for every term.
/// Without drafts only what is in force. Texts are in the language of the program.
ReportTable draftComparison(const RuleSet& inForce, const std::vector<ComparedRules>& drafts, const Currency& currency,
                            const QLocale& locale);

} // namespace vouchwell
