#pragma once

#include "core/storage/campaignstore.h"
#include "ui/shell/page.h"

class QPushButton;

namespace vouchwell::ui {

class CampaignList;
class Card;
class CommandCatalog;
class DataTable;
class Pill;
class PlainLabel;
class ReportTableModel;
class TermsView;
class Workbench;

/// The campaigns of the book, where there are several; of the one that is chosen its state and days, the versions of
/// its rules, and the terms sheet of the one that is selected.
class CampaignsPage : public Page
{
    Q_OBJECT

public:
    explicit CampaignsPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    QString primaryActionId() const override { return QStringLiteral("campaign.new"); }
    void addCampaign();
    void editCampaign();
    void changeRules();

private:
    QWidget* createHead();
    QWidget* createVersions();
    void connectParts();
    bool readCampaigns();
    void choose(CampaignId campaign);
    void showCampaign();
    void showVersions();
    void showTerms();
    void enableParts();
    void showDraftTerms();
    void publishDraft();
    void deleteCampaign();
    void saveRules();
    const CampaignVersionRecord* selected() const;

    Workbench& m_workbench;
    std::vector<CampaignRecord> m_campaigns;
    CampaignRecord m_campaign;
    bool m_hasReferrals = false;                   ///< the chosen one
    std::vector<CampaignVersionRecord> m_versions; ///< the newest first
    CampaignVersionId m_selected;
    CampaignList* m_list;
    PlainLabel* m_name;
    Pill* m_state;
    PlainLabel* m_days;
    QPushButton* m_edit;
    QPushButton* m_move;
    QPushButton* m_changeRules;
    QPushButton* m_publishDraft;
    QPushButton* m_delete;
    QPushButton* m_saveRules;
    ReportTableModel* m_model;
    DataTable* m_table;
    TermsView* m_terms;
};

void registerCampaignCommands(CommandCatalog& commands);

} // namespace vouchwell::ui
