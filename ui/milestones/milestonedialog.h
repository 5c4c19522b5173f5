#pragma once

#include "core/base/money.h"
#include "core/domain/milestone.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace vouchwell::ui {

class DayField;
class NumberField;

/// Asks for a new milestone.
class MilestoneDialog : public QDialog
{
    Q_OBJECT

public:
    MilestoneDialog(const Currency& currency, QDate fromOn, QWidget* parent = nullptr);

    Milestone milestone() const;

private:
    void follow();

    Currency m_currency;
    QComboBox* m_measure;
    NumberField* m_number;
    NumberField* m_amount;
    QLineEdit* m_name;
    DayField* m_from;
};

} // namespace vouchwell::ui
