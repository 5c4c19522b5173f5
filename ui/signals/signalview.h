#pragma once

#include "core/actions/signaldesk.h"
#include "ui/people/detailsview.h"

namespace vouchwell::ui {

class Workbench;

/// Everything that speaks for one signal: the circle as a picture, each piece of evidence with names, day and amount,
/// and what was decided before. Names and referrals are links.
class SignalView : public DetailsView
{
    Q_OBJECT

public:
    explicit SignalView(Workbench& workbench, QWidget* parent = nullptr);

    void show(const SignalCase& shown);
    /// Nothing is selected.
    void showNothing();

Q_SIGNALS:
    /// A link is followed: whatever lies above the page should go.
    void left();

private:
    void addPeople(const SignalCase& shown);
    void addEvidence(const SignalCase& shown);
    void addDecision(const RiskFlag& flag);

    Workbench& m_workbench;
};

} // namespace vouchwell::ui
