#pragma once

#include "core/storage/campaignstore.h"

#include <QWidget>

class QComboBox;

namespace vouchwell::ui {

/// Which campaign the referrals of a file go into: each into that of its day, or all into one. Only there where it
/// makes a difference.
class CampaignPick : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignPick(QWidget* parent = nullptr);

    /// `isMissing`: some rows are of days that no campaign takes.
    void setCampaigns(const std::vector<CampaignRecord>& campaigns, CampaignId choice, bool isMissing);
    void setChoice(CampaignId campaign);

Q_SIGNALS:
    void chosen(vouchwell::CampaignId campaign);

private:
    QComboBox* m_box;
};

} // namespace vouchwell::ui
