#include "ui/rewards/draftsdialog.h"

#include "core/actions/ruledrafts.h"
#include "core/base/text.h"
#include "core/metrics/reporttable.h"
#include "core/storage/book.h"
#include "ui/people/recordpage.h"
#include "ui/rewards/comparedrafts.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

namespace vouchwell::ui {

DraftsDialog::DraftsDialog(RulesDraft& draft, Workbench& workbench, CampaignId campaign, QWidget* parent)
    : QDialog(parent),
      m_draft(draft),
      m_workbench(workbench),
      m_campaign(campaign),
      m_name(new QLineEdit),
      m_table(new DataTable(tr("Drafts that were kept"))),
      m_model(new ReportTableModel(workbench.locale(), this)),
      m_reason(new PlainLabel({}, PlainLabel::Role::Muted))
{
    const Metrics m;
    setObjectName(QStringLiteral("draftsDialog"));
    setWindowTitle(tr("Kept Drafts"));
    m_table->setObjectName(QStringLiteral("keptDrafts"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setPlaceholder(tr("No draft was kept yet. Give the one that you draw a name to try others beside it."));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.7));
    column->addWidget(createNameRow());
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    column->addWidget(createActions());
    resize(m.lines(34), m.lines(22));
    connect(m_name, &QLineEdit::textChanged, this, &DraftsDialog::check);
    connect(m_table, &QAbstractItemView::activated, this, &DraftsDialog::openSelected);
    connect(&workbench.book(), &Book::changed, this, &DraftsDialog::readDrafts);
    connect(&draft, &RulesDraft::changed, this, &DraftsDialog::check);
    readDrafts();
}

QPushButton* DraftsDialog::addButton(const char* name, const QString& text, void (DraftsDialog::*slot)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget* DraftsDialog::createNameRow()
{
    const Metrics m;
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.6));
    auto* label = new PlainLabel(tr("Keep this draft &as"));
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("draftName"));
    m_keep = addButton("keepDraft", tr("&Keep"), &DraftsDialog::keep);
    m_keep->setProperty("primary", true);
    m_keep->setDefault(true);
    row->addWidget(label);
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    return bar;
}

QWidget* DraftsDialog::createActions()
{
    const Metrics m;
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.6));
    m_open = addButton("openDraft", tr("&Open"), &DraftsDialog::openSelected);
    m_rename = addButton("renameDraft", tr("Re&name"), &DraftsDialog::renameSelected);
    m_delete = addButton("deleteDraft", tr("&Delete"), &DraftsDialog::deleteSelected);
    m_compare = addButton("compareDrafts", tr("&Compare…"), &DraftsDialog::compare);
    auto* close = new QPushButton(tr("C&lose"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* button : {m_open, m_rename, m_delete, m_compare})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    return bar;
}

void DraftsDialog::readDrafts()
{
    Result<std::vector<KeptDraft>> drafts = keptDrafts(m_workbench.book(), m_campaign);
    if (!drafts)
        return showFailure(drafts.failure());
    const KeptDraft* before = selected();
    const RuleDraftId shown = before ? before->id : RuleDraftId{};
    m_drafts = std::move(*drafts);
    ReportTable table;
    table.columns = {{QStringLiteral("name"), tr("Draft"), ReportTable::Kind::Text, false},
                     {QStringLiteral("kept_on"), tr("Kept on"), ReportTable::Kind::Date, false},
                     {QStringLiteral("kept_by"), tr("By"), ReportTable::Kind::Text, false}};
    int row = 0;
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        const QDateTime keptAt = QDateTime::fromString(m_drafts[i].keptAt, Qt::ISODateWithMs);
        table.rows.push_back({displayText(m_drafts[i].name),
                              keptAt.toTimeZone(m_workbench.book().shop().timeZone).date(),
                              displayText(m_drafts[i].keptBy)});
        if (m_drafts[i].id == shown)
            row = int(i);
    }
    m_model->setTable(std::move(table));
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(0);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DraftsDialog::check,
            Qt::UniqueConnection);
    if (!m_drafts.empty())
        m_table->setCurrentIndex(m_model->index(row, 0)); // selectRow() needs a laid out view where it is mirrored
    check();
}

const KeptDraft* DraftsDialog::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || size_t(rows.first().row()) >= m_drafts.size())
        return nullptr;
    return &m_drafts[size_t(rows.first().row())];
}

void DraftsDialog::check()
{
    const QString obstacle = writeObstacle(m_workbench);
    const bool hasName = !m_name->text().trimmed().isEmpty();
    const bool isWritable = obstacle.isEmpty();
    m_reason->setRole(PlainLabel::Role::Muted);
    m_reason->setData(isWritable && !hasName ? tr("Type a name to keep the draft, or to rename the one that is chosen.")
                                             : obstacle);
    m_keep->setEnabled(isWritable && hasName);
    m_rename->setEnabled(isWritable && hasName && selected());
    m_delete->setEnabled(isWritable && selected());
    m_open->setEnabled(selected());
    m_compare->setEnabled(!m_drafts.empty() || m_draft.isChanged());
    for (QPushButton* button : {m_keep, m_rename, m_delete})
        button->setAccessibleDescription(m_reason->text());
}

void DraftsDialog::showFailure(const Failure& failure)
{
    m_reason->setRole(PlainLabel::Role::Error);
    m_reason->setData(failure.text);
}

void DraftsDialog::keep()
{
    const QString name = m_name->text();
    const Result<RuleDraftId> kept = keepDraft(m_workbench.book(), m_campaign, name, m_draft.rules());
    if (!kept)
        return showFailure(kept.failure());
    m_name->clear();
    m_workbench.tell(tr("Kept: the draft %1.").arg(displayText(simplifiedName(name))));
}

void DraftsDialog::openSelected()
{
    const KeptDraft* kept = selected();
    if (!kept)
        return;
    const Result<RuleSet> rules = rulesOf(*kept);
    if (!rules)
        return showFailure(rules.failure());
    const QString name = displayText(kept->name);
    m_draft.change(tr("Open the draft %1").arg(name), *rules);
    m_workbench.tell(tr("Opened: the draft %1.").arg(name));
    accept();
}

void DraftsDialog::renameSelected()
{
    const KeptDraft* kept = selected();
    if (!kept)
        return;
    const Result<Done> renamed = renameDraft(m_workbench.book(), kept->id, m_name->text());
    if (!renamed)
        return showFailure(renamed.failure());
    m_name->clear();
}

void DraftsDialog::deleteSelected()
{
    const KeptDraft* kept = selected();
    if (!kept)
        return;
    const QString name = displayText(kept->name);
    const Result<Done> gone = deleteDraft(m_workbench.book(), kept->id);
    if (!gone)
        return showFailure(gone.failure());
    m_workbench.tell(tr("Deleted: the draft %1. Undo brings it back.").arg(name));
}

void DraftsDialog::compare()
{
    auto* dialog = new CompareDraftsDialog(m_draft, m_workbench, m_campaign, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vouchwell::ui
