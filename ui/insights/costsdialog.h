#pragma once

#include "core/storage/coststore.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace vouchwell::ui {

class DataTable;
class PlainLabel;
class ReportTableModel;
class Workbench;

/// What was spent on the program and on other channels that bring customers: listed, noted, changed and removed.
class CostsDialog : public QDialog
{
    Q_OBJECT

public:
    static void open(Workbench& bench, QWidget* parent);

private:
    CostsDialog(Workbench& bench, QWidget* parent);
    void createFields();
    void createLayout();
    void fillCampaigns();
    void readCosts();
    void choose(int row);
    void startNew();
    void updateFields();
    CostRecord entered() const;
    void save();
    void removeCost();

    Workbench& m_bench;
    std::vector<CostRecord> m_costs; ///< row by row
    CostId m_chosen;                 ///< the one that is changed; not valid: a new one
    ReportTableModel* m_model;
    DataTable* m_table;
    QComboBox* m_purpose;
    QLineEdit* m_channel;
    QComboBox* m_campaign;
    QDoubleSpinBox* m_amount;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QLineEdit* m_note;
    PlainLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_new;
    QPushButton* m_remove;
};

} // namespace vouchwell::ui
