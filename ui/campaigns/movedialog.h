#pragma once

#include "core/actions/moveversion.h"
#include "core/storage/campaignstore.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;

namespace vouchwell::ui {

class DataTable;
class PlainLabel;
class ReportTableModel;
class Workbench;

/// Lets referrals follow another version than the one of their day. What would come of it is shown before it is done.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    static void open(Workbench& workbench, const CampaignVersionRecord& version, QWidget* parent);

    MoveDialog(Workbench& workbench, const CampaignVersionRecord& version, QWidget* parent = nullptr);

private:
    QWidget* createChoice();
    QWidget* createButtons();
    VersionMove chosen() const;
    void foresee();
    void show(const Result<MoveOutcome>& outcome);
    void move();
    void finish(const Result<MoveOutcome>& outcome);

    Workbench& m_workbench;
    CampaignVersionRecord m_version;
    QButtonGroup* m_which;
    PlainLabel* m_sentence;
    ReportTableModel* m_model;
    DataTable* m_table;
    QPushButton* m_move = nullptr;
};

} // namespace vouchwell::ui
