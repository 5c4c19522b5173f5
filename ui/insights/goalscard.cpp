#include "ui/insights/goalscard.h"

#include "core/metrics/periodtext.h"
#include "ui/charts/linechart.h"
#include "ui/insights/goaldialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/reporttablemodel.h"

#include <QPushButton>

namespace vouchwell::ui {

namespace {

enum DrawnColumn { DayColumn, SoFarColumn, ExpectedColumn };

QString partOf(const QString& part, const QString& whole)
{
    //: How far a goal or a budget is: "12 of 20"
    return GoalsCard::tr("%1 of %2").arg(part, whole);
}

/// How it stands, and what that asks for or until when it holds.
QString stateOf(const QString& state, const QString& detail)
{
    //: State of a goal or a budget with what it needs: "Behind · 3 a week"
    return detail.isEmpty() ? state : GoalsCard::tr("%1 · %2").arg(state, detail);
}

QString soFar(const GoalProgress& goal, const QString& target, const Currency& currency, const QLocale& locale)
{
    const KpiValue& actual = goal.actual;
    if (!actual.value)
        return GoalsCard::tr("no data yet, goal %1").arg(target);
    const QString reached = kpiText(actual, currency, locale);
    // "3 of 4" is of another kind than a goal in percent.
    if (kpiDefinition(goal.kpi).unit == KpiUnit::Rate && actual.isFew())
        //: How far a goal is: "3 of 4, goal 60 %"
        return GoalsCard::tr("%1, goal %2").arg(reached, target);
    return partOf(reached, target);
}

QString budgetState(const BudgetUse& use)
{
    if (use.used == use.limit)
        return GoalsCard::tr("Used up");
    return goalStateText(use.used > use.limit ? GoalProgress::State::Exceeded : GoalProgress::State::Within);
}

/// A line for each goal and each budget.
ReportTable goalsTable(const InsightAnswers& answers)
{
    const Currency& currency = answers.head.currency;
    const QLocale& locale = answers.head.locale;
    ReportTable table;
    table.columns = {{QStringLiteral("what"), GoalsCard::tr("Goal"), ReportTable::Kind::Text, false},
                     {QStringLiteral("so_far"), GoalsCard::tr("So far"), ReportTable::Kind::Text, false},
                     {QStringLiteral("state"), GoalsCard::tr("State"), ReportTable::Kind::Text, false}};
    for (const GoalProgress& goal : answers.goals) {
        const auto text = [&](qint64 value) { return formatCell(value, kpiCellKind(goal.kpi), currency, locale); };
        //: What a goal needs from now on: "3 a week"
        const QString needed =
            goal.neededPerWeek ? GoalsCard::tr("%1 a week").arg(text(*goal.neededPerWeek)) : QString();
        table.rows.push_back({kpiDefinition(goal.kpi).title, soFar(goal, text(goal.target), currency, locale),
                              stateOf(goalStateText(goal.state), needed)});
    }
    for (const NamedBudget& budget : answers.budgets) {
        const BudgetUse& use = budget.use;
        const auto text = [&](qint64 amount) { return budgetAmountText(use.cap, amount, currency, locale); };
        const QString until = use.end.isValid()
                                  ? GoalsCard::tr("until %1").arg(locale.toString(use.end, QLocale::ShortFormat))
                                  : QString();
        table.rows.push_back({budget.campaign.isEmpty() ? GoalsCard::tr("Budget of all campaigns")
                                                        : GoalsCard::tr("Budget of %1").arg(budget.campaign),
                              partOf(text(use.used), text(use.limit)), stateOf(budgetState(use), until)});
    }
    return table;
}

} // namespace

GoalsCard::GoalsCard(Workbench& bench)
    : InsightCard(bench, tr("Goals and budgets"), {}),
      m_chart(new GoalChart(tr("What came together so far against the goal"))),
      m_model(new ReportTableModel(bench.locale(), this))
{
    setObjectName(QStringLiteral("goalsCard"));
    m_chart->setObjectName(QStringLiteral("goalChart"));
    m_chart->hide();
    addChart(m_chart);
    m_table = addTable(tr("Goals of this month"), m_model);
    m_table->setObjectName(QStringLiteral("goals"));
    m_table->setPlaceholder(tr("No goal is set for this month."));
    auto* set = new QPushButton(tr("Set a &goal…"));
    set->setObjectName(QStringLiteral("setGoal"));
    addHeaderWidget(set);
    connect(set, &QPushButton::clicked, this, [this] { GoalDialog::open(this->bench(), window()); });
}

void GoalsCard::show(const InsightAnswers& answers)
{
    const TableHead& head = answers.head;
    ReportTable table = goalsTable(answers);
    m_table->setVisible(!table.rows.empty());
    showTable(m_table, m_model, std::move(table));
    setSentence(answers.goals.empty()
                    ? tr("Set what you want to reach: then you see whether it will be reached, and how "
                         "much is needed each week.")
                    : QString());
    m_chart->setVisible(answers.drawnGoal.has_value());
    QString subtitle =
        answers.drawnGoal ? answers.goalTable.title + QStringLiteral(", ") + answers.goalTable.subtitle : QString();
    if (!answers.choice.filterText.isEmpty())
        subtitle = subtitle.isEmpty() ? tr("Of the whole shop") : tr("%1, of the whole shop").arg(subtitle);
    setSubtitle(subtitle);
    if (!answers.drawnGoal)
        return;
    const GoalProgress& goal = answers.goals[*answers.drawnGoal];
    const QString target = formatCell(goal.target, kpiCellKind(goal.kpi), head.currency, head.locale);
    m_chart->setEmptyText(tr("There is no data for this month yet."));
    m_chart->setProgress(answers.goalTable, DayColumn, SoFarColumn, ExpectedColumn, goal.target,
                         //: Beside the line of a goal: "goal 20"
                         tr("goal %1").arg(target));
}

} // namespace vouchwell::ui
