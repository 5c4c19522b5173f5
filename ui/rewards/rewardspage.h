#pragma once

#include "core/storage/campaignstore.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;

namespace vouchwell::ui {

class AdviceView;
class CommandCatalog;
class DraftKeeper;
class LadderCard;
class LadderView;
class NoticeBar;
class ReplayPanel;
class RuleEditors;
class RulesDraft;
class Workbench;

/// Where the rules of a campaign are drawn: the ladder of the chosen rule and its editors at the leading side, what the
/// draft would change at the trailing one. What is drawn is kept in the book as the draft of the campaign, and holds
/// from the day on which it is published.
class RewardsPage : public Page
{
    Q_OBJECT

public:
    explicit RewardsPage(Workbench& workbench, QWidget* parent = nullptr);
    ~RewardsPage() override;

    void refresh() override;
    QString primaryActionId() const override { return QStringLiteral("draft.publish"); }

    RulesDraft& draft() { return *m_draft; }
    /// For the line of what a new customer is worth.
    LadderView* ladder() const;
    ReplayPanel* replay() const { return m_replay; }
    CampaignId campaign() const { return m_chosen; }
    void publish();
    /// The drafts that were kept under names, to open, to compare and to print.
    void showDrafts();
    void showTerms();
    void discard();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void createHeader();
    void createColumns();
    void showAffordable();
    void connectParts();
    bool readCampaigns();
    void showState();
    void showUndo();
    void showProblem();
    QString versionSentence() const;

    Workbench& m_workbench;
    RulesDraft* m_draft;
    DraftKeeper* m_keeper;
    LadderCard* m_ladder;
    std::vector<CampaignRecord> m_campaigns;
    CampaignId m_chosen;
    QComboBox* m_chooser;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_terms;
    QPushButton* m_discard;
    NoticeBar* m_problem;
    RuleEditors* m_editors;
    ReplayPanel* m_replay;
    AdviceView* m_advice;
};

void registerDraftCommands(CommandCatalog& commands);

} // namespace vouchwell::ui
