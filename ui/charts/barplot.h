#pragma once

#include "ui/charts/niceaxis.h"
#include "ui/charts/plot.h"
#include "ui/charts/plotguide.h"

#include <QLocale>
#include <QStringList>

#include <optional>
#include <vector>

class QCPBars;

namespace vouchwell::ui {

/// What a bar chart shows, in the units of its axis.
struct BarData
{
    QStringList labels;
    std::vector<std::vector<double>> series; ///< one value per label each
    NiceAxis axis;
    std::optional<double> goal;
    QString goalLabel;
    bool isHistogram = false;     ///< the bars touch each other
    std::optional<double> middle; ///< where a line from top to bottom stands; the middle of the first bar is 0
    QString middleLabel;
    int unfinishedFrom = -1; ///< what is not over yet begins with this label; -1: all is over
};

/// Bars above labels, with a line across for a goal and one from top to bottom for a median.
class BarPlot : public Plot
{
public:
    void setData(const BarData& data, const QLocale& locale);
    int rowAt(const QPointF& point) const override;
    QPoint placeOf(int row) const override;
    void fit(const QSize& size) override;

protected:
    void colorData(const ThemeColors& colors) override;
    void placeMark(QCPItemRect& mark, int row) override;

private:
    void createBars(size_t count);
    void updateGuides();
    void setTickLabels(int every);

    std::vector<QCPBars*> m_bars;
    std::vector<QCPBars*> m_unfinished; ///< the same series, what is not over yet
    std::optional<PlotGuide> m_goal;
    std::optional<PlotGuide> m_middle;
    BarData m_data;
};

} // namespace vouchwell::ui
