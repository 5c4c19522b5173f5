#pragma once

#include "core/domain/ids.h"
#include "core/metrics/reporttable.h"

#include <QDialog>

#include <memory>
#include <vector>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace vouchwell::ui {

class DataTable;
class PlainLabel;
class ReportTableModel;
class Workbench;

/// A table in a window of its own: its rows open their records; it is saved for a spreadsheet and printed as it stands.
/// Accepted: a record was opened.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    static TableDialog* open(Workbench& bench, QWidget* parent);

    /// `referrals` and `people`: what each row opens; empty lists open nothing.
    void showTable(ReportTable table, std::vector<ReferralId> referrals, std::vector<PersonId> people);
    DataTable* table() const { return m_view; }

protected:
    TableDialog(Workbench& bench, QWidget* parent);

    Workbench& bench() const { return m_bench; }
    /// Above the table.
    QVBoxLayout* top() const { return m_top; }
    void setPlaceholder(const QString& text);
    const ReportTable& shown() const;
    /// Beside the others, at their beginning.
    void addButton(QPushButton* button);
    /// Whether opening a row shows anything.
    virtual bool canOpen(int row) const;
    /// What happens when a row is opened.
    virtual void openRow(int row);

private:
    void createLayout();
    void save();
    void print();

    Workbench& m_bench;
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    QVBoxLayout* m_top;
    ReportTableModel* m_model;
    DataTable* m_view;
    QBoxLayout* m_buttons = nullptr;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_print;
    std::vector<ReferralId> m_referrals;
    std::vector<PersonId> m_people;
};

} // namespace vouchwell::ui
