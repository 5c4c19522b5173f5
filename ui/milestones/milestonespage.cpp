#include "ui/milestones/milestonespage.h"

#include "ui/milestones/challengesview.h"
#include "ui/milestones/milestonesview.h"
#include "ui/milestones/recognitionfeed.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QStackedLayout>

namespace vouchwell::ui {

MilestonesPage::MilestonesPage(Workbench& workbench, QWidget* parent)
    : Page(tr("Milestones"), Body::Fills, parent),
      m_feed(RecognitionFeed::of(workbench)),
      m_stack(new QStackedLayout),
      m_waiting(new PlainLabel(tr("Reading the book…"), PlainLabel::Role::Muted)),
      m_milestones(new MilestonesView(workbench)),
      m_challenges(new ChallengesView(workbench)),
      m_milestonesButton(new QPushButton(tr("&Milestones"))),
      m_challengesButton(new QPushButton(tr("C&hallenges")))
{
    createControls();
    m_waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_milestones);
    m_stack->addWidget(m_challenges);
    content()->addLayout(m_stack, 1);
    connect(m_feed, &RecognitionFeed::changed, this, &MilestonesPage::refresh);
    refresh();
}

void MilestonesPage::createControls()
{
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {m_milestonesButton, m_challengesButton}) {
        button->setCheckable(true);
        group->addButton(button);
        header()->addControl(button);
    }
    m_milestonesButton->setObjectName(QStringLiteral("showMilestones"));
    m_challengesButton->setObjectName(QStringLiteral("showChallenges"));
    m_milestonesButton->setChecked(true);
    m_primary = header()->setPrimary(tr("&New challenge…"), QStringLiteral("plus"));
    m_primary->setObjectName(QStringLiteral("newChallenge"));
    connect(group, &QButtonGroup::idClicked, this, [this] { showChosen(); });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        setChallengesShown(true);
        m_challenges->addChallenge();
    });
}

void MilestonesPage::setChallengesShown(bool isShown, ChallengeId challenge)
{
    (isShown ? m_challengesButton : m_milestonesButton)->setChecked(true);
    if (challenge.isValid())
        m_challenges->select(challenge);
    showChosen();
}

void MilestonesPage::showView(const QString& view)
{
    setChallengesShown(view == u"challenges");
}

void MilestonesPage::showChosen()
{
    if (!m_feed->current())
        return m_stack->setCurrentWidget(m_waiting);
    m_stack->setCurrentWidget(m_challengesButton->isChecked() ? static_cast<QWidget*>(m_challenges) : m_milestones);
}

void MilestonesPage::refresh()
{
    if (const RecognitionPtr& recognition = m_feed->current()) {
        m_milestones->setRecognition(recognition);
        m_challenges->setRecognition(recognition);
        setCountsText(tr("%n person(s) to thank", nullptr, int(recognition->progress.toThank.size())));
    }
    showChosen();
}

} // namespace vouchwell::ui
