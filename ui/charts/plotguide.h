#pragma once

#include <QString>

class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace vouchwell::ui {

struct ThemeColors;

/// A line across a plot or from top to bottom, with words beside it: a goal, a median, a flag for a note.
class PlotGuide
{
public:
    enum class Direction { Across, Down };
    enum class Weight { Mark, Flag }; ///< a flag is quieter than a mark

    PlotGuide(QCustomPlot& plot, Direction direction, Weight weight);
    PlotGuide(PlotGuide&& other) noexcept;
    PlotGuide& operator=(PlotGuide&&) = delete;
    /// Takes it out of the plot.
    ~PlotGuide();

    /// At a value (across) or a key (down); the words stand beside it, above or on the side that has more room.
    void place(double at, const QString& text);
    /// How far down the words stand, of the height of the plot.
    void setLevel(double level);
    void applyColors(const ThemeColors& colors);

private:
    QCustomPlot& m_plot;
    Direction m_direction;
    Weight m_weight;
    QCPItemStraightLine* m_line; ///< null once it was moved from
    QCPItemText* m_text;
    double m_at = 0;
};

} // namespace vouchwell::ui
