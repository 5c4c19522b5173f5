#pragma once

#include "core/storage/campaignstore.h"
#include "ui/shell/page.h"

class QPushButton;

namespace vouchwell::ui {

class Card;
class CommandCatalog;
class DataTable;
class Pill;
class PlainLabel;
class ReportTableModel;
class TermsView;
class Workbench;

/// The campaign of the book with its state and days, the versions of its rules, and the terms sheet of the one that is
/// selected.
class CampaignsPage : public Page
{
    Q_OBJECT

public:
    explicit CampaignsPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QString primaryActionId() const override { return QStringLiteral("campaign.rules"); }
    void editCampaign();
    void changeRules();

private:
    QWidget* createHead();
    QWidget* createVersions();
    void connectParts();
    void showCampaign();
    void showVersions();
    void showTerms();
    void enableParts();
    void saveRules();
    const CampaignVersionRecord* selected() const;

    Workbench& m_workbench;
    CampaignRecord m_campaign;
    std::vector<CampaignVersionRecord> m_versions; ///< the newest first
    CampaignVersionId m_selected;
    PlainLabel* m_name;
    Pill* m_state;
    PlainLabel* m_days;
    QPushButton* m_edit;
    QPushButton* m_move;
    QPushButton* m_saveRules;
    ReportTableModel* m_model;
    DataTable* m_table;
    TermsView* m_terms;
};

void registerCampaignCommands(CommandCatalog& commands);

} // namespace vouchwell::ui
