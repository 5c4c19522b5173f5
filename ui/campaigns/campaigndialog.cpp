#include "ui/campaigns/campaigndialog.h"

#include "core/storage/book.h"
#include "ui/campaigns/campaignfields.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>

namespace vouchwell::ui {

CampaignDialog::CampaignDialog(Workbench& workbench, const CampaignRecord& campaign, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_campaign(campaign.id),
      m_fields(new CampaignFields(workbench.book().today())),
      m_state(new QComboBox),
      m_hint(new PlainLabel({}, PlainLabel::Role::Small)),
      m_save(new QPushButton(tr("&Save")))
{
    setObjectName(QStringLiteral("campaignDialog"));
    setWindowTitle(tr("Change the Campaign"));
    m_fields->setCampaign(asChange(campaign));
    m_state->setObjectName(QStringLiteral("campaignState"));
    m_state->addItem(tr("By its days"), int(CampaignSwitch::Running));
    m_state->addItem(tr("Paused: no new referrals for now"), int(CampaignSwitch::Paused));
    m_state->addItem(tr("Closed: no new referrals any more"), int(CampaignSwitch::Closed));
    m_state->setCurrentIndex(int(campaign.byHand));
    m_fields->form()->addRow(tr("S&tate"), m_state);
    createLayout();
    connect(m_fields, &CampaignFields::changed, this, &CampaignDialog::showHint);
    connect(m_state, &QComboBox::currentIndexChanged, this, &CampaignDialog::showHint);
    connect(m_save, &QPushButton::clicked, this, &CampaignDialog::save);
    showHint();
}

void CampaignDialog::createLayout()
{
    const Metrics m;
    m_hint->setObjectName(QStringLiteral("campaignHint"));
    m_hint->setWordWrap(true);
    m_hint->setMinimumWidth(m.lines(24));
    m_hint->setMinimumHeight(m.lines(2.6));
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_save->setObjectName(QStringLiteral("saveCampaign"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.7));
    column->addWidget(m_fields);
    column->addWidget(m_hint);
    column->addLayout(row);
}

CampaignChange CampaignDialog::change() const
{
    CampaignChange change = m_fields->campaign();
    change.byHand = CampaignSwitch(m_state->currentData().toInt());
    return change;
}

void CampaignDialog::showHint()
{
    const CampaignChange now = change();
    const QString problem = campaignProblem(now);
    m_save->setEnabled(problem.isEmpty());
    m_hint->setRole(problem.isEmpty() ? PlainLabel::Role::Small : PlainLabel::Role::Error);
    if (!problem.isEmpty())
        return m_hint->setText(problem);
    const Result<int> outside = referralsOutside(m_workbench.book(), now.dates, m_campaign);
    if (outside && *outside > 0)
        return m_hint->setText(
            tr("%Ln referral(s) lie outside of these days: they do not count, and their rewards go back. This can be "
               "undone.",
               nullptr, *outside));
    m_hint->setText(tr("During the days of grace open referrals may still become customers. This can be undone."));
}

void CampaignDialog::save()
{
    const Result<CampaignState> saved = changeCampaign(m_workbench.book(), change(), m_campaign);
    if (!saved) {
        m_hint->setRole(PlainLabel::Role::Error);
        return m_hint->setText(saved.failure().text);
    }
    m_workbench.tell(tr("The campaign was changed."));
    accept();
}

} // namespace vouchwell::ui
