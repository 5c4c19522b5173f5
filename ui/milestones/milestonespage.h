#pragma once

#include "core/domain/ids.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedLayout;

namespace vouchwell::ui {

class ChallengesView;
class MilestonesView;
class PlainLabel;
class RecognitionFeed;
class Workbench;

/// What there is to celebrate: milestones that people reach, and challenges that they win.
class MilestonesPage : public Page
{
    Q_OBJECT

public:
    explicit MilestonesPage(Workbench& workbench, QWidget* parent = nullptr);

    void refresh() override;
    /// "milestones" or "challenges".
    void showView(const QString& view) override;
    /// Shows the challenges, with this one chosen where it is valid, or the milestones.
    void setChallengesShown(bool isShown, ChallengeId challenge = {});

private:
    void createControls();
    void showChosen();

    RecognitionFeed* m_feed;
    QStackedLayout* m_stack;
    PlainLabel* m_waiting;
    MilestonesView* m_milestones;
    ChallengesView* m_challenges;
    QPushButton* m_milestonesButton;
    QPushButton* m_challengesButton;
    QPushButton* m_primary = nullptr;
};

} // namespace vouchwell::ui
