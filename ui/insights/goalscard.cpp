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

enum GoalColumn { DayColumn, SoFarColumn, ExpectedColumn };

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
    ReportTable table;
    table.columns = {{QStringLiteral("state"), tr("State"), ReportTable::Kind::Text, false},
                     {QStringLiteral("goal"), tr("Goal"), ReportTable::Kind::Text, false}};
    for (const GoalProgress& goal : answers.goals)
        table.rows.push_back({goalStateText(goal.state), goalSentence(goal, head.currency, head.locale)});
    for (const NamedBudget& budget : answers.budgets)
        table.rows.push_back({budget.use.left() == 0 ? goalStateText(GoalProgress::State::Exceeded)
                                                     : goalStateText(GoalProgress::State::Within),
                              budgetSentence(budget, head.currency, head.locale)});
    m_table->setVisible(!table.rows.empty());
    showTable(m_table, m_model, std::move(table), 1);
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
