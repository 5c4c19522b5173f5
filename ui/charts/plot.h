#pragma once

#include <QPoint>
#include <QRectF>
#include <QSize>

#include <functional>

class QCPAxis;
class QCPItemRect;
class QCustomPlot;
class QFont;
class QPaintDevice;
class QPainter;
class QWidget;

namespace vouchwell::ui {

struct ThemeColors;

/// What every kind of chart is drawn on: quiet axes, the cursor behind one row, colours, pictures. Only the plots know
/// QCustomPlot, whose header costs seconds.
class Plot
{
public:
    virtual ~Plot();
    Plot(const Plot&) = delete;
    Plot& operator=(const Plot&) = delete;

    QWidget* widget() const;
    void applyColors(const ThemeColors& colors);
    /// The row under a point of the widget, -1 outside.
    virtual int rowAt(const QPointF& point) const = 0;
    /// Marks one row, none with -1.
    void mark(int row);
    /// Where a tool tip of this row points to, in the widget.
    virtual QPoint placeOf(int row) const = 0;
    /// Of everything that is written in a plot.
    static QFont labelFont();
    /// Leaves out what has no room in a plot of this size.
    virtual void fit(const QSize& size) = 0;

    enum class Medium { Pixels, Vectors };
    /// Paints the plot below `head`, which `paintHead` fills, in these colours.
    void paintOn(QPaintDevice& device, Medium medium, const QRect& plot, const ThemeColors& colors,
                 const std::function<void(QPainter&)>& paintHead);

protected:
    Plot();

    QCustomPlot& plot() const { return *m_plot; }
    virtual void colorData(const ThemeColors& colors) = 0;
    /// The strip behind a row, in the coordinates of the axes; along the other axis it fills the plot.
    virtual void placeMark(QCPItemRect& mark, int row) = 0;
    /// Shows the changes with the next frame.
    void redraw();
    static int decimalsOf(double step);

private:
    void createAxes();

    QCustomPlot* m_plot;
    QCPItemRect* m_mark;
};

} // namespace vouchwell::ui
