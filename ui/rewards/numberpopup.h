#pragma once

#include "ui/rewards/numberstyle.h"

#include <QFrame>

class QSlider;

namespace vouchwell::ui {

class NumberSpin;
class PlainLabel;

/// A small window beside a word with one number, as a slider and as a spin box. Enter and Escape close it.
class NumberPopup : public QFrame
{
    Q_OBJECT

public:
    explicit NumberPopup(QWidget* parent);

    /// Shows it below a part of a widget.
    void openAt(QWidget* widget, const QString& title, const NumberRange& range);
    /// The number as it is by now; while it is open, nothing of the focus changes.
    void setRange(const NumberRange& range);

Q_SIGNALS:
    void edited(qint64 value);
    /// A drag of the slider or what was typed is done.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void slide(int position);

    PlainLabel* m_title;
    QSlider* m_slider;
    NumberSpin* m_spin;
    NumberRange m_range;
};

} // namespace vouchwell::ui
