#pragma once

#include "core/metrics/replayfigures.h"
#include "core/metrics/reporttable.h"
#include "core/rules/ruleset.h"

namespace vouchwell {

/// One figure of a replay as people read it.
struct ReplayLine
{
    enum class Change { None, Better, Worse }; ///< for the shop

    QString key; ///< stable: "cost"
    QString title;
    QString now; ///< "–" where there is none
    QString draft;
    QString change = {}; ///< "+€606.00"; empty where there is none to tell
    Change tone = Change::None;
};

std::vector<ReplayLine> replayLines(const ReplayFigures& figures, const Currency& currency, const QLocale& locale);
/// The same as a table.
ReportTable replayTable(const ReplayFigures& figures, const Currency& currency, const QLocale& locale);
/// What the draft needs to leave the shop as much as now; nothing: no number of friends is enough.
QString breakEvenSentence(std::optional<int> breakEven, const QLocale& locale);
/// "+€606.00", "-€3.20"
QString signedMoney(qint64 minor, const Currency& currency, const QLocale& locale);
/// How the rule counts friends for its tiers, in a sentence: the figures mean little without it.
QString countingSentence(const Rule& rule);

} // namespace vouchwell
