#pragma once

#include "core/storage/ruledraftstore.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace vouchwell::ui {

class DataTable;
class PlainLabel;
class ReportTableModel;
class RulesDraft;
class Workbench;

/// The drafts that were kept for a campaign: keeps the one that is drawn under a name, opens, renames, deletes and
/// compares them.
class DraftsDialog : public QDialog
{
    Q_OBJECT

public:
    DraftsDialog(RulesDraft& draft, Workbench& workbench, CampaignId campaign, QWidget* parent = nullptr);

private:
    QWidget* createNameRow();
    QWidget* createActions();
    QPushButton* addButton(const char* name, const QString& text, void (DraftsDialog::*slot)());
    void readDrafts();
    void check();
    const KeptDraft* selected() const;
    void keep();
    void openSelected();
    void renameSelected();
    void deleteSelected();
    void compare();
    void showFailure(const Failure& failure);

    RulesDraft& m_draft;
    Workbench& m_workbench;
    CampaignId m_campaign;
    std::vector<KeptDraft> m_drafts;
    QLineEdit* m_name;
    DataTable* m_table;
    ReportTableModel* m_model;
    PlainLabel* m_reason;
    QPushButton* m_keep = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_compare = nullptr;
};

} // namespace vouchwell::ui
