#pragma once

#include "ui/charts/niceaxis.h"

#include <QLocale>
#include <QPointF>
#include <QStringList>

#include <optional>
#include <vector>

class QCPBars;
class QCPItemRect;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;
class QImage;
class QWidget;

namespace vouchwell::ui {

struct ThemeColors;

/// What a bar chart shows, in the units of its axis.
struct BarData
{
    QStringList labels;
    std::vector<std::vector<double>> series; ///< one value per label each
    NiceAxis axis;
    std::optional<double> goal;
    QString goalLabel;
};

/// The only class that knows QCustomPlot, whose header costs seconds: axes, bars, goal, cursor and colours.
class BarPlot
{
public:
    explicit BarPlot(QWidget* parent);

    QWidget* widget() const;
    void setData(const BarData& data, const QLocale& locale);
    void applyColors(const ThemeColors& colors);
    /// The label under a point of the widget, -1 outside.
    int rowAt(const QPointF& point) const;
    /// Marks one label, none with -1.
    void mark(int row);
    QPoint topOfRow(int row) const;
    /// Every how manieth label has room.
    void fitLabels();
    QImage toImage(const QSize& size, double scale, const ThemeColors& colors, const ThemeColors& afterwards);

private:
    void createAxes();
    void createBars(size_t count);
    void updateGoal();
    void setTickLabels(int every);

    QCustomPlot* m_plot;
    std::vector<QCPBars*> m_bars;
    QCPItemRect* m_mark;
    QCPItemStraightLine* m_goalLine;
    QCPItemText* m_goalText;
    BarData m_data;
};

} // namespace vouchwell::ui
