#pragma once

#include "core/base/result.h"
#include "core/storage/importstore.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace vouchwell::ui {

class DataTable;
class ReportTableModel;
class Workbench;

/// What was imported before, the newest first; the chosen one can be taken back.
class ImportHistory : public Card
{
    Q_OBJECT

public:
    explicit ImportHistory(Workbench& bench, QWidget* parent = nullptr);

    /// Reads the book, unless somebody is writing.
    void refresh();
    /// On a worker; the window says what came of it.
    void takeBack(BatchId batch);

Q_SIGNALS:
    void failed(const vouchwell::Failure& failure);

private:
    void setEntries(const std::vector<ImportHistoryEntry>& entries);
    void takeChosenBack();
    void updateButton();

    Workbench& m_bench;
    std::vector<ImportHistoryEntry> m_entries;
    DataTable* m_table;
    ReportTableModel* m_model;
    QPushButton* m_takeBack;
};

} // namespace vouchwell::ui
