#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

#include <vector>

namespace vouchwell::ui {

/// Something to take hold of in a drawing.
struct CanvasHandle
{
    QString name;    ///< stays the same while it is moved
    QString reading; ///< what it stands for, with its numbers, for screen readers and the tool tip
    QPointF place;   ///< its middle
    QRectF area;     ///< where it can be taken; empty: around its middle
    Qt::CursorShape cursor = Qt::SizeAllCursor;
    bool isDrawn = true; ///< as a knob
    QColor color = {};   ///< of the knob; invalid: the accent
};

/// A drawing whose handles move with the mouse and with the arrow keys (Shift: farther); Tab goes from one handle to
/// the next. What is drawn and what a movement means is said by those that derive from it.
class HandleCanvas : public QWidget
{
    Q_OBJECT

public:
    HandleCanvas(const QString& accessibleName, QWidget* parent);

    /// The middle of a handle, to be clicked at.
    QPoint placeOf(const QString& handle) const;
    const QString& currentHandle() const { return m_current; }
    void setCurrentHandle(const QString& name);
    bool isDragged() const { return m_isDragged; }

Q_SIGNALS:
    void currentHandleChanged(const QString& name);
    /// A drag, or a press of a key, is over.
    void released();

protected:
    virtual std::vector<CanvasHandle> handles() const = 0;
    /// The handle is to go where the pointer wants its middle.
    virtual void drag(const CanvasHandle& handle, const QPointF& to, Qt::KeyboardModifiers modifiers) = 0;
    /// So many steps along the reading direction and upwards.
    virtual void nudge(const CanvasHandle& handle, int along, int up, bool isFar) = 0;
    virtual void remove(const CanvasHandle& handle);
    virtual void draw(QPainter& painter) = 0;

    /// The data is another one: numbers of handles may have changed.
    void refresh();
    void drawHandles(QPainter& painter) const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    const CanvasHandle* named(const std::vector<CanvasHandle>& all, const QString& name) const;
    QString handleAt(const QPointF& point) const;
    QRectF grabArea(const CanvasHandle& handle) const;
    void speak();
    bool moveByKey(QKeyEvent* event);

    QString m_current;
    QString m_hovered;
    QString m_spoken;
    QPointF m_offset; ///< from the pointer to the middle of what it holds
    bool m_isDragged = false;
    bool m_isKeyHeld = false;
};

} // namespace vouchwell::ui
