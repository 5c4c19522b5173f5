#pragma once

#include "core/rules/ruleset.h"
#include "ui/charts/niceaxis.h"
#include "ui/rewards/handlecanvas.h"
#include "ui/rewards/numberstyle.h"
#include "ui/rewards/plotscale.h"

namespace vouchwell::ui {

/// What is left of a reward after so many days, as a curve whose bends can be dragged: where a straight fall begins and
/// ends, or where one half is left, and how far down it goes.
class DecayCanvas : public HandleCanvas
{
    Q_OBJECT

public:
    explicit DecayCanvas(const QLocale& locale, QWidget* parent = nullptr);

    /// `usualDays` is how far the axis reaches at least.
    void setDecay(const Decay& decay, int usualDays);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `handle` names what was moved.
    void decayMoved(const vouchwell::Decay& decay, const QString& handle);

protected:
    std::vector<CanvasHandle> handles() const override;
    void drag(const CanvasHandle& handle, const QPointF& to, Qt::KeyboardModifiers modifiers) override;
    void nudge(const CanvasHandle& handle, int along, int up, bool isFar) override;
    void draw(QPainter& painter) override;

private:
    PlotScale scale() const;
    std::vector<AxisTick> ticksUp() const;
    qint64 roundDays() const;
    /// The handle is to lie at this day and this share; it stops where the rules do.
    void move(const QString& handle, qint64 day, qint64 shareBp);
    std::pair<qint64, qint64> numbersOf(const QString& handle) const;

    QLocale m_locale;
    Decay m_decay;
    NiceAxis m_axis; ///< stays as it is during a drag
};

} // namespace vouchwell::ui
