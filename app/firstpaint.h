#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace vouchwell::app {

/// Runs a function once, right after a widget has been painted for the first time: what takes long waits for that, so
/// that the window never waits for it.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    FirstPaint(QWidget* widget, std::function<void()> then);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run();

    QWidget* m_widget;
    std::function<void()> m_then;
};

} // namespace vouchwell::app
