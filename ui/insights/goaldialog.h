#pragma once

#include "core/domain/kpitarget.h"
#include "core/metrics/kpidefinition.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QPushButton;

namespace vouchwell::ui {

class PlainLabel;
class Workbench;

/// Sets the goal of a key figure for a month, or takes it away.
class GoalDialog : public QDialog
{
    Q_OBJECT

public:
    static void open(Workbench& bench, QWidget* parent);

private:
    GoalDialog(Workbench& bench, QWidget* parent);
    void createLayout();
    Kpi chosen() const;
    /// How many units of the book one of the field is: a whole amount of money has 100 cents.
    qint64 unitsPerField() const;
    void showGoal();
    void showState();
    void save(qint64 target);

    Workbench& m_bench;
    QComboBox* m_figure;
    QDateEdit* m_month;
    QDoubleSpinBox* m_target;
    PlainLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_remove;
};

} // namespace vouchwell::ui
