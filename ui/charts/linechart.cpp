#include "ui/charts/linechart.h"

#include "ui/charts/lineplot.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vouchwell::ui {

namespace {

bool hasPoint(const LineSeries& series)
{
    return std::any_of(series.values.begin(), series.values.end(), [](double value) { return !std::isnan(value); });
}

} // namespace

LineChart::LineChart(const QString& accessibleName, QWidget* parent) : ChartView(accessibleName, parent)
{
    m_lines = usePlot<LinePlot>();
}

void LineChart::setLines(ReportTable table, int labelColumn, const QList<int>& spoken, LineData data)
{
    const bool hasData = std::any_of(data.lines.begin(), data.lines.end(),
                                     [](const LineSeries& series) { return !series.isBehind && hasPoint(series); });
    setFigures(std::move(table), labelColumn, spoken);
    m_lines->setData(std::move(data), locale());
    showPlot(hasData);
}

void LineChart::setGoal(std::optional<qint64> value, const QString& label)
{
    m_goal = value;
    m_goalLabel = label;
}

void LineChart::setColumns(ReportTable table, int labelColumn, const QList<int>& valueColumns, const QList<int>& behind,
                           const QList<int>& alsoSpoken)
{
    setFigures(std::move(table), labelColumn, valueColumns + behind + alsoSpoken);
    const int rows = int(figures().rows.size());
    const ReportTable::Kind kind = figures().columns.at(size_t(valueColumns.first())).kind;
    LineData data;
    data.rows = rows;
    data.isPercent = kind == ReportTable::Kind::Rate;
    QStringList labels;
    // Months of age and places have their distance on the axis; periods stand side by side.
    const bool isNumbered = figures().columns.at(size_t(labelColumn)).kind == ReportTable::Kind::Count;
    for (int row = 0; row < rows; ++row) {
        labels.append(cellText(row, labelColumn));
        if (isNumbered)
            data.keys.push_back(cellValue(row, labelColumn));
    }
    data.label = [labels](int row) { return labels.value(row); };
    bool hasData = false;
    for (const int column : behind + valueColumns) {
        LineSeries series;
        series.title = figures().columns.at(size_t(column)).title;
        series.isBehind = behind.contains(column);
        for (int row = 0; row < rows; ++row) {
            const bool isThere = figures().rows[size_t(row)][size_t(column)].isValid();
            series.values.push_back(isThere ? cellValue(row, column) : std::numeric_limits<double>::quiet_NaN());
        }
        hasData = hasData || (!series.isBehind && hasPoint(series));
        data.lines.push_back(std::move(series));
    }
    if (m_goal)
        data.goal = LineData::Guide{double(*m_goal) / unitsPerAxis(valueColumns.first()), m_goalLabel};
    data.fitAxis(kind == ReportTable::Kind::Count);
    m_lines->setData(std::move(data), locale());
    showPlot(hasData);
}

GoalChart::GoalChart(const QString& accessibleName, QWidget* parent) : ChartView(accessibleName, parent)
{
    m_lines = usePlot<LinePlot>();
}

void GoalChart::setProgress(ReportTable table, int labelColumn, int soFarColumn, int expectedColumn, qint64 goal,
                            const QString& goalLabel)
{
    setFigures(std::move(table), labelColumn, {soFarColumn, expectedColumn});
    const int rows = int(figures().rows.size());
    LineData data;
    data.rows = rows;
    QStringList labels;
    for (int row = 0; row < rows; ++row)
        labels.append(cellText(row, labelColumn));
    data.label = [labels](int row) { return labels.value(row); };
    data.goal = LineData::Guide{double(goal) / unitsPerAxis(soFarColumn), goalLabel};
    for (const int column : {expectedColumn, soFarColumn}) {
        LineSeries series;
        series.title = figures().columns.at(size_t(column)).title;
        series.isForecast = column == expectedColumn;
        for (int row = 0; row < rows; ++row) {
            const bool isThere = figures().rows[size_t(row)][size_t(column)].isValid();
            series.values.push_back(isThere ? cellValue(row, column) : std::numeric_limits<double>::quiet_NaN());
        }
        data.lines.push_back(std::move(series));
    }
    const bool hasData = hasPoint(data.lines.back());
    const ReportTable::Kind kind = figures().columns.at(size_t(soFarColumn)).kind;
    data.isPercent = kind == ReportTable::Kind::Rate;
    data.fitAxis(kind == ReportTable::Kind::Count);
    m_lines->setData(std::move(data), locale());
    showPlot(hasData);
}

StepChart::StepChart(const QString& accessibleName, QWidget* parent) : ChartView(accessibleName, parent)
{
    m_lines = usePlot<LinePlot>();
}

void StepChart::setCurve(ReportTable table, int labelColumn, const QList<int>& spoken, const Curve& curve)
{
    setFigures(std::move(table), labelColumn, spoken);
    LineData data;
    data.rows = int(curve.keys.size());
    data.keys = curve.keys;
    data.lines.push_back({curve.title, curve.percents, {}, false, false, -1});
    const double largest = curve.percents.empty() ? 0 : *std::max_element(curve.percents.begin(), curve.percents.end());
    data.axis = NiceAxis::upTo(std::max(largest, 1.0), false);
    data.isPercent = true;
    data.isStepped = true;
    if (curve.median)
        data.middle = LineData::Guide{*curve.median, curve.medianLabel};
    m_lines->setData(std::move(data), locale());
    showPlot(largest > 0);
}

} // namespace vouchwell::ui
