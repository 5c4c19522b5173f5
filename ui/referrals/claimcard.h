#pragma once

#include "core/actions/claimdesk.h"
#include "ui/widgets/card.h"

class QDoubleSpinBox;

namespace vouchwell::ui {

class Workbench;

/// One of several people who say that they brought a friend: what speaks for it, and what each answer costs.
class ClaimCard : public Card
{
    Q_OBJECT

public:
    /// `number` counts from one: Alt and it credits this one.
    ClaimCard(Workbench& workbench, const ClaimSide& side, qint64 weightBp, int number);

    ClaimId claim() const { return m_claim; }
    /// What is entered as the share, in basis points.
    qint64 share() const;

Q_SIGNALS:
    void creditAsked();
    void rejectAsked();

private:
    void addText(const QString& text, bool isMuted = false);
    void addEvidence(Workbench& workbench, const ClaimSide& side);
    void addRulings(Workbench& workbench, const ClaimSide& side);
    void addGates(Workbench& workbench, const ClaimSide& side);
    void addButtons(const ClaimSide& side, int number);

    ClaimId m_claim;
    QDoubleSpinBox* m_share;
};

/// What became of somebody's word that they referred a friend: "Credited".
QString claimStatusText(ClaimStatus status);

} // namespace vouchwell::ui
