#include "ui/rewards/laddercard.h"

#include "core/metrics/referrertotals.h"
#include "core/storage/book.h"
#include "ui/rewards/laddereditor.h"
#include "ui/rewards/ladderview.h"
#include "ui/rewards/ruletabs.h"
#include "ui/rewards/tiertable.h"
#include "ui/shell/workbench.h"

#include <QBoxLayout>

namespace vouchwell::ui {

LadderCard::LadderCard(RulesDraft& draft, Workbench& workbench, QWidget* parent)
    : Card(tr("Reward ladder"), parent),
      m_workbench(workbench),
      m_steps(new LadderEditor(draft, LadderWords(workbench.book().shop().currency, workbench.locale()), this)),
      m_view(new LadderView(*m_steps)),
      m_table(new TierTable(*m_steps))
{
    setObjectName(QStringLiteral("ladderCard"));
    setSubtitle(tr("Drag a step sideways to change how many it needs, up or down to change the reward. Bars: people at "
                   "each count today."));
    body()->addWidget(new RuleTabs(draft, workbench));
    body()->addWidget(m_view);
    body()->addWidget(m_table);
    const auto showSteps = [this] { m_view->setHidden(m_steps->ladder().isEmpty()); };
    showSteps();
    connect(m_steps, &LadderEditor::changed, this, showSteps);
    connect(m_steps, &LadderEditor::changed, this, &LadderCard::showPeople);
    connect(m_view, &LadderView::renameRequested, m_table, &TierTable::editName);
}

void LadderCard::setCampaign(CampaignId campaign)
{
    m_campaign = campaign;
    showPeople();
}

/// Counts anew only where the bars would be others: not while a step is dragged.
void LadderCard::showPeople()
{
    const Ladder& ladder = m_steps->ladder();
    const Counted wanted{m_workbench.snapshot(), m_campaign, ladder.measure, ladder.window};
    if (!wanted.snapshot || wanted == m_counted)
        return;
    m_counted = wanted;
    m_view->setDistribution(referrerTotals(*wanted.snapshot, wanted.campaign, wanted.measure, wanted.window));
}

} // namespace vouchwell::ui
