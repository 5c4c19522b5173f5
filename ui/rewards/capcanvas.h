#pragma once

#include "ui/rewards/handlecanvas.h"
#include "ui/rewards/numberstyle.h"

#include <optional>

namespace vouchwell::ui {

/// One bar of a limit: how far it reaches, and how much of it the history used at most.
struct CapBar
{
    QString name;
    QString title;
    NumberStyle style;
    qint64 value = 0;
    qint64 most = 0;
    std::optional<qint64> used;
};

/// The bars of one limit, with ends that can be dragged.
class CapCanvas : public HandleCanvas
{
    Q_OBJECT

public:
    explicit CapCanvas(const QString& accessibleName, QWidget* parent = nullptr);

    void setBars(const std::vector<CapBar>& bars);
    qint64 roundOf(size_t i) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void endMoved(const QString& bar, qint64 value);

protected:
    std::vector<CanvasHandle> handles() const override;
    void drag(const CanvasHandle& handle, const QPointF& to, Qt::KeyboardModifiers modifiers) override;
    void nudge(const CanvasHandle& handle, int along, int up, bool isFar) override;
    void draw(QPainter& painter) override;

private:
    QRectF track(size_t i) const;
    double xAt(size_t i, qint64 value) const;
    void move(size_t i, qint64 value);
    size_t barOf(const CanvasHandle& handle) const;

    std::vector<CapBar> m_bars;
    std::vector<double> m_tops; ///< they stay as they are during a drag
};

} // namespace vouchwell::ui
