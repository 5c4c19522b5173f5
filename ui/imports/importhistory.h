#pragma once

#include "core/base/result.h"
#include "core/storage/importstore.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace vouchwell::ui {

class DataTable;
class ImportUndo;
class ReportTableModel;
class TakenBackView;
class Workbench;

/// What was imported before, the newest first; the chosen one can be taken back.
class ImportHistory : public Card
{
    Q_OBJECT

public:
    explicit ImportHistory(Workbench& bench, QWidget* parent = nullptr);

    /// Reads the book, unless somebody is writing.
    void refresh();

Q_SIGNALS:
    void failed(const vouchwell::Failure& failure);

private:
    void fillTable();
    bool isUndone(BatchId batch) const;
    void showAll();
    void takeChosenBack();
    void updateButton();

    Workbench& m_bench;
    std::vector<ImportHistoryEntry> m_entries;
    BatchId m_lastUndone; ///< from this list
    bool m_isAll = false; ///< not only the newest ones
    ImportUndo* m_undo;
    DataTable* m_table;
    ReportTableModel* m_model;
    QPushButton* m_takeBack;
    QPushButton* m_showAll;
    TakenBackView* m_takenBack;
};

} // namespace vouchwell::ui
