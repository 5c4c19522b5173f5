#pragma once

#include "core/domain/kpitarget.h"
#include "core/domain/segment.h"
#include "core/metrics/insighttables.h"
#include "core/metrics/weeklysummary.h"
#include "core/storage/chartnotestore.h"

#include <memory>
#include <optional>
#include <vector>

namespace vouchwell::ui {

/// What the page Insights looks at.
struct InsightChoice
{
    vouchwell::Period period;
    std::optional<vouchwell::Period> before; ///< what it is compared with
    CampaignId campaign;                     ///< not valid: all
    Segment segment;                         ///< without an id: everyone
    QDate knownOn;                           ///< only what was known then counts; invalid: everything
    QString filterText;                      ///< the filter in words; empty: everything
    Kpi plotted = Kpi::ReferralsReceived;
    int horizonMonths = 12; ///< how long the purchases of a friend are looked at for profit
};

/// A key figure beside what it was before.
struct Figure
{
    KpiValue now;
    std::optional<KpiValue> before;
};

/// Everything that the page shows, worked out on a worker.
struct InsightAnswers
{
    InsightChoice choice;
    std::shared_ptr<const Numbers> numbers;
    TableHead head;
    std::vector<Figure> tiles; ///< in the order of tileKpis()
    KpiSeries series;
    ReportTable seriesTable;
    std::vector<ChartNote> notes; ///< of the period
    ReportTable funnel;
    TimeToConvert time;
    std::vector<StageTime> stages;
    std::vector<StuckReferral> stuck;
    std::vector<SourceRow> sources;
    Channels channels;
    Profit profit;
    KpiValue roiRevenue, roiMargin, payback, breakEven;
    Comparison retention;
    KpiValue retentionReferred, retentionOthers;
    ValueCurve value;
    Concentration concentration;
    KpiValue topTenth;
    std::vector<GoalProgress> goals; ///< of this month
    std::optional<size_t> drawnGoal; ///< the one that the chart shows, with ...
    ReportTable goalTable;           ///< ... its days
    std::vector<NamedBudget> budgets;
    WeeklySummary week; ///< the last whole one, of the whole shop as the goals and the budgets
    Liability liability;
    DataHealth health;
};

using InsightAnswersPtr = std::shared_ptr<const InsightAnswers>;

/// The figures of the tiles, the general ones first.
const std::vector<Kpi>& tileKpis();
/// What is kept in the book about the numbers, besides the facts.
struct InsightNotes
{
    std::vector<ChartNote> notes;
    std::vector<KpiTarget> targets;
    std::vector<NamedBudget> budgets;
};
/// `numbers` are of the choice, `shop` of everything. Takes as long as the book is large: on a worker.
InsightAnswersPtr answersFor(std::shared_ptr<const Numbers> numbers, const Numbers& shop, const InsightChoice& choice,
                             const InsightNotes& kept, const QLocale& locale);
/// The row of the series in which a day lies, -1 for none.
int seriesRowOf(const KpiSeries& series, QDate day);

} // namespace vouchwell::ui
