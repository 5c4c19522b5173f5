#pragma once

#include "ui/charts/chartview.h"

#include <optional>
#include <vector>

namespace vouchwell::ui {

struct LineData;
class LinePlot;

/// Rows of a table as points of up to three lines, with what they are compared with thin and grey behind them.
class LineChart : public ChartView
{
    Q_OBJECT

public:
    explicit LineChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// A line of each of these columns; those `behind` thin and grey. Labels that are numbers, which then ascend, have
    /// their place on a scale.
    void setColumns(ReportTable table, int labelColumn, const QList<int>& valueColumns, const QList<int>& behind = {},
                    const QList<int>& alsoSpoken = {});
    /// A dashed line across with its words, in the unit of the values of the next setColumns().
    void setGoal(std::optional<qint64> value, const QString& label);
    /// Row by row the same as the table; `spoken` are the columns that are said of a row.
    void setLines(ReportTable table, int labelColumn, const QList<int>& spoken, LineData data);

private:
    LinePlot* m_lines = nullptr;
    std::optional<qint64> m_goal;
    QString m_goalLabel;
};

/// What has come together towards a goal, and dashed how it goes on at this pace.
class GoalChart : public ChartView
{
    Q_OBJECT

public:
    explicit GoalChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// `goal` in the unit of the columns.
    void setProgress(ReportTable table, int labelColumn, int soFarColumn, int expectedColumn, qint64 goal,
                     const QString& goalLabel);

private:
    LinePlot* m_lines = nullptr;
};

/// A curve that keeps its value until the next row: which share of all had something behind them by when.
class StepChart : public ChartView
{
    Q_OBJECT

public:
    explicit StepChart(const QString& accessibleName, QWidget* parent = nullptr);

    struct Curve
    {
        QString title;
        std::vector<double> keys; ///< ascending, one for each row of the table
        std::vector<double> percents;
        std::optional<double> median; ///< the key where it is marked
        QString medianLabel;
    };
    void setCurve(ReportTable table, int labelColumn, const QList<int>& spoken, const Curve& curve);

private:
    LinePlot* m_lines = nullptr;
};

} // namespace vouchwell::ui
