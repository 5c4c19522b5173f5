#include "app/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace vouchwell::app {

namespace {
/// A window that opens minimised or behind others may not be painted for a long time.
constexpr int kPatienceMs = 1500;
} // namespace

FirstPaint::FirstPaint(QWidget* widget, std::function<void()> then)
    : QObject(widget), m_widget(widget), m_then(std::move(then))
{
    widget->installEventFilter(this);
    QTimer::singleShot(kPatienceMs, this, &FirstPaint::run);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_widget && event->type() == QEvent::Paint) {
        m_widget->removeEventFilter(this);
        QTimer::singleShot(0, this, &FirstPaint::run);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::run()
{
    const auto then = std::exchange(m_then, {});
    if (!then)
        return;
    deleteLater();
    then();
}

} // namespace vouchwell::app
