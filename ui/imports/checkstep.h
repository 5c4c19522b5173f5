#pragma once

#include "ui/imports/checkdecider.h"
#include "ui/imports/checktabs.h"
#include "ui/imports/decisionbar.h"
#include "ui/imports/importrowmodel.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace vouchwell::ui {

class CheckTable;
class CampaignPick;
class KnownPeopleChoice;
class PastRewardsChoice;
class PlainLabel;
class RecordsBeside;
class Workbench;

/// Step 3: what every row would become, problems first, and what the person decides about them. A bad row never holds
/// up a good one.
class CheckStep : public Card
{
    Q_OBJECT

public:
    explicit CheckStep(Workbench& bench, QWidget* parent = nullptr);

    CheckDecider& decider() { return *m_decider; }
    /// What a first check of these columns found; `origin` says whose matching it is, empty where a person matched.
    void start(const ImportSummary& summary, const QString& origin);
    /// What the check found after a decision. The page stays where it is; a value that is being typed goes first.
    void update(const ImportSummary& summary);

Q_SIGNALS:
    void matchingRequested();

private:
    /// Where the reader is.
    struct Place
    {
        qint64 row = 0;
        int column = -1;
        int line = 0;
        int scroll = 0;
    };

    void createTop();
    void createTable();
    void connectParts();
    void connectKeys();
    void offerCampaigns(const ImportSummary& summary);
    void showSummary(const ImportSummary& summary);
    Place place() const;
    void goTo(const Place& place);
    void showTab();
    void showColumns(CheckTab tab);
    void showLine();
    void showDecisions();

    std::vector<int> chosenLines() const;
    std::vector<qint64> chosenRows() const;
    /// The problems that the next decision is about.
    std::vector<const RowProblem*> targets() const;
    const RowProblem* presentProblem() const;
    void act(CheckAction action);
    void editValue();
    void leaveOut();
    void tickChosen();
    void decideSame(ImportDecisions::Same decision);
    void decideSales(ImportDecisions::ChangedSale decision);
    void decideByLetter(Qt::Key letter);
    void nameReferrer(ImportDecisions::Naming::Who who, PersonId person);
    void acceptBest();
    void dismiss();

    Workbench& m_bench;
    ReadingContext m_context;
    CheckDecider* m_decider;
    std::optional<ImportSummary> m_waiting; ///< came while a value was being typed
    ImportRowModel* m_model;
    CheckTabs* m_tabs;
    QWidget* m_top; ///< only there when it says something
    PlainLabel* m_origin;
    QPushButton* m_changeMatching;
    QPushButton* m_takeBack;
    PlainLabel* m_warnings;
    PlainLabel* m_sum;                ///< of the tab that is shown
    PastRewardsChoice* m_pastRewards; ///< only there when it makes a difference
    CampaignPick* m_campaign;         ///< likewise
    KnownPeopleChoice* m_knownPeople;
    CheckTable* m_table;
    RecordsBeside* m_records; ///< of a row that may be somebody else
    DecisionBar* m_bar;
};

} // namespace vouchwell::ui
