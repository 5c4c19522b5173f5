#pragma once

#include "core/actions/stock.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace vouchwell::ui {

class DayField;
class PlainLabel;
class Workbench;

/// Asks how many pieces came in, were counted or are written off, and saves it. What is wrong with it is said beside
/// the fields.
class StockDialog : public QDialog
{
    Q_OBJECT

public:
    StockDialog(Workbench& workbench, StockChange change, const GiftLevel& level, QWidget* parent = nullptr);

private:
    void createFields(QFormLayout* form, const GiftLevel& level);
    void save();

    Workbench& m_workbench;
    StockChange m_change;
    QString m_thing;
    QSpinBox* m_pieces;
    DayField* m_day;
    QLineEdit* m_reason;
    PlainLabel* m_problem;
};

/// Asks below how many free ones Home says so.
class LowMarkDialog : public QDialog
{
    Q_OBJECT

public:
    LowMarkDialog(Workbench& workbench, const GiftLevel& level, QWidget* parent = nullptr);

private:
    void save(const GiftLevel& level);

    Workbench& m_workbench;
    QSpinBox* m_mark;
    PlainLabel* m_problem;
};

} // namespace vouchwell::ui
