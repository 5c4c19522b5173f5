#pragma once

#include "core/snapshot/snapshot.h"
#include "ui/widgets/card.h"

namespace vouchwell::ui {

class LadderEditor;
class LadderView;
class RulesDraft;
class TierTable;
class Workbench;

/// The rules of the draft, the ladder of the chosen one with the people behind it, and the table of the same steps.
class LadderCard : public Card
{
    Q_OBJECT

public:
    LadderCard(RulesDraft& draft, Workbench& workbench, QWidget* parent = nullptr);

    LadderView* view() const { return m_view; }
    /// Whose referrers stand behind the ladder.
    void setCampaign(CampaignId campaign);

private:
    /// What the bars were counted for.
    struct Counted
    {
        SnapshotPtr snapshot;
        CampaignId campaign;
        Measure measure = Measure::Converted;
        Window window;

        friend bool operator==(const Counted&, const Counted&) = default;
    };

    void showPeople();

    Workbench& m_workbench;
    LadderEditor* m_steps;
    LadderView* m_view;
    TierTable* m_table;
    CampaignId m_campaign;
    Counted m_counted;
};

} // namespace vouchwell::ui
