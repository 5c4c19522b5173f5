#include "ui/campaigns/newcampaigndialog.h"

#include "core/actions/publishrules.h"
#include "core/base/text.h"
#include "core/rules/rulescheck.h"
#include "core/rules/rulesjson.h"
#include "core/rules/starterrules.h"
#include "core/rules/termssheet.h"
#include "core/storage/book.h"
#include "core/storage/storageerror.h"
#include "translations/translations.h"
#include "ui/campaigns/campaignfields.h"
#include "ui/campaigns/rulesfile.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace vouchwell::ui {

namespace {

/// Besides the ids of campaigns, in the list of where rules come from.
constexpr qint64 kStarter = 0;
constexpr qint64 kFile = -1;
constexpr qint64 kChosenFile = -2;

} // namespace

NewCampaignDialog::NewCampaignDialog(Workbench& workbench, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_rules(starterRules(workbench.book().shop().currency)),
      m_fields(new CampaignFields(workbench.book().today())),
      m_from(new QComboBox),
      m_draft(new QCheckBox(tr("Leave it as a &draft: it takes no referrals yet"))),
      m_hint(new PlainLabel({}, PlainLabel::Role::Small)),
      m_save(new QPushButton(tr("&Make the campaign")))
{
    setObjectName(QStringLiteral("newCampaignDialog"));
    setWindowTitle(tr("New Campaign"));
    createRules();
    createLayout();
    connect(m_fields, &CampaignFields::changed, this, &NewCampaignDialog::showHint);
    connect(m_from, &QComboBox::activated, this, &NewCampaignDialog::chooseRules);
    connect(m_draft, &QCheckBox::toggled, this, &NewCampaignDialog::showHint);
    connect(m_save, &QPushButton::clicked, this, &NewCampaignDialog::save);
    showHint();
}

void NewCampaignDialog::createRules()
{
    m_from->setObjectName(QStringLiteral("rulesFromWhere"));
    m_from->addItem(tr("What a new book starts with"), kStarter);
    try {
        for (const CampaignRecord& campaign : CampaignStore(m_workbench.book().database()).all()) {
            if (campaign.isPublished)
                m_from->addItem(tr("As in %1").arg(displayText(campaign.name)), campaign.id.value);
        }
    } catch (const StorageError& error) {
        m_workbench.report(error.toFailure());
    }
    m_from->addItem(tr("From a file…"), kFile);
    m_draft->setObjectName(QStringLiteral("isDraft"));
    m_fields->form()->addRow(tr("&Rules"), m_from);
    m_fields->form()->addRow(QString(), m_draft);
}

void NewCampaignDialog::createLayout()
{
    const Metrics m;
    m_hint->setObjectName(QStringLiteral("newCampaignHint"));
    m_hint->setWordWrap(true);
    m_hint->setMinimumWidth(m.lines(24));
    m_hint->setMinimumHeight(m.lines(2.6));
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_save->setObjectName(QStringLiteral("makeCampaign"));
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

void NewCampaignDialog::chooseRules(int index)
{
    const qint64 from = m_from->itemData(index).toLongLong();
    if (from == kFile) {
        const std::optional<RulesFile> file = chooseRulesFile(m_workbench, this);
        if (!file)
            return m_from->setCurrentIndex(m_lastRules);
        if (const int before = m_from->findData(kChosenFile); before >= 0)
            m_from->removeItem(before);
        m_from->insertItem(m_from->count() - 1, displayText(file->name), kChosenFile);
        m_from->setCurrentIndex(m_from->count() - 2);
        useRules(ruleSetFromJson(file->json));
    } else if (from == kStarter) {
        useRules(starterRules(m_workbench.book().shop().currency));
    } else if (from != kChosenFile) {
        useRules(rulesInForce(m_workbench.book(), m_workbench.book().today(), {from}));
    }
    m_lastRules = m_from->currentIndex();
}

void NewCampaignDialog::useRules(const Result<RuleSet>& rules)
{
    m_rulesProblem = rules ? problemsOf(*rules).join(u' ') : rules.failure().text;
    if (rules)
        m_rules = *rules;
    showHint();
}

void NewCampaignDialog::showHint()
{
    const CampaignChange campaign = m_fields->campaign();
    const QString problem = campaignProblem(campaign);
    const QString shown = m_rulesProblem.isEmpty() ? problem : m_rulesProblem;
    // That the name is still missing is no mistake yet.
    const bool isMistake = !m_rulesProblem.isEmpty() || (!problem.isEmpty() && !campaign.name.isEmpty());
    m_save->setEnabled(shown.isEmpty());
    m_hint->setRole(isMistake ? PlainLabel::Role::Error : PlainLabel::Role::Small);
    if (!shown.isEmpty())
        return m_hint->setText(shown);
    m_hint->setText(m_draft->isChecked()
                        ? tr("Its rules can be looked at and published later. This can be undone.")
                        : tr("It takes referrals from its first day on. This can be undone as long as nobody was "
                             "referred in it."));
}

void NewCampaignDialog::save()
{
    NewCampaign wanted;
    wanted.campaign = m_fields->campaign();
    wanted.rules = m_rules;
    wanted.isDraft = m_draft->isChecked();
    if (!wanted.isDraft)
        wanted.terms = termsByLanguage(m_rules, shippedLanguages(), m_workbench.locale(), translatorOf);
    const Result<CampaignId> campaign = newCampaign(m_workbench.book(), wanted);
    if (!campaign) {
        m_hint->setRole(PlainLabel::Role::Error);
        return m_hint->setText(campaign.failure().text);
    }
    m_workbench.tell(tr("The campaign %1 was made.").arg(wanted.campaign.name.simplified()));
    Q_EMIT made(*campaign);
    accept();
}

} // namespace vouchwell::ui
