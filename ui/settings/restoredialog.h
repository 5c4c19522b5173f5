#pragma once

#include "core/actions/restorebackup.h"

#include <QDialog>

class QPushButton;

namespace vouchwell::ui {

class DataTable;
class PlainLabel;
class ReportTableModel;

/// The backups of a file with what is in each, to go back to one of them. The list arrives when it has been read.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(const QString& fileName, QWidget* parent = nullptr);

    void setEntries(std::vector<BackupEntry> entries);

Q_SIGNALS:
    void chosen(const QString& backupPath);

private:
    void showSelection();
    void choose();
    int selectedRow() const;

    std::vector<BackupEntry> m_entries;
    ReportTableModel* m_model;
    DataTable* m_table;
    PlainLabel* m_hint;
    QPushButton* m_restore = nullptr;
};

} // namespace vouchwell::ui
