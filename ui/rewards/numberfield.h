#pragma once

#include "core/base/money.h"

#include <QLocale>
#include <QSpinBox>

namespace vouchwell::ui {

/// A field for an exact number that has decimals: 1250 is "12.50" with two of them. It counts in the smallest unit, so
/// nothing is ever rounded.
class NumberField : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    /// Amounts of money: the decimals and the sign of the currency.
    void setCurrency(const Currency& currency);
    /// Basis points as a percentage.
    void setPercent();

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;

private:
    void setDecimals(int decimals, int step);

    int m_decimals = 0;
};

} // namespace vouchwell::ui
