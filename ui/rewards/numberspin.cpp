#include "ui/rewards/numberspin.h"

#include "core/rules/exactamount.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace vouchwell::ui {

NumberSpin::NumberSpin(const QString& accessibleName, QWidget* parent)
    : QAbstractSpinBox(parent), m_most(kLargestAmount)
{
    setAccessibleName(accessibleName);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberSpin::take);
    connect(this, &QAbstractSpinBox::editingFinished, this, &NumberSpin::showValue);
    showValue();
}

void NumberSpin::setStyleOfNumber(const NumberStyle& style)
{
    m_style = style;
    if (!lineEdit()->hasFocus())
        showValue();
}

void NumberSpin::setRange(qint64 least, qint64 most)
{
    m_least = least;
    m_most = std::max(least, most);
}

void NumberSpin::setValue(qint64 value)
{
    m_value = value;
    if (!lineEdit()->hasFocus() || m_style.read(lineEdit()->text()) != value)
        showValue();
}

void NumberSpin::stepBy(int steps)
{
    const qint64 value = std::clamp(m_value + steps * m_step, m_least, m_most);
    const bool isChanged = value != m_value;
    m_value = value;
    showValue();
    selectAll();
    if (isChanged)
        Q_EMIT edited(value);
}

QValidator::State NumberSpin::validate(QString& text, int&) const
{
    const std::optional<qint64> value = m_style.read(text);
    return value && *value >= m_least && *value <= m_most ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberSpin::take(const QString& text)
{
    const std::optional<qint64> value = m_style.read(text);
    if (!value || *value < m_least || *value > m_most || *value == m_value)
        return;
    m_value = *value;
    Q_EMIT edited(m_value);
}

void NumberSpin::showValue()
{
    const QSignalBlocker blocker(lineEdit());
    lineEdit()->setText(m_style.text(m_value));
}

QAbstractSpinBox::StepEnabled NumberSpin::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, m_value < m_most);
    enabled.setFlag(StepDownEnabled, m_value > m_least);
    return enabled;
}

void NumberSpin::wheelEvent(QWheelEvent* event)
{
    // A page that is scrolled must not change what the pointer passes.
    hasFocus() ? QAbstractSpinBox::wheelEvent(event) : event->ignore();
}

QSize NumberSpin::sizeHint() const
{
    const Metrics m;
    const int text = fontMetrics().horizontalAdvance(lineEdit()->text());
    return {std::max(text + m.lines(2.6), m.lines(6.2)), m.controlHeight()};
}

} // namespace vouchwell::ui
