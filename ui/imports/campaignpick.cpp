#include "ui/imports/campaignpick.h"

#include "core/base/text.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace vouchwell::ui {

CampaignPick::CampaignPick(QWidget* parent) : QWidget(parent), m_box(new QComboBox)
{
    setObjectName(QStringLiteral("campaignPick"));
    m_box->setObjectName(QStringLiteral("importCampaign"));
    auto* label = new PlainLabel(tr("Ca&mpaign of the referrals"));
    label->setBuddy(m_box);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics().lines(0.5));
    row->addWidget(label);
    row->addWidget(m_box);
    row->addStretch(1);
    hide();
    connect(m_box, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(CampaignId{m_box->currentData().toLongLong()}); });
}

void CampaignPick::setCampaigns(const std::vector<CampaignRecord>& campaigns, CampaignId choice, bool isMissing)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(tr("The one that runs on each day"), 0);
    for (const CampaignRecord& campaign : campaigns) {
        if (campaign.isPublished)
            //: Of the campaigns of an import
            m_box->addItem(tr("All into %1").arg(displayText(campaign.name)), campaign.id.value);
    }
    setChoice(choice);
    setVisible(m_box->count() > 2 || isMissing || choice.isValid());
}

void CampaignPick::setChoice(CampaignId campaign)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(campaign.value)));
}

} // namespace vouchwell::ui
