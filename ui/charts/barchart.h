#pragma once

#include "ui/charts/chartview.h"

#include <optional>

namespace vouchwell::ui {

class BarPlot;

/// Columns of a table as bars.
class BarChart : public ChartView
{
    Q_OBJECT

public:
    explicit BarChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// One or two value columns lie in front of each other (a part of a whole), more stand side by side.
    void setBars(const ReportTable& table, int labelColumn, const QList<int>& valueColumns);
    /// A dashed line with its label, in the unit of the values (minor units for money).
    void setGoal(std::optional<qint64> value, const QString& label);

    /// From this row on nothing is over yet: drawn dotted; -1: all is over.
    void setUnfinished(int row);

private:
    void rebuild();

    BarPlot* m_bars = nullptr;
    QList<int> m_valueColumns;
    std::optional<qint64> m_goal;
    QString m_goalLabel;
    int m_unfinishedFrom = -1;
};

/// How often something was how large: bars that touch each other, with the median marked.
class HistogramChart : public ChartView
{
    Q_OBJECT

public:
    explicit HistogramChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// `median`: where it lies among the rows, 0 the beginning of the first and 1 its end.
    void setCounts(const ReportTable& table, int labelColumn, int countColumn, std::optional<double> median,
                   const QString& medianLabel);

private:
    BarPlot* m_bars = nullptr;
};

} // namespace vouchwell::ui
