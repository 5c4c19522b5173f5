#pragma once

#include "core/actions/claimdesk.h"

#include <QDialog>

class QBoxLayout;
class QLineEdit;

namespace vouchwell::ui {

class ClaimCard;
class PlainLabel;
class Workbench;

/// Decides between several people who say that they brought the same friend: all sides beside each other, with what
/// each answer changes in what is owed.
class ClaimDialog : public QDialog
{
    Q_OBJECT

public:
    ClaimDialog(Workbench& workbench, const ClaimDesk& desk, QWidget* parent = nullptr);

private:
    void addSides(QBoxLayout* column, const ClaimDesk& desk);
    void addShare(QBoxLayout* column, const ClaimDesk& desk);
    void addButtons(QBoxLayout* column, const ClaimDesk& desk);
    void share();
    void reject(ClaimId claim);
    void decide(const ClaimsVerdict& verdict);

    Workbench& m_workbench;
    ReferralId m_referral;
    std::vector<ClaimCard*> m_cards;
    QLineEdit* m_reason;
    PlainLabel* m_problem;
};

/// Opens the dialog, or says why not. It belongs to `window`.
void openClaimDesk(Workbench& workbench, QWidget* window, ReferralId referral);

} // namespace vouchwell::ui
