#include "ui/campaigns/campaignfields.h"

#include "ui/people/dayfield.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace vouchwell::ui {

namespace {

constexpr int kLongestName = 120;
constexpr int kMostDays = 3650;
constexpr int kHighestPriority = 1000;

} // namespace

CampaignFields::CampaignFields(QDate today, QWidget* parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_name(new QLineEdit),
      m_hasStart(new QCheckBox(tr("&Begins on"))),
      m_start(new DayField(today, tr("First day"))),
      m_hasEnd(new QCheckBox(tr("&Ends on"))),
      m_end(new DayField(today, tr("Last day"))),
      m_grace(new QSpinBox),
      m_priority(new QSpinBox)
{
    const Metrics m;
    m_form->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(QStringLiteral("campaignName"));
    m_name->setMaxLength(kLongestName);
    m_name->setMinimumWidth(m.lines(18));
    m_hasStart->setObjectName(QStringLiteral("hasStart"));
    m_hasEnd->setObjectName(QStringLiteral("hasEnd"));
    m_start->setObjectName(QStringLiteral("startDay"));
    m_end->setObjectName(QStringLiteral("endDay"));
    m_grace->setObjectName(QStringLiteral("graceDays"));
    m_grace->setRange(0, kMostDays);
    m_priority->setObjectName(QStringLiteral("campaignPriority"));
    m_priority->setRange(-kHighestPriority, kHighestPriority);
    m_priority->setToolTip(tr("Where several campaigns could take a referral, the one with the highest number does; "
                              "of equal ones the one that began last."));
    m_form->addRow(tr("&Name"), m_name);
    addDay(m_hasStart, m_start);
    addDay(m_hasEnd, m_end);
    m_form->addRow(tr("Days of &grace after the end"), m_grace);
    m_form->addRow(tr("&Priority among campaigns"), m_priority);
    connect(m_name, &QLineEdit::textChanged, this, &CampaignFields::changed);
    connect(m_grace, &QSpinBox::valueChanged, this, &CampaignFields::changed);
    connect(m_priority, &QSpinBox::valueChanged, this, &CampaignFields::changed);
}

void CampaignFields::addDay(QCheckBox* isSet, DayField* day)
{
    day->setEnabled(false);
    m_form->addRow(isSet, day);
    connect(isSet, &QCheckBox::toggled, day, &QWidget::setEnabled);
    connect(isSet, &QCheckBox::toggled, this, &CampaignFields::changed);
    connect(day, &QDateEdit::dateChanged, this, &CampaignFields::changed);
}

void CampaignFields::setCampaign(const CampaignChange& campaign)
{
    const auto setDay = [](QCheckBox* isSet, DayField* day, QDate value) {
        isSet->setChecked(value.isValid());
        if (value.isValid())
            day->setDate(value);
    };
    m_name->setText(campaign.name);
    setDay(m_hasStart, m_start, campaign.dates.startOn);
    setDay(m_hasEnd, m_end, campaign.dates.endOn);
    m_grace->setValue(campaign.dates.graceDays);
    m_priority->setValue(campaign.priority);
}

CampaignChange CampaignFields::campaign() const
{
    CampaignChange campaign;
    campaign.name = m_name->text();
    campaign.dates.startOn = m_hasStart->isChecked() ? m_start->date() : QDate();
    campaign.dates.endOn = m_hasEnd->isChecked() ? m_end->date() : QDate();
    campaign.dates.graceDays = m_grace->value();
    campaign.priority = m_priority->value();
    return campaign;
}

} // namespace vouchwell::ui
