#pragma once

#include "core/storage/importstore.h"
#include "ui/widgets/card.h"

#include <QLocale>

class QPushButton;

namespace vouchwell::ui {

class DataTable;
class ReportTableModel;

/// What was imported before, the newest first; the chosen one can be taken back.
class ImportHistory : public Card
{
    Q_OBJECT

public:
    explicit ImportHistory(const QLocale& locale, QWidget* parent = nullptr);

    void setEntries(const std::vector<ImportHistoryEntry>& entries);
    /// Why nothing can be taken back now; empty where it can.
    void setObstacle(const QString& sentence);

Q_SIGNALS:
    void takeBackRequested(vouchwell::BatchId batch);

private:
    void updateButton();

    std::vector<ImportHistoryEntry> m_entries;
    QString m_obstacle;
    DataTable* m_table;
    ReportTableModel* m_model;
    QPushButton* m_takeBack;
};

} // namespace vouchwell::ui
