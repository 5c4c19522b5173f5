#pragma once

#include "core/metrics/fairvalue.h"
#include "core/metrics/leaderboard.h"
#include "core/metrics/reporttable.h"

#include <QLocale>
#include <QStringList>

namespace vouchwell {

/// In the order in which they are offered.
const std::vector<LeaderMetric>& leaderMetrics();

/// Stable words, as they are stored and as the command line takes them: "conversion_rate", "dense", "per_year".
QString toStored(LeaderMetric metric);
QString toStored(TieRule ties);
QString toStored(Fairness fairness);
std::optional<LeaderMetric> leaderMetricFrom(const QString& word);
std::optional<TieRule> tieRuleFrom(const QString& word);
std::optional<Fairness> fairnessFrom(const QString& word);

/// "new customers": within a sentence.
QString leaderMetricTitle(LeaderMetric metric);
/// "New customers": by itself.
QString leaderMetricName(LeaderMetric metric);
QString tieRuleName(TieRule ties);
QString fairnessName(Fairness fairness);

/// How ranks are given, and how the values were made fair, as sentences for those who look at the board.
QString boardRules(const BoardChoice& choice);
/// Who is not on it although they might be: "3 people chose not to be shown." Empty where there is nobody.
QStringList whoIsMissing(const Board& board);

/// Whether the value a board ranks by is none of the figures that every board shows (referred, customers, revenue).
bool hasValueOfItsOwn(const BoardChoice& choice);
/// How such a value stands in a table.
ReportTable::Kind leaderKind(LeaderUnit unit);
/// "41", "€3,410.00", "57 %", "3.25"
QString leaderText(qint64 value, LeaderUnit unit, const Currency& currency, const QLocale& locale);
/// The value by which a board ranks.
QString leaderText(const LeaderRow& row, const BoardChoice& choice, const Currency& currency, const QLocale& locale);

/// "Amelia O." for "Amelia Osei": the form in which a name may hang on a wall.
QString nameWithInitial(const QString& name);

} // namespace vouchwell
