#include "ui/insights/insightanswers.h"

#include "core/base/task.h"
#include "core/metrics/numbertables.h"
#include "core/metrics/periodtext.h"

namespace vouchwell::ui {

namespace {

TableHead headOf(const Numbers& numbers, const InsightChoice& choice, const QLocale& locale)
{
    QString subtitle = periodInWords(choice.period, locale);
    if (!choice.filterText.isEmpty())
        subtitle += QStringLiteral(" · ") + choice.filterText;
    return {subtitle, numbers.snapshot().shopName, numbers.snapshot().currency, locale};
}

QStringList notesByRow(const KpiSeries& series, const std::vector<ChartNote>& notes)
{
    QStringList texts;
    texts.resize(qsizetype(series.points.size()));
    for (const ChartNote& note : notes) {
        if (const int row = seriesRowOf(series, note.on); row >= 0)
            texts[row] += texts[row].isEmpty() ? note.text : QStringLiteral("; ") + note.text;
    }
    return texts;
}

/// Goals are those of the shop, whatever else is chosen. The chart shows the one of the figure that is plotted, or else
/// the first of which days add up.
void addGoals(InsightAnswers& answers, const Numbers& numbers, const std::vector<KpiTarget>& targets)
{
    answers.goals = goalsOf(numbers, targets, numbers.snapshot().today);
    for (size_t i = 0; i < answers.goals.size(); ++i) {
        const GoalProgress& goal = answers.goals[i];
        if (goal.expected && (!answers.drawnGoal || goal.kpi == answers.choice.plotted))
            answers.drawnGoal = i;
    }
    if (answers.drawnGoal) {
        TableHead head = answers.head;
        head.subtitle = periodInWords(answers.goals[*answers.drawnGoal].month, head.locale);
        answers.goalTable = goalTable(numbers, answers.goals[*answers.drawnGoal], head);
    }
}

} // namespace

const std::vector<Kpi>& tileKpis()
{
    static const std::vector<Kpi> kpis{Kpi::ReferralsReceived, Kpi::Conversions,     Kpi::ConversionRateCohort,
                                       Kpi::TimeToConvert,     Kpi::ReferredRevenue, Kpi::ProgramCost,
                                       Kpi::ReferralCac,       Kpi::RoiMargin,       Kpi::ActiveReferrers,
                                       Kpi::ParticipationRate};
    return kpis;
}

int seriesRowOf(const KpiSeries& series, QDate day)
{
    for (size_t i = 0; i < series.points.size(); ++i) {
        if (day >= series.points[i].period.from && day <= series.points[i].period.to)
            return int(i);
    }
    return -1;
}

InsightAnswersPtr answersFor(std::shared_ptr<const Numbers> shared, const Numbers& shop, const InsightChoice& choice,
                             const InsightNotes& kept, const QLocale& locale)
{
    const Numbers& numbers = *shared;
    const vouchwell::Period& period = choice.period;
    auto answers = std::make_unique<InsightAnswers>();
    answers->choice = choice;
    answers->numbers = std::move(shared);
    answers->head = headOf(numbers, choice, locale);
    for (const Kpi kpi : tileKpis()) {
        Figure figure{numbers.kpi(kpi, period), {}};
        if (choice.before)
            figure.before = numbers.kpi(kpi, *choice.before);
        answers->tiles.push_back(std::move(figure));
    }
    answers->series = numbers.series(choice.plotted, period, grainFor(period), choice.before);
    answers->notes = kept.notes;
    std::erase_if(answers->notes, [&](const ChartNote& note) { return seriesRowOf(answers->series, note.on) < 0; });
    answers->seriesTable = seriesTable(answers->series, notesByRow(answers->series, kept.notes), answers->head);
    answers->funnel = funnelTable(numbers, period, locale);
    answers->funnel.subtitle = answers->head.subtitle;
    answers->time = numbers.timeToConvert(period);
    answers->stages = numbers.stageTimes(period);
    answers->stuck = numbers.stuck();
    answers->sources = numbers.sources(period);
    answers->channels = numbers.channels(period);
    answers->profit = numbers.profit(period, choice.horizonMonths);
    answers->roiRevenue = numbers.kpi(Kpi::RoiRevenue, period);
    answers->roiMargin = numbers.kpi(Kpi::RoiMargin, period);
    answers->payback = numbers.kpi(Kpi::PaybackMonths, period);
    answers->breakEven = numbers.kpi(Kpi::BreakEvenReward, period);
    answers->retention = numbers.retention(period);
    answers->retentionReferred = numbers.kpi(Kpi::RetentionReferred, period);
    answers->retentionOthers = numbers.kpi(Kpi::RetentionOthers, period);
    answers->value = numbers.valueCurve(period);
    answers->concentration = numbers.concentration();
    answers->topTenth = numbers.kpi(Kpi::TopTenthShare, period);
    addGoals(*answers, shop, kept.targets);
    answers->budgets = kept.budgets;
    answers->week = weeklySummary(shop, lastWholeWeek(shop.snapshot().today), kept.targets, kept.budgets, locale);
    answers->liability = numbers.liability();
    answers->health = numbers.dataHealth(period);
    return {answers.release(), DeleteOnWorker()};
}

} // namespace vouchwell::ui
