#include "ui/campaigns/campaignspage.h"

#include "core/actions/newcampaign.h"
#include "core/base/text.h"
#include "core/metrics/campaignreport.h"
#include "core/metrics/reportcsv.h"
#include "core/rules/rulesjson.h"
#include "core/storage/book.h"
#include "core/storage/storageerror.h"
#include "ui/campaigns/campaigndialog.h"
#include "ui/campaigns/campaignlist.h"
#include "ui/campaigns/movedialog.h"
#include "ui/campaigns/newcampaigndialog.h"
#include "ui/campaigns/rulesdialog.h"
#include "ui/campaigns/termsview.h"
#include "ui/people/recordpage.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

#include <algorithm>

namespace vouchwell::ui {

namespace {

Tone toneOfCampaign(CampaignState state)
{
    switch (state) {
    case CampaignState::Active: return Tone::Good;
    case CampaignState::Draft:
    case CampaignState::Scheduled: return Tone::Info;
    case CampaignState::Paused:
    case CampaignState::Ending: return Tone::Warn;
    case CampaignState::Closed: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QMap<QString, QString> storedTerms(const CampaignVersionRecord& version)
{
    QMap<QString, QString> terms;
    const QJsonObject stored = QJsonDocument::fromJson(version.terms).object();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        terms.insert(it.key(), it.value().toString());
    return terms;
}

QString daysSentence(const CampaignDates& dates, const QLocale& locale)
{
    QString sentence = CampaignsPage::tr("Without a first and a last day.");
    if (dates.startOn.isValid() && dates.endOn.isValid())
        sentence =
            CampaignsPage::tr("From %1 to %2.").arg(formatDate(dates.startOn, locale), formatDate(dates.endOn, locale));
    else if (dates.startOn.isValid())
        sentence = CampaignsPage::tr("From %1 on.").arg(formatDate(dates.startOn, locale));
    else if (dates.endOn.isValid())
        sentence = CampaignsPage::tr("Until %1.").arg(formatDate(dates.endOn, locale));
    if (dates.endOn.isValid() && dates.graceDays > 0)
        //: Two sentences, one after the other
        sentence = CampaignsPage::tr("%1 %2").arg(
            sentence, CampaignsPage::tr("Purchases count for %Ln more day(s).", nullptr, dates.graceDays));
    return sentence;
}

} // namespace

CampaignsPage::CampaignsPage(Workbench& workbench, QWidget* parent)
    : Page(tr("Campaigns"), Body::Fills, parent),
      m_workbench(workbench),
      m_list(new CampaignList(workbench.locale())),
      m_name(new PlainLabel({}, PlainLabel::Role::SectionTitle)),
      m_state(new Pill),
      m_days(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_edit(new QPushButton(tr("Change the &campaign…"))),
      m_move(new QPushButton(tr("&Move referrals here…"))),
      m_changeRules(new QPushButton(tr("Change the &rules…"))),
      m_publishDraft(new QPushButton(tr("&Publish the draft…"))),
      m_delete(new QPushButton(tr("&Delete"))),
      m_saveRules(new QPushButton(tr("&Save the rules as a file…"))),
      m_model(new ReportTableModel(workbench.locale(), this)),
      m_table(new DataTable(tr("Versions of the rules, the newest first"))),
      m_terms(new TermsView(workbench))
{
    const Metrics m;
    setObjectName(QStringLiteral("campaignsPage"));
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(1));
    row->addWidget(createVersions(), 1);
    row->addWidget(m_terms, 1);
    content()->addWidget(m_list);
    content()->addWidget(createHead());
    content()->addLayout(row, 1);
    QPushButton* primary = header()->setPrimary(tr("&New campaign"), QStringLiteral("flag"));
    connect(primary, &QPushButton::clicked, this, &CampaignsPage::addCampaign);
    connectParts();
}

QWidget* CampaignsPage::createHead()
{
    const Metrics m;
    auto* card = new Card;
    card->setObjectName(QStringLiteral("campaignCard"));
    m_name->setObjectName(QStringLiteral("campaignTitle"));
    m_days->setObjectName(QStringLiteral("campaignDays"));
    m_edit->setObjectName(QStringLiteral("editCampaign"));
    m_changeRules->setObjectName(QStringLiteral("changeRules"));
    m_publishDraft->setObjectName(QStringLiteral("publishDraft"));
    m_delete->setObjectName(QStringLiteral("deleteCampaign"));
    m_days->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.7));
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addWidget(m_days, 1);
    for (QPushButton* button : {m_delete, m_edit, m_changeRules, m_publishDraft})
        row->addWidget(button);
    card->body()->addLayout(row);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

QWidget* CampaignsPage::createVersions()
{
    auto* card = new Card(tr("Versions of the rules"));
    m_saveRules->setObjectName(QStringLiteral("saveRules"));
    m_saveRules->setFlat(true);
    m_move->setObjectName(QStringLiteral("moveToVersion"));
    m_move->setFlat(true);
    card->addHeaderWidget(m_move);
    card->addHeaderWidget(m_saveRules);
    m_table->setObjectName(QStringLiteral("versionsTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    card->body()->addWidget(m_table, 1);
    return card;
}

void CampaignsPage::connectParts()
{
    connect(m_list, &CampaignList::chosen, this, &CampaignsPage::choose);
    connect(m_edit, &QPushButton::clicked, this, &CampaignsPage::editCampaign);
    connect(m_changeRules, &QPushButton::clicked, this, &CampaignsPage::changeRules);
    connect(m_publishDraft, &QPushButton::clicked, this, &CampaignsPage::publishDraft);
    connect(m_delete, &QPushButton::clicked, this, &CampaignsPage::deleteCampaign);
    connect(&m_workbench.feed(), &SnapshotFeed::snapshotChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_saveRules, &QPushButton::clicked, this, &CampaignsPage::saveRules);
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (const CampaignVersionRecord* version = selected())
            MoveDialog::open(m_workbench, *version, window());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!rows.isEmpty())
            m_selected = m_versions[size_t(rows.first().row())].id;
        showTerms();
    });
    connect(&m_workbench, &Workbench::writingChanged, this, &CampaignsPage::enableParts);
    connect(&m_workbench.book(), &Book::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void CampaignsPage::refresh()
{
    enableParts();
    if (m_workbench.isWriting())
        return;
    if (!readCampaigns())
        return;
    showCampaign();
    showVersions();
}

/// False where the book cannot be read.
bool CampaignsPage::readCampaigns()
{
    const QDate today = m_workbench.book().today();
    try {
        CampaignStore store(m_workbench.book().database());
        m_campaigns = campaignsByState(store.all(), today);
        if (m_campaigns.empty())
            return false;
        const auto chosen = std::find_if(m_campaigns.begin(), m_campaigns.end(),
                                         [&](const CampaignRecord& record) { return record.id == m_campaign.id; });
        m_campaign = chosen == m_campaigns.end() ? m_campaigns.front() : *chosen;
        m_hasReferrals = store.hasReferrals(m_campaign.id);
        m_versions = store.versionsOf(m_campaign.id);
    } catch (const StorageError& error) {
        m_workbench.report(error.toFailure());
        return false;
    }
    std::reverse(m_versions.begin(), m_versions.end());
    m_list->setVisible(m_campaigns.size() > 1);
    const SnapshotPtr snapshot = m_workbench.snapshot();
    m_list->setCampaigns(m_campaigns, snapshot.get(), m_workbench.book().shop().currency, today, m_campaign.id);
    if (header()->primary()->isEnabled())
        header()->setSubtitle(m_campaigns.size() > 1 ? campaignCounts(m_campaigns, today, m_workbench.locale())
                                                     : QString());
    return true;
}

void CampaignsPage::choose(CampaignId campaign)
{
    m_campaign.id = campaign;
    m_selected = {};
    refresh();
}

void CampaignsPage::enableParts()
{
    const QString obstacle = writeObstacle(m_workbench);
    for (QPushButton* button : {m_edit, m_move, m_changeRules, m_publishDraft, m_delete, header()->primary()}) {
        button->setEnabled(obstacle.isEmpty());
        button->setToolTip(obstacle);
    }
    header()->setSubtitle(obstacle);
}

void CampaignsPage::showCampaign()
{
    const CampaignState state = stateOn(m_workbench.book().today(), m_campaign);
    m_name->setData(m_campaign.name);
    m_state->setText(campaignStateTitle(state));
    m_state->setTone(toneOfCampaign(state));
    m_days->setText(daysSentence(m_campaign.dates, m_workbench.locale()));
    m_publishDraft->setVisible(!m_campaign.draftRules.isEmpty());
    m_delete->setVisible(m_campaigns.size() > 1 && !m_hasReferrals);
    m_saveRules->setEnabled(!m_versions.empty());
    if (m_versions.empty())
        showDraftTerms();
}

void CampaignsPage::showDraftTerms()
{
    const Result<RuleSet> rules = ruleSetFromJson(m_campaign.draftRules);
    if (!rules)
        return m_workbench.report(rules.failure());
    m_terms->setTerms({m_workbench.book().shop().name, m_campaign.name, 0, {}}, *rules, {});
}

void CampaignsPage::showVersions()
{
    using Kind = ReportTable::Kind;
    const QLocale locale = m_workbench.locale();
    ReportTable table;
    table.title = tr("Versions of the rules");
    table.columns = {{QStringLiteral("version"), tr("Version"), Kind::Text, false},
                     {QStringLiteral("since"), tr("For referrals from"), Kind::Text, false},
                     {QStringLiteral("published"), tr("Published"), Kind::Text, false},
                     {QStringLiteral("by"), tr("By"), Kind::Text, false}};
    int row = 0;
    const CampaignVersionId inForce =
        VersionsInForce(m_workbench.book().database(), m_campaign.id).on(m_workbench.book().today());
    for (const CampaignVersionRecord& version : m_versions) {
        const QString number = locale.toString(version.number);
        const QDateTime at = QDateTime::fromString(version.publishedAt, Qt::ISODateWithMs)
                                 .toTimeZone(m_workbench.book().shop().timeZone);
        if (m_selected.isValid() ? version.id == m_selected : version.id == inForce)
            row = int(table.rows.size());
        table.rows.push_back(
            {version.id == inForce ? tr("%1, in force").arg(number) : number,
             version.effectiveFrom.isValid() ? formatDate(version.effectiveFrom, locale) : tr("the beginning"),
             at.isValid() ? formatDate(at.date(), locale) : QStringLiteral("–"), displayText(version.publishedBy)});
    }
    m_model->setTable(std::move(table));
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(3);
    m_table->selectRow(row);
    m_move->setVisible(m_versions.size() > 1);
    setCountsText(tr("%Ln version(s)", nullptr, int(m_versions.size())));
}

const CampaignVersionRecord* CampaignsPage::selected() const
{
    for (const CampaignVersionRecord& version : m_versions) {
        if (version.id == m_selected)
            return &version;
    }
    return nullptr;
}

void CampaignsPage::showTerms()
{
    const CampaignVersionRecord* version = selected();
    if (!version)
        return;
    const Result<RuleSet> rules = ruleSetFromJson(version->rules);
    if (!rules)
        return m_workbench.report(rules.failure());
    m_terms->setTerms({m_workbench.book().shop().name, m_campaign.name, version->number, version->effectiveFrom},
                      *rules, storedTerms(*version));
}

void CampaignsPage::editCampaign()
{
    if (const QString obstacle = writeObstacle(m_workbench); !obstacle.isEmpty())
        return m_workbench.tell(obstacle);
    auto* dialog = new CampaignDialog(m_workbench, m_campaign, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CampaignsPage::addCampaign()
{
    if (const QString obstacle = writeObstacle(m_workbench); !obstacle.isEmpty())
        return m_workbench.tell(obstacle);
    auto* dialog = new NewCampaignDialog(m_workbench, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewCampaignDialog::made, this, &CampaignsPage::choose);
    dialog->open();
}

void CampaignsPage::changeRules()
{
    RulesDialog::choose(m_workbench, m_campaign, window());
}

void CampaignsPage::publishDraft()
{
    RulesDialog::showDraft(m_workbench, m_campaign, window());
}

void CampaignsPage::deleteCampaign()
{
    const QString name = m_campaign.name;
    const Result<Done> deleted = vouchwell::deleteCampaign(m_workbench.book(), m_campaign.id);
    if (!deleted)
        return m_workbench.report(deleted.failure());
    m_workbench.tell(tr("The campaign %1 was deleted. This can be undone.").arg(name));
}

void CampaignsPage::saveRules()
{
    const CampaignVersionRecord* version = selected();
    if (!version)
        return;
    const Result<RuleSet> rules = ruleSetFromJson(version->rules);
    if (!rules)
        return m_workbench.report(rules.failure());
    const QString path = m_workbench.prompts().saveFile(this, {tr("Save the rules as a file"),
                                                               m_workbench.session().lastFolder(),
                                                               tr("rules-version-%1.json").arg(version->number),
                                                               {tr("Rules (*.json)")},
                                                               QStringLiteral("json")});
    if (path.isEmpty())
        return;
    m_workbench.session().setLastFolder(QFileInfo(path).path());
    // For people: with line breaks; the version itself keeps the shortest form.
    const Result<Done> done =
        writeFile(path, QJsonDocument::fromJson(toCanonicalJson(*rules)).toJson(QJsonDocument::Indented));
    if (done)
        m_workbench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_workbench.report(done.failure());
}

void registerCampaignCommands(CommandCatalog& commands)
{
    const QString program = CampaignsPage::tr("Program");
    commands.add({QStringLiteral("campaign.new"),
                  CampaignsPage::tr("&New Campaign…"),
                  CampaignsPage::tr("Make another campaign with days and rules of its own"),
                  QStringLiteral("flag"),
                  {},
                  program});
    commands.add({QStringLiteral("campaign.edit"),
                  CampaignsPage::tr("Change the &Campaign…"),
                  CampaignsPage::tr("Name, days and state of the campaign"),
                  QStringLiteral("flag"),
                  {},
                  program});
    commands.add({QStringLiteral("campaign.rules"),
                  CampaignsPage::tr("Change the R&ules…"),
                  CampaignsPage::tr("Look at new rules from a file, and publish them"),
                  QStringLiteral("pencil"),
                  {},
                  program});
    commands.add({QStringLiteral("reward.adjust"),
                  CampaignsPage::tr("&Adjust Given Rewards…"),
                  CampaignsPage::tr("Rewards that would be different by what is known now"),
                  QStringLiteral("wallet"),
                  {},
                  program});
}

} // namespace vouchwell::ui
