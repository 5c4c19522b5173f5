#pragma once

#include "core/actions/changecampaign.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace vouchwell::ui {

class CampaignFields;
class PlainLabel;
class Workbench;

/// Name, days and state of a campaign. What would be wrong, and which referrals would lie outside, is said while one
/// types.
class CampaignDialog : public QDialog
{
    Q_OBJECT

public:
    CampaignDialog(Workbench& workbench, const CampaignRecord& campaign, QWidget* parent = nullptr);

    CampaignChange change() const;

private:
    void createLayout();
    void showHint();
    void save();

    Workbench& m_workbench;
    CampaignId m_campaign;
    CampaignFields* m_fields;
    QComboBox* m_state;
    PlainLabel* m_hint;
    QPushButton* m_save;
};

} // namespace vouchwell::ui
