#pragma once

#include "core/rules/ruleset.h"
#include "ui/charts/niceaxis.h"
#include "ui/rewards/handlecanvas.h"
#include "ui/rewards/numberstyle.h"
#include "ui/rewards/plotscale.h"

namespace vouchwell::ui {

/// What a drawing of steps shows, and how far its steps can go.
struct StepPlan
{
    std::vector<Step> steps;
    NumberStyle along;           ///< of where they begin
    std::vector<NumberStyle> up; ///< of the value of each
    qint64 usualAlong = 0;       ///< the axis reaches this far at least
    qint64 mostAlong = 0;
    std::vector<qint64> mostUp;   ///< of each
    std::optional<qint64> before; ///< the value below the first step
    bool isFirstFixed = false;    ///< the first step begins where it does
    bool isFalling = false;       ///< no step above the one before
};

/// Steps over an axis: dragged sideways they begin elsewhere, up and down they are worth something else. They snap to
/// round numbers and stop at their neighbours.
class StepCanvas : public HandleCanvas
{
    Q_OBJECT

public:
    explicit StepCanvas(const QString& accessibleName, QWidget* parent = nullptr);

    void setPlan(const StepPlan& plan);
    /// Where a step is, in the numbers of the rules; for spin boxes beside the drawing, too.
    std::pair<qint64, qint64> roomAlong(size_t i) const;
    std::pair<qint64, qint64> roomUp(size_t i) const;
    qint64 roundAlong() const;
    qint64 roundUp(size_t i) const;
    const StepPlan& plan() const { return m_plan; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepMoved(int step, qint64 from, qint64 value);
    void stepRemoved(int step);

protected:
    std::vector<CanvasHandle> handles() const override;
    void drag(const CanvasHandle& handle, const QPointF& to, Qt::KeyboardModifiers modifiers) override;
    void nudge(const CanvasHandle& handle, int along, int up, bool isFar) override;
    void remove(const CanvasHandle& handle) override;
    void draw(QPainter& painter) override;

private:
    void measure();
    PlotScale scale() const;
    PlotScale scaleOf(size_t i) const;
    QString reading(size_t i) const;
    void move(size_t i, qint64 from, qint64 value);
    std::vector<AxisTick> ticksUp() const;

    StepPlan m_plan;
    NiceAxis m_along;           ///< the axes stay as they are during a drag
    std::vector<NiceAxis> m_up; ///< by step: those of the same style share theirs
};

} // namespace vouchwell::ui
