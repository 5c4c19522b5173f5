#pragma once

#include "core/actions/debts.h"
#include "core/metrics/debtreport.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace vouchwell::ui {

class Card;
class DataTable;
class EmptyState;
class ReportTableModel;
class Workbench;

/// Who owes the shop, for how long, and how a debt ends: it is deducted from the next payout, the money comes back, or
/// the shop gives it up.
class DebtsView : public QWidget
{
    Q_OBJECT

public:
    explicit DebtsView(Workbench& workbench, QWidget* parent = nullptr);

    /// Reads the debts again; nothing while somebody else writes.
    void refresh();
    int count() const { return int(m_report.people.size()); }

private:
    void createTable();
    QPushButton* addButton(const char* name, const QString& text);
    void showSelection();
    void settle(DebtEnd end);
    int selectedRow() const;

    Workbench& m_workbench;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    Card* m_card;
    DataTable* m_table;
    ReportTableModel* m_model;
    QPushButton* m_open;
    QPushButton* m_payBack;
    QPushButton* m_writeOff;
    DebtReport m_report;
};

} // namespace vouchwell::ui
