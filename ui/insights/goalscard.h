#pragma once

#include "ui/insights/insightcard.h"

namespace vouchwell::ui {

class GoalChart;

/// Will the goals of this month be reached, and what is needed each week?
class GoalsCard : public InsightCard
{
    Q_OBJECT

public:
    explicit GoalsCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    GoalChart* m_chart;
    ReportTableModel* m_model;
    DataTable* m_table;
};

} // namespace vouchwell::ui
