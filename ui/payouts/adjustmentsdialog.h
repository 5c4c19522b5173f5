#pragma once

#include "core/actions/adjustments.h"

#include <QDialog>

#include <stop_token>

class QLineEdit;
class QPushButton;

namespace vouchwell::ui {

class DataTable;
class PlainLabel;
class ReportTableModel;
class Workbench;

/// Rewards that were given otherwise than the rules would give them by now, worked out on a worker. Those that are
/// selected are adjusted as one act; the others stay as they are.
class AdjustmentsDialog : public QDialog
{
    Q_OBJECT

public:
    static void open(Workbench& workbench, QWidget* parent);

    explicit AdjustmentsDialog(Workbench& workbench, QWidget* parent = nullptr);
    ~AdjustmentsDialog() override;

private:
    QWidget* createButtons();
    void search();
    void take(const Result<std::vector<AdjustmentProposal>>& found);
    void selectGains();
    void showChoice();
    void apply();
    std::vector<AdjustmentProposal> chosen() const;

    Workbench& m_workbench;
    std::vector<AdjustmentProposal> m_proposals;
    std::stop_source m_stop;
    PlainLabel* m_sentence;
    ReportTableModel* m_model;
    DataTable* m_table;
    PlainLabel* m_choice;
    QLineEdit* m_reason;
    QPushButton* m_apply = nullptr;
};

} // namespace vouchwell::ui
