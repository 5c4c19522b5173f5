#include "ui/rewards/handlecanvas.h"

#include "core/base/text.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace vouchwell::ui {

HandleCanvas::HandleCanvas(const QString& accessibleName, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void HandleCanvas::remove(const CanvasHandle&) {}

const CanvasHandle* HandleCanvas::named(const std::vector<CanvasHandle>& all, const QString& name) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const CanvasHandle& h) { return h.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QPoint HandleCanvas::placeOf(const QString& handle) const
{
    const std::vector<CanvasHandle> all = handles();
    const CanvasHandle* found = named(all, handle);
    return found ? found->place.toPoint() : QPoint(-1, -1);
}

QRectF HandleCanvas::grabArea(const CanvasHandle& handle) const
{
    const double reach = Metrics().lines(0.7);
    return handle.area.isEmpty() ? QRectF(handle.place - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach))
                                 : handle.area;
}

QString HandleCanvas::handleAt(const QPointF& point) const
{
    // Knobs lie on top of what has an area; of several in reach the nearest is meant.
    QString nearest;
    double least = 0;
    bool isKnob = false;
    for (const CanvasHandle& handle : handles()) {
        const bool hasNoArea = handle.area.isEmpty();
        const double distance = QLineF(handle.place, point).length();
        if (!grabArea(handle).contains(point) || (isKnob && !hasNoArea))
            continue;
        if (nearest.isEmpty() || (hasNoArea && !isKnob) || distance < least) {
            nearest = handle.name;
            least = distance;
            isKnob = hasNoArea;
        }
    }
    return nearest;
}

void HandleCanvas::setCurrentHandle(const QString& name)
{
    if (m_current == name)
        return;
    m_current = name;
    speak();
    update();
    Q_EMIT currentHandleChanged(name);
}

void HandleCanvas::refresh()
{
    const std::vector<CanvasHandle> all = handles();
    if (!m_current.isEmpty() && !named(all, m_current))
        setCurrentHandle(all.empty() ? QString() : all.back().name);
    speak();
    updateGeometry();
    update();
}

void HandleCanvas::speak()
{
    const std::vector<CanvasHandle> all = handles();
    const CanvasHandle* current = named(all, m_current);
    const QString reading = current ? displayText(current->reading) : QString();
    if (reading == m_spoken)
        return;
    m_spoken = reading;
    setAccessibleDescription(reading);
    if (hasFocus()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void HandleCanvas::mousePressEvent(QMouseEvent* event)
{
    const QString name = event->button() == Qt::LeftButton ? handleAt(event->position()) : QString();
    if (name.isEmpty())
        return QWidget::mousePressEvent(event);
    const std::vector<CanvasHandle> all = handles();
    m_offset = named(all, name)->place - event->position();
    m_isDragged = true;
    setCurrentHandle(name);
    update();
}

void HandleCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const std::vector<CanvasHandle> all = handles();
    if (m_isDragged) {
        if (const CanvasHandle* handle = named(all, m_current))
            drag(*handle, event->position() + m_offset, event->modifiers());
        return;
    }
    const QString hovered = handleAt(event->position());
    const CanvasHandle* handle = named(all, hovered);
    setCursor(handle ? handle->cursor : Qt::ArrowCursor);
    if (m_hovered != hovered) {
        m_hovered = hovered;
        update();
    }
}

void HandleCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isDragged)
        return QWidget::mouseReleaseEvent(event);
    m_isDragged = false;
    Q_EMIT released();
    refresh();
}

void HandleCanvas::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered.clear();
    update();
}

bool HandleCanvas::moveByKey(QKeyEvent* event)
{
    const std::vector<CanvasHandle> all = handles();
    const CanvasHandle* handle = named(all, m_current);
    if (!handle || m_isDragged)
        return false;
    const int forward = isRightToLeft() ? -1 : 1;
    const bool isFar = event->modifiers().testFlag(Qt::ShiftModifier);
    m_isKeyHeld = true;
    switch (event->key()) {
    case Qt::Key_Right: nudge(*handle, forward, 0, isFar); return true;
    case Qt::Key_Left: nudge(*handle, -forward, 0, isFar); return true;
    case Qt::Key_Up: nudge(*handle, 0, 1, isFar); return true;
    case Qt::Key_Down: nudge(*handle, 0, -1, isFar); return true;
    case Qt::Key_PageUp: nudge(*handle, 0, 1, true); return true;
    case Qt::Key_PageDown: nudge(*handle, 0, -1, true); return true;
    case Qt::Key_Delete: remove(*handle); return true;
    default: break;
    }
    m_isKeyHeld = false;
    return false;
}

void HandleCanvas::keyPressEvent(QKeyEvent* event)
{
    if (!moveByKey(event))
        QWidget::keyPressEvent(event);
}

void HandleCanvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat() || !m_isKeyHeld)
        return QWidget::keyReleaseEvent(event);
    m_isKeyHeld = false;
    Q_EMIT released();
}

void HandleCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const std::vector<CanvasHandle> all = handles();
    if (all.empty())
        return;
    if (event->reason() == Qt::BacktabFocusReason)
        setCurrentHandle(all.back().name);
    else if (event->reason() == Qt::TabFocusReason || !named(all, m_current))
        setCurrentHandle(all.front().name);
    update();
}

bool HandleCanvas::focusNextPrevChild(bool next)
{
    const std::vector<CanvasHandle> all = handles();
    const CanvasHandle* current = named(all, m_current);
    const auto at = current ? current - all.data() + (next ? 1 : -1) : -1;
    if (at < 0 || at >= std::ptrdiff_t(all.size()))
        return QWidget::focusNextPrevChild(next);
    setCurrentHandle(all[size_t(at)].name);
    return true;
}

bool HandleCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::vector<CanvasHandle> all = handles();
        const CanvasHandle* handle = named(all, handleAt(help->pos()));
        QToolTip::showText(help->globalPos(),
                           handle ? Qt::convertFromPlainText(displayText(handle->reading)) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::event(event);
}

void HandleCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
}

void HandleCanvas::drawHandles(QPainter& painter) const
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    for (const CanvasHandle& handle : handles()) {
        const bool isCurrent = handle.name == m_current && (hasFocus() || m_isDragged);
        const double radius = m.lines(0.36);
        if (handle.isDrawn && (isCurrent || handle.name == m_hovered)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accentSoft);
            painter.drawEllipse(handle.place, radius * 1.8, radius * 1.8);
        }
        if (isCurrent) {
            painter.setPen(QPen(c.accent, m.ring()));
            painter.setBrush(Qt::NoBrush);
            if (handle.isDrawn)
                painter.drawEllipse(handle.place, radius * 1.8, radius * 1.8);
            else
                painter.drawRoundedRect(handle.area.adjusted(-m.ring(), -m.ring(), m.ring(), m.ring()),
                                        m.controlRadius(), m.controlRadius());
        }
        if (!handle.isDrawn)
            continue;
        painter.setPen(QPen(handle.color.isValid() ? handle.color : c.accent, m.lines(0.13)));
        painter.setBrush(c.card);
        painter.drawEllipse(handle.place, radius, radius);
    }
}

} // namespace vouchwell::ui
