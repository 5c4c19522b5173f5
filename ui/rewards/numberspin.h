#pragma once

#include "ui/rewards/numberstyle.h"

#include <QAbstractSpinBox>

namespace vouchwell::ui {

/// A spin box of whole numbers of any size that are written in a style of their own.
class NumberSpin : public QAbstractSpinBox
{
    Q_OBJECT

public:
    explicit NumberSpin(const QString& accessibleName, QWidget* parent = nullptr);

    void setStyleOfNumber(const NumberStyle& style);
    void setRange(qint64 least, qint64 most);
    /// What one press of an arrow changes; Page Up and Page Down change ten of them.
    void setStep(qint64 step) { m_step = step; }
    qint64 value() const { return m_value; }
    /// Shows a number without saying so; what somebody is typing stays where it means the same.
    void setValue(qint64 value);

    void stepBy(int steps) override;
    QValidator::State validate(QString& text, int& position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Somebody typed or stepped to another number.
    void edited(qint64 value);

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void take(const QString& text);
    void showValue();

    NumberStyle m_style;
    qint64 m_value = 0;
    qint64 m_least = 0;
    qint64 m_most = 0;
    qint64 m_step = 1;
};

} // namespace vouchwell::ui
