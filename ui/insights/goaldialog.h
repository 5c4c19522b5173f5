#pragma once

#include "core/domain/kpitarget.h"
#include "core/metrics/kpidefinition.h"
#include "ui/insights/entrydialog.h"

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;

namespace vouchwell::ui {

class Workbench;

/// Sets the goal of a key figure for a month, or takes it away.
class GoalDialog : public EntryDialog
{
    Q_OBJECT

public:
    static void open(Workbench& bench, QWidget* parent);

private:
    GoalDialog(Workbench& bench, QWidget* parent);
    Kpi chosen() const;
    /// How many units of the book one of the field is: a whole amount of money has 100 cents.
    qint64 unitsPerField() const;
    void showGoal();
    void showState();
    void save(qint64 target);

    QComboBox* m_figure;
    QDateEdit* m_month;
    QDoubleSpinBox* m_target;
};

} // namespace vouchwell::ui
