#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace vouchwell::ui {

/// One axis of the ladder: whole values from zero on along a line of pixels, evenly or by their square roots, so that
/// small ones have room beside large ones. The line may run in either direction.
class LadderAxis
{
public:
    enum class Spacing { Even, Root };

    LadderAxis() = default;
    /// `begin` is the pixel of zero, `end` the one of `top`.
    LadderAxis(double begin, double end, qint64 top, Spacing spacing = Spacing::Even);

    qint64 top() const { return m_top; }
    Spacing spacing() const { return m_spacing; }
    double begin() const { return m_begin; }
    double end() const { return m_end; }

    double pixelOf(double value) const;
    /// The nearest whole value, never beyond the ends.
    qint64 valueAt(double pixel) const;
    /// Round values whose pixels are at least `gap` apart, zero among them.
    std::vector<qint64> ticks(double gap) const;

private:
    double m_begin = 0;
    double m_end = 1;
    qint64 m_top = 1;
    Spacing m_spacing = Spacing::Even;
};

/// Up to where the axis of places goes: 1.25 times the larger of the last step and what nearly all people reach.
qint64 axisEnd(qint64 lastStep, qint64 mostPeople);
/// Square roots where the ends are more than ten times apart.
LadderAxis::Spacing spacingFor(qint64 first, qint64 last);
/// One, two or five times a power of ten: fit for moving along an axis up to `top` in about fifty steps.
qint64 roundStep(qint64 top);
/// The nearest multiple of `step` between the bounds; a bound itself where there is none nearer.
qint64 snapped(qint64 value, qint64 step, qint64 least, qint64 most);
/// The next multiple of `step` in the direction of `by` steps, within the bounds.
qint64 nudged(qint64 value, qint64 step, int by, qint64 least, qint64 most);
/// The value that 99 of 100 do not exceed; 0 of none. The totals ascend.
qint64 reachedByFew(const std::vector<qint64>& ascending);

/// How many totals lie from..to, both included.
struct PeopleBar
{
    qint64 from = 0;
    qint64 to = 0;
    int people = 0;

    friend bool operator==(const PeopleBar&, const PeopleBar&) = default;
};
/// Bars of `unit` each, or of several where they would be narrower than `narrowest` pixels. The totals ascend.
std::vector<PeopleBar> peopleBars(const std::vector<qint64>& ascending, const LadderAxis& axis, qint64 unit,
                                  double narrowest);

/// A label that wants to stand above its anchor, beginning `reach` beside it.
struct LabelWish
{
    QPointF anchor;
    QSizeF size;
};
struct LabelPlace
{
    QRectF rect;
    bool isMoved = false; ///< so far away that a line has to lead to it
};
/// Puts every label where it covers neither another one nor an obstacle, inside the area where there is room.
std::vector<LabelPlace> placeLabels(const std::vector<LabelWish>& wishes, const std::vector<QRectF>& obstacles,
                                    const QRectF& area, double reach, bool isMirrored);

} // namespace vouchwell::ui
