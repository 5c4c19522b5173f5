#include "ui/rewards/numberpopup.h"

#include "ui/rewards/numberspin.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <utility>

namespace vouchwell::ui {

NumberPopup::NumberPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_title(new PlainLabel({}, PlainLabel::Role::Small)),
      m_slider(new QSlider(Qt::Horizontal)),
      m_spin(new NumberSpin({}))
{
    const Metrics m;
    setObjectName(QStringLiteral("numberPopup"));
    setProperty("surface", QStringLiteral("popup"));
    m_slider->setMinimumWidth(m.lines(10));
    m_slider->setObjectName(QStringLiteral("numberSlider"));
    m_spin->setObjectName(QStringLiteral("numberSpin"));
    auto* row = new QHBoxLayout;
    row->setSpacing(m.spacing());
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(0.8), m.lines(0.6), m.lines(0.8), m.lines(0.8));
    column->setSpacing(m.lines(0.4));
    column->addWidget(m_title);
    column->addLayout(row);
    connect(m_slider, &QSlider::valueChanged, this, &NumberPopup::slide);
    connect(m_slider, &QSlider::sliderReleased, this, &NumberPopup::finished);
    connect(m_spin, &NumberSpin::edited, this, &NumberPopup::edited);
    connect(m_spin, &NumberSpin::editingFinished, this, &NumberPopup::finished);
}

void NumberPopup::openAt(QWidget* widget, const QString& title, const NumberRange& range)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_slider->setAccessibleName(title);
    m_spin->setAccessibleName(title);
    setLayoutDirection(widget->layoutDirection());
    setRange(range);
    adjustSize();
    const int shift = widget->isRightToLeft() ? widget->width() - width() : 0;
    QPoint place = widget->mapToGlobal(QPoint(shift, widget->height()));
    if (const QScreen* screen = widget->screen()) {
        const QRect room = screen->availableGeometry();
        if (place.y() + height() > room.bottom())
            place.setY(widget->mapToGlobal(QPoint()).y() - height());
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(place);
    show();
    m_spin->setFocus(Qt::PopupFocusReason);
    m_spin->selectAll();
}

void NumberPopup::setRange(const NumberRange& range)
{
    const NumberRange before = std::exchange(m_range, range);
    if (isVisible()) { // the slider must not run away from the hand
        m_range.step = before.step;
        m_range.comfortable = before.comfortable;
    }
    const qint64 end = std::clamp(std::max(m_range.comfortable, m_range.value), m_range.least, m_range.most);
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, int((end - m_range.least + m_range.step - 1) / m_range.step));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
    m_slider->setValue(int((m_range.value - m_range.least) / m_range.step));
    m_spin->setStyleOfNumber(m_range.style);
    m_spin->setRange(m_range.least, m_range.most);
    m_spin->setStep(m_range.step);
    m_spin->setValue(m_range.value);
}

void NumberPopup::slide(int position)
{
    // The slider stops at round numbers, also where the range begins between two of them.
    const qint64 raw = m_range.least + position * m_range.step;
    const qint64 value =
        position == 0 ? m_range.least : snapped(double(raw), m_range.step, m_range.least, m_range.most);
    m_spin->setValue(value);
    m_range.value = value;
    Q_EMIT edited(value);
}

void NumberPopup::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void NumberPopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    Q_EMIT finished();
}

} // namespace vouchwell::ui
