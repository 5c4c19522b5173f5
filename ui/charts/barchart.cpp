#include "ui/charts/barchart.h"

#include "ui/charts/barplot.h"

namespace vouchwell::ui {

BarChart::BarChart(const QString& accessibleName, QWidget* parent) : ChartView(accessibleName, parent)
{
    m_bars = usePlot<BarPlot>();
}

void BarChart::setBars(const ReportTable& table, int labelColumn, const QList<int>& valueColumns)
{
    setFigures(table, labelColumn, valueColumns);
    m_valueColumns = valueColumns;
    rebuild();
}

void BarChart::setGoal(std::optional<qint64> value, const QString& label)
{
    m_goal = value;
    m_goalLabel = label;
    rebuild();
}

void BarChart::setUnfinished(int row)
{
    m_unfinishedFrom = row;
    rebuild();
}

void BarChart::rebuild()
{
    const ReportTable& table = figures();
    BarData data;
    double largest = 0;
    bool isWhole = true;
    for (const int column : std::as_const(m_valueColumns)) {
        std::vector<double> values;
        for (int row = 0; row < int(table.rows.size()); ++row)
            values.push_back(cellValue(row, column));
        for (const double each : values)
            largest = std::max(largest, each);
        isWhole = isWhole && table.columns.at(size_t(column)).kind == ReportTable::Kind::Count;
        data.series.push_back(std::move(values));
    }
    const bool hasData = largest > 0;
    for (int row = 0; row < int(table.rows.size()); ++row)
        data.labels.append(cellText(row, labelColumn()));
    if (m_goal && !m_valueColumns.isEmpty())
        data.goal = double(*m_goal) / unitsPerAxis(m_valueColumns.first());
    data.goalLabel = m_goalLabel;
    data.unfinishedFrom = m_unfinishedFrom;
    data.axis = NiceAxis::upTo(std::max(largest, data.goal.value_or(0)), isWhole);
    m_bars->setData(data, locale());
    showPlot(hasData);
}

HistogramChart::HistogramChart(const QString& accessibleName, QWidget* parent) : ChartView(accessibleName, parent)
{
    m_bars = usePlot<BarPlot>();
}

void HistogramChart::setCounts(const ReportTable& table, int labelColumn, int countColumn, std::optional<double> median,
                               const QString& medianLabel)
{
    setFigures(table, labelColumn, {countColumn});
    BarData data;
    data.isHistogram = true;
    std::vector<double> values;
    double largest = 0;
    for (int row = 0; row < int(table.rows.size()); ++row) {
        values.push_back(cellValue(row, countColumn));
        largest = std::max(largest, values.back());
        data.labels.append(cellText(row, labelColumn));
    }
    data.series.push_back(std::move(values));
    data.axis = NiceAxis::upTo(largest, true);
    if (median)
        data.middle = *median - 0.5;
    data.middleLabel = medianLabel;
    m_bars->setData(data, locale());
    showPlot(largest > 0);
}

} // namespace vouchwell::ui
