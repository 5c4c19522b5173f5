#include "ui/campaigns/campaigndialog.h"

#include "core/storage/book.h"
#include "ui/people/dayfield.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace vouchwell::ui {

namespace {

constexpr int kLongestName = 120;
constexpr int kMostDays = 3650;

} // namespace

CampaignDialog::CampaignDialog(Workbench& workbench, const CampaignRecord& campaign, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_name(new QLineEdit(campaign.name)),
      m_hasStart(new QCheckBox(tr("&Begins on"))),
      m_start(new DayField(workbench.book().today(), tr("First day"))),
      m_hasEnd(new QCheckBox(tr("&Ends on"))),
      m_end(new DayField(workbench.book().today(), tr("Last day"))),
      m_grace(new QSpinBox),
      m_state(new QComboBox),
      m_hint(new PlainLabel({}, PlainLabel::Role::Small)),
      m_save(new QPushButton(tr("&Save")))
{
    const Metrics m;
    setObjectName(QStringLiteral("campaignDialog"));
    setWindowTitle(tr("Change the Campaign"));
    m_name->setObjectName(QStringLiteral("campaignName"));
    m_name->setMaxLength(kLongestName);
    m_name->setMinimumWidth(m.lines(18));
    m_hasStart->setObjectName(QStringLiteral("hasStart"));
    m_hasEnd->setObjectName(QStringLiteral("hasEnd"));
    m_start->setObjectName(QStringLiteral("startDay"));
    m_end->setObjectName(QStringLiteral("endDay"));
    m_grace->setObjectName(QStringLiteral("graceDays"));
    m_grace->setRange(0, kMostDays);
    m_grace->setValue(campaign.dates.graceDays);
    m_state->setObjectName(QStringLiteral("campaignState"));
    m_state->addItem(tr("By its days"), int(CampaignSwitch::Running));
    m_state->addItem(tr("Paused: no new referrals for now"), int(CampaignSwitch::Paused));
    m_state->addItem(tr("Closed: no new referrals any more"), int(CampaignSwitch::Closed));
    m_state->setCurrentIndex(int(campaign.byHand));
    auto* fields = new QFormLayout;
    fields->addRow(tr("&Name"), m_name);
    addDay(fields, m_hasStart, m_start, campaign.dates.startOn);
    addDay(fields, m_hasEnd, m_end, campaign.dates.endOn);
    fields->addRow(tr("Days of &grace after the end"), m_grace);
    fields->addRow(tr("S&tate"), m_state);
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
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.7));
    column->addLayout(fields);
    column->addWidget(m_hint);
    column->addLayout(row);
    connect(m_name, &QLineEdit::textChanged, this, &CampaignDialog::showHint);
    connect(m_grace, &QSpinBox::valueChanged, this, &CampaignDialog::showHint);
    connect(m_state, &QComboBox::currentIndexChanged, this, &CampaignDialog::showHint);
    connect(m_save, &QPushButton::clicked, this, &CampaignDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showHint();
}

void CampaignDialog::addDay(QFormLayout* fields, QCheckBox* isSet, DayField* day, QDate value)
{
    isSet->setChecked(value.isValid());
    day->setEnabled(value.isValid());
    if (value.isValid())
        day->setDate(value);
    fields->addRow(isSet, day);
    connect(isSet, &QCheckBox::toggled, day, &QWidget::setEnabled);
    connect(isSet, &QCheckBox::toggled, this, &CampaignDialog::showHint);
    connect(day, &QDateEdit::dateChanged, this, &CampaignDialog::showHint);
}

CampaignChange CampaignDialog::change() const
{
    CampaignChange change;
    change.name = m_name->text();
    change.dates.startOn = m_hasStart->isChecked() ? m_start->date() : QDate();
    change.dates.endOn = m_hasEnd->isChecked() ? m_end->date() : QDate();
    change.dates.graceDays = m_grace->value();
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
    const Result<int> outside = referralsOutside(m_workbench.book(), now.dates);
    if (outside && *outside > 0)
        return m_hint->setText(
            tr("%Ln referral(s) lie outside of these days: they do not count, and their rewards go back. This can be "
               "undone.",
               nullptr, *outside));
    m_hint->setText(tr("During the days of grace open referrals may still become customers. This can be undone."));
}

void CampaignDialog::save()
{
    const Result<CampaignState> saved = changeCampaign(m_workbench.book(), change());
    if (!saved) {
        m_hint->setRole(PlainLabel::Role::Error);
        return m_hint->setText(saved.failure().text);
    }
    m_workbench.tell(tr("The campaign was changed."));
    accept();
}

} // namespace vouchwell::ui
