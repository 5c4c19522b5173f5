#pragma once

#include "ui/insights/insightcard.h"

class QComboBox;

namespace vouchwell::ui {

class LineChart;

/// One key figure over time, with the period before thin and grey, what is not over dotted, and notes as flags.
class SeriesCard : public InsightCard
{
    Q_OBJECT

public:
    explicit SeriesCard(Workbench& bench);

    void show(const InsightAnswers& answers) override;

Q_SIGNALS:
    void plotWanted(vouchwell::Kpi kpi);
    /// One point of the line was chosen: what stands behind it?
    void pointWanted(vouchwell::Kpi kpi, const vouchwell::Period& period);

private:
    void createControls();
    void addNote(int row);

    QComboBox* m_figure;
    LineChart* m_chart;
    KpiSeries m_series;
    std::vector<ChartNote> m_notes;
};

} // namespace vouchwell::ui
