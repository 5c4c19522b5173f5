#pragma once

#include "ui/charts/niceaxis.h"
#include "ui/charts/plot.h"
#include "ui/charts/plotguide.h"

#include <QLocale>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QCPGraph;
class QCPItemText;

namespace vouchwell::ui {

/// One line of a line chart.
struct LineSeries
{
    QString title;              ///< stands at the end of the line
    std::vector<double> values; ///< in the unit of the axis; NaN: no data
    std::vector<bool> isFew;    ///< by value: drawn hollow; empty: none is
    bool isBehind = false;      ///< thin and grey: what the others are compared with
    bool isForecast = false;    ///< dashed all along
    int dottedFrom = -1;        ///< what is not over yet, or a part only, begins with this value; -1: all is over
    int dottedUntil = 0;        ///< so many of the first values stand for a part of their time only
};

/// What a line chart shows. Every row has a place on the horizontal axis and a value of each line.
struct LineData
{
    int rows = 0;
    std::vector<double> keys;          ///< ascending; empty: the rows stand side by side
    std::function<QString(int)> label; ///< below a row; rows with keys are numbered
    std::vector<LineSeries> lines;
    NiceAxis axis;
    bool isPercent = false;
    bool isStepped = false; ///< a value holds until the next row

    /// A line across, from top to bottom, or a flag: with its words.
    struct Guide
    {
        double at = 0;
        QString text;
    };
    std::optional<Guide> goal;   ///< at a value
    std::optional<Guide> middle; ///< at a key
    std::vector<Guide> flags;    ///< at keys

    /// Makes the axis as long as its lines and the goal need.
    void fitAxis(bool isWhole);
};

/// Lines over a scale that begins at zero, named at their ends. A million points take no longer than a frame: they are
/// sampled to what the pixels can show, and dense lines are drawn without smoothing.
class LinePlot : public Plot
{
public:
    LinePlot();

    void setData(LineData data, const QLocale& locale);
    int rowAt(const QPointF& point) const override;
    QPoint placeOf(int row) const override;
    void fit(const QSize& size) override;

protected:
    void colorData(const ThemeColors& colors) override;
    void placeMark(QCPItemRect& mark, int row) override;

private:
    /// What one line is drawn with.
    struct Drawn
    {
        QCPGraph* line = nullptr;
        std::vector<QCPGraph*> dotted; ///< what stands for a part of its time
        QCPGraph* parts = nullptr;     ///< the points of what is dotted
        QCPGraph* few = nullptr;       ///< hollow points
        QCPItemText* title = nullptr;
    };

    double keyOf(int row) const;
    bool isDense() const;
    void draw(const LineSeries& series);
    QCPGraph* addGraph(const LineSeries& series, int from, int to, const std::function<bool(int)>& isWanted);
    QCPItemText* addTitle(const QString& text);
    void addGuides();
    void setTicks(const QLocale& locale);
    void setTickLabels(const QSize& size);
    void setKeyTicks();
    void placeTitles(const QSize& size);
    void placeFlags(const QSize& size);

    LineData m_data;
    QLocale m_locale;
    std::vector<Drawn> m_drawn;
    std::vector<PlotGuide> m_marks; ///< goal and median
    std::vector<PlotGuide> m_flags;
};

} // namespace vouchwell::ui
