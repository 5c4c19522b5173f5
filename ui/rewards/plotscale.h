#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QFont;
class QPainter;

namespace vouchwell::ui {

/// Where numbers lie in a drawing: from `left` to `right` along the reading direction, from zero to `top` upwards.
struct PlotScale
{
    QRectF whole; ///< with the labels of the axes
    QRectF area;
    double left = 0;
    double right = 1;
    double top = 1;
    bool isMirrored = false;

    double x(double number) const
    {
        const double share = (number - left) / (right - left) * area.width();
        return isMirrored ? area.right() - share : area.left() + share;
    }
    double y(double number) const { return area.bottom() - number / top * area.height(); }
    double numberAtX(double x) const
    {
        const double share = isMirrored ? area.right() - x : x - area.left();
        return left + share / area.width() * (right - left);
    }
    double numberAtY(double y) const { return (area.bottom() - y) / area.height() * top; }
};

/// A tick of an axis, in the numbers of the drawing.
struct AxisTick
{
    double at = 0;
    QString text;
};

/// The lines and the numbers of both axes; numbers that would touch the one before are left out.
void drawAxes(QPainter& painter, const PlotScale& scale, const std::vector<AxisTick>& along,
              const std::vector<AxisTick>& up);
/// How wide the numbers beside the upright axis are.
double widthOfTicks(const QFont& font, const std::vector<AxisTick>& up);

/// Bold labels that begin at a place, stay in the drawing, and give way to each other: one that has to move has a line
/// to its place.
class PlotLabels
{
public:
    PlotLabels(QPainter& painter, const PlotScale& scale) : m_painter(painter), m_scale(scale) {}

    /// No label may lie on a knob there.
    void keepFree(const QPointF& knob);
    void draw(const QPointF& place, const QString& text, const QColor& line);

private:
    bool isFree(const QRectF& box) const;

    QPainter& m_painter;
    const PlotScale& m_scale;
    std::vector<QRectF> m_taken;
};

} // namespace vouchwell::ui
